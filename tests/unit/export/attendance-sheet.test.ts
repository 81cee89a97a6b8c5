import { resolve } from 'node:path';
import { decodePDFRawStream, PDFArray, PDFDocument, PDFRawStream } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { EventId, ParticipantId, Person } from '../../../domain/person';
import type { TrainingState } from '../../../domain/state';
import { attendanceSheet, type SheetRequest } from '../../../main/export/attendance-sheet';
import { readSheetFonts, type Sheet, sheetPdf, tableWidth } from '../../../main/export/sheet-pdf';
import { personNamed, smallProgramme, timeOfDay } from '../builders';
import { Laptop } from '../domain/laptop';

const contentFolder = resolve('content');
const { details, state: empty } = Laptop.withTraining();

const idOf = (number: number): ParticipantId => `person-${number}` as ParticipantId;

const stateWith = (people: readonly Person[]): TrainingState => ({
  ...empty,
  participants: people.map((person, index) => ({ id: idOf(index + 1), number: index + 1, person })),
});

const sheetOf = (state: TrainingState, request: Partial<SheetRequest> = {}): Sheet =>
  attendanceSheet(smallProgramme, details, state, { day: 1, language: 'en', fill: 'filled', ...request });

const bytesOf = async (sheet: Sheet): Promise<Uint8Array> => sheetPdf(sheet, await readSheetFonts(contentFolder));
const pagesOf = async (sheet: Sheet): Promise<number> => (await PDFDocument.load(await bytesOf(sheet))).getPageCount();

const many = (count: number): readonly Person[] =>
  Array.from({ length: count }, (_, index) => personNamed('Ђорђе', `Žikić ${String(index).padStart(4, '0')}`));

describe('what stands on an attendance sheet', () => {
  const state: TrainingState = {
    ...stateWith([personNamed('Žika', 'Žikić'), personNamed('Ђорђе', 'Ђорђевић', { school: '' }), personNamed('Ana', 'Čolić')]),
    marks: {
      [idOf(1)]: { d1am: [{ event: 'one' as EventId, state: 'late', at: timeOfDay('09:20') }] },
      [idOf(3)]: { d1am: [{ event: 'two' as EventId, state: 'present', at: null }], d2am: [] },
    },
  };

  it('is each person once, by last name, with a day’s two half-days and a box to sign after each', () => {
    expect(sheetOf(state, { language: 'sr-Latn' }).rows).toEqual([
      ['3', 'Čolić Ana', 'Škola „Vuk Karadžić“, Niš', 'prisutan/na', '', 'nije upisano', ''],
      ['2', 'Ђорђевић Ђорђе', 'Niš', 'nije upisano', '', 'nije upisano', ''],
      ['1', 'Žikić Žika', 'Škola „Vuk Karadžić“, Niš', 'zakasnio/la 09:20', '', 'nije upisano', ''],
    ]);
  });

  it('counts in its last row who was present, of those registered', () => {
    expect(sheetOf(state).totals).toEqual(['', 'Present, of those registered', '', '2 of 3', '', '0 of 3', '']);
  });

  it('is no state and no total when blank, but room for six who did not register', () => {
    const { rows, totals } = sheetOf(state, { fill: 'blank', day: 2 });
    expect(totals).toBeUndefined();
    expect(rows.slice(0, 3).map((row) => row.slice(3))).toEqual([1, 2, 3].map(() => ['', '', '', '']));
    expect(rows.slice(3)).toEqual([[], [], [], [], [], []]);
  });

  it('is the day’s own date, in the language that was chosen', () => {
    const dateOf = (request: Partial<SheetRequest>): string | undefined =>
      sheetOf(state, request).facts.find(({ label }) => ['Date', 'Datum', 'Датум'].includes(label))?.value;
    expect(dateOf({ day: 1 })).toMatch(/^Wednesday,? 25 November 2026$/);
    expect(dateOf({ day: 2, language: 'sr-Latn' })).toBe('četvrtak, 26. novembar 2026.');
    expect(dateOf({ day: 2, language: 'sr-Cyrl' })).toBe('четвртак, 26. новембар 2026.');
  });

  it('leaves out what nobody filled in', () => {
    const sheet = attendanceSheet(smallProgramme, { ...details, donor: '', venue: '' }, state, { day: 1, language: 'en', fill: 'blank' });
    expect(sheet.facts.map(({ label }) => label)).toEqual(['Organiser', 'Date', 'Place', 'Trainers', 'Project']);
  });

  it('fits the table', () => {
    expect(sheetOf(state).columns.reduce((sum, { width }) => sum + width, 0)).toBe(tableWidth);
  });
});

describe('an attendance sheet as PDF', () => {
  it('of one person is one page, in every language, filled and blank', async () => {
    const state = stateWith(many(1));
    for (const language of ['en', 'sr-Latn', 'sr-Cyrl'] as const) {
      for (const fill of ['filled', 'blank'] as const) {
        const bytes = await bytesOf(sheetOf(state, { language, fill }));
        expect(new TextDecoder('latin1').decode(bytes.slice(0, 4))).toBe('%PDF');
        expect((await PDFDocument.load(bytes)).getPageCount()).toBe(1);
      }
    }
  });

  it('has boxes with a border and nothing in them, so that what is written stays readable', async () => {
    const document = await PDFDocument.load(await bytesOf(sheetOf(stateWith(many(2)))));
    const contents = document.getPage(0).node.Contents();
    const stream = contents instanceof PDFArray ? contents.lookup(0) : contents;
    if (!(stream instanceof PDFRawStream)) throw new Error('the page has no content');
    const operators = new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode()).split('\n');
    expect(operators.filter((operator) => operator === 'S')).toHaveLength(4 * 7);
    expect(operators.filter((operator) => ['f', 'B', 'f*', 'B*'].includes(operator))).toEqual([]);
  });

  it('of nobody is one page', async () => {
    expect(await pagesOf(sheetOf(empty))).toBe(1);
  });

  it('of 1,000 people has between 15 and 20 on a page', async () => {
    const pages = await pagesOf(sheetOf(stateWith(many(1000))));
    expect(pages).toBeGreaterThanOrEqual(50);
    expect(pages).toBeLessThanOrEqual(67);
  }, 60_000);

  it('takes the longest names, and letters that the font lacks', async () => {
    const people = [
      personNamed('А'.repeat(60), 'Š'.repeat(60), { school: 'Škola '.repeat(60) }),
      personNamed('W'.repeat(60), '漢字🙂\n\u0000', { town: 'm'.repeat(300) }),
    ];
    expect(await pagesOf(sheetOf(stateWith(people)))).toBe(1);
  });
});
