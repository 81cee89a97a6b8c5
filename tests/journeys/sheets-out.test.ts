/** Paper is always a way out: the attendance sheets of a day, from the window to the file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { expect, test } from './launch';

for (const sheet of ['Attendance sheet, day 1 (PDF)', 'Blank attendance sheet, day 2 (PDF)']) {
  test(`“${sheet}” is saved, with Cyrillic headings too`, async ({ launchKit }) => {
    const kit = await launchKit({ displays: 2 });
    const { desk } = kit;
    await desk.getByRole('button', { name: 'Try a sample training' }).click();
    await desk.getByRole('link', { name: 'Export', exact: true }).click();
    const target = join(kit.dataFolder, 'sheet.pdf');
    await kit.chooseSave(target);
    await desk.getByRole('radio', { name: sheet, exact: true }).check();
    await desk.getByRole('combobox').selectOption('sr-Cyrl');
    await desk.getByRole('button', { name: 'Export attendance…' }).click();
    await expect(desk.getByText('was saved with 13 rows')).toBeVisible();
    const document = await PDFDocument.load(readFileSync(target));
    expect(document.getPages().map((page) => page.getWidth() > page.getHeight())).not.toContain(false);
  });
}
