/** Splits text into rows and cells. What stands between the cells is found by trying, never asked. */
import { isBlank, type Row } from './table';

/** Those that may stand inside a cell come last: when two read a heading equally well, the earlier one is taken. */
export const separators = ['\t', ';', '|', ','] as const;
export type TextSeparator = (typeof separators)[number];

/**
 * Blank rows are left out. A cell in quotation marks may hold line breaks, so lines are counted in the text before each row.
 * Reading stops after `most` rows.
 */
export async function rowsOfText(given: string, delimiter: TextSeparator, most = Number.POSITIVE_INFINITY): Promise<readonly Row[]> {
  const { default: papa } = await import('papaparse');
  // One kind of line end, so that lines can be counted in files of every system.
  const text = given.replace(/\r\n?/gu, '\n');
  const rows: Row[] = [];
  let line = 1;
  let from = 0;
  papa.parse<readonly string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, meta }, parser) => {
      const row = { line, cells: data };
      if (!isBlank(row)) rows.push(row);
      line += text.slice(from, meta.cursor).split('\n').length - 1;
      from = meta.cursor;
      if (rows.length >= most) parser.abort();
    },
  });
  return rows;
}
