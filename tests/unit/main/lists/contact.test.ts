/** What of a list becomes a contact: an address or a telephone, and never a number that stands for a person. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { contactIn, isClearContact, isPersonalHeading, looksPersonal } from '../../../../main/lists/contact';
import { readListFile, readSheet } from '../../../../main/lists/read-list';
import { peopleIn, type Reading } from '../../../../main/lists/reading';
import { rawWorkbook, textCell } from './raw-workbook';

async function readingOf(content: string | Uint8Array): Promise<Reading> {
  const list = await readListFile({ kind: 'people', file: 'list', content });
  if (isRefusal(list)) throw new Error(list.refused);
  const reading = readSheet(list, 0);
  if (isRefusal(reading)) throw new Error(reading.refused);
  return reading;
}

const contactsIn = async (content: string | Uint8Array): Promise<readonly string[]> =>
  peopleIn(await readingOf(content)).map(({ person }) => person.contact);

const digits = (count: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((each) => each.join(''));

/** Day, month and year of birth, the region, a number, a check digit that nobody checks. */
const jmbg = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 940, max: 1005 }), digits(6))
  .map(([day, month, year, rest]) => `${String(day).padStart(2, '0')}${String(month).padStart(2, '0')}${String(year).slice(-3)}${rest}`);

const otherNumber = fc.oneof(
  jmbg,
  jmbg.map((number) => number.replace(/^0/u, '')),
  jmbg.map((number) => `${number.slice(0, 7)} ${number.slice(7)}`),
  fc.date({ min: new Date('1940-01-01'), max: new Date('2010-12-31'), noInvalidDate: true }).chain((date) => {
    const [year, month, day] = date.toISOString().slice(0, 10).split('-');
    return fc.constantFrom(
      `${day}.${month}.${year}.`,
      `${day}/${month}/${year}`,
      `${year}-${month}-${day}`,
      `${day}${month}${year}`,
      `${day}. ${month}. ${year}.`,
    );
  }),
);

const headings = ['', 'JMBG', 'Matični broj', 'Датум рођења', 'Napomena', 'Telefon', 'Kontakt', 'E-mail', 'Contact', 'Broj'];

