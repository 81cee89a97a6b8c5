/** Lists in every encoding of the region come out as the people that went in, or ask. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { judgeList } from '../../../../main/lists/preview';
import { readList } from '../../../../main/lists/read-list';
import { sampleOf, textOf } from '../../../../main/lists/text-encoding';
import { canHold, encodedList, type MadeEncoding, madeEncodings } from '../../../made-files/encodings';
import type { MadePerson } from '../../../made-files/workbooks';

const names = {
  Latin: {
    first: ['Željka', 'Đorđe', 'Saša', 'Ana', 'Snežana', 'Dušan', 'Čedomir', 'Jovan', 'ŽIVKA', 'Ljiljana', 'Ištvan'],
    last: ['Petrović', 'Šćepanović', 'Čađenović', 'Jovanović', 'Đurić', 'Nađ', 'Žarković', 'ĐORĐEVIĆ', 'Kovač', 'Simić'],
    town: ['Niš', 'Šabac', 'Čačak', 'Beograd', 'Užice', 'Vršac', 'Novi Sad', 'Požarevac'],
  },
  Cyrillic: {
    first: ['Жељка', 'Ђорђе', 'Саша', 'Ана', 'Снежана', 'Душан', 'Чедомир', 'Јован', 'ЖИВКА', 'Љиљана'],
    last: ['Петровић', 'Шћепановић', 'Чађеновић', 'Јовановић', 'Ђурић', 'Нађ', 'Жарковић', 'ЂОРЂЕВИЋ', 'Ковач'],
    town: ['Ниш', 'Шабац', 'Чачак', 'Београд', 'Ужице', 'Вршац', 'Нови Сад', 'Џеп'],
  },
} as const;

const kinds = madeEncodings.flatMap((made) => made.scripts.map((script) => ({ made, script, name: `${script}, ${made.name}` })));

function namesIn(made: MadeEncoding, script: 'Latin' | 'Cyrillic'): Readonly<Record<'first' | 'last' | 'town', readonly string[]>> {
  const held = (given: readonly string[]): readonly string[] => given.filter((name) => canHold(made, name));
  const { first, last, town } = names[script];
  return { first: held(first), last: held(last), town: held(town) };
}

const peopleIn = (made: MadeEncoding, script: 'Latin' | 'Cyrillic'): fc.Arbitrary<readonly MadePerson[]> => {
  const { first, last, town } = namesIn(made, script);
  return fc.uniqueArray(
    fc.record({ firstName: fc.constantFrom(...first), lastName: fc.constantFrom(...last), town: fc.constantFrom(...town) }),
    { minLength: 1, maxLength: 12, selector: ({ firstName, lastName }) => `${firstName} ${lastName}` },
  );
};

const layouts = fc.record({
  separator: fc.constantFrom(';' as const, ',' as const, '\t' as const),
  lineEnd: fc.constantFrom('\n' as const, '\r\n' as const, '\r' as const),
  isFramed: fc.boolean(),
});

describe('a list in letters of the region', () => {
  it.each(kinds)('comes out as the people that went in: $name', async ({ made, script }) => {
    const check = async (people: readonly MadePerson[], layout: Parameters<typeof encodedList>[3]): Promise<void> => {
      const list = await readList('list', encodedList(people, script, made, layout).bytes);
      if (isRefusal(list)) throw new Error(list.refused);
      const read = list.map(({ person: { firstName, lastName, town } }) => ({ firstName, lastName, town }));
      /* Or it asks. */
      if (judgeList(list, []).every(({ reason }) => reason === 'strange-letters')) return;
      expect(read).toEqual(people);
    };
    await fc.assert(fc.asyncProperty(peopleIn(made, script), layouts, check), { numRuns: 20 });
  });

  it.each(kinds)('is known by two names: $name', async ({ made, script }) => {
    const { first, last, town } = namesIn(made, script);
    const people = [0, 1].map((index) => ({ firstName: first[index] ?? '', lastName: last[index] ?? '', town: town[index] ?? '' }));
    const { bytes } = encodedList(people, script, made, { separator: ';', lineEnd: '\r\n', isFramed: false });
    const decoded = await textOf(bytes);
    expect(decoded?.text).toContain(`${people[1]?.firstName};${people[1]?.lastName};${people[1]?.town}`);
    expect(sampleOf(decoded?.text ?? '')).toContain(people[0]?.firstName);
  });
});

describe('letters that were read wrongly', () => {
  const judged = async (text: string, encoding: BufferEncoding = 'utf8'): Promise<unknown> => {
    const list = await readList('list', Buffer.from(text, encoding));
    if (isRefusal(list)) throw new Error(list.refused);
    return judgeList(list, []).map(({ verdict, reason }) => reason ?? verdict);
  };

  it('come in only when a person says so', async () => {
    expect(await judged('Ime;Prezime\nÅ½eljko;PetroviÄ‡\nMilo¹;Iliæ\nAna;Anić\nΑννα;Παππα\nIva;Iv\ufffdić\n')).toEqual([
      'strange-letters',
      'strange-letters',
      'new',
      'strange-letters',
      'strange-letters',
    ]);
  });

  it('are only those of the damaged byte in a file of UTF-8', async () => {
    const text = 'Ime;Prezime;Škola\nĐorđe;Šćepanović;OŠ „Vuk Karadžić”\nMilo?;Ilić;Gimnazija\nŽeljka;Čolić;Gimnazija\n';
    const bytes = Buffer.from(text).map((byte) => (byte === 0x3f ? 0xb9 : byte));
    const list = await readList('list', bytes);
    if (isRefusal(list)) throw new Error(list.refused);
    expect(judgeList(list, []).map(({ name, reason }) => [name, reason])).toEqual([
      ['Đorđe Šćepanović', undefined],
      ['Milo\ufffd Ilić', 'strange-letters'],
      ['Željka Čolić', undefined],
    ]);
  });

  it('are not those of neighbours', async () => {
    expect(await judged('Ime;Prezime\nЃорѓи;Ќосев\nŐrsi;Szűcs\nĂnca;Țîrlea\nÇlirim;Krasniqi-Ëmini\n')).toEqual([
      'new',
      'new',
      'new',
      'new',
    ]);
  });

  it('are read again as a person says', async () => {
    const bytes = new Uint8Array([0x4e, 0x69, 0xb9]);
    expect((await textOf(bytes, 'iso-8859-2'))?.text).toBe('Niš');
    expect((await textOf(bytes, 'windows-1250'))?.text).toBe('Nią');
  });
});
