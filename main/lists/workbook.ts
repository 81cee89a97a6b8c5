/**
 * Reads the sheets of a workbook as rows of text: Excel's of every age, LibreOffice's, and pages of a web site that are called so.
 * Its bytes are a stranger's: size first, then content. Charts, dialogs and macros are passed by.
 */
import type { CellObject, ParsingOptions, WorkBook, WorkSheet } from '@e965/xlsx';
import { dayLength, type LocalTime } from '../../domain/kernel/time';
import { isBlank, type Row, type Sheet } from './table';
import { extentOf } from './workbook-extent';
import { withPlainParts } from './workbook-package';

const mostUnpackedMegabytes = 50;
/** No list of people is larger; the reader takes long to tell which rows of a larger book are hidden. */
const mostToTellHidden = 3;
/** The most cells of all rows together, up to the last cell of each. */
const mostCells = 5_000_000;
/** No school's workbook has as many sheets; each takes its time, whatever it holds. */
const mostSheets = 250;
/** No table is wider; what stands beyond is left out. */
const widestRow = 256;

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/** Newer workbooks are ZIP archives; so are other documents, which then turn out to hold no sheets. */
export const isArchive = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b, 3, 4]);
/** Old Excel's, and any that is locked with a password. */
export const isCompound = (bytes: Uint8Array): boolean => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** Many web sites give a page, or Excel's XML of 2003, the name of a workbook. */
export const isMarkup = (text: string): boolean =>
  /^\s*<(?:!doctype\s+html|html|table|meta|\?mso-application|\?xml[^>]*>\s*(?:<\?mso-application[^>]*>\s*)?<(?:\w+:)?workbook)\b/iu.test(
    text.slice(0, 1000),
  );

export type Workbook =
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[] }
  /** Sizes in MB when unpacked. */
  | { readonly kind: 'too-large'; readonly size: number; readonly most: number }
  | { readonly kind: 'too-many-sheets'; readonly sheets: number; readonly most: number }
  /** A cell stands where no spreadsheet has one, or there is no room for all between. */
  | { readonly kind: 'too-wide' }
  /** With a password. */
  | { readonly kind: 'locked' }
  /** Only charts and the like. */
  | { readonly kind: 'without-sheets' }
  | { readonly kind: 'broken' };

const second = 1000;
const firstDay = Date.UTC(1899, 11, 30);

/**
 * A day, a time of the day or both, to the second: what a spreadsheet keeps is a share of a day, and lies a little beside the second
 * that was meant. A time without a day has the day that spreadsheets begin with. `time`: as UTC.
 */
function textOfMoment(time: number, isFrom1904: boolean): string {
  const moment = new Date(Math.round(time / second) * second);
  if (Number.isNaN(moment.getTime())) return '';
  const hasDay = isFrom1904 ? time >= Date.UTC(1904, 0, 2) : time >= Date.UTC(1900, 0, 1);
  const shown = hasDay ? moment : new Date(firstDay + (((moment.getTime() % dayLength) + dayLength) % dayLength));
  return shown.toISOString().replace(/T00:00:00\.000Z$/u, '');
}

/** A time without a day, in milliseconds since midnight, as it comes out of a workbook. */
export const textOfTime = (time: LocalTime): string => textOfMoment(firstDay + time, false);

/** A number that is shown with zeros before it is a telephone's or a document's. */
const withZeros = (value: number, format: string): string =>
  /^0{2,}$/u.test(format) ? String(value).padStart(format.length, '0') : String(value);

function textOfCell({ t, v, w, z }: CellObject, isFrom1904: boolean): string {
  if (t === 'e') return w ?? '';
  if (v instanceof Date) return textOfMoment(v.getTime(), isFrom1904);
  return typeof v === 'number' ? withZeros(v, String(z ?? '')) : String(v ?? '');
}

type Cells = readonly (readonly (CellObject | undefined)[])[];

/** The most merged cells of all rows together; no list has more. */
const mostMergedDown = 200_000;

/** By row and column, what cells that are merged over several rows say in all but the first of them. */
function mergedDownIn(sheet: WorkSheet, data: Cells, isFrom1904: boolean): ReadonlyMap<number, Record<number, string>> {
  const rows = new Map<number, Record<number, string>>();
  let left = mostMergedDown;
  for (const { s: start, e: end } of sheet['!merges'] ?? []) {
    const cell = data[start.r]?.[start.c];
    const text = cell ? textOfCell(cell, isFrom1904) : '';
    if (text === '' || start.c >= widestRow) continue;
    for (let row = start.r + 1; row <= end.r && left > 0; row += 1) {
      left -= 1;
      rows.set(row, { ...rows.get(row), [start.c]: text });
    }
  }
  return rows;
}

