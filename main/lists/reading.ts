/** How a table is understood as a list of people: where its heading is, what each column holds, in which order names stand. */
import { fold } from '../../domain/kernel/cyrillic';
import { tidyPerson } from '../../domain/register/checked-person';
import { hasNames, type ListField, type ListFields, type NameOrder } from '../../domain/register/list';
import { fullName, nobody } from '../../domain/register/person';
import type { Person } from '../../domain/register/schema';
import { longestText } from '../../domain/training/tidy';
import { sexOf, yesNoOf } from './cell-words';
import { recogniseContent } from './column-content';
import { type Recognised, recogniseHeadings } from './columns';
import { contactIn, noteIn } from './contact';
import { mostColumns, type Row, rowsToHeading } from './table';
import { orderOf, splitName, withoutNumber } from './whole-name';

/** So many rows tell what a column holds. */
export const rowsToJudge = 200;
/** Without names, so many known headings make a row the heading. */
const leastHeadings = 2;

export interface Reading {
  /** Headings by column; empty texts where the table has none. */
  readonly headings: readonly string[];
  readonly fields: ListFields;
  /** By column: it holds what the kit never takes, and its field stays unused. */
  readonly neverTaken: readonly boolean[];
  readonly nameOrder: NameOrder;
  /** Those below the heading. */
  readonly rows: readonly Row[];
}

export interface ListedPerson {
  /** 1-based line of the file where the row begins. */
  readonly line: number;
  readonly person: Person;
  /** Where a contact was looked for stands a personal number or a date. */
  readonly contactLeftOut: boolean;
  /** The same in the place of a note. */
  readonly noteLeftOut: boolean;
}

/** What is looked at to understand a column; a text too long to be kept says nothing, and would take long to look at. */
const looked = (cell: string | undefined): string => (cell === undefined || cell.length > longestText ? '' : cell.trim());

const used = (fields: ListFields): number => fields.filter((field) => field !== 'unused').length;

function headingIn(rows: readonly Row[]): { readonly index: number; readonly recognised: Recognised } | undefined {
  const recognised = rows
    .slice(0, rowsToHeading)
    .map(({ cells }, index) => ({ index, recognised: recogniseHeadings(cells.slice(0, mostColumns).map(looked)) }));
  return (
    recognised.find(({ recognised: { fields } }) => hasNames(fields)) ??
    recognised.find(({ recognised: { fields } }) => used(fields) >= leastHeadings)
  );
}

/** Always an answer; `hasNames(fields)` tells whether it can be used. */
export function understand(table: readonly Row[]): Reading {
  const heading = headingIn(table);
  const rows = heading ? table.slice(heading.index + 1) : table;
  const judged = rows.slice(0, rowsToJudge);
  const width = Math.min(mostColumns, Math.max(0, heading?.recognised.fields.length ?? 0, ...judged.map(({ cells }) => cells.length)));
  const columns = Array.from({ length: width }, (_, column) => judged.map(({ cells }) => looked(cells[column])));
  const known = columns.map((_, column): ListField => heading?.recognised.fields[column] ?? 'unused');
  const headings = columns.map((_, column) => (heading ? looked(table[heading.index]?.cells[column]) : ''));
  const { fields, neverTaken } = recogniseContent(columns, known, headings);
  const names = columns[fields.indexOf('wholeName')] ?? [];
  return {
    headings,
    fields,
    neverTaken,
    nameOrder: orderOf(names.map(withoutNumber), heading?.recognised.nameOrder),
    rows,
  };
}

/** Rows that all have the same number of cells, more than one: a table, whatever is in it. */
function isRegular([first, ...others]: readonly Row[]): boolean {
  const width = first?.cells.length ?? 0;
  return width > 1 && others.length > 0 && others.every(({ cells }) => cells.length === width);
}

/** How much was understood: names first, then the more columns the surer, then whether it is a table at all. */
export const sureness = ({ fields, rows }: Reading): number =>
  used(fields) + (hasNames(fields) ? mostColumns : 0) + (isRegular(rows) ? 0.5 : 0);

function personIn(cells: readonly string[], { fields, nameOrder }: Reading): Person {
  const cell = (field: ListField): string => cells[fields.indexOf(field)] ?? '';
  const name = fields.includes('wholeName')
    ? splitName(withoutNumber(cell('wholeName')), nameOrder)
    : { firstName: withoutNumber(cell('firstName')), lastName: withoutNumber(cell('lastName')) };
  return tidyPerson({
    ...nobody,
    ...name,
    school: cell('school'),
    town: cell('town'),
    schoolKind: cell('schoolKind'),
    role: cell('role'),
    contact: contactIn(cell('contact')) ?? '',
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
  return !hasName && /^(ukupno|svega|total)\b/u.test(first);
}

export const peopleIn = (reading: Reading): readonly ListedPerson[] =>
  reading.rows.flatMap(({ line, cells }) => {
    const person = personIn(cells, reading);
    const cell = (field: ListField): string => cells[reading.fields.indexOf(field)] ?? '';
    const leftOut = { contactLeftOut: contactIn(cell('contact')) === undefined, noteLeftOut: noteIn(cell('note')) === undefined };
    return isTotal(cells, person) ? [] : [{ line, person, ...leftOut }];
  });
