/** A certificate is changed for one training: seen as it is typed, refused while it can't be printed; what was issued says in a reprint what it said. */
import { writeFile } from 'node:fs/promises';
import { giveToApp } from '../../scripts/launcher.mjs';
import { violations } from './axe';
import { drawn, issuedFirst, noted, opened } from './certificates-place';
import { expect, type Kit, test } from './launch';
import { logoBytes } from './logo-file';
import { startSampleDay } from './sample-day';

async function typed({ desk }: Kit, title: string, points: string): Promise<void> {
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
  await dialog.getByRole('textbox', { name: 'Points' }).fill(points);
  await expect(dialog.getByRole('img')).toContainText(title, drawn);
  await expect(dialog.getByRole('img')).toContainText(`Points: ${points}`, drawn);
}

test('a certificate is changed with the picture beside it, and a reprint says what was issued', { tag: '@long' }, async ({ launchKit }) => {
  test.slow();
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await startSampleDay(kit);
  await noted(kit);
  await opened(kit);
  await desk.getByRole('button', { name: 'Change the certificate…' }).click();
  const dialog = desk.getByRole('dialog');
  await typed(kit, 'Confirmation', '16');
  await dialog.getByRole('textbox', { name: 'Sentence' }).fill('{nothing}');
  await expect(dialog.getByRole('status')).toContainText('“{nothing}” is nothing that the kit fills in', drawn);
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Back to the programme’s: Sentence' }).click();
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeEnabled(drawn);
  expect(await violations(desk)).toEqual([]);

  await desk.keyboard.press('Escape');
  await desk.getByRole('button', { name: 'Change the certificate… (not saved)' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await issuedFirst(kit, 'Milena Petrović', 'Confirmation');
  await expect(desk.getByRole('img', { name: /-012$/u })).toContainText('Confirmation', drawn);

  await desk.getByRole('button', { name: 'Change the certificate…' }).click();
  await typed(kit, 'Testimony', '8');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  const list = desk.getByRole('table', { name: 'What was issued' });
  await list.getByRole('button', { name: /^Issue No\. .*-003 anew$/u }).click();
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Lost');
  await dialog.getByRole('textbox', { name: 'Who issues it anew' }).fill('Jovan Ilić');
  await dialog.getByRole('button', { name: 'Issue anew…' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(desk.getByRole('img', { name: /-013$/u })).toContainText('Testimony', drawn);
  await list.getByRole('button', { name: /^Show No\. .*-003$/u }).click();
  await expect(desk.getByRole('img', { name: /-003$/u })).toContainText('Confirmation', drawn);
  expect(JSON.stringify(await kit.audienceMessages())).not.toMatch(/Confirmation|Testimony/u);
});

test('a signature is chosen by keyboard, seen on the certificate, and taken back', { tag: '@long' }, async ({ launchKit }, info) => {
  test.slow();
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await startSampleDay(kit);
  await noted(kit);
  await opened(kit);
  await desk.getByRole('button', { name: 'Change the certificate…' }).click();
  const dialog = desk.getByRole('dialog');
  const signature = dialog.getByRole('img').locator('image');
  await expect(dialog.getByRole('img')).toContainText('Certificate', drawn);
  await expect(signature).toHaveCount(0);

  const [whole, half] = [info.outputPath('potpis.png'), info.outputPath('pola.png')];
  await writeFile(whole, await logoBytes(kit));
  await writeFile(half, (await logoBytes(kit)).subarray(0, 2_000));
  for (const path of [whole, half]) giveToApp(path);
  const button = dialog.getByRole('button', { name: 'Choose a file… Picture of the signature' });
  await kit.chooseFile(half);
  await button.press('Enter');
  await expect(desk.getByRole('alert').filter({ hasText: '“pola.png” is damaged' })).toBeVisible();
  await kit.chooseFile(whole);
  await button.press('Enter');
  await expect(dialog.getByRole('checkbox', { name: 'Picture of the signature' })).toBeChecked();
  await expect(signature).toHaveCount(1, drawn);
  expect(await violations(desk)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);

  await desk.getByRole('button', { name: 'Change the certificate…' }).click();
  await expect(signature).toHaveCount(1, drawn);
  await dialog.getByRole('button', { name: 'Back to the programme’s: Picture of the signature' }).press('Enter');
  await expect(signature).toHaveCount(0, drawn);
  await expect(dialog.getByRole('checkbox', { name: 'Picture of the signature' })).not.toBeChecked();
});
