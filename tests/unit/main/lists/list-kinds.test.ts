/** Lists as they arrive: every encoding, separator and workbook, titles above and totals below, and files that are damaged. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../../domain/kernel/refusal';
import type { Person } from '../../../../domain/register/schema';
import { judgeList } from '../../../../main/lists/preview';
import { readList } from '../../../../main/lists/read-list';
import type { ListedPerson } from '../../../../main/lists/reading';
import { extentOf } from '../../../../main/lists/workbook-extent';

const sample = (name: string): Uint8Array => readFileSync(new URL(`../../../samples/${name}`, import.meta.url));

async function listIn(content: Uint8Array): Promise<readonly ListedPerson[]> {
  const list = await readList('list', content);
  if (isRefusal(list)) throw new Error(list.refused);
  return list;
}

const listOf = (text: string): Promise<readonly ListedPerson[]> => listIn(new TextEncoder().encode(text));

async function namesOf(text: string): Promise<readonly (readonly [first: string, last: string])[]> {
  return (await listOf(text)).map(({ person }) => [person.firstName, person.lastName]);
}

const names = {
  belgrade: 'belgrade-2023-10-11.csv',
  noviSad: 'novi-sad-2023-10-30.xlsx',
  nis: 'nis-2023-11-21.windows-1250.csv',
  nisInCyrillic: 'nis-2023-11-21.cirilica.csv',
};

describe('the lists of the three trainings', () => {
  it.each([
    [names.belgrade, 13],
    [names.noviSad, 29],
    [names.nis, 18],
    [names.nisInCyrillic, 18],
  ])('%s holds %i people, all new', async (name, count) => {
    const rows = judgeList(await listIn(sample(name)), []);
    expect(rows.map(({ verdict }) => verdict)).toEqual(Array.from({ length: count }, () => 'new'));
  });

  it('are sixty people in all, and the list in the other script adds nobody', async () => {
    const here: Person[] = [];
    for (const name of [names.belgrade, names.noviSad, names.nis]) {
      const list = await listIn(sample(name));
      const wanted = new Set(judgeList(list, here).flatMap(({ line, verdict }) => (verdict === 'new' ? [line] : [])));
      here.push(...list.flatMap(({ line, person }) => (wanted.has(line) ? [person] : [])));
    }
    expect(here).toHaveLength(60);
    const again = judgeList(await listIn(sample(names.nisInCyrillic)), here);
    expect(again.map(({ verdict }) => verdict)).toEqual(Array.from({ length: 18 }, () => 'already-here'));
  });

  it('come out of old Excel with their letters', async () => {
    const [, second] = await listIn(sample(names.nis));
    expect(second?.person).toMatchObject({ firstName: 'Đurđica', lastName: 'Živković', town: 'Kosjerić' });
  });

  it('come out of a workbook with their rows', async () => {
    const [first] = await listIn(sample(names.noviSad));
    expect(first).toMatchObject({ line: 2, person: { firstName: 'Tanja', lastName: 'Milošević', town: 'Novi Sad' } });
  });
});

describe('the encoding of a list', () => {
  const latin = 'Ime;Prezime;Mesto\nŽeljko;Čađenović;Šabac\n';
  const cyrillic = 'Име;Презиме;Место\nЖељко;Чађеновић;Шабац\n';

  it.each([
    ['UTF-16, little end first', latin, 'utf-16le', [0xff, 0xfe]],
    ['UTF-16, big end first', cyrillic, 'utf-16be', [0xfe, 0xff]],
    ['Windows-1250', latin, 'windows-1250', []],
    ['Windows-1251', cyrillic, 'windows-1251', []],
  ])('is recognised: %s', async (_name, text, encoding, mark) => {
    const list = await listIn(Buffer.concat([Buffer.from(mark), iconv.encode(text, encoding)]));
    const [, first, last, town] = /\n(.*);(.*);(.*)\n/u.exec(text) ?? [];
    expect(list).toMatchObject([{ line: 2, person: { firstName: first, lastName: last, town } }]);
  });
});

describe('messy.csv', () => {
  it('is judged row by row', async () => {
    const rows = judgeList(await listIn(sample('messy.csv')), []);
    expect(rows.map(({ line, name, verdict, reason }) => [line, name, reason ?? verdict])).toEqual([
      [4, 'Jelena Živković', 'new'],
      [5, 'Saša Đorđević', 'new'],
      [7, 'Jelena Živković', 'twice-in-list'],
      [8, 'JELENA ŽIVKOVIĆ', 'new'],
      [9, '=HYPERLINK("http://example.org")', 'not-a-person'],
      [10, '', 'no-name'],
      [11, 'Ištvan Nađ', 'new'],
    ]);
  });
});

describe('a very long list', () => {
  it('is judged in the time that a test may take', async () => {
    const letters = (number: number): string => [...String(number)].map((digit) => String.fromCharCode(97 + Number(digit))).join('');
    const rows = Array.from({ length: 5000 }, (_, index) => `Ana;A${letters(index)};Gimnazija;Niš`).join('\n');
    const list = await listOf(`Ime;Prezime;Škola;Mesto\n${rows}`);
    expect(judgeList(list, []).every(({ verdict }) => verdict === 'new')).toBe(true);
  });
});

describe('one column for the whole name', () => {
  it.each([
    ['Prezime i ime', 'Nađ Ana Marija', ['Ana Marija', 'Nađ']],
    ['Ime i prezime', 'Ana Marija Nađ', ['Ana Marija', 'Nađ']],
    ['Презиме и име', 'Нађ Ана', ['Ана', 'Нађ']],
    ['Učesnik', 'Ana Nađ', ['Ana', 'Nađ']],
    ['Full name', 'Ana Nađ', ['Ana', 'Nađ']],
    ['Ime i prezime', 'Petrović Nađ, Ana', ['Ana', 'Petrović Nađ']],
    ['Name', 'Ana', ['Ana', '']],
    ['Ime i prezime', 'Ana Petrović, prof.', ['Ana', 'Petrović']],
    ['Prezime i ime', 'Petrović Ana, spec. dr', ['Ana', 'Petrović']],
    ['Name', 'Ana Petrović, PhD', ['Ana', 'Petrović']],
    ['Ime i prezime', 'Ana Petrović, pedagog', ['Ana', 'Petrović']],
    ['Prezime i ime', 'Nađ Kiš, dr Ana', ['dr Ana', 'Nađ Kiš']],
  ])('headed "%s" gives both names of "%s"', async (heading, cell, expected) => {
    expect(await namesOf(`${heading};Škola\n${cell};Gimnazija\n`)).toEqual([expected]);
  });

  it('may be the only column, commas included', async () => {
    expect(await namesOf('Prezime i ime\nNađ, Ana\nIlić Iva\n')).toEqual([
      ['Ana', 'Nađ'],
      ['Iva', 'Ilić'],
    ]);
  });
});

describe('a list with more than names', () => {
  it('says sex, team and consents in either language', async () => {
    const heading = 'Ime;Prezime;Pol (m/ž);Član tima za zaštitu;Saglasnost za kontakt;Saglasnost za fotografisanje';
    const list = await listOf(`${heading}\nAna;Anić;Ž;da;DA;ne\nIvo;Ivić;muški;не;yes;\n`);
    expect(list.map(({ person }) => [person.sex, person.protectionTeam, person.contactConsent, person.photoConsent])).toEqual([
      ['female', 'yes', 'yes', 'no'],
      ['male', 'no', 'yes', 'unknown'],
    ]);
  });

  it('may have titles above its heading and a total below', async () => {
    const text = 'Spisak učesnika\nNiš, 21. 11. 2023.\n\nIme;Prezime;Škola\nAna;Anić;Prva\nUkupno;1;\nTotal: 1;;\n';
    expect((await listOf(text)).map(({ line }) => line)).toEqual([5]);
  });

  it('may begin with many blank lines', async () => {
    expect(await listOf(`${'\n'.repeat(30)}Ime;Prezime\nAna;Anić\n`)).toMatchObject([{ line: 32, person: { firstName: 'Ana' } }]);
  });

  it('keeps somebody whose school is called as a total would be, and a row without a name', async () => {
    const list = await listOf('Škola;Ime;Prezime\nTotal;Ana;Anić\nDruga;;\n');
    expect(list.map(({ line, person }) => [line, person.firstName])).toEqual([
      [2, 'Ana'],
      [3, ''],
    ]);
  });
});

/** Returns the size that the central directory of an archive states for its first entry. */
const firstStatedSize = (archive: Uint8Array): number => Buffer.from(archive).indexOf('PK\u0001\u0002') + 24;

