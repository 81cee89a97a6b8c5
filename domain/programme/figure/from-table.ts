/** The figure of a small table: names and numbers become bars, and parts of a hundred shares. Pure. */
import { fewestBars, mostBars, numberIn } from '../design-table';
import { type FigureOf, topOfScale } from './figure';

export interface FigureTable {
  /** What its numbers are. */
  readonly title: string;
  /** Rows as written. */
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  readonly note: string | undefined;
}

/** The most shares for which one picture has room. */
const mostShares = 5;

export type FigureOfTable =
  | { readonly figure: FigureOf<'bars'> | FigureOf<'shares'> }
  | { readonly wrong: 'rows' }
  /** `row` from 0. */
  | { readonly wrong: 'number'; readonly row: number }
  /** Parts of a hundred that are too many, or more than it. */
  | { readonly wrong: 'shares' };

export function figureOfTable({ title, rows, note }: FigureTable): FigureOfTable {
  if (rows.length < fewestBars || rows.length > mostBars) return { wrong: 'rows' };
  const read = rows.map(({ label, value }) => ({ label, value: numberIn(value) ?? Number.NaN, mark: undefined }));
  const wrong = read.findIndex(({ value }) => Number.isNaN(value));
  if (wrong >= 0) return { wrong: 'number', row: wrong };
  const about = { title, note };
  if (!rows.every(({ value }) => value.trim().endsWith('%'))) {
    const items = read.map((bar) => ({ ...bar, part: undefined }));
    const top = topOfScale(read.map(({ value }) => value));
    return { figure: { ...about, kind: 'bars', top, part: undefined, hasMarks: false, unit: undefined, items } };
  }
  if (rows.length > mostShares || read.some(({ value }) => value > 100)) return { wrong: 'shares' };
  return { figure: { ...about, kind: 'shares', items: read.map(({ value: percent, ...share }) => ({ ...share, percent })) } };
}
