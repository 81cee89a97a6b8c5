import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { nobody } from '../../../../domain/register/person';
import { tidyText } from '../../../../domain/training/tidy';
import { judgeList } from '../../../../main/lists/preview';
import { readList } from '../../../../main/lists/read-list';
import type { ListedPerson } from '../../../../main/lists/reading';

const sample = (name: string): Uint8Array => readFileSync(new URL(`../../../samples/${name}`, import.meta.url));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function people(text: string): Promise<readonly ListedPerson[]> {
  const list = await readList('list.csv', bytes(text));
  if (isRefusal(list)) throw new Error(list.refused);
  return list;
}

describe('ways to reach a person', () => {
  const contactsOf = async (text: string) => (await people(text)).map(({ person: { contact, telephone } }) => [contact, telephone]);

  it('are both kept where a list has an address and a telephone, whichever comes first, told by headings or clear by themselves', async () => {
    const ana = ['ana@example.org', '060 123 4567'];
    expect(await contactsOf('Ime;Prezime;Telefon;Imejl\nAna;Anić;060 123 4567;ana@example.org\n')).toEqual([ana]);
    expect(await contactsOf('Ime;Prezime;E-mail adresa;Mobilni\nAna;Anić;ana@example.org;060 123 4567\n')).toEqual([ana]);
    expect(await contactsOf('Ana\tAnić\tana@example.org\t060 123 4567\nIva\tIvić\tiva@example.org\t061 765 4321\n')).toEqual([
      ana,
      ['iva@example.org', '061 765 4321'],
    ]);
  });

  it('is the one contact where there is one, and never a personal number', async () => {
    expect(await contactsOf('Ime;Prezime;Telefon\nAna;Anić;060 123 4567\n')).toEqual([['060 123 4567', '']]);
    const withNumber = await people(
      'Ime;Prezime;Imejl;Telefon\nAna;Anić;ana@example.org;0101990710018\nIva;Ivić;iva@example.org;060 123 4567\n',
    );
    expect(withNumber.map(({ person, contactLeftOut }) => [person.telephone, contactLeftOut])).toEqual([
      ['', true],
      ['060 123 4567', false],
    ]);
  });
});

