/** Chooses the columns of the names together: a whole name only where its parts aren't there, and none that is empty. */
import type { NameOrder } from '../../domain/register/list';
import { areParts, areSeveralWords, areWholeNames, type Cells, isEmpty, namePair } from './column-content';
import type { Meaning } from './heading-meaning';

export interface ListedColumns {
  readonly headings: readonly string[];
  /** What each heading means. */
  readonly meanings: readonly (Meaning | undefined)[];
  /** The cells below. */
  readonly columns: readonly Cells[];
}

export type NameColumns =
  | {
      readonly first: number;
      readonly last: number;
      /** A column of whole names, for rows without the parts. */
      readonly beside: number | undefined;
    }
  | { readonly whole: number; readonly order: NameOrder | undefined };

const hasWords = (cell: string | undefined): boolean => (cell ?? '') !== '';

/** Returns the best column that isn't empty, of those that mean the same. */
function best(columns: readonly number[], { meanings, columns: cells }: ListedColumns): number | undefined {
  const rank = (column: number): number => (meanings[column]?.rank ?? 0) + (isEmpty(cells[column] ?? []) ? 100 : 0);
  return columns.length === 0 ? undefined : columns.reduce((one, other) => (rank(other) < rank(one) ? other : one));
}

/** In most rows the whole ends or begins with the last name that stands beside. */
function holdsLastNames(whole: Cells, last: Cells): boolean {
  const filled = whole.flatMap((cell, row) => (hasWords(cell) && hasWords(last[row]) ? [{ cell, last: last[row] ?? '' }] : []));
  return filled.length > 0 && filled.filter(({ cell, last: name }) => cell !== name && cell.includes(name)).length * 2 >= filled.length;
}

/** "Ime i prezime" over two columns of one word each. */
function mergedOver(whole: number, order: NameOrder | undefined, { headings, columns }: ListedColumns): NameColumns | undefined {
  const next = whole + 1;
  const [cells = [], beside = []] = [columns[whole], columns[next]];
  if (headings[next] !== '' || areSeveralWords(cells) || !areParts(cells) || !areParts(beside)) return undefined;
  const pair = namePair([cells, beside], () => true);
  const isLastFirst = pair ? pair[1] === 0 : order === 'last-first';
  return isLastFirst ? { first: next, last: whole, beside: undefined } : { first: whole, last: next, beside: undefined };
}

/** Undefined when no heading says where the names are. */
export function toldNames(list: ListedColumns): NameColumns | undefined {
  const { meanings, columns } = list;
  const cellsOf = (column: number | undefined): Cells => (column === undefined ? [] : (columns[column] ?? []));
  const of = (field: Meaning['field']): readonly number[] =>
    meanings.flatMap((meaning, column) => (meaning?.field === field ? [column] : []));
  const whole = best(of('wholeName'), list);
  const meaning = whole === undefined ? undefined : meanings[whole];
  const order = meaning?.field === 'wholeName' ? meaning.order : undefined;
  const last = best(of('lastName'), list);
  const told = best(of('firstName'), list);
  const isFirst = last !== undefined && whole !== undefined && order === undefined && !holdsLastNames(cellsOf(whole), cellsOf(last));
  const first = told ?? (isFirst ? whole : undefined);
  if (first !== undefined && last !== undefined) {
    const rows = cellsOf(first).filter((cell, row) => hasWords(cell) && hasWords(cellsOf(last)[row])).length;
    const beside = whole === first ? undefined : whole;
    const isLacking = beside !== undefined && rows === 0 && !isEmpty(cellsOf(beside));
    if (!isLacking) return { first, last, beside };
  }
  if (whole !== undefined) return mergedOver(whole, order, list) ?? { whole, order };
  /* "Ime" alone above whole names. */
  if (told !== undefined && last === undefined && areSeveralWords(cellsOf(told))) return { whole: told, order: undefined };
  return undefined;
}

/** Finds columns of names that no heading names. */
export function seenNames(columns: readonly Cells[], isFree: (column: number) => boolean): NameColumns | undefined {
  const whole = columns.findIndex((cells, column) => isFree(column) && areWholeNames(cells));
  if (whole >= 0) return { whole, order: undefined };
  const pair = namePair(columns, isFree);
  return pair ? { first: pair[0], last: pair[1], beside: undefined } : undefined;
}
