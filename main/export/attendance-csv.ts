/** A table as CSV that spreadsheets read rightly, and that never gives them a formula. */
import type { Separator } from '../../domain/export/requests';
import { type AttendanceTable, textOf } from './attendance-table';

/** What a spreadsheet would take for a formula gets an apostrophe; a plus sign with digits and spaces is a telephone number. */
const formula = /^(?!\+[\d ]+$)[=+\-@\t\r\n＝＋－＠]/u;

/** A cell as it was before it got its apostrophe. */
export const withoutApostrophe = (text: string): string => (text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text);

/** All cells as text, headings first. */
export const textRows = ({ columns, rows }: AttendanceTable): readonly (readonly string[])[] => [
  columns.map(({ heading }) => heading),
  ...rows.map((row) => row.map(textOf)),
];

/** Headings first; numbers stay numbers, so that one below zero is not taken for a formula. */
export const valueRows = ({ columns, rows }: AttendanceTable): readonly (readonly (string | number)[])[] => [
  columns.map(({ heading }) => heading),
  ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.number))),
];

/** UTF-8 with a byte order mark, so that Excel reads č, ć and Cyrillic. */
export async function csvBytes(table: readonly (readonly (string | number)[])[], separator: Separator): Promise<Uint8Array> {
  const { default: papa } = await import('papaparse');
  const text = papa.unparse(
    table.map((row) => [...row]),
    { delimiter: separator, newline: '\r\n', escapeFormulae: formula },
  );
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
}