/** Undefined when there is no room for all. */
function rowsOfSheet(sheet: WorkSheet, isFrom1904: boolean, room: { left: number }): readonly Row[] | undefined {
  const data = (sheet['!data'] ?? []) as Cells;
  const merged = mergedDownIn(sheet, data, isFrom1904);
  const rows: Row[] = [];
  /* By what there is: between two rows there may be a million without any. */
  for (const [index, cells] of Object.entries(data)) {
    const mergedDown = merged.get(Number(index));
    const row: Row = {
      line: Number(index) + 1,
      cells: Array.from(cells.slice(0, widestRow), (cell) => (cell ? textOfCell(cell, isFrom1904) : '')),
      ...(sheet['!rows']?.[Number(index)]?.hidden === true && { isHidden: true }),
      ...(mergedDown && { mergedDown }),
    };
    room.left -= row.cells.length;
    if (room.left < 0) return undefined;
    if (!isBlank(row)) rows.push(row);
  }
  return rows;
}

/** Sheets that hold something else than cells say so. */
const isPassedBy = (sheet: WorkSheet): boolean => ['chart', 'dialog', 'macro'].includes(String(sheet['!type']));

function sheetsIn({ SheetNames, Sheets, Workbook: about }: WorkBook): Workbook {
  const isFrom1904 = about?.WBProps?.date1904 === true;
  const room = { left: mostCells };
  const isHidden = (name: string): boolean => (about?.Sheets?.find((sheet) => sheet.name === name)?.Hidden ?? 0) !== 0;
  const sheets: Sheet[] = [];
  for (const name of SheetNames) {
    const sheet = Sheets[name];
    if (!sheet || isPassedBy(sheet)) continue;
    const rows = rowsOfSheet(sheet, isFrom1904, room);
    if (!rows) return { kind: 'too-wide' };
    sheets.push({ name, rows });
  }
  if (sheets.length === 0) return { kind: 'without-sheets' };
  /* What somebody hid they don't mean, unless nothing else holds anything. */
  const seen = sheets.filter(({ name }) => !isHidden(name));
  return { kind: 'sheets', sheets: seen.some(({ rows }) => rows.length > 0) ? seen : sheets };
}

const options = {
  dense: true,
  cellDates: true,
  UTC: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellFormula: false,
} as const satisfies ParsingOptions;

/** What the reader knows of compound files. */
interface CompoundFiles {
  readonly read: (bytes: Uint8Array, options: { readonly type: 'array' }) => object;
  readonly find: (file: object, path: string) => object | null;
}

/** Newer books are sealed as a whole; of older ones and of LibreOffice's the reader says so. */
function isLocked(content: Uint8Array | string, error: unknown, compound: CompoundFiles): boolean {
  if (error instanceof Error && /password-protected|encryption/iu.test(error.message)) return true;
  try {
    return (
      typeof content !== 'string' &&
      isCompound(content) &&
      compound.find(compound.read(content, { type: 'array' }), '/EncryptionInfo') !== null
    );
  } catch {
    // A damaged file is broken before it is locked.
    return false;
  }
}

/** Pages have a table for each sheet, and Excel's XML of 2003 a worksheet. */
const sheetOfMarkup = /<(?:\w+:)?(?:table|worksheet)\b/giu;

const withinSheets = (sheets: number): Workbook | undefined =>
  sheets > mostSheets ? { kind: 'too-many-sheets', sheets, most: mostSheets } : undefined;

async function read(content: Uint8Array | string, tellsHidden: boolean): Promise<Workbook> {
  const { CFB, read: readBook, set_cptable } = await import('@e965/xlsx');
  if (typeof content !== 'string' && isCompound(content)) set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
  try {
    /* What names its sheets at its beginning is asked for them first. */
    if (typeof content !== 'string' && isCompound(content)) {
      const tooMany = withinSheets(readBook(content, { type: 'array', bookSheets: true }).SheetNames.length);
      if (tooMany) return tooMany;
    }
    /* A page says what it says: 0641234567 is no number, and 1/2 no day. */
    if (typeof content === 'string') return sheetsIn(readBook(content, { ...options, type: 'string', raw: true }));
    const plain = isArchive(content) ? await withPlainParts(content) : content;
    return sheetsIn(readBook(plain, { ...options, type: 'array', cellStyles: tellsHidden }));
  } catch (error) {
    if (isLocked(content, error, CFB)) return { kind: 'locked' };
    // The reader gives errors of many kinds for a damaged workbook; for the person it is one: this file can't be read as a list.
    return { kind: 'broken' };
  }
}

/** An archive (.xlsx, .xlsm, .xlsb, .ods), or a compound file (.xls). */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  if (isCompound(bytes)) return read(bytes, false);
  const extent = await extentOf(bytes, mostUnpackedMegabytes * 1_000_000);
  if (extent === undefined) return { kind: 'broken' };
  const size = extent.unpacked / 1_000_000;
  if (size > mostUnpackedMegabytes) return { kind: 'too-large', size: Math.ceil(size), most: mostUnpackedMegabytes };
  if (extent.isBeyond) return { kind: 'too-wide' };
  const tooMany = withinSheets(extent.sheets);
  if (tooMany) return tooMany;
  return read(bytes, size <= mostToTellHidden);
}

/** A page or an XML document that is a table; see `isMarkup`. */
export async function readMarkup(text: string): Promise<Workbook> {
  return withinSheets(text.match(sheetOfMarkup)?.length ?? 0) ?? read(text, false);
}
