/** A table as CSV that spreadsheets read rightly, and that never gives them a formula. */
import type { Separator } from '../../domain/export/requests';
import { type Table, textOf } from './table';

/** What follows begins a formula: blanks and quotation marks may come first; a plus sign with digits and spaces is a telephone number. */
const beginsFormula = String.raw`(?=['"\s]*(?!\+\d[\d ]*$)[=+\-@＝＋－＠])`;
/** The beginning, and each place behind a sign that may part cells where the file is opened, whatever parts them in the file. */
const cellMayBegin = String.raw`(?<=^|[,;|\t\r\n])`;
const unguarded = new RegExp(cellMayBegin + beginsFormula, 'gu');
const apostrophe = new RegExp(`${cellMayBegin}'${beginsFormula}`, 'gu');

/** An apostrophe stands before each formula that a spreadsheet would take of the text. */
const guarded = (text: string): string => text.replace(unguarded, "'");

/** A cell as it was before it got its apostrophes; one that it had itself stays. */
export const withoutApostrophes = (text: string): string => text.replace(apostrophe, '');

/** Headings first; numbers stay numbers as in a workbook, so that they can be summed and one below zero is not taken for a formula. */
export const valueRows = ({ columns, rows }: Table): readonly (readonly (string | number)[])[] => [
  columns.map(({ heading }) => heading),
  ...rows.map((row) => row.map((cell) => (typeof cell !== 'string' && 'number' in cell ? cell.number : textOf(cell)))),
];

/** UTF-8 with a byte order mark, so that Excel reads č, ć and Cyrillic. */
export async function csvBytes(table: readonly (readonly (string | number)[])[], separator: Separator): Promise<Uint8Array> {
  const { default: papa } = await import('papaparse');
  const text = papa.unparse(
    table.map((row) => row.map((cell) => (typeof cell === 'string' ? guarded(cell) : cell))),
    { delimiter: separator, newline: '\r\n' },
  );
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
}
