/** What exceljs takes for the kit's workbook. It brings more than a hundred packages, so the kit doesn't depend on it: whoever wants to compare installs it beside the results. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Cell } from '../../main/export/table';
import type { Workbook } from '../../main/export/workbook';

/** The part of exceljs that is used here. */
interface ExcelSheet {
  columns: readonly object[];
  autoFilter: object;
  addRows: (rows: readonly (readonly unknown[])[]) => void;
  getRow: (row: number) => { font: object; fill: object; alignment: object };
  getColumn: (column: number) => { numFmt: string };
}
interface Exceljs {
  readonly Workbook: new () => {
    addWorksheet: (name: string, options: object) => ExcelSheet;
    readonly xlsx: { writeBuffer: () => Promise<ArrayBuffer> };
  };
}

export const howToCompare =
  'exceljs isn’t there, so workbooks are not compared with it: npm install --prefix out/exceljs --no-save exceljs@4.4.0';

/** Undefined when nobody installed it. */
export function exceljs(): Exceljs | undefined {
  try {
    return createRequire(resolve('out', 'exceljs', 'from-here.cjs'))('exceljs') as Exceljs;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

const dayLength = 24 * 60 * 60_000;

function excelValue(cell: Cell): unknown {
  if (typeof cell === 'string') return cell;
  if ('number' in cell) return cell.number;
  if ('date' in cell) return new Date(`${cell.date}T00:00:00Z`);
  if ('month' in cell) return new Date(`${cell.month}T00:00:00Z`);
  return 'time' in cell ? cell.time / dayLength : new Date(cell.moment.wall);
}

/** The same values with the same types, a heading that stays and filters, and a sheet that explains the columns. */
export async function exceljsWorkbook({ Workbook: ExcelWorkbook }: Exceljs, { title, about, sheets }: Workbook): Promise<void> {
  const workbook = new ExcelWorkbook();
  const bold = (sheet: ExcelSheet): void => {
    const head = sheet.getRow(1);
    head.font = { bold: true };
    head.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EDF2' } };
    head.alignment = { wrapText: true, vertical: 'top' };
  };
  for (const { name, table } of sheets) {
    const sheet = workbook.addWorksheet(name, {
      views: [{ state: 'frozen', ySplit: 1 }],
      pageSetup: { orientation: 'landscape', fitToPage: true },
    });
    sheet.columns = table.columns.map(({ heading }) => ({ header: heading, width: 20 }));
    sheet.addRows(table.rows.map((row) => row.map(excelValue)));
    for (const [column, { unit }] of table.columns.entries()) if (unit === 'time') sheet.getColumn(column + 1).numFmt = 'hh:mm';
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: table.rows.length + 1, column: table.columns.length } };
    bold(sheet);
  }
  const explanation = workbook.addWorksheet('Explanation', {});
  explanation.columns = [{ header: title, width: 30 }, { width: 90 }, { width: 20 }, { width: 36 }];
  explanation.addRows([
    ...about.map(([label, value]) => [label, excelValue(value)]),
    ...sheets.flatMap(({ table }) => table.columns.map(({ heading, explanation: means, unit, from }) => [heading, means, unit, from])),
  ]);
  bold(explanation);
  await workbook.xlsx.writeBuffer();
}
