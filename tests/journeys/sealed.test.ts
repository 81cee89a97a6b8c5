/** A trainer whose stick may get lost seals what is on it; a colleague opens it with the passphrase, and nobody else does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from './launch';

const button = (desk: Page, name: string) => desk.getByRole('button', { name, exact: true });

test('a sealed bundle holds no name, refuses another passphrase in words, and opens with its own', async ({ launchKit }) => {
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