describe('a number that stands for a person', () => {
  it('never becomes a contact, whatever stands above it and however it is written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...headings), fc.array(otherNumber, { minLength: 1, maxLength: 12 }), async (heading, numbers) => {
        const top = heading === '' ? '' : `Ime;Prezime;${heading};Škola\n`;
        const rows = numbers.map((number, index) => `Ana;Anić${'abcdefghijkl'[index]};${number};Gimnazija\n`);
        expect(await contactsIn(`${top}${rows.join('')}`)).toEqual(numbers.map(() => ''));
      }),
    );
  });

  it('is told as left out: as a column, or row by row where contacts stand beside it', async () => {
    const column = await readingOf(readFileSync('tests/samples/jmbg.csv'));
    expect(column.fields).toEqual(['firstName', 'lastName', 'unused', 'school']);
    expect(column.neverTaken).toEqual([false, false, true, false]);
    const among = await readingOf('Ime;Prezime;Kontakt\nAna;Anić;0101970711000\nIva;Ivić;iva@example.org\n');
    expect(peopleIn(among).map(({ person, contactLeftOut }) => [person.contact, contactLeftOut])).toEqual([
      ['', true],
      ['iva@example.org', false],
    ]);
    const rows = 'Ana;Anić;JMBG 0101970711000\nIva;Ivić;odlazi u tri\nEva;Ević;01.01.1970.\n';
    const noted = await readingOf(`Ime;Prezime;Napomena\n${rows}${'Una;Unić;\n'.repeat(5)}`);
    expect(
      peopleIn(noted)
        .slice(0, 3)
        .map(({ person, noteLeftOut }) => [person.note, noteLeftOut]),
    ).toEqual([
      ['', true],
      ['odlazi u tri', false],
      ['', true],
    ]);
  });

  it('is known by its heading alone, also where nobody could know it', async () => {
    const { neverTaken } = await readingOf('Ime;Prezime;Br. lične karte;Broj indeksa;Passport No.\nAna;Anić;123;12;X\n');
    expect(neverTaken).toEqual([false, false, true, true, true]);
  });

  it('is known in a workbook that took it for a number and dropped its zero', async () => {
    const number = (place: string, value: number): string => `<c r="${place}"><v>${value}</v></c>`;
    const row = (line: number, cells: string): string => `<row r="${line}">${cells}</row>`;
    const people = ['Ana', 'Iva'].map((name, index) =>
      row(
        index + 2,
        `${textCell(`A${index + 2}`, name)}${textCell(`B${index + 2}`, 'Anić')}${number(`C${index + 2}`, 101_970_711_000 + index)}`,
      ),
    );
    const heading = row(1, `${textCell('A1', 'Ime')}${textCell('B1', 'Prezime')}${textCell('C1', 'Broj')}`);
    const reading = await readingOf(rawWorkbook(`${heading}${people.join('')}`));
    expect(peopleIn(reading).map(({ person }) => person.contact)).toEqual(['', '']);
    expect(reading.neverTaken).toEqual([false, false, true]);
  });

  it.each([
    '0101970711000',
    '010197 0711000',
    'JMBG: 0101970711000',
    '101970711000',
    '12.5.1980',
    '12. 05. 1980.',
    '1980-05-12',
    '12/05/80',
    '5/31/1980',
    '12051980',
    '0101970711000@example.org',
  ])('(%s) is dropped under any heading', (cell) => {
    expect(contactIn(cell)).toBeUndefined();
    expect(isClearContact(cell)).toBe(false);
  });

  it.each(['008123456', '123456789', 'RA 123/2019', '2019/0123', '123-2020', '160000000001234567'])(
    '(%s) is no contact without a heading',
    (cell) => {
      expect(isClearContact(cell)).toBe(false);
      expect(looksPersonal(cell)).toBe(true);
    },
  );

  it.each([
    'JMBG',
    'J.M.B.G.',
    'Матични број',
    'Lična karta',
    'Broj LK',
    'Broj pasoša',
    'Broj indeksa',
    'Datum rođenja',
    'Datum i mesto rođenja',
    'Date of birth',
    'ID number',
  ])('“%s” is a heading of such', (heading) => expect(isPersonalHeading(heading)).toBe(true));

  it.each(['Ime', 'Prezime', 'Škola', 'Mesto', 'Telefon', 'Kontakt', 'Napomena', 'Red. br.', 'Broj', 'Role'])('“%s” is not', (heading) =>
    expect(isPersonalHeading(heading)).toBe(false),
  );
});

describe('a contact', () => {
  it.each([
    'ana@example.org',
    'Ana Anić <ana@example.org>',
    '064/123-4567',
    '064 123 45 67',
    '(011) 123-4567',
    '0641234567',
    '+381 64 1234567',
    '00381 64 123 456',
    '+49 30 1234567',
  ])('is clear without a heading: %s', async (cell) => {
    expect(isClearContact(cell)).toBe(true);
    expect(contactIn(cell)).toBe(cell);
    expect(await contactsIn(`Ana;Anić;${cell};Gimnazija\nIva;Ivić;${cell};Gimnazija\n`)).toEqual([cell, cell]);
  });

  it('under a heading is what stands there, as a spreadsheet left it', async () => {
    expect(await contactsIn('Ime;Prezime;Telefon\nAna;Anić;641234567\nIva;Ivić;lok. 23\n')).toEqual(['641234567', 'lok. 23']);
  });

  it.each([
    ['the heading of the telephone comes first', 'Ime;Prezime;Telefon;E-pošta\nAna;Anić;064 123 4567;ana@example.org\n'],
    ['no heading tells of the address', 'Ime;Prezime;Telefon;Napomena\nAna;Anić;064 123 4567;ana@example.org\n'],
    ['there is no heading', 'Ana;Anić;064 123 4567;ana@example.org;Gimnazija\nIva;Ivić;064 123 4567;ana@example.org;Gimnazija\n'],
    ['a personal number stands before it', 'Ime;Prezime;JMBG;Mejl\nAna;Anić;0101970711000;ana@example.org\n'],
  ])('is the address and not the number, where %s', async (_, list) => {
    expect(new Set(await contactsIn(list))).toEqual(new Set(['ana@example.org']));
  });

  it('is the telephone where nobody gave an address', async () => {
    expect(await contactsIn('Ime;Prezime;Telefon;E-pošta\nAna;Anić;064 123 4567;\n')).toEqual(['064 123 4567']);
  });
});
