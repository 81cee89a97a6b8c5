/** How a table is understood as a list of people: where its heading is, what each column holds, in which order names stand. */
import { fold } from '../../domain/kernel/cyrillic';
import { tidyPerson } from '../../domain/register/checked-person';
import { hasNames, type ListField, type ListFields, type NameOrder } from '../../domain/register/list';
import { fullName, nobody } from '../../domain/register/person';
import type { Person } from '../../domain/register/schema';
import { sexOf, yesNoOf } from './cell-words';
import { columnsOf } from './columns';
import { contactIn, noteIn } from './contact';
import { type FoundHeading, findHeading, headingAt } from './heading-row';
import { looked, mostColumns, type Row, rowsToJudge } from './table';
import { unlikeOthers } from './unlike-others';
import { isUnclearName, orderOf, splitName, withoutNumber } from './whole-name';

export interface Reading {
  /** Headings by column; empty texts where the table has none. */
  readonly headings: readonly string[];
  /** Line in which the heading begins; undefined when the table has none. */
  readonly headingLine: number | undefined;
  readonly fields: ListFields;
  /** By column: it holds what the kit never takes, and its field stays unused. */
  readonly neverTaken: readonly boolean[];
  readonly nameOrder: NameOrder;
  /** An unused column of whole names, for rows in which the parts are missing. */
  readonly wholeBeside: number | undefined;
  /** Those below the heading. */
  readonly rows: readonly Row[];
  /** Lines of rows that may be a heading, a title or a signature as well as a person. */
  readonly unsure: ReadonlySet<number>;
}

export interface ListedPerson {
  /** 1-based line of the file where the row begins. */
  readonly line: number;
  readonly person: Person;
  /** Why a person must say whether this is somebody who comes; see {@link Reading.unsure}. */
  readonly doubt: 'perhaps-nobody' | 'hidden-row' | 'unclear-name' | undefined;
  /** True when a personal number or a date stands where a contact was looked for. */
  readonly contactLeftOut: boolean;
  /** The same in the place of a note. */
  readonly noteLeftOut: boolean;
}

const used = (fields: ListFields): number => fields.filter((field) => field !== 'unused').length;

/** Line of the row that a person says is the heading; null: there is none. */
export type SaidHeading = number | null;

function headingSaid(table: readonly Row[], said: SaidHeading): FoundHeading {
  const index = table.findIndex(({ line }) => line === said);
  return { heading: index < 0 ? undefined : headingAt(table, index), unsure: undefined };
}

/** Always an answer; `hasNames(fields)` tells whether it can be used. */
export function understand(table: readonly Row[], said?: SaidHeading): Reading {
  const { heading, unsure } = said === undefined ? findHeading(table) : headingSaid(table, said);
  const first = heading ? heading.index + heading.height : 0;
  const rows = table.slice(first);
  const judged = rows.slice(0, rowsToJudge);
  const width = Math.min(mostColumns, Math.max(0, heading?.cells.length ?? 0, ...judged.map(({ cells }) => cells.length)));
  const columns = Array.from({ length: width }, (_, column) => judged.map(({ cells }) => looked(cells[column])));
  const headings = columns.map((_, column) => heading?.cells[column] ?? '');
  const found = columnsOf({ headings, meanings: columns.map((_, column) => heading?.meanings[column]), columns });
  const names = columns[found.fields.indexOf('wholeName')] ?? [];
  return {
    ...found,
    headings,
    headingLine: heading && table[heading.index]?.line,
    nameOrder: orderOf(names.map(withoutNumber), found.nameOrder),
    rows,
    unsure: said === null ? new Set() : unlikeOthers(rows, unsure, found.fields.indexOf('role')),
  };
}

/** Rows that all have the same number of cells, more than one: a table, whatever is in it. */
export function isRegular([first, ...others]: readonly Row[]): boolean {
  const width = first?.cells.length ?? 0;
  return width > 1 && others.length > 0 && others.every(({ cells }) => cells.length === width);
}

