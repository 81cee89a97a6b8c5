/** Makes lists of participants as people make them: their headings, order, script, and what stands around the people. */
import fc from 'fast-check';
import { toCyrillic } from '../../domain/kernel/cyrillic';
import { fieldHeadings, namePairs, wholeNames } from './headings';

export interface MadePerson {
  readonly firstName: string;
  readonly lastName: string;
  readonly school: string;
  readonly town: string;
  readonly contact: string;
}

const firstNames = ['Ana', 'Iva', 'Đorđe', 'Ljiljana', 'Marko', 'Živojin', 'Nada', 'Čedomir', 'Mia', 'Petar'];
const lastNames = ['Nađ', 'Kiš', 'Petrović', 'Đolović', 'Šćepanović', 'Ilić', 'Žikić', 'Balog', 'Popov', 'Jovanović'];
const schools = ['Gimnazija', 'OŠ „Vuk Karadžić”', 'Tehnička škola', 'Medicinska škola', 'OŠ „Sveti Sava”'];
const towns = ['Niš', 'Pirot', 'Novi Sad', 'Kruševac', 'Ada'];

const made = fc.record({
  firstName: fc.constantFrom(...firstNames),
  lastName: fc.constantFrom(...lastNames),
  school: fc.constantFrom(...schools),
  town: fc.constantFrom(...towns),
});

/** Two people never have one name, so that nobody is asked about for that. */
const people = fc
  .uniqueArray(made, { minLength: 3, maxLength: 12, selector: ({ firstName, lastName }) => `${firstName} ${lastName}` })
  .map((several) => several.map((person, index): MadePerson => ({ ...person, contact: `ucesnik${index + 1}@example.org` })));

interface Column {
  readonly headings: readonly string[];
  readonly cells: (person: MadePerson) => readonly string[];
}

const pairs = fc
  .tuple(fc.constantFrom(...namePairs), fc.boolean())
  .map(
    ([[first, last], isLastFirst]): Column =>
      isLastFirst
        ? { headings: [last, first], cells: ({ firstName, lastName }) => [lastName, firstName] }
        : { headings: [first, last], cells: ({ firstName, lastName }) => [firstName, lastName] },
  );
const firstLast = fc
  .constantFrom(...wholeNames['first-last'], ...wholeNames.untold)
  .map((heading): Column => ({ headings: [heading], cells: ({ firstName, lastName }) => [`${firstName} ${lastName}`] }));
const lastFirst = fc
  .constantFrom(...wholeNames['last-first'])
  .map((heading): Column => ({ headings: [heading], cells: ({ firstName, lastName }) => [`${lastName} ${firstName}`] }));
/** Headings of ticket shops and telephones. */
const doubled = fc.constantFrom('Name', 'Full name', 'Ime i prezime').map(
  (heading): Column => ({
    headings: [heading, 'First name', 'Last name'],
    cells: ({ firstName, lastName }) => [`${firstName} ${lastName}`, firstName, lastName],
  }),
);
const emptyName = fc
  .constantFrom('Full name', 'Your full name')
  .map((heading): Column => ({ headings: ['Name', heading], cells: ({ firstName, lastName }) => ['', `${firstName} ${lastName}`] }));

const column = (field: 'school' | 'town' | 'contact'): fc.Arbitrary<Column> =>
  fc.constantFrom(...fieldHeadings[field]).map((heading) => ({ headings: [heading], cells: (person) => [person[field]] }));

/** Tables that say nothing of who somebody is. */
const beside = fc.constantFrom<readonly string[]>([], ['Dan 1', 'Dan 2'], ['Potpis'], ['Prepodne', 'Popodne', 'Potpis']);

const blank = (width: number): readonly string[] => Array.from({ length: width }, () => '');
const alone = (text: string, width: number, at = 0): readonly string[] => blank(width).map((cell, column) => (column === at ? text : cell));

export interface MadeList {
  readonly people: readonly MadePerson[];
  readonly rows: readonly (readonly string[])[];
}

/** In Cyrillic as a whole, headings that have no Cyrillic form and addresses aside. */
const inCyrillic = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  rows.map((cells) =>
    cells.map((cell) => (cell.includes('@') || /\p{Script=Cyrillic}|[qwxy]|name|mail/iu.test(cell) ? cell : toCyrillic(cell))),
  );

export const madeLists = fc
  .record({
    people,
    names: fc.oneof(pairs, firstLast, lastFirst, doubled, emptyName),
    school: column('school'),
    town: column('town'),
    contact: column('contact'),
    isNumbered: fc.boolean(),
    isNameLast: fc.boolean(),
    grid: beside,
    title: fc.constantFrom('', 'Spisak učesnika', 'Učesnici', 'Obuka, Niš, 21. i 22. novembar 2023.'),
    total: fc.constantFrom('', 'Ukupno: 7', 'Svega'),
    signature: fc.constantFrom('', 'Direktor škole', 'Trener: Vera Verić', 'M. P.', '________________', 'Vera Verić'),
    script: fc.constantFrom('latin', 'cyrillic'),
    isAgain: fc.boolean(),
  })
  .map(
    ({ people: here, names, school, town, contact, isNumbered, isNameLast, grid, title, total, signature, script, isAgain }): MadeList => {
      const others = [school, town, contact];
      const columns = isNameLast ? [...others, names] : [names, ...others];
      const number = isNumbered ? ['R. br.'] : [];
      const heading = [...number, ...columns.flatMap(({ headings }) => headings), ...grid];
      const rows = here.map((person, index) => [
        ...(isNumbered ? [`${index + 1}.`] : []),
        ...columns.flatMap(({ cells }) => cells(person)),
        ...grid.map(() => ''),
      ]);
      const half = Math.ceil(rows.length / 2);
      const width = heading.length;
      const table = [
        ...(title === '' ? [] : [alone(title, width)]),
        heading,
        ...(isAgain ? [...rows.slice(0, half), heading, ...rows.slice(half)] : rows),
        ...(total === '' ? [] : [alone(total, width)]),
        ...(signature === '' ? [] : [blank(width), alone(signature, width, isNumbered ? 1 : 0)]),
      ];
      if (script === 'latin') return { people: here, rows: table };
      const told = here.map((person) => ({
        ...person,
        firstName: toCyrillic(person.firstName),
        lastName: toCyrillic(person.lastName),
        school: toCyrillic(person.school),
        town: toCyrillic(person.town),
      }));
      return { people: told, rows: inCyrillic(table) };
    },
  );

export const asText = ({ rows }: MadeList, separator: ',' | ';' | '\t'): string =>
  rows.map((cells) => cells.map((cell) => (/["\n,;\t]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator)).join('\n');

/** The same ones each time. */
export const corpusOfLists = (count: number): readonly MadeList[] => fc.sample(madeLists, { numRuns: count, seed: 20_231_121 });
