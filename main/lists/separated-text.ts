/** Splits text into rows and cells. What stands between the cells is found by trying, never asked. */
import { isBlank, type Row } from './table';

/** Those that may stand inside a cell come last: when two read a heading equally well, the earlier one is taken. */
export const separators = ['\t', ';', '|', ','] as const;
export type TextSeparator = (typeof separators)[number];

/** So many rows with unpaired quotation marks are each looked at; what follows them is read as if the marks were letters. */
const mostUnpaired = 50;

const unquoted = (cell: string): string => (/^"(?:[^"]|"")*"$/u.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell);

/**
 * Blank rows are left out. A cell in quotation marks may hold line breaks, so lines are counted in the text before each row. One that
 * begins with a mark and goes on after the closing one, `"Vuk Karadžić" Loznica`, ends with its line all the same.
 * Reading stops after `most` rows.
 */
export async function rowsOfText(given: string, delimiter: TextSeparator, most = Number.POSITIVE_INFINITY): Promise<readonly Row[]> {
  const { default: papa } = await import('papaparse');
  // One kind of line end, so that lines can be counted in files of every system.
  const text = given.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  const rows: Row[] = [];
  let line = 1;
  let from = 0;
  let unpaired = 0;
  const take = (cells: readonly string[], end: number): void => {
    const row = { line, cells };
    if (!isBlank(row)) rows.push(row);
    line += text.slice(from, end).split('\n').length - 1;
    from = end;
  };
  const takeLine = (): void => {
    const end = text.indexOf('\n', from);
    const cells = text.slice(from, end < 0 ? text.length : end).split(delimiter);
    take(cells.map(unquoted), end < 0 ? text.length : end + 1);
  };
  /* Marks within marks are understood where the row has as many cells as the one before and ends with its line. */
  const isWhole = (cells: readonly string[]): boolean =>
    cells.length === rows.at(-1)?.cells.length && !cells.some((cell) => cell.includes('\n'));
  while (from < text.length && rows.length < most) {
    const start = from;
    if (unpaired >= mostUnpaired) takeLine();
    else {
      papa.parse<readonly string[]>(start === 0 ? text : text.slice(start), {
        delimiter,
        newline: '\n',
        step: ({ data, errors, meta }, parser) => {
          const isUnpaired = errors.some(({ type }) => type === 'Quotes') && !isWhole(data);
          if (isUnpaired) {
            unpaired += 1;
            takeLine();
          } else take(data, start + meta.cursor);
          if (isUnpaired || rows.length >= most) parser.abort();
        },
      });
    }
  }
  return rows;
}
