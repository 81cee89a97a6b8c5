/** Paper is always a way out: tables and attendance sheets, with names and without, from the window to the file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import readSheets from 'read-excel-file/node';
import { beginToSave, confirmSave, showAllDocuments } from './documents';
import { expect, type Kit, test } from './launch';

async function openExport({ desk }: Kit): Promise<void> {
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await showAllDocuments(desk);
}

/** The file that was saved. */
async function exported(kit: Kit, name: string, format: 'Excel' | undefined, file: string, rows = 13): Promise<Buffer> {
  const target = join(kit.dataFolder, file);
  await kit.chooseSave(target);
  await beginToSave(kit.desk, name, format);
  await confirmSave(kit.desk);
  await expect(kit.desk.getByText(`“${file}” was saved with ${rows} rows`)).toBeVisible();
  return readFileSync(target);
}

test('sheets to sign are saved, with Cyrillic headings', { tag: '@long' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openExport(kit);
  await kit.desk.getByRole('combobox', { name: 'Language and script' }).selectOption('sr-Cyrl');
  for (const sheet of ['Attendance, day 1', 'Blank attendance, day 2']) {
    const document = await PDFDocument.load(await exported(kit, sheet, undefined, `${sheet}.pdf`));
    expect(document.getPages().map((page) => page.getWidth() > page.getHeight())).not.toContain(false);
  }
});

test('an Excel workbook holds everyone on the list, and explains its columns', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openExport(kit);
  const [table, explanation] = await readSheets(await exported(kit, 'Table of participants', 'Excel', 'list.xlsx'));
  const columns = table?.data[0] ?? [];
  expect(columns.slice(0, 3)).toEqual(['No.', 'First name', 'Last name']);
  expect(table?.data.slice(1).map(([number]) => typeof number)).toEqual(Array.from({ length: 13 }, () => 'number'));
  expect(explanation?.data.slice(-columns.length).map(([heading]) => heading)).toEqual(columns);
});

test('without names every card says so, and no file names anybody', { tag: '@long' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openExport(kit);
  const { desk } = kit;
  await expect(desk.getByRole('row', { name: 'Table of participants' })).toContainText('13 people · names');
  await desk.getByRole('checkbox', { name: 'Without names' }).check();
  await expect(desk.getByRole('row', { name: 'Table of participants' })).toContainText('no names');
  const badges = desk.getByRole('row', { name: 'Badges' });
  await expect(badges).toContainText('always holds names');
  await expect(badges.getByRole('checkbox')).toHaveCount(0);
  await badges.press('Enter');
  await expect(desk.getByRole('dialog')).toContainText('you asked for a file without names');
  await desk.keyboard.press('Escape');

  await beginToSave(desk, 'Table of participants', 'Excel');
  const holds = desk.getByTestId('export-holds');
  await expect(holds).toContainText('None: counts alone');
  await expect(holds).toContainText('Hand on only one such file');
  await desk.keyboard.press('Escape');
  const sheet = await PDFDocument.load(await exported(kit, 'Blank attendance, day 1', undefined, 'sheet.pdf'));
  expect(sheet.getPageCount()).toBe(2);
  const [table] = await readSheets(await exported(kit, 'Table of participants', 'Excel', 'list.xlsx', 7));
  expect(table?.data.slice(0, 2)).toEqual([
    ['What was counted', 'Who', 'Participants'],
    ['All participants', null, 13],
  ]);
});
