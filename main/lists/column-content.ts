/** Tells what a column holds by what is in it, where no heading says so. Guesses only what a look would confirm. */
import { fold } from '../../domain/kernel/cyrillic';
import { sexOf } from './cell-words';
import { isClearContact, isEmail, looksPersonal } from './contact';
import { looksLikeLastName, withoutNumber } from './whole-name';

/** A column's cells, trimmed, from its first row to its last. */
export type Cells = readonly string[];

const word = String.raw`\p{Lu}[\p{L}'’.-]*`;
const wholeName = new RegExp(String.raw`^${word}(?:(?:,\s*|\s+)${word}){1,3}$`, 'u');
const partOfName = new RegExp(`^${word}(?: ${word})?$`, 'u');
const schoolWords = /(?:^| )(?:os|skola|skole|skolski|gimnazija|gimnazije|vrtic|predskolska|school|kindergarten)(?: |$)/u;

/** The share of cells of which something is true, 0 to 1; empty ones count as false. */
export const share = (cells: Cells, isTrue: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter((cell) => cell !== '' && isTrue(cell)).length / cells.length;

const most = 0.6;
const some = 0.3;

export const isEmpty = (cells: Cells): boolean => cells.every((cell) => cell === '');
export const isNamed = (cell: string): boolean => wholeName.test(withoutNumber(cell));
export const areWholeNames = (cells: Cells): boolean => share(cells, isNamed) >= most;
export const areParts = (cells: Cells): boolean => share(cells, (cell) => partOfName.test(withoutNumber(cell))) >= most;
export const endsAsLastName = (cell: string): boolean => looksLikeLastName(withoutNumber(cell));
const lastNames = (cells: Cells): number => share(cells, endsAsLastName);
export const hasEmails = (cells: Cells): boolean => share(cells, isEmail) >= some;
export const areContacts = (cells: Cells): boolean => share(cells, isClearContact) >= some;
export const arePersonal = (cells: Cells): boolean => share(cells, looksPersonal) >= some;
export const areSexes = (cells: Cells): boolean => share(cells, (cell) => sexOf(cell) !== 'unknown') >= most;
export const areSchools = (cells: Cells): boolean => share(cells, (cell) => schoolWords.test(fold(cell))) >= some;

/** Two words or more, most of them. */
export const areSeveralWords = (cells: Cells): boolean => {
  const filled = cells.filter((cell) => cell !== '');
  return share(filled, (cell) => /\S[\s,]+\S/u.test(withoutNumber(cell))) >= most;
};

/** Under the heading of a note stand addresses, too, and numbers that are never taken: then it holds what it holds. */
export const areNotes = (cells: Cells): boolean => !hasEmails(cells) && !arePersonal(cells) && !areContacts(cells);

/** First and last names side by side, told apart by what last names end in. */
export function namePair(
  columns: readonly Cells[],
  isFree: (column: number) => boolean,
): readonly [first: number, last: number] | undefined {
  const candidates = columns.flatMap((cells, column) => (isFree(column) && areParts(cells) ? [column] : []));
  for (const last of candidates.filter((column) => lastNames(columns[column] ?? []) >= some)) {
    const first = [last - 1, last + 1].find((column) => candidates.includes(column) && lastNames(columns[column] ?? []) < some);
    if (first !== undefined) return [first, last];
  }
  return undefined;
}
