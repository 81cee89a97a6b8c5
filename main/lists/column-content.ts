/** Tells what a column holds by what is in it, where no heading says so. Guesses only what a look would confirm. */
import { fold } from '../../domain/kernel/cyrillic';
import { hasNames, type ListField, type ListFields } from '../../domain/register/list';
import { sexOf } from './cell-words';
import { isClearContact, isEmail, isPersonalHeading, looksPersonal } from './contact';
import { looksLikeLastName, withoutNumber } from './whole-name';

const word = String.raw`\p{Lu}[\p{L}'’.-]*`;
const wholeName = new RegExp(String.raw`^${word}(?:(?:,\s*|\s+)${word}){1,3}$`, 'u');
const partOfName = new RegExp(`^${word}(?: ${word})?$`, 'u');
const schoolWords = /(?:^| )(?:os|skola|skole|skolski|gimnazija|gimnazije|vrtic|predskolska|school|kindergarten)(?: |$)/u;

/** The share of cells of which something is true, 0 to 1; empty ones count as false. */
const share = (cells: readonly string[], isTrue: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter((cell) => cell !== '' && isTrue(cell)).length / cells.length;

const most = 0.6;
const some = 0.3;
const isWholeName = (cells: readonly string[]): boolean => share(cells, (cell) => wholeName.test(withoutNumber(cell))) >= most;
const isPart = (cells: readonly string[]): boolean => share(cells, (cell) => partOfName.test(withoutNumber(cell))) >= most;
const lastNames = (cells: readonly string[]): number => share(cells, (cell) => looksLikeLastName(withoutNumber(cell)));

const hasEmails = (cells: readonly string[]): boolean => share(cells, isEmail) >= some;

function fieldOf(cells: readonly string[]): ListField {
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

/** An address is a surer way than a telephone, whatever the headings say; where none says anything, only what is clearly a contact is one. */
function contactColumn(columns: readonly (readonly string[])[], told: number, isFree: (column: number) => boolean): number {
  if (told >= 0 && hasEmails(columns[told] ?? [])) return told;
  const emails = columns.findIndex((cells, column) => isFree(column) && hasEmails(cells));
  if (emails >= 0) return emails;
  if (told >= 0 && columns[told]?.some((cell) => cell !== '')) return told;
  const clear = columns.findIndex((cells, column) => isFree(column) && share(cells, isClearContact) >= some);
  return clear >= 0 ? clear : told;
}

/** Under such a heading stand addresses, too, and numbers that are never taken: then it holds what it holds. */
const isNote = (cells: readonly string[]): boolean =>
  !hasEmails(cells) && share(cells, looksPersonal) < some && share(cells, isClearContact) < some;

export interface ColumnContent {
  readonly fields: ListFields;
  /** By column: personal numbers, dates and the like, which are never taken. */
  readonly neverTaken: readonly boolean[];
}

/**
 * `columns` holds each column's cells and `headings` what stands above, trimmed; `told` is what headings told, which stays, except
 * for a better contact. A town is only guessed from where it stands, so not under a heading that says something else.
 */
export function recogniseContent(columns: readonly (readonly string[])[], told: ListFields, headings: readonly string[]): ColumnContent {
  const known = told.map((field, column) => (field === 'note' && !isNote(columns[column] ?? []) ? 'unused' : field));
  const fields: ListField[] = [...known];
  const neverTaken = columns.map(
    (cells, column) => known[column] === 'unused' && (isPersonalHeading(headings[column] ?? '') || share(cells, looksPersonal) >= some),
  );
  const isFree = (column: number): boolean => fields[column] === 'unused' && neverTaken[column] === false;
  const toldContact = fields.indexOf('contact');
  const contact = contactColumn(columns, toldContact, isFree);
  if (toldContact >= 0) fields[toldContact] = 'unused';
  if (contact >= 0) fields[contact] = 'contact';
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
  const hasHeading = headings.some((heading) => heading !== '');
  if (!hasHeading && besideSchool > 0 && isFree(besideSchool) && isPart(columns[besideSchool] ?? [])) fields[besideSchool] = 'town';
  return { fields, neverTaken };
}
