/** Reads the sheets of an Excel workbook (.xlsx) as rows of text. Its bytes are a stranger's: size first, then content. */
import { isBlank, type Row, type Sheet } from './table';
import { extentOf } from './workbook-extent';

const mostUnpackedMegabytes = 50;
const mostCells = 5_000_000;

/** Workbooks are ZIP archives; so are other documents, which then turn out to hold no sheets. */
export const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

export type Workbook =
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[] }
  /** Sizes in MB when unpacked. */
  | { readonly kind: 'too-large'; readonly size: number; readonly most: number }
  /** A cell stands so far to the right or below that there is no room for all between. */
  | { readonly kind: 'too-wide' }
  | { readonly kind: 'broken' };

/** The reader gives a cell as text, number, yes or no, date, or null. A date without a time of day is written as a day; a time may come a millisecond early. */
export function textOfCell(cell: unknown): string {
  if (cell === null) return '';
  if (!(cell instanceof Date)) return String(cell);
  if (Number.isNaN(cell.getTime())) return '';
  return new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString().replace(/T00:00:00\.000Z$/u, '');
}

const rowsOfSheet = (data: readonly (readonly unknown[])[]): readonly Row[] =>
  data.map((cells, index) => ({ line: index + 1, cells: cells.map(textOfCell) })).filter((row) => !isBlank(row));

export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const extent = await extentOf(bytes, mostUnpackedMegabytes * 1_000_000);
  if (extent === undefined) return { kind: 'broken' };
  const size = extent.unpacked / 1_000_000;
  if (size > mostUnpackedMegabytes) return { kind: 'too-large', size: Math.ceil(size), most: mostUnpackedMegabytes };
  if (extent.cells > mostCells) return { kind: 'too-wide' };
  const { default: readSheets } = await import('read-excel-file/universal');
  try {
    const sheets = await readSheets(new Uint8Array(bytes).buffer);
    return { kind: 'sheets', sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: rowsOfSheet(data) })) };
  } catch {
    // The reader gives errors of many kinds for a damaged workbook; for the person it is one: this file can't be read as a list.
    return { kind: 'broken' };
  }
}
