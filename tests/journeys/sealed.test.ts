/** A trainer whose stick may get lost seals what is on it; a colleague opens it with the passphrase, and nobody else does. */
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { folderForApp, giveToApp } from '../../scripts/launcher.mjs';
import { expect, test } from './launch';

const button = (desk: Page, name: string) => desk.getByRole('button', { name, exact: true });

test('a sealed bundle holds no name, refuses another passphrase in words, and opens with its own', { tag: '@long' }, async ({
  launchKit,
}) => {
  const first = await launchKit({ displays: 2 });
  const file = join(first.dataFolder, 'carried.facilitator-kit');
  await button(first.desk, 'Try a sample training').click();
  await expect(first.desk.getByRole('heading', { name: 'Prepare' })).toBeVisible();
  await first.desk.getByRole('link', { name: 'Library', exact: true }).click();
  await first.chooseSave(file);
  await first.desk.getByRole('button', { name: /^Save bundle…/u }).click();
  const dialog = first.desk.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'Seal with a passphrase' }).check();
  await expect(dialog).toContainText('Nobody can open it without the passphrase, and neither can we');
  const passphrase = dialog.getByRole('textbox', { name: 'Passphrase' });
  const again = dialog.getByLabel('The same once more');
  await expect(dialog.getByLabel('Passphrase', { exact: true })).toHaveAttribute('type', 'password');
  await dialog.getByLabel('Passphrase', { exact: true }).fill('short');
  await button(first.desk, 'Choose where…').click();
  await expect(dialog.getByLabel('Passphrase', { exact: true })).toHaveAccessibleDescription(/Write at least 12 letters/u);
  await button(first.desk, 'Propose words').click();
  await expect(passphrase).toHaveValue(/^(?:[a-x]+ ){5}[a-x]+$/u);
  const words = await passphrase.inputValue();
  await button(first.desk, 'Choose where…').click();
  await expect(again).toHaveAccessibleDescription(/The two are not the same/u);
  await again.fill(words);
  const card = join(first.dataFolder, 'card.pdf');
  await first.chooseSave(card);
  await button(first.desk, 'Print the card…').click();
  await expect(first.desk.getByText('Card saved: card.pdf')).toBeVisible();
  expect(readFileSync(card, 'latin1')).toMatch(/^%PDF-/u);
  await first.chooseSave(file);
  await button(first.desk, 'Choose where…').click();
  await expect(dialog).toHaveCount(0);
  await expect(first.desk.getByText('It is sealed: it opens with the passphrase alone.')).toBeVisible();
  const bytes = readFileSync(file);
  for (const word of ['Sample training', 'manifest.json', 'ndjson', words]) expect(bytes.includes(word), word).toBe(false);

  const second = await launchKit({ displays: 2 });
  await second.chooseFile(file);
  await button(second.desk, 'Open bundle…').click();
  const asking = second.desk.getByRole('dialog', { name: 'This bundle is sealed' });
  const given = asking.getByLabel('Passphrase', { exact: true });
  for (const wrong of ['lipa reka sova kamen', words.toUpperCase()]) {
    await given.fill(wrong);
    await given.press('Enter');
    await expect(given).toHaveAccessibleDescription(/either this is another passphrase, or the file is damaged/u);
    await expect(second.desk.getByRole('list', { name: 'Trainings' })).toHaveCount(0);
    await given.fill('');
  }
  await given.fill(words);
  await given.press('Enter');
  await expect(second.desk.getByRole('dialog', { name: 'Take in Sample training' })).toContainText('13 new participants');
  await button(second.desk, 'Take in').click();
  await expect(second.desk.getByRole('button', { name: /^Sample training/u })).toBeVisible();
});

const passphraseOf = (dialog: Locator) => dialog.getByLabel('Passphrase', { exact: true });

/** Everything on the stick, and how the files are called. */
function holds(folder: string, word: string): boolean {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(
    (name) => name.includes(word) || (statSync(join(folder, name)).isFile() && readFileSync(join(folder, name)).includes(word)),
  );
}

test('a sealed second place holds no name, and another laptop takes a training back from it with the passphrase', { tag: '@long' }, async ({
  launchKit,
}) => {
  const place = folderForApp('facilitator-kit-stick-');
  const stick = join(place.folder, 'stick');
  mkdirSync(stick);
  giveToApp(stick);
  const words = 'lipa reka sova kamen';
  const first = await launchKit({ displays: 2 });
  await button(first.desk, 'Try a sample training').click();
  await expect(first.desk.getByRole('heading', { name: 'Prepare' })).toBeVisible();
  await first.desk.getByRole('link', { name: 'Settings', exact: true }).click();
  await first.chooseFile(stick);
  await button(first.desk, 'Choose folder…').click();
  await expect(first.desk.getByText('Copies there are not sealed: whoever finds the stick reads the names.')).toBeVisible();
  await first.clock.advance(1_000);
  await expect(first.desk.getByText('Everything is copied')).toBeVisible();
  expect(holds(stick, 'Sample training')).toBe(true);
  await button(first.desk, 'Seal with a passphrase…').click();
  const sealing = first.desk.getByRole('dialog', { name: 'Seal the second place' });
  await passphraseOf(sealing).fill(words);
  await sealing.getByLabel('The same once more').fill(words);
  await button(first.desk, 'Seal').click();
  await expect(sealing).toHaveCount(0);
  await expect(first.desk.getByText('Copies there will be sealed with a passphrase once they are up to date.')).toBeVisible();
  await first.clock.advance(1_000);
  await expect(first.desk.getByText('Everything is copied')).toBeVisible();
  await expect(first.desk.getByText('Copies there are sealed with a passphrase.', { exact: true })).toBeVisible();
  expect(holds(stick, 'Sample training')).toBe(false);
  await first.restart();
  /* Before the kit is open no second goes by for it. */
  await first.desk.getByRole('link', { name: 'Settings', exact: true }).click();
  await first.clock.advance(1_000);
  await expect(first.desk.getByText('Everything is copied')).toBeVisible();

  const second = await launchKit({ displays: 2 });
  const { desk } = second;
  await desk.getByRole('link', { name: 'Settings', exact: true }).click();
  await second.chooseFile(stick);
  await button(desk, 'Choose folder…').click();
  await expect(desk.getByText(stick)).toBeVisible();
  await second.clock.advance(1_000);
  await expect(desk.getByText('What lies there was sealed with a passphrase that was not given here.')).toBeVisible();
  await button(desk, 'Take back from the copy…').click();
  const asking = desk.getByRole('dialog', { name: 'The copies there are sealed' });
  await passphraseOf(asking).fill('most voda grad kapa');
  await passphraseOf(asking).press('Enter');
  await expect(passphraseOf(asking)).toHaveAccessibleDescription(/This is not the passphrase/u);
  await passphraseOf(asking).fill(words);
  await passphraseOf(asking).press('Enter');
  await desk.getByRole('button', { name: 'Show what it brings: Sample training' }).click();
  await expect(desk.getByRole('dialog')).toContainText('13 new participants');
  await button(desk, 'Take in').click();
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  await desk.getByRole('link', { name: 'Library', exact: true }).click();
  await expect(desk.getByRole('button', { name: /^Sample training/u })).toBeVisible();
  place.remove();
});