/** The position at which an entry of an archive says how long its name is, before what lies in it. */
const nameLength = 26;

describe('a workbook that would not fit', () => {
  it('is refused by the size it states, before it is unpacked', async () => {
    const bomb = Buffer.from(sample(names.noviSad));
    bomb.writeUInt32LE(4_000_000_000, firstStatedSize(bomb));
    expect(await readList('bomb.xlsx', bomb)).toEqual({
      refused: 'list-too-large',
      values: { file: 'bomb.xlsx', size: 4001, most: 50 },
    });
  });

  it('states the sum of its entries', async () => {
    expect((await extentOf(sample(names.noviSad), 1_000_000))?.unpacked).toBe(12_093);
    expect(await extentOf(new Uint8Array(10), 1_000_000)).toBeUndefined();
  });
});

describe('whatever the bytes are', () => {
  const isAnswered = async (content: Uint8Array): Promise<void> => {
    const answer = await readList('file', content);
    expect(isRefusal(answer) || Array.isArray(answer)).toBe(true);
  };

  it('gives rows or a refusal for any bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), isAnswered), { numRuns: 300 });
  });

  /* The reader of workbooks would unpack what isn't there, without an end. */
  it('refuses a workbook of which any part is said to lie beyond its end', async () => {
    const whole = Buffer.from(sample(names.noviSad));
    const parts: number[] = [];
    for (let at = 0; at !== -1; at = whole.indexOf('PK\u0003\u0004', at + 1)) parts.push(at);
    expect(parts.length).toBeGreaterThan(5);
    for (const at of parts) {
      const beyond = Buffer.from(whole);
      beyond.writeUInt16LE(0xff_ff, at + nameLength);
      expect(await readList('beyond.xlsx', beyond)).toEqual({ refused: 'list-not-text', values: { file: 'beyond.xlsx' } });
    }
  });

  it('gives rows or a refusal for a damaged list', async () => {
    const whole = [...Object.values(names), 'messy.csv'].map(sample);
    const change = fc.record({ at: fc.nat({ max: 5000 }), byte: fc.nat({ max: 255 }) });
    const damaged = fc
      .record({ list: fc.constantFrom(...whole), changes: fc.array(change, { maxLength: 8 }), cut: fc.option(fc.nat({ max: 5000 })) })
      .map(({ list, changes, cut }) => {
        const copy = new Uint8Array(list);
        for (const { at, byte } of changes) copy[at % copy.length] = byte;
        return cut === null ? copy : copy.subarray(0, cut);
      });
    await fc.assert(fc.asyncProperty(damaged, isAnswered), { numRuns: 150 });
  });
});
