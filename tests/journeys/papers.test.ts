/** What has to be printed is named before leaving, and saved as sheets in the language that the school reads. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { giveToApp } from '../../scripts/launcher.mjs';
import { expect, test } from './launch';

test('two papers are saved in Cyrillic, and one file has all for participants', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('tab', { name: 'Before you leave' }).click();
  await expect(desk.getByText(/Print for this training: .*A suspicion: ten steps for the school/u)).toBeVisible();

  await desk.getByRole('link', { name: 'Export', exact: true }).click();
  const save = desk.getByRole('button', { name: 'Save papers…' });
  await expect(save).toBeDisabled();
  const participants = desk.getByRole('group', { name: 'For participants' });
  await participants.getByRole('checkbox', { name: /ten steps for the school/u }).check();
  await participants.getByRole('checkbox', { name: /Signs that can be noticed/u }).check();
  await expect(desk.getByText('Papers hold no personal data.')).toBeVisible();
  const boxes = await participants.getByRole('checkbox').evaluateAll((all) => all.map((box) => box.getBoundingClientRect().width));
  expect(new Set(boxes), 'a long title beside it makes no box smaller').toEqual(new Set([18]));
  const papers = desk.locator('section', { has: save });
  await papers.getByRole('radio', { name: 'Српски' }).check();

  const folder = join(kit.dataFolder, 'papers');
  mkdirSync(folder);
  giveToApp(folder);
  await kit.chooseFile(folder);
  await save.click();
  await expect(desk.getByText(/2 files were saved: .*сумња-десет-корака-за-школу\.pdf/u)).toBeVisible();
  expect(readdirSync(folder)).toHaveLength(2);

  const one = join(folder, 'all.pdf');
  await kit.chooseSave(one);
  await desk.getByRole('radio', { name: /one file/u }).check();
  await save.click();
  await expect(desk.getByText('1 file was saved: all.pdf.')).toBeVisible();
  expect((await PDFDocument.load(readFileSync(one))).getPageCount()).toBe(2);
});
