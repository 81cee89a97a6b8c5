/** Recognises the columns of a list by their usual headings, in both languages and scripts. */
import { fold } from '../../domain/kernel/cyrillic';
import { hasNames, type ListField, type ListFields, type NameOrder } from '../../domain/register/list';

type Headings = readonly string[];
type FieldWithHeadings = Exclude<ListField, 'wholeName' | 'unused'>;

/** A column called "name" holds the first one where another holds the last one. */
const partHeadings = {
  firstName: ['ime', 'ime ucesnika', 'first name', 'given name', 'name'],
  lastName: ['prezime', 'prezime ucesnika', 'last name', 'surname', 'family name'],
} as const satisfies Partial<Record<FieldWithHeadings, Headings>>;

const wholeNameHeadings: Readonly<Record<NameOrder | 'untold', Headings>> = {
  'last-first': ['prezime i ime', 'prezime ime', 'prezime i ime ucesnika', 'last name first name', 'surname and name'],
  'first-last': [
    'ime i prezime',
    'ime prezime',
    'ime i prezime ucesnika',
    'name and surname',
    'first name last name',
    'first and last name',
  ],
  untold: ['ucesnik', 'ucesnica', 'ucesnik ca', 'polaznik', 'polaznica', 'puno ime', 'name', 'full name', 'participant'],
};

/** The sooner a list has one of these, the better people are reached by it. */
const contactHeadings: readonly Headings[] = [
  [
    ...['e posta', 'eposta', 'email', 'e mail', 'imejl', 'mejl', 'elektronska posta', 'adresa e poste', 'email address', 'e mail address'],
    ...['e mail adresa', 'email adresa', 'imejl adresa', 'mejl adresa'],
  ],
  ['kontakt', 'kontakt podaci', 'contact', 'contacts'],
  [
    ...['telefon', 'broj telefona', 'br. telefona', 'kontakt telefon', 'tel', 'tel.', 'mob', 'mob.', 'mobilni', 'mobilni telefon'],
    ...['phone', 'telephone', 'phone number', 'telephone number', 'mobile', 'mobile phone', 'cell phone'],
  ],
];

const otherHeadings: Readonly<Record<Exclude<FieldWithHeadings, keyof typeof partHeadings | 'contact'>, Headings>> = {
  school: ['ustanova', 'naziv ustanove', 'skola', 'naziv skole', 'institution', 'school', 'name of school'],
  town: ['mesto', 'grad', 'opstina', 'grad opstina', 'town', 'city', 'place', 'municipality'],
  schoolKind: ['vrsta skole', 'vrsta ustanove', 'tip skole', 'kind of school', 'type of school', 'school type'],
  role: ['radno mesto', 'funkcija', 'zanimanje', 'uloga', 'zvanje', 'role', 'position', 'job', 'job title'],
  note: ['napomena', 'napomene', 'beleska', 'beleske', 'note', 'notes', 'remark', 'remarks', 'comment', 'comments'],
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

export interface Recognised {
  readonly fields: ListFields;
  /** Undefined when no heading tells it. */
  readonly nameOrder: NameOrder | undefined;
}

/** What stands in brackets explains a heading: "Pol (m/ž)". */
const headingOf = (cell: string): string => fold(cell.replace(/\(.*\)/u, ''));

/** Of two columns with one heading the first is taken. */
export function recogniseHeadings(cells: readonly string[]): Recognised {
  const headings = cells.map(headingOf);
  const fields: ListField[] = cells.map(() => 'unused');
  const columnOf = (names: Headings): number =>
    headings.findIndex((heading, index) => fields[index] === 'unused' && names.includes(heading));
  const first = columnOf(partHeadings.firstName);
  const last = columnOf(partHeadings.lastName);
  let nameOrder: NameOrder | undefined;
  if (first >= 0 && last >= 0) {
    fields[first] = 'firstName';
    fields[last] = 'lastName';
  } else {
    for (const order of ['last-first', 'first-last', 'untold'] as const) {
      const column = columnOf(wholeNameHeadings[order]);
      if (column < 0 || hasNames(fields)) continue;
      fields[column] = 'wholeName';
      nameOrder = order === 'untold' ? undefined : order;
    }
  }
  const contact = contactHeadings.map(columnOf).find((column) => column >= 0);
  if (contact !== undefined) fields[contact] = 'contact';
  for (const [field, names] of Object.entries(otherHeadings) as [keyof typeof otherHeadings, Headings][]) {
    const column = columnOf(names);
    if (column >= 0) fields[column] = field;
  }
  return { fields, nameOrder };
}
