/** Recognises the columns of a list by their usual names, in both languages and scripts. */
import { fold } from '../../domain/cyrillic';
import { nobody, type Person, type Sex, type YesNo } from '../../domain/person';
import { type NameOrder, splitName } from './whole-name';

type NameField = 'firstName' | 'lastName';
const otherFields = [
  'school',
  'town',
  'schoolKind',
  'role',
  'contact',
  'sex',
  'protectionTeam',
  'contactConsent',
  'photoConsent',
] as const satisfies readonly Exclude<keyof Person, NameField>[];
type OtherField = (typeof otherFields)[number];

const nameHeadings: Readonly<Record<NameField, readonly string[]>> = {
  firstName: ['ime', 'ime ucesnika', 'first name', 'given name', 'name'],
  lastName: ['prezime', 'prezime ucesnika', 'last name', 'surname', 'family name'],
};

const wholeNameHeadings: Readonly<Record<NameOrder, readonly string[]>> = {
  'last-first': ['prezime i ime', 'prezime ime', 'prezime i ime ucesnika', 'last name first name', 'surname and name'],
  'first-last': [
    'ime i prezime',
    'ime prezime',
    'ime i prezime ucesnika',
    'ucesnik',
    'ucesnica',
    'ucesnik ca',
    'puno ime',
    'name',
    'full name',
    'name and surname',
    'first name last name',
    'first and last name',
    'participant',
  ],
};

const otherHeadings: Readonly<Record<OtherField, readonly string[]>> = {
  school: ['ustanova', 'naziv ustanove', 'skola', 'naziv skole', 'institution', 'school', 'name of school'],
  town: ['mesto', 'grad', 'opstina', 'grad opstina', 'town', 'city', 'place', 'municipality'],
  schoolKind: ['vrsta skole', 'vrsta ustanove', 'tip skole', 'kind of school', 'type of school', 'school type'],
  role: ['radno mesto', 'funkcija', 'zanimanje', 'uloga', 'zvanje', 'role', 'position', 'job', 'job title'],
  contact: ['e posta', 'eposta', 'email', 'e mail', 'imejl', 'mejl', 'telefon', 'kontakt', 'phone', 'telephone', 'contact'],
  sex: ['pol', 'rod', 'sex', 'gender'],
  protectionTeam: [
    'clan tima',
    'clan tima za zastitu',
    'clanica tima za zastitu',
    'clan ica tima za zastitu',
    'tim za zastitu',
    'protection team',
    'protection team member',
    'member of protection team',
    'member of the protection team',
  ],
  contactConsent: ['saglasnost za kontakt', 'saglasnost za kontaktiranje', 'contact consent', 'consent to contact'],
  photoConsent: [
    'saglasnost za fotografisanje',
    'saglasnost za fotografije',
    'saglasnost za snimanje',
    'photo consent',
    'consent to photos',
  ],
};

const sexWords: Readonly<Record<Exclude<Sex, 'unknown'>, readonly string[]>> = {
  female: ['z', 'zenski', 'zensko', 'zena', 'f', 'female', 'woman'],
  male: ['m', 'muski', 'musko', 'muskarac', 'male', 'man'],
};
const yesNoWords: Readonly<Record<Exclude<YesNo, 'unknown'>, readonly string[]>> = {
  yes: ['da', 'yes', 'y', 'true', '1', 'x', '+'],
  no: ['ne', 'no', 'n', 'false', '0'],
};

type NameColumns =
  | { readonly kind: 'two'; readonly first: number; readonly last: number }
  | { readonly kind: 'whole'; readonly index: number; readonly order: NameOrder };

/** Where a list keeps what; a field that no heading names is left out of `others`. */
export interface Columns {
  readonly name: NameColumns;
  readonly others: ReadonlyMap<OtherField, number>;
}

/** What stands in brackets explains a heading: "Pol (m/ž)". */
const headingOf = (cell: string): string => fold(cell.replace(/\(.*\)/u, ''));

function nameColumns(headings: readonly string[]): NameColumns | undefined {
  const columnOf = (names: readonly string[]): number => headings.findIndex((heading) => names.includes(heading));
  const first = columnOf(nameHeadings.firstName);
  const last = columnOf(nameHeadings.lastName);
  if (first >= 0 && last >= 0) return { kind: 'two', first, last };
  for (const order of ['last-first', 'first-last'] as const) {
    const index = columnOf(wholeNameHeadings[order]);
    if (index >= 0) return { kind: 'whole', index, order };
  }
  return undefined;
}

/** Undefined when this row names no column for names, so that it is no heading. */
export function recogniseColumns(cells: readonly string[]): Columns | undefined {
  const headings = cells.map(headingOf);
  const name = nameColumns(headings);
  if (!name) return undefined;
  const others = new Map<OtherField, number>();
  for (const field of otherFields) {
    const index = headings.findIndex((heading) => otherHeadings[field].includes(heading));
    if (index >= 0) others.set(field, index);
  }
  return { name, others };
}

/** How many columns were recognised: the more, the surer that cells were split where they end. */
export const recognisedCount = ({ name, others }: Columns): number => others.size + (name.kind === 'two' ? 2 : 1);

function sexOf(cell: string): Sex {
  const word = fold(cell);
  if (sexWords.female.includes(word)) return 'female';
  return sexWords.male.includes(word) ? 'male' : 'unknown';
}

function yesNoOf(cell: string): YesNo {
  const word = fold(cell);
  if (yesNoWords.yes.includes(word)) return 'yes';
  return yesNoWords.no.includes(word) ? 'no' : 'unknown';
}

export function personIn(row: readonly string[], { name, others }: Columns): Person {
  const cellAt = (index: number | undefined): string => (index === undefined ? '' : (row[index] ?? ''));
  const cell = (field: OtherField): string => cellAt(others.get(field));
  return {
    ...nobody,
    ...(name.kind === 'two' ? { firstName: cellAt(name.first), lastName: cellAt(name.last) } : splitName(cellAt(name.index), name.order)),
    school: cell('school'),
    town: cell('town'),
    schoolKind: cell('schoolKind'),
    role: cell('role'),
    contact: cell('contact'),
    sex: sexOf(cell('sex')),
    protectionTeam: yesNoOf(cell('protectionTeam')),
    contactConsent: yesNoOf(cell('contactConsent')),
    photoConsent: yesNoOf(cell('photoConsent')),
  };
}
