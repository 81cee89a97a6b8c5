import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Separator } from '../../../../domain/export/requests';
import { type Language, languages } from '../../../../domain/kernel/language';
import type { TrainingState } from '../../../../domain/training/state';
import { csvBytes, valueRows } from '../../../../main/export/attendance-csv';
import { attendanceTable } from '../../../../main/export/attendance-table';
import { type Comparison, compareExport } from '../../../../main/export/compare-export';
import type { Table } from '../../../../main/export/table';
import { totalsTable } from '../../../../main/export/totals-table';
import { trainingWorkbook } from '../../../../main/export/training-workbook';
import { workbookBytes } from '../../../../main/export/workbook';
import { momentAt, personNamed, smallProgramme } from '../../builders';
import { details, idOf, secretPeople, secretState, stateWith } from './register';

const textRows = (table: Table): readonly (readonly string[])[] => valueRows(table).map((row) => row.map(String));

const proof = { digest: '0123456789abcdef0123456789abcdef', takenAt: momentAt('16:45') };

const csvOf = async (state: TrainingState, language: Language = 'en', separator: Separator = ';'): Promise<Uint8Array> =>
  csvBytes(textRows(await attendanceTable(smallProgramme, state, language)), separator);

const compare = (bytes: Uint8Array, state = secretState): Promise<Comparison> => compareExport(bytes, smallProgramme, state);

async function changed(from: string, to: string): Promise<Comparison> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await csvOf(secretState));
  expect(text).toContain(from);
  return compare(new TextEncoder().encode(text.replace(from, to)));
}

const agreed = { kind: 'compared', rows: 3, differences: [] };

describe('an exported list that nobody changed', () => {
  it.each(languages)('agrees in %s, with every separator and as a workbook', async (language) => {
    for (const separator of [';', ',', '\t'] as const) expect(await compare(await csvOf(secretState, language, separator))).toEqual(agreed);
    const table = await attendanceTable(smallProgramme, secretState, language);
    expect(
      await compare(
        await workbookBytes(
          trainingWorkbook('Attendance', table, { programme: smallProgramme, details, takenAt: proof.takenAt, proof }, language),
        ),
      ),
    ).toEqual(agreed);
  });

  it('agrees after a spreadsheet put its rows and columns in another order', async () => {
    const [heading, ...rows] = textRows(await attendanceTable(smallProgramme, secretState, 'en'));
    const moved = [heading ?? [], ...rows.toReversed()].map((row) => row.toReversed());
    expect(await compare(await csvBytes(moved, ';'))).toEqual(agreed);
  });

  it('agrees whatever the names are', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(...`=+-@,;|\t\n\r"' 1a`), maxLength: 8 }),
    );
    const people = fc.array(
      fc.record({ first: text, last: text, school: text }).map(({ first, last, school }) => personNamed(first, last, { school })),
      { minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(people, async (names) => {
        const state = stateWith(names);
        expect(await compare(await csvOf(state), state)).toMatchObject({ differences: [] });
      }),
      {
        numRuns: 60,
        examples: [[[personNamed('Ana', 'Anić', { school: "'+" })]], [[personNamed('Ana', 'Anić', { school: 'OŠ Vuk,=1+1' })]]],
      },
    );
  });
});

describe('an exported list that differs', () => {
  it('tells of a mark that was changed, with what each says', async () => {
    expect(await changed('late;09:21', 'present;09:21')).toEqual({
      ...agreed,
      differences: [
        {
          kind: 'cell',
          line: 4,
          person: 'Živojin Šćepanović',
          column: 'Day 1 morning',
          inFile: 'present',
          inTraining: 'late',
        },
      ],
    });
  });

  it('takes a text with an apostrophe of its own for another than one without', async () => {
    const school = (text: string): TrainingState => stateWith([personNamed('Ana', 'Anić', { school: text })]);
    expect(await compare(await csvOf(school("OŠ Vuk,'=1")), school('OŠ Vuk,=1'))).toMatchObject({
      differences: [{ kind: 'cell', inFile: "OŠ Vuk,'=1", inTraining: 'OŠ Vuk,=1' }],
    });
  });

  it('tells of minutes that were changed', async () => {
    expect(await changed(';744', ';765')).toMatchObject({
      differences: [{ kind: 'cell', column: 'Minutes present', inFile: '765', inTraining: '744' }],
    });
  });

  it('tells who is missing, who was added, and who has another name by now', async () => {
    const [first, second, third] = secretPeople;
    if (!first || !second || !third) throw new Error('There are three of them');
    const now = { ...secretState, ...stateWith([first, { ...second, lastName: 'Ђурић' }, third, personNamed('Nova', 'Novaković')]) };
    const { marks } = secretState;
    expect(await compare(await csvOf(secretState), { ...now, marks })).toMatchObject({
      differences: [
        { kind: 'missing', person: 'Nova Novaković' },
        { kind: 'cell', person: 'Љубица Ђурић', column: 'Last name', inFile: 'Ђорђевић', inTraining: 'Ђурић' },
      ],
    });
    const fewer = { ...secretState, participants: secretState.participants.filter(({ id }) => id !== idOf(2)) };
    expect(await compare(await csvOf(secretState), fewer)).toMatchObject({
      differences: [{ kind: 'unknown', line: 3, person: 'Љубица Ђорђевић' }],
    });
  });

  it('finds people again when their numbers moved, and tells the numbers', async () => {
    const renumbered = {
      ...secretState,
      participants: secretState.participants.map((one) => ({ ...one, number: 4 - one.number })),
    };
    const { differences } = { differences: [], ...(await compare(await csvOf(secretState), renumbered)) };
    expect(differences).toMatchObject([
      { person: 'Ana Adamović', column: 'No.', inFile: '3', inTraining: '1' },
      { person: 'Živojin Šćepanović', column: 'No.', inFile: '1', inTraining: '3' },
    ]);
  });

  it('tells of a column that somebody took out', async () => {
    const rows = textRows(await attendanceTable(smallProgramme, secretState, 'en'));
    expect(
      await compare(
        await csvBytes(
          rows.map((row) => row.slice(0, -1)),
          ';',
        ),
      ),
    ).toEqual({
      ...agreed,
      differences: [{ kind: 'column-missing', column: 'Minutes present' }],
    });
  });
});

describe('a file that can’t be compared', () => {
  it('is one without names', async () => {
    expect(await compare(await csvBytes(textRows(totalsTable(smallProgramme, secretState, 'sr-Latn')), ','))).toEqual({
      kind: 'without-names',
    });
  });

  it.each(['', 'Ime;Prezime\nAna;Anić\n', '%PDF-1.7', 'PK\u0003\u0004 and no more'])('is %j', async (text) => {
    expect(await compare(new TextEncoder().encode(text))).toEqual({ kind: 'no-export' });
  });
});