describe('a list that arrived as CSV', () => {
  it('gives everybody on the Belgrade list, with their school', async () => {
    const list = await readList('belgrade.csv', sample('belgrade-2023-10-11.csv'));
    expect(list).toHaveLength(13);
    expect(list).toContainEqual({
      line: 2,
      doubt: undefined,
      contactLeftOut: false,
      noteLeftOut: false,
      person: {
        ...nobody,
        firstName: 'Živojin',
        lastName: 'Šćepanović',
        school: 'Farmaceutsko-fizioterapeutska škola',
        town: 'Beograd',
        schoolKind: 'srednja stručna',
        role: 'nastavnica',
        contact: 'ucesnik1@example.org',
      },
    });
  });

  it.each([
    ['comma', 'First name,Last name,School\nAna,Anić,Gimnazija'],
    ['semicolon', 'Ime;Prezime;Škola\nAna;Anić;Gimnazija'],
    ['tab', 'Ime\tPrezime\tŠkola\nAna\tAnić\tGimnazija'],
    ['bar', 'Ime|Prezime|Škola\nAna|Anić|Gimnazija'],
  ])('may use a %s between columns', async (_name, text) => {
    expect(await people(text)).toMatchObject([{ line: 2, person: { firstName: 'Ana', lastName: 'Anić', school: 'Gimnazija' } }]);
  });

  it('names the line of the file, also after a cell with a line break and empty lines', async () => {
    const list = await people('Ime;Prezime;Škola\n"Ana";Anić;"Gimnazija\nu Nišu"\n\n\nIva;Ivić;Gimnazija\n');
    expect(list.map(({ line }) => line)).toEqual([2, 6]);
    expect(list[0]?.person.school).toBe('Gimnazija u Nišu');
  });

  it('keeps every row on a line of its own where lines end in a carriage return', async () => {
    const list = await people('Ime;Prezime\rAna;Anić\rIva;Ivić\r');
    expect(list.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('keeps commas, quotes and accents of a cell whatever they are', async () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 30 })
      .map(tidyText)
      .filter((text) => text !== '' && !text.includes('\0'));
    await fc.assert(
      fc.asyncProperty(cell, async (school) => {
        const quoted = `"${school.replaceAll('"', '""')}"`;
        const [first] = await people(`Ime;Prezime;Škola\nAna;Anić;${quoted}\n`);
        expect(first?.person.school).toBe(school);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a file that is no list', () => {
  it.each([
    ['empty', bytes(''), 'list-empty'],
    ['blank', bytes('\n\n'), 'list-empty'],
    ['a PDF', bytes('%PDF-1.7\n1 0 obj'), 'list-not-text'],
    ['a workbook that was cut off', sample('novi-sad-2023-10-30.xlsx').subarray(0, 2000), 'list-not-text'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'list-not-text'],
    ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0xff]), 'list-not-text'],
    ['without names', bytes('Škola;Mesto\nGimnazija;Niš'), 'list-without-names'],
    ['with its heading too far down', bytes(`${'Naslov\n'.repeat(20)}Ime;Prezime\nAna;Anić`), 'list-without-names'],
  ])('(%s) is refused with its reason', async (_name, content, refused) => {
    expect(await readList('file.csv', content)).toEqual({ refused, values: { file: 'file.csv' } });
  });

  it('is refused when it has more rows than a training has people, by far', async () => {
    const rows = 'Ana;Anić\n'.repeat(5001);
    expect(await readList('file.csv', bytes(`Ime;Prezime\n${rows}`))).toEqual({
      refused: 'list-too-long',
      values: { file: 'file.csv', most: 5000 },
    });
  });
});

describe('the preview of a list', () => {
  const listed = (...names: readonly (readonly [string, string, string])[]): readonly ListedPerson[] =>
    names.map(([firstName, lastName, school], index) => ({
      line: index + 2,
      person: { ...nobody, firstName, lastName, school, town: 'Niš' },
      doubt: undefined,
      contactLeftOut: false,
      noteLeftOut: false,
    }));
  const verdicts = (list: readonly ListedPerson[], here: readonly ListedPerson[] = []): readonly string[] =>
    judgeList(
      list,
      here.map(({ person }) => person),
    ).map(({ verdict, reason }) => reason ?? verdict);

  it('finds those who are here already, in either script and without diacritics', () => {
    const here = listed(['Đorđe', 'Žikić', 'Gimnazija']);
    expect(
      verdicts(
        listed(['Ђорђе', 'Жикић', 'Гимназија']),
        here.map((each) => ({ ...each, person: { ...each.person, town: 'Ниш' } })),
      ),
    ).toEqual(['on-the-list']);
    expect(verdicts(listed(['Djordje', 'Zikic', 'GIMNAZIJA']), here)).toEqual(['on-the-list']);
  });

  it('takes a person who stands twice once, and two people of one name from two schools as two', () => {
    const rows = judgeList(listed(['Ana', 'Anić', 'Prva'], ['Ana', 'Anić', 'Prva'], ['Ana', 'Anić', 'Druga']), []);
    expect(rows.map(({ verdict }) => verdict)).toEqual(['new', 'already-here', 'new']);
  });

  it('leaves to a person whether two of one name are one when a school or town is missing', () => {
    expect(verdicts(listed(['Ana', 'Anić', 'Prva'], ['Ana', 'Anić', '']))).toEqual(['new', 'same-name']);
    expect(verdicts(listed(['Ana', 'Anić', '']), listed(['Ana', 'Anić', 'Prva']))).toEqual(['same-name']);
  });

  it('leaves out a row with a text that is too long, and shows only where it begins', () => {
    const [row] = judgeList(listed(['Ana', 'Anić', 'š'.repeat(100_000)]), []);
    expect(row).toMatchObject({ verdict: 'refused', reason: 'too-long', school: `${'š'.repeat(200)}…` });
  });

  it('refuses a row without a name, with its line, and takes the others', () => {
    const rows = judgeList(listed(['Ana', 'Anić', 'Prva'], ['', '', 'Druga'], ['Iva', '', 'Treća']), []);
    expect(rows.filter(({ verdict }) => verdict === 'refused').map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'no-name'],
      [4, 'no-name'],
    ]);
  });
});
