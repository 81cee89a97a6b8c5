/** A small table that somebody copied from a spreadsheet, or wrote: a name or a year and a number in each line. It becomes the bars of a figure. Pure. */
import type { Plain } from './plain-data';

/** The fewest and most bars for which one picture has room. */
export const fewestBars = 2;
export const mostBars = 8;

export type ReadTable =
  | { readonly bars: readonly Plain[] }
  | { readonly wrong: 'table-line'; readonly line: number }
  | { readonly wrong: 'table-size'; readonly rows: number };

const year = /^(?:19|20)\d{2}$/u;

/** 1.234,5 and 1,234.5 and 1234.5 are the same number, and 0.025 no thousands; undefined where it is none, or below nought. */
export function numberIn(text: string): number | undefined {
  const plain = text.replaceAll(/[\s\u00A0%]/gu, '');
  if (!/^\d[\d.,]*$/u.test(plain)) return undefined;
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  const isThousands = last < 0 || /^[1-9]\d{0,2}(?:[.,]\d{3})+$/u.test(plain);
  const number = isThousands ? plain.replaceAll(/[.,]/gu, '') : `${plain.slice(0, last).replaceAll(/[.,]/gu, '')}.${plain.slice(last + 1)}`;
  return /^\d+(?:\.\d+)?$/u.test(number) ? Number(number) : undefined;
}

/** Parted as spreadsheets part them; without such a sign, by the last space. */
function cellsOf(line: string): readonly [name: string, value: string] | undefined {
  const sign = ['\t', ';'].find((each) => line.includes(each));
  const cells = sign === undefined ? (/^(.*?)[\s,:]+(\S+)$/u.exec(line.trim())?.slice(1) ?? []) : line.split(sign);
  const [name, value] = cells.map((cell) => cell.trim().replace(/^"(.*)"$/u, '$1'));
  return name !== undefined && name !== '' && value !== undefined ? [name, value] : undefined;
}

/** A first line without a number is a heading, and passed over. */
export function barsIn(table: string): ReadTable {
  const lines = table
    .split(/\r?\n/u)
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => text.trim() !== '');
  const read = lines.map(({ text, line }) => {
    const cells = cellsOf(text);
    const value = cells && numberIn(cells[1]);
    return { line, name: cells?.[0] ?? '', value };
  });
  const rows = read[0]?.value === undefined ? read.slice(1) : read;
  const wrong = rows.find(({ value }) => value === undefined);
  if (wrong) return { wrong: 'table-line', line: wrong.line };
  if (rows.length < fewestBars || rows.length > mostBars) return { wrong: 'table-size', rows: rows.length };
  return {
    bars: rows.map(
      ({ name, value = 0 }): Plain => ({
        ...(year.test(name) ? { year: Number(name) } : { label: { en: name, sr: name } }),
        value,
        sources: [],
      }),
    ),
  };
}