/** How much was understood: names first, then the more columns the surer, then whether it is a table at all. */
export const sureness = ({ fields, rows }: Reading): number =>
  used(fields) + (hasNames(fields) ? mostColumns : 0) + (isRegular(rows) ? 0.5 : 0);

type NameParts = Pick<Person, 'firstName' | 'lastName'>;

function partsIn(cells: readonly string[], { fields }: Reading): NameParts {
  const cell = (field: ListField): string => withoutNumber(cells[fields.indexOf(field)] ?? '');
  return { firstName: cell('firstName'), lastName: cell('lastName') };
}

/** A whole name counts only where its parts aren't there. */
function wholeNameIn(cells: readonly string[], reading: Reading): string | undefined {
  const { fields, wholeBeside } = reading;
  if (fields.includes('wholeName')) return withoutNumber(cells[fields.indexOf('wholeName')] ?? '');
  const { firstName, lastName } = partsIn(cells, reading);
  const isWhole = wholeBeside !== undefined && fields[wholeBeside] === 'unused' && firstName.trim() + lastName.trim() === '';
  return isWhole ? withoutNumber(cells[wholeBeside] ?? '') : undefined;
}

function nameIn(cells: readonly string[], reading: Reading): NameParts {
  const whole = wholeNameIn(cells, reading);
  return whole === undefined ? partsIn(cells, reading) : splitName(whole, reading.nameOrder);
}

function personIn({ cells, mergedDown }: Row, reading: Reading): Person {
  const cell = (field: ListField): string => cells[reading.fields.indexOf(field)] ?? '';
  /* One school may stand once for all its people; a name never does. */
  const shared = (field: ListField): string =>
    cell(field).trim() === '' ? (mergedDown?.[reading.fields.indexOf(field)] ?? '') : cell(field);
  return tidyPerson({
    ...nobody,
    ...nameIn(cells, reading),
    school: shared('school'),
    town: shared('town'),
    schoolKind: shared('schoolKind'),
    role: cell('role'),
    contact: contactIn(cell('contact')) ?? '',
    telephone: contactIn(cell('telephone')) ?? '',
    note: noteIn(cell('note')) ?? '',
    sex: sexOf(cell('sex')),
    protectionTeam: yesNoOf(cell('protectionTeam')),
    contactConsent: yesNoOf(cell('contactConsent')),
    photoConsent: yesNoOf(cell('photoConsent')),
  });
}

/** Enough for the word that begins such a line. */
const longestTotal = 20;

/** "Ukupno: 7" under a list is nobody, whichever column it stands in. */
function isTotal(cells: readonly string[], person: Person): boolean {
  const first = fold((cells.find((cell) => cell.trim() !== '') ?? '').trim().slice(0, longestTotal));
  const hasName = person.firstName !== '' && person.lastName !== '' && !/\d/u.test(fullName(person));
  return !hasName && /^(ukupno|svega|zbir|suma|total|sum)\b/u.test(first);
}

function doubtIn({ line, cells, isHidden }: Row, reading: Reading): ListedPerson['doubt'] {
  if (reading.unsure.has(line)) return 'perhaps-nobody';
  if (isHidden) return 'hidden-row';
  return isUnclearName(wholeNameIn(cells, reading) ?? '') ? 'unclear-name' : undefined;
}

export const peopleIn = (reading: Reading): readonly ListedPerson[] =>
  reading.rows.flatMap((row) => {
    const { line, cells } = row;
    const person = personIn(row, reading);
    const cell = (field: ListField): string => cells[reading.fields.indexOf(field)] ?? '';
    const leftOut = {
      contactLeftOut: (['contact', 'telephone'] as const).some((field) => contactIn(cell(field)) === undefined),
      noteLeftOut: noteIn(cell('note')) === undefined,
    };
    return isTotal(cells, person) ? [] : [{ line, person, doubt: doubtIn(row, reading), ...leftOut }];
  });
