/** How columns are understood: by their headings, by what is in them, and as a person says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { hasNames, isConsistent, type ListField, type ListFields, listFields, withField } from '../../../../domain/register/list';
import { readListFile, readSheet } from '../../../../main/lists/read-list';
import { peopleIn, type Reading } from '../../../../main/lists/reading';
import { rawWorkbook, textCell } from './raw-workbook';

async function readingOf(text: string): Promise<Reading> {
  const list = await readListFile({ kind: 'people', file: 'list', content: text });
  if (isRefusal(list)) throw new Error(list.refused);
  const reading = readSheet(list, 0);
  if (isRefusal(reading)) throw new Error(reading.refused);
  return reading;
}

const namesIn = async (text: string): Promise<readonly (readonly string[])[]> =>
  peopleIn(await readingOf(text)).map(({ person }) => [person.firstName, person.lastName, person.school, person.town]);

describe('a list without a heading', () => {
  it('may come from a mail, numbered and with commas', async () => {
    const mail =
      '1. Jovana Petrović, OŠ „Vuk Karadžić“, Kruševac\n2. Đorđe Lukić, Gimnazija, Niš\n10. Ana Marija Nađ, Tehnička škola, Ada\n';
    expect(await namesIn(mail)).toEqual([
      ['Jovana', 'Petrović', 'OŠ „Vuk Karadžić“', 'Kruševac'],
      ['Đorđe', 'Lukić', 'Gimnazija', 'Niš'],
      ['Ana Marija', 'Nađ', 'Tehnička škola', 'Ada'],
    ]);
  });

  it('may be names alone, with bullets', async () => {
    expect(await namesIn('• Ana Anić\n• Iva Ivić\n')).toEqual([
      ['Ana', 'Anić', '', ''],
      ['Iva', 'Ivić', '', ''],
    ]);
  });

  it('may have quotation marks around a part of a cell', async () => {
    const below = ['Ana;Nađ;"Sveti; Sava";Niš', 'Iva;Kiš;"OŠ ""Vuk""";Pirot'];
    const people = [
      ['Ana', 'Nađ', 'Sveti; Sava', 'Niš'],
      ['Iva', 'Kiš', 'OŠ "Vuk"', 'Pirot'],
    ];
    const heading = 'Ime;Prezime;Škola;Mesto';
    const list = [heading, 'Maja;Savić;"Vuk Karadžić" Loznica;Loznica', ...below].join('\n');
    expect(await namesIn(list)).toEqual([['Maja', 'Savić', '"Vuk Karadžić" Loznica', 'Loznica'], ...people]);
    const within = [heading, 'Maja;Savić;"OŠ "Vuk; Karadžić" škola";Loznica', ...below].join('\n');
    expect(await namesIn(within)).toEqual([['Maja', 'Savić', 'OŠ "Vuk; Karadžić" škola', 'Loznica'], ...people]);
    const pasted = 'Ime\tPrezime\tŠkola\tMesto\nMaja\tSavić\t""Vuk\tLoznica\nAna\tNađ\t"Sava\tNiš\nIva\tKiš\tOŠ\tPirot\n';
    expect(await namesIn(pasted)).toEqual([
      ['Maja', 'Savić', '""Vuk', 'Loznica'],
      ['Ana', 'Nađ', '"Sava', 'Niš'],
      ['Iva', 'Kiš', 'OŠ', 'Pirot'],
    ]);
  });

  it('may be copied from a spreadsheet, first and last names apart', async () => {
    const { fields } = await readingOf(
      '1\tЈована\tПетровић\tОШ „Вук Караџић“\tКрушевац\tj@example.org\n2\tЂорђе\tЛукић\tГимназија\tНиш\t\n',
    );
    expect(fields).toEqual(['unused', 'firstName', 'lastName', 'school', 'town', 'contact']);
  });

  it('is not understood when nothing in it looks like names', async () => {
    const { fields } = await readingOf('lorem;ipsum 12\ndolor;sit 7\n');
    expect(hasNames(fields)).toBe(false);
  });
});

describe('headings', () => {
  it('that are known make a row the heading even when the names have none that is', async () => {
    const reading = await readingOf('Ko dolazi;Ustanova;Mesto\nAna Anić;Gimnazija;Niš\nIva Ivić;Gimnazija;Pirot\n');
    expect(reading.headings).toEqual(['Ko dolazi', 'Ustanova', 'Mesto']);
    expect(reading.fields).toEqual(['wholeName', 'school', 'town']);
    expect(peopleIn(reading)).toHaveLength(2);
  });

  it('are believed before the content, but not against all of it', async () => {
    const rows = (names: readonly string[]): string => `Ime i prezime;Škola\n${names.map((name) => `${name};Gimnazija\n`).join('')}`;
    expect((await readingOf(rows(['Petrović Ana', 'Lukić Iva', 'Nikolić Vera']))).nameOrder).toBe('last-first');
    expect((await readingOf(rows(['Petrović Ana', 'Iva Lukić', 'Vera Nikolić']))).nameOrder).toBe('first-last');
    expect((await readingOf(rows(['Petrović Ana']))).nameOrder).toBe('first-last');
  });

  it('that don’t tell the order of names leave it to the names', async () => {
    expect(await namesIn('Učesnik;Škola\nPetrović Ana;Gimnazija\n')).toEqual([['Ana', 'Petrović', 'Gimnazija', '']]);
  });
});

describe('a workbook', () => {
  it('with a page of notes before the list is read where the list is', async () => {
    const row = (number: number, cells: readonly string[]): string =>
      `<row r="${number}">${cells.map((cell, column) => textCell(`${'ABC'[column]}${number}`, cell)).join('')}</row>`;
    const list = await readListFile({
      kind: 'people',
      file: 'list.xlsx',
      content: rawWorkbook(`${row(1, ['Ime', 'Prezime', 'Škola'])}${row(2, ['Ana', 'Anić', 'Gimnazija'])}`),
    });
    expect(list).toMatchObject({ sheets: [{ name: 'List', rows: [{ line: 1 }, { line: 2 }] }] });
  });
});

describe('what a person says of a column', () => {
  const fields = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.constantFrom(...listFields)), { maxLength: 30 }).map((said) =>
    said.reduce<ListFields>(
      (all, [column, field]) => withField(all, column, field),
      Array.from({ length: 6 }, (): ListField => 'unused'),
    ),
  );

  it('never leaves the same thing in two columns, nor a whole name beside its parts', () => {
    fc.assert(fc.property(fields, (all) => isConsistent(all)));
  });

  it('always holds', () => {
    fc.assert(
      fc.property(
        fields,
        fc.nat({ max: 5 }),
        fc.constantFrom(...listFields),
        (all, column, field) => withField(all, column, field)[column] === field,
      ),
    );
  });

  it('says names when it names the whole or both parts', () => {
    expect(hasNames(['wholeName'])).toBe(true);
    expect(hasNames(['lastName', 'firstName'])).toBe(true);
    expect(hasNames(['firstName', 'school'])).toBe(false);
  });
});
