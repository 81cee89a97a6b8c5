/** Workbooks as bytes, with whatever XML a test puts into them, and such as would freeze or fill whoever simply reads them. */
import { workbookPackage, worksheet } from '../../../made-files/workbooks';

export const textCell = (place: string, text: string): string => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

interface Parts {
  /** Rows of each sheet, as XML. */
  readonly sheets: readonly string[];
  /** Texts that cells may point at by their number. */
  readonly shared?: readonly string[];
}

const workbookOf = ({ sheets, shared = [] }: Parts): Uint8Array =>
  workbookPackage({
    parts: sheets.map((rows, index) => ({
      name: sheets.length === 1 ? 'List' : `List ${index + 1}`,
      kind: 'worksheet',
      path: `xl/worksheets/sheet${index + 1}.xml`,
      xml: worksheet(rows),
    })),
    shared,
  });

export const rawWorkbook = (rows: string): Uint8Array => workbookOf({ sheets: [rows] });

const heading = `<row r="1">${textCell('A1', 'Ime')}${textCell('B1', 'Prezime')}</row>`;

const rowsOf = (count: number, cells: (row: number) => string): string =>
  Array.from({ length: count }, (_, index) => `<row r="${index + 2}">${cells(index + 2)}</row>`).join('');

/** So many rows, whose cells all point at one text of so many characters: a few kilobytes, however much they stand for. */
export function echoingWorkbook(count: number, characters: number, sheets = 1): Uint8Array {
  const pointing = (row: number): string => ['A', 'B'].map((column) => `<c r="${column}${row}" t="s"><v>0</v></c>`).join('');
  const rows = `${heading}${rowsOf(count, pointing)}`;
  return workbookOf({ sheets: Array.from({ length: sheets }, () => rows), shared: ['Ana '.repeat(characters / 4)] });
}

/** So many rows of invented people. */
export const longWorkbook = (count: number): Uint8Array =>
  rawWorkbook(`${heading}${rowsOf(count, (row) => `${textCell(`A${row}`, 'Ana')}${textCell(`B${row}`, 'Anic')}`)}`);

/** So many rows in each sheet, each with one letter in the sixtieth column. */
export function wideWorkbook(count: number, sheets: number): Uint8Array {
  const rows = `${heading}${rowsOf(count, (row) => textCell(`BH${row}`, 'x'))}`;
  return workbookOf({ sheets: Array.from({ length: sheets }, () => rows) });
}
