/** What each column of a list holds: chosen together, by headings and by what stands below them. */
import { hasNames, type ListField, type ListFields, type NameOrder } from '../../domain/register/list';
import { areContacts, areNotes, areParts, arePersonal, areSchools, areSexes, type Cells, hasEmails, isEmpty } from './column-content';
import { isPersonalHeading } from './contact';
import { isAboutOthers } from './heading-meaning';
import { type ListedColumns, type NameColumns, seenNames, toldNames } from './name-columns';

export interface Columns {
  readonly fields: ListFields;
  /** By column: personal numbers, dates and the like, which are never taken. */
  readonly neverTaken: readonly boolean[];
  /** Undefined when no heading tells it. */
  readonly nameOrder: NameOrder | undefined;
  /** An unused column of whole names, for rows in which the parts are missing. */
  readonly wholeBeside: number | undefined;
}

/** Those for which the heading alone counts, and of which an empty one gives way to another. */
const plainFields = ['school', 'town', 'schoolKind', 'role', 'note', 'sex', 'protectionTeam', 'contactConsent', 'photoConsent'] as const;

/** An address is a surer way than a telephone, whatever the headings say; where none says anything, only what is clearly a contact is one. */
function contactColumn(told: readonly number[], columns: readonly Cells[], isFree: (column: number) => boolean): number | undefined {
  const cellsOf = (column: number): Cells => columns[column] ?? [];
  const seen = columns.flatMap((_, column) => (isFree(column) ? [column] : []));
  return (
    told.find((column) => hasEmails(cellsOf(column))) ??
    seen.find((column) => hasEmails(cellsOf(column))) ??
    told.find((column) => !isEmpty(cellsOf(column))) ??
    seen.find((column) => areContacts(cellsOf(column))) ??
    told[0]
  );
}

/** Beside addresses: what else is told to be a contact and is no address, or clearly is a telephone. */
function telephoneColumn(told: readonly number[], columns: readonly Cells[], isFree: (column: number) => boolean): number | undefined {
  const cellsOf = (column: number): Cells => columns[column] ?? [];
  const mayBe = (column: number): boolean => isFree(column) && !isEmpty(cellsOf(column)) && !hasEmails(cellsOf(column));
  return told.find(mayBe) ?? columns.map((_, column) => column).find((column) => mayBe(column) && areContacts(cellsOf(column)));
}

function withNames(fields: ListField[], names: NameColumns | undefined): void {
  if (!names) return;
  if ('whole' in names) {
    fields[names.whole] = 'wholeName';
    return;
  }
  fields[names.first] = 'firstName';
  fields[names.last] = 'lastName';
}

/** Always an answer; `hasNames` tells whether the names were found. A town is only guessed from where it stands, so not in a list with headings. */
export function columnsOf(list: ListedColumns): Columns {
  const { headings, meanings, columns } = list;
  const cellsOf = (column: number): Cells => columns[column] ?? [];
  const isPersonal = headings.map(isPersonalHeading);
  const fields: ListField[] = columns.map(() => 'unused');
  const told = toldNames({ ...list, meanings: meanings.map((meaning, column) => (isPersonal[column] ? undefined : meaning)) });
  withNames(fields, told);
  const isTold = (field: ListField, column: number): boolean =>
    meanings[column]?.field === field && fields[column] === 'unused' && isPersonal[column] === false;
  const toldOf = (field: ListField): readonly number[] =>
    columns
      .flatMap((_, column) => (isTold(field, column) ? [column] : []))
      .toSorted((one, other) => (meanings[one]?.rank ?? 0) - (meanings[other]?.rank ?? 0));
  for (const field of plainFields) {
    const candidates = toldOf(field).filter((column) => field !== 'note' || areNotes(cellsOf(column)));
    const column = candidates.find((candidate) => !isEmpty(cellsOf(candidate))) ?? candidates[0];
    if (column !== undefined) fields[column] = field;
  }
  const contacts = toldOf('contact');
  const neverTaken = columns.map(
    (cells, column) => isPersonal[column] === true || (fields[column] === 'unused' && !contacts.includes(column) && arePersonal(cells)),
  );
  const isFree = (column: number): boolean => fields[column] === 'unused' && neverTaken[column] === false;
  const isOurs = (column: number): boolean => isFree(column) && !isAboutOthers(headings[column] ?? '');
  const contact = contactColumn(contacts, columns, (column) => isOurs(column) && meanings[column]?.field !== 'contact');
  if (contact !== undefined) fields[contact] = 'contact';
  const hasAddresses = contact !== undefined && hasEmails(cellsOf(contact));
  const telephone = hasAddresses ? telephoneColumn(contacts, columns, isOurs) : undefined;
  if (telephone !== undefined) fields[telephone] = 'telephone';
  for (const [column, cells] of columns.entries()) {
    const seen = areSexes(cells) ? 'sex' : areSchools(cells) ? 'school' : undefined;
    const isLooked = isOurs(column) || (seen === 'school' && fields[column] === 'town');
    if (seen && isLooked && !fields.includes(seen)) fields[column] = seen;
  }
  const seen = hasNames(fields) ? undefined : seenNames(columns, isOurs);
  withNames(fields, seen);
  const besideSchool = fields.indexOf('school') + 1;
  const hasHeading = headings.some((heading) => heading !== '');
  if (!hasHeading && besideSchool > 0 && isFree(besideSchool) && areParts(cellsOf(besideSchool))) fields[besideSchool] = 'town';
  const names = told ?? seen;
  return {
    fields,
    neverTaken,
    nameOrder: names && 'whole' in names ? names.order : undefined,
    wholeBeside: names && 'first' in names ? names.beside : undefined,
  };
}
