/** Recognises the columns of a list by their usual names, in both languages and scripts. */
import { fold } from '../../domain/cyrillic';
import type { Person } from '../../domain/person';

type Field = keyof Person;

const names: Readonly<Record<Field, readonly string[]>> = {
  firstName: ['ime', 'ime ucesnika', 'first name', 'given name', 'name'],
  lastName: ['prezime', 'prezime ucesnika', 'last name', 'surname', 'family name'],
  school: ['ustanova', 'naziv ustanove', 'skola', 'naziv skole', 'institution', 'school', 'name of school'],
  town: ['mesto', 'grad', 'opstina', 'grad opstina', 'town', 'city', 'place', 'municipality'],
  schoolKind: ['vrsta skole', 'vrsta ustanove', 'tip skole', 'kind of school', 'type of school', 'school type'],
  role: ['radno mesto', 'funkcija', 'zanimanje', 'uloga', 'zvanje', 'role', 'position', 'job', 'job title'],
  contact: ['e posta', 'eposta', 'email', 'e mail', 'imejl', 'mejl', 'telefon', 'kontakt', 'phone', 'telephone', 'contact'],
};

/** Which column holds which field; a field that no heading names is left out. */
export type Columns = ReadonlyMap<Field, number>;

export function recogniseColumns(heading: readonly string[]): Columns {
  const folded = heading.map(fold);
  const columns = new Map<Field, number>();
  for (const field of Object.keys(names) as readonly Field[]) {
    const index = folded.findIndex((name) => names[field].includes(name));
    if (index >= 0) columns.set(field, index);
  }
  return columns;
}

export function personIn(row: readonly string[], columns: Columns): Person {
  const cell = (field: Field): string => {
    const index = columns.get(field);
    return index === undefined ? '' : (row[index] ?? '');
  };
  return {
    firstName: cell('firstName'),
    lastName: cell('lastName'),
    school: cell('school'),
    town: cell('town'),
    schoolKind: cell('schoolKind'),
    role: cell('role'),
    contact: cell('contact'),
  };
}
