/** Paper is always a way out: tables and attendance sheets, with names and without, from the window to the file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import type { Locator, Page } from 'playwright';
import readSheets from 'read-excel-file/node';
import { languages } from '../../domain/kernel/language';
import { expect, type Kit, test } from './launch';

async function openExport({ desk }: Kit): Promise<void> {
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Export', exact: true }).click();
}

/** The file that was saved. */
async function exported(kit: Kit, offer: string, file: string, rows = 13): Promise<Buffer> {
  const target = join(kit.dataFolder, file);
  await kit.chooseSave(target);
  await kit.desk.getByRole('radio', { name: offer, exact: true }).check();
  await kit.desk.getByRole('button', { name: 'Export attendance…' }).click();
  await expect(kit.desk.getByText(`“${file}” was saved with ${rows} rows`)).toBeVisible();
  return readFileSync(target);
}

for (const sheet of ['Attendance sheet, day 1 (PDF)', 'Blank attendance sheet, day 2 (PDF)']) {
  test(`“${sheet}” is saved, with Cyrillic headings too`, async ({ launchKit }) => {
    const kit = await launchKit({ displays: 2 });
    await openExport(kit);
    await kit.desk.getByRole('combobox').selectOption('sr-Cyrl');
    const document = await PDFDocument.load(await exported(kit, sheet, 'sheet.pdf'));
    expect(document.getPages().map((page) => page.getWidth() > page.getHeight())).not.toContain(false);
  });
}

test('an Excel workbook holds everyone on the list, and explains its columns', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openExport(kit);
  const [table, explanation] = await readSheets(await exported(kit, 'Excel workbook, both days (XLSX)', 'list.xlsx'));
  const columns = table?.data[0] ?? [];
  expect(columns.slice(0, 3)).toEqual(['No.', 'First name', 'Last name']);
  expect(table?.data.slice(1).map(([number]) => typeof number)).toEqual(Array.from({ length: 13 }, () => 'number'));
  expect(explanation?.data.slice(-columns.length).map(([heading]) => heading)).toEqual(columns);
});

test('without personal data the window says so, and no file names anybody', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openExport(kit);
  const { desk } = kit;
  const holds = desk.getByTestId('export-holds');
  await expect(holds).toContainText('First and last name');
  await desk.getByRole('checkbox', { name: 'Without personal data' }).check();
  await expect(holds).toContainText('None: counts alone');
  await expect(holds).toContainText('Hand on only one such file');
  await expect(holds).not.toContainText('First and last name');

  const sheet = await PDFDocument.load(await exported(kit, 'Blank attendance sheet, day 1 (PDF)', 'sheet.pdf'));
  expect(sheet.getPageCount()).toBe(2);
  const [table] = await readSheets(await exported(kit, 'Excel workbook, both days (XLSX)', 'list.xlsx', 14));
  expect(table?.data.slice(0, 2)).toEqual([
    ['What was counted', 'Who', 'Participants'],
    ['All participants', null, 13],
  ]);

  await desk.getByRole('radio', { name: 'Attendance sheet, day 1 (PDF)', exact: true }).check();
  await expect(desk.getByRole('checkbox', { name: 'Without personal data' })).toBeDisabled();
  await expect(holds).toContainText('First and last name');
});

const attendanceIn = (desk: Page): Locator => desk.locator('.export section').first();

async function expectButtonInSight(desk: Page): Promise<void> {
  for (const offer of await desk.locator('input[name="what"]').all()) {
    await offer.check();
    await desk.evaluate(() => window.scrollTo(0, 0));
    await expect(attendanceIn(desk).locator('button[type="submit"]')).toBeInViewport({ ratio: 1 });
  }
  /* The last ones name nobody in any case, so that their choice stands still. */
  await desk.locator('input[name="what"]').first().check();
}

test('the button is in sight on the smallest screen, for every offer in every language', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await openExport(kit);
  const { app, desk } = kit;
  await (await app.browserWindow(desk)).evaluate((it) => it.setContentSize(1280, 640));
  for (const language of languages) {
    await desk.evaluate((chosen) => window.kit['change-settings']({ language: chosen }), language);
    await expect(desk.locator('html')).toHaveAttribute('lang', language);
    await expectButtonInSight(desk);
    await attendanceIn(desk).getByRole('checkbox').check();
    await expectButtonInSight(desk);
    await attendanceIn(desk).getByRole('checkbox').uncheck();
  }
});
