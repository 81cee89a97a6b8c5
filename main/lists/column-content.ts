/** Tells what a column holds by what is in it, where no heading says so. Guesses only what a look would confirm. */
import { fold } from '../../domain/cyrillic';
import { hasNames, type ListField, type ListFields } from '../../domain/list';
import { sexOf } from './cell-words';
import { looksLikeLastName, withoutNumber } from './whole-name';

const word = String.raw`\p{Lu}[\p{L}'’.-]*`;
const wholeName = new RegExp(String.raw`^${word}(?:(?:,\s*|\s+)${word}){1,3}$`, 'u');
const partOfName = new RegExp(`^${word}(?: ${word})?$`, 'u');
const address = /@[^\s@]+\.|^\+?\d[\d\s/().-]{5,}\d$/u;
const schoolWords = /(?:^| )(?:os|skola|skole|skolski|gimnazija|gimnazije|vrtic|predskolska|school|kindergarten)(?: |$)/u;

/** The share of cells of which something is true, 0 to 1; empty ones count as false. */
const share = (cells: readonly string[], isTrue: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter((cell) => cell !== '' && isTrue(cell)).length / cells.length;

const most = 0.6;
const some = 0.3;
const isWholeName = (cells: readonly string[]): boolean => share(cells, (cell) => wholeName.test(withoutNumber(cell))) >= most;
const isPart = (cells: readonly string[]): boolean => share(cells, (cell) => partOfName.test(withoutNumber(cell))) >= most;
const lastNames = (cells: readonly string[]): number => share(cells, (cell) => looksLikeLastName(withoutNumber(cell)));

function fieldOf(cells: readonly string[]): ListField {
  if (share(cells, (cell) => address.test(cell)) >= some) return 'contact';
  if (share(cells, (cell) => sexOf(cell) !== 'unknown') >= most) return 'sex';
  if (share(cells, (cell) => schoolWords.test(fold(cell))) >= some) return 'school';
  return 'unused';
}

/** First and last names side by side, told apart by what last names end in. */
function namePair(
  columns: readonly (readonly string[])[],
  isFree: (column: number) => boolean,
): readonly [first: number, last: number] | undefined {
  const candidates = columns.flatMap((cells, column) => (isFree(column) && isPart(cells) ? [column] : []));
  for (const last of candidates.filter((column) => lastNames(columns[column] ?? []) >= some)) {
    const first = [last - 1, last + 1].find((column) => candidates.includes(column) && lastNames(columns[column] ?? []) < some);
    if (first !== undefined) return [first, last];
  }
  return undefined;
}

/**
 * `columns` holds each column's cells, trimmed; `known` is what headings told, which stays. A town is only guessed from where it
 * stands, so not under a heading that says something else.
 */
export function recogniseContent(columns: readonly (readonly string[])[], known: ListFields, hasHeading: boolean): ListFields {
  const fields: ListField[] = [...known];
  const isFree = (column: number): boolean => fields[column] === 'unused';
  for (const [column, cells] of columns.entries()) {
    const field = fieldOf(cells);
    if (isFree(column) && !fields.includes(field)) fields[column] = field;
  }
  if (!hasNames(fields)) {
    const whole = columns.findIndex((cells, column) => isFree(column) && isWholeName(cells));
    const pair = whole >= 0 ? undefined : namePair(columns, isFree);
    if (whole >= 0) fields[whole] = 'wholeName';
    if (pair) {
      fields[pair[0]] = 'firstName';
      fields[pair[1]] = 'lastName';
    }
  }
  const besideSchool = fields.indexOf('school') + 1;
  if (!hasHeading && besideSchool > 0 && isFree(besideSchool) && isPart(columns[besideSchool] ?? [])) fields[besideSchool] = 'town';
  return fields;
}
