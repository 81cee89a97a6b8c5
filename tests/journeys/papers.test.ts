/** What has to be printed is named before leaving, and saved as sheets in the language that the school reads. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { giveToApp } from '../../scripts/launcher.mjs';
import { showAllDocuments } from './documents';
import { expect, test } from './launch';

test('two papers are saved in Cyrillic, and one file has all for participants', { tag: '@long' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('tab', { name: 'Before you leave' }).click();
  await expect(desk.getByText(/Print for this training: .*A suspicion: ten steps for the school/u)).toBeVisible();

  await showAllDocuments(desk);
  /* What the organiser still has to review is confirmed where it is read, by keyboard, and can be taken back. */
  const steps = desk.getByRole('row', { name: /ten steps for the school/u });
  await expect(steps).toContainText('not confirmed yet');
  await steps.focus();
  await desk.keyboard.press('Enter');
  await desk.getByRole('button', { name: 'Confirm for the organiser…' }).press('Enter');
  await desk.getByRole('textbox', { name: 'Name of whoever confirms' }).press('Enter');
  await expect(desk.getByText('Write the name of whoever confirms the paper for the organiser.').first()).toBeVisible();
  await desk.keyboard.type('Jelena Petrović');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('button', { name: 'Take the confirmation back' })).toBeVisible();
  await desk.keyboard.press('Escape');
  await expect(steps).toContainText('confirmed by Jelena Petrović, 11 October 2023');
  await steps.focus();
  await desk.keyboard.press('Enter');
  await desk.getByRole('button', { name: 'Take the confirmation back' }).press('Enter');
  await expect(desk.getByRole('button', { name: 'Confirm for the organiser…' })).toBeFocused();
  await desk.keyboard.press('Escape');
  await expect(steps).toContainText('not confirmed yet');

  const select = async (name: RegExp): Promise<void> => {
    await desk.getByRole('row', { name }).focus();
    await desk.keyboard.press(' ');
  };
  await select(/ten steps for the school/u);
  await select(/Signs that can be noticed/u);
  await desk.getByRole('combobox', { name: 'Language and script' }).selectOption('sr-Cyrl');
  const save = desk.getByRole('button', { name: 'Save 2 papers…' });

  const folder = join(kit.dataFolder, 'papers');
  mkdirSync(folder);
  giveToApp(folder);
  await kit.chooseFile(folder);
  await save.click();
  await expect(desk.getByText(/2 files were saved: .*сумња-десет-корака-за-школу\.pdf/u)).toBeVisible();
  expect(readdirSync(folder)).toHaveLength(2);

  const one = join(folder, 'all.pdf');
  await kit.chooseSave(one);
  await select(/ten steps for the school/u);
  await select(/Signs that can be noticed/u);
  await desk.getByRole('button', { name: 'Save as one PDF…' }).click();
  await expect(desk.getByText('1 file was saved: all.pdf.')).toBeVisible();
  expect((await PDFDocument.load(readFileSync(one))).getPageCount()).toBe(2);

  /* Chosen once, for whoever needs larger letters: the same paper on more pages, under a name that says so. */
  await desk.getByRole('checkbox', { name: 'Large print' }).check();
  await select(/Signs that can be noticed/u);
  await kit.chooseFile(folder);
  await desk.getByRole('button', { name: 'Save 1 paper…' }).click();
  const large = 'sample-training-2023-10-11-сумња-десет-корака-за-школу-крупна-слова.pdf';
  await expect(desk.getByText(`1 file was saved: ${large}`)).toBeVisible();
  expect((await PDFDocument.load(readFileSync(join(folder, large)))).getPageCount()).toBeGreaterThan(1);
});
