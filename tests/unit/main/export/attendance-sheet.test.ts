import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { EventId } from '../../../../domain/kernel/ids';
import type { Person } from '../../../../domain/register/schema';
import { listCode } from '../../../../domain/signing/list-code';
import type { TrainingState } from '../../../../domain/training/state';
import { attendanceSheet, type SheetRequest } from '../../../../main/export/attendance-sheet';
import type { Sheet } from '../../../../main/export/sheet';
import { tableWidth } from '../../../../main/export/sheet-measures';
import { sheetPdf } from '../../../../main/export/sheet-pdf';
import { margins } from '../../../../main/typeset/style';
import { momentAt, personNamed, smallProgramme, timeOfDay } from '../../builders';
import { press } from '../typeset/press';
import { allOf, type ReadElement, readBack } from '../typeset/read-back';
import { inkOn, operatorsOf, rulesOn, textsOn } from './drawn-page';
import { details, empty, idOf, stateWith, withoutEvents } from './register';

const contentFolder = resolve('content');
const sheetOf = (state: TrainingState, request: Partial<SheetRequest> = {}): Sheet =>
  attendanceSheet(smallProgramme, details, withoutEvents(state), {
    day: 1,
    language: 'en',
    fill: 'filled',
    proof: undefined,
    ...request,
  });

const bytesOf = async (sheet: Sheet): Promise<Uint8Array> => sheetPdf(sheet, await press());
const pagesOf = async (sheet: Sheet): Promise<number> => (await PDFDocument.load(await bytesOf(sheet))).getPageCount();

const many = (count: number): readonly Person[] =>
  Array.from({ length: count }, (_, index) => personNamed('Ђорђе', `Žikić ${String(index).padStart(4, '0')}`));

/** Rows by page, the heading with them; what is repeated is no row for whoever listens, but one for the eye. */
async function rowsByPage(bytes: Uint8Array): Promise<readonly number[]> {
  const { pages } = await readBack(bytes);
  return pages.map((elements) => {
    const count = (element: ReadElement): number =>
      element.role === 'TR' ? 1 : element.children.reduce((sum, child) => sum + count(child), 0);
    const rows = elements.reduce((sum, element) => sum + count(element), 0);
    const hasHead = elements.some(({ role, children }) => role === 'Table' && children.some((child) => child.role === 'THead'));
    return rows === 0 || hasHead ? rows : rows + 1;
  });
}

describe('what stands on an attendance sheet', () => {
  const state: TrainingState = {
    ...stateWith([personNamed('Žika', 'Žikić'), personNamed('Ђорђе', 'Ђорђевић', { school: '' }), personNamed('Ana', 'Čolić')]),
    marks: {
      [idOf(1)]: {
        d1am: [{ event: 'one' as EventId, state: 'late', at: timeOfDay('09:20'), noted: momentAt('09:21'), device: 'laptop-a' }],
      },
      [idOf(3)]: {
        d1am: [{ event: 'two' as EventId, state: 'present', at: null, noted: momentAt('09:00'), device: 'laptop-a' }],
        d2am: [],
      },
    },
  };

  it('is each person once, by last name, with a day’s two half-days and a box to sign after each', () => {
    expect(sheetOf(state, { language: 'sr-Latn' }).rows).toEqual([
      ['1', 'Čolić Ana', '3', 'Škola „Vuk Karadžić“, Niš', 'prisutan/na', '', 'nije upisano', ''],
      ['2', 'Ђорђевић Ђорђе', '2', 'Niš', 'nije upisano', '', 'nije upisano', ''],
      ['3', 'Žikić Žika', '1', 'Škola „Vuk Karadžić“, Niš', 'zakasnio/la 09:20', '', 'nije upisano', ''],
    ]);
  });

  it('counts in its last row who was present, of those registered', () => {
    expect(sheetOf(state).totals).toEqual(['', 'Present, of those registered', '', '', '2 of 3', '', '0 of 3', '']);
  });

  it('is no state and no total when blank, but room for six who did not register', () => {
    const { rows, totals } = sheetOf(state, { fill: 'blank', day: 2 });
    expect(totals).toBeUndefined();
    expect(rows.slice(0, 3).map((row) => row.slice(4))).toEqual([1, 2, 3].map(() => ['', '', '', '']));
    expect(rows.slice(3)).toEqual([['4'], ['5'], ['6'], ['7'], ['8'], ['9']]);
  });

  it('has room for a whole group where nobody is on the list yet', async () => {
    const sheet = sheetOf(stateWith([]), { fill: 'blank' });
    expect(sheet.rows).toEqual(Array.from({ length: 30 }, (_, index) => [String(index + 1)]));
    expect(Math.min(...(await rowsByPage(await bytesOf(sheet))))).toBeGreaterThanOrEqual(3);
    expect(sheetOf(stateWith([]), { fill: 'filled' }).rows).toEqual([]);
  });

  it('is the day’s own date, in the language that was chosen', () => {
    const dateOf = (request: Partial<SheetRequest>): string | undefined =>
      sheetOf(state, request).facts.find(({ label }) => ['Date', 'Datum', 'Датум'].includes(label))?.value;
    expect(dateOf({ day: 1 })).toMatch(/^Wednesday,? 25 November 2026$/);
    expect(dateOf({ day: 2, language: 'sr-Latn' })).toBe('četvrtak, 26. novembar 2026.');
    expect(dateOf({ day: 2, language: 'sr-Cyrl' })).toBe('четвртак, 26. новембар 2026.');
  });

  it('leaves out what nobody filled in', () => {
    const sheet = attendanceSheet(smallProgramme, { ...details, donor: '', venue: '' }, withoutEvents(state), {
      day: 1,
      language: 'en',
      fill: 'blank',
      proof: undefined,
    });
    expect(sheet.facts.map(({ label }) => label)).toEqual(['Organiser', 'Date', 'Place', 'Trainers', 'Project']);
  });

  it('says below each half-day when it is planned', () => {
    expect(sheetOf(state).columns.map(({ times }) => times)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      '09:00–12:45',
      undefined,
      '13:30–16:40',
      undefined,
    ]);
  });

  it('says “signed on paper” of who was there and did not sign here, where a scan of that half-day is attached', () => {
    const scanned: TrainingState = {
      ...state,
      signedSheets: [{ sheet: 'sheet-1', event: 'three' as EventId, moment: momentAt('17:00'), halfDays: ['d1am', 'd1pm'], pages: [] }],
    };
    const cells = (language: SheetRequest['language'], fill: SheetRequest['fill'] = 'filled') =>
      sheetOf(scanned, { language, fill })
        .rows.slice(0, 3)
        .map((row) => [row[5], row[7]]);
    expect(cells('en')).toEqual([
      ['signed on paper', ''],
      ['', ''],
      ['signed on paper', ''],
    ]);
    expect(cells('sr-Cyrl')[0]).toEqual(['', '']);
    expect(cells('sr-Cyrl').flat()).toContain('потписано на папиру');
    expect(cells('en', 'blank').flat().join('')).toBe('');
    const strokes = { width: 60_000, height: 18_000, lines: [[0, 0, 100, 100]] };
    const signed = { ...scanned, signatures: { [idOf(3)]: { d1am: [{ event: 'four' as EventId, moment: momentAt('09:00'), strokes }] } } };
    expect(sheetOf(signed).rows[0]?.[5]).toBe('');
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

  it('has room to write in: lines between its cells, and nothing filled in them', async () => {
    const document = await PDFDocument.load(await bytesOf(sheetOf(stateWith(many(2)))));
    const operators = operatorsOf(document.getPage(0));
    const upright = rulesOn(document.getPage(0)).filter(([from, to]) => to - from > 20);
    expect(upright).toHaveLength(4 * 7);
    expect(operators.filter((operator) => /(?:^|\s)(?:f|B|f\*|B\*)$/u.test(operator))).toEqual([]);
  });

  it('has what was signed as filled lines within its own box, and no row is cut by it', async () => {
    const lines = [
      [0, 0, 30_000, 18_000, 60_000, 0],
      [59_000, 17_000, 60_000, 18_000],
    ];
    const strokes = { width: 60_000, height: 18_000, lines };
    const people = many(40);
    const signed = Object.fromEntries(
      people.map((_, index) => [idOf(index + 1), { d1pm: [{ event: 'one' as EventId, moment: momentAt('09:00'), strokes }] }]),
    );
    const state: TrainingState = { ...stateWith(people), signatures: signed };
    const bytes = await bytesOf(sheetOf(state));
    const pages = (await PDFDocument.load(bytes)).getPages();
    expect(await rowsByPage(bytes)).toEqual(await rowsByPage(await bytesOf(sheetOf(stateWith(people)))));
    const filled = pages.map((page) => operatorsOf(page).filter((operator) => ['f', 'f*'].includes(operator)).length);
    expect(filled.reduce((sum, each) => sum + each, 0)).toBe(2 * people.length);
    const [left, right] = [margins.landscape + tableWidth - 92, margins.landscape + tableWidth];
    const ink = pages.flatMap(inkOn);
    expect(ink.length).toBeGreaterThan(2 * people.length);
    for (const { x, width } of ink) {
      expect(x).toBeGreaterThan(left);
      expect(x + width).toBeLessThan(right);
    }
    expect(operatorsOf((await PDFDocument.load(await bytesOf(sheetOf(state, { fill: 'blank' })))).getPage(0))).not.toContain('f');
  });

  it('says below its last row who certified it and why it was changed since, and never leaves that alone on a page', async () => {
    const strokes = { width: 60_000, height: 18_000, lines: [[0, 0, 30_000, 18_000, 60_000, 0]] };
    const words = { name: 'Mira Mirić', role: 'voditeljka', strokes };
    const certification = { event: 'one' as EventId, moment: momentAt('17:02'), order: '1', digest: 'ab12'.repeat(8), known: [], words };
    const certified: TrainingState['certified'] = {
      1: { standing: [certification], changes: [{ moment: momentAt('18:30'), reason: 'Kasnila je' }] },
    };
    const sheet = sheetOf({ ...stateWith(many(3)), certified });
    expect(sheet.closing?.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Certified by Mira Mirić, voditeljka, 25 Nov 2026, 17:02\. Digest then: ab12 ab12 /u),
      expect.stringMatching(/^Changed after it was certified, 25 Nov 2026, 18:30: Kasnila je$/u),
    ]);
    expect(sheetOf({ ...stateWith(many(3)), certified }, { fill: 'blank' }).closing).toBeUndefined();
    expect(sheetOf({ ...stateWith(many(3)), certified }, { day: 2 }).closing).toEqual([]);
    expect(sheet.closing?.map(({ code }) => code)).toEqual([listCode(empty.id, 1, certification.digest), undefined]);
    for (let people = 10; people <= 20; people += 1) {
      const bytes = await bytesOf(sheetOf({ ...stateWith(many(people)), certified }));
      const last = (await PDFDocument.load(bytes)).getPages().at(-1);
      expect((await rowsByPage(bytes)).at(-1), `${people} people`).toBeGreaterThanOrEqual(3);
      /* The signature, and the square code. */
      expect(operatorsOf(last).filter((operator) => operator === 'f')).toHaveLength(2);
    }
  });

  it('that is not certified has the digest that its foot prints as a square code, too, and a blank one has none', () => {
    const proof = { digest: 'ab12'.repeat(8), takenAt: momentAt('17:02') };
    expect(sheetOf(stateWith(many(3)), { proof }).closing).toEqual([
      { text: sheetOf(stateWith(many(3)), { proof }).proof, code: listCode(empty.id, 1, proof.digest) },
    ]);
    expect(sheetOf(stateWith(many(3)), { fill: 'blank' }).closing).toBeUndefined();
  });

  it('of 1,000 people who signed, with the longest names and reasons, cuts nothing: each name, row, reason and signature is on a page', async () => {
    const strokes = { width: 60_000, height: 18_000, lines: [[0, 0, 60_000, 18_000]] };
    const people = many(1000).map((person, index) =>
      index % 50 === 0
        ? { ...person, lastName: `${'Žikićđ'.repeat(9)}${String(index).padStart(6, '0')}`, firstName: 'Č'.repeat(60) }
        : person,
    );
    const signed = Object.fromEntries(
      people.map((_, index) => [idOf(index + 1), { d1am: [{ event: 'one' as EventId, moment: momentAt('09:00'), strokes }] }]),
    );
    const reason = (index: number): string => `Razlog ${index}: ${'zakasnila zbog voza '.repeat(9)}kraj-${index}.`;
    const changes = Array.from({ length: 60 }, (_, index) => ({ moment: momentAt('18:30'), reason: reason(index) }));
    const certification = { event: 'one' as EventId, moment: momentAt('17:02'), order: '1', digest: 'ab12'.repeat(8), known: [] };
    const words = { name: 'Mira Mirić', role: 'voditeljka', strokes };
    const certified: TrainingState['certified'] = { 1: { standing: [{ ...certification, words }], changes } };
    const sheet = sheetOf({ ...stateWith(people), signatures: signed, certified });
    expect(sheet.rows).toHaveLength(1000);
    const bytes = await bytesOf(sheet);
    const pages = (await PDFDocument.load(bytes)).getPages();
    for (const page of pages) {
      for (const [from, to] of rulesOn(page).filter(([top, bottom]) => top !== bottom)) {
        expect(from).toBeGreaterThanOrEqual(margins.landscape);
        expect(to).toBeLessThanOrEqual(595.28 - margins.landscape - 20);
      }
      for (const y of textsOn(page)) expect(y).toBeLessThanOrEqual(595.28 - margins.landscape);
    }
    const read = await readBack(bytes);
    expect(allOf(read, /^TR$/u)).toHaveLength(1000 + 2);
    const all = read.drawn.join(' ').replaceAll(/\s/gu, '');
    for (const index of people.keys()) {
      const four = String(index).padStart(4, '0');
      expect(all).toContain(index % 50 === 0 ? `00${four}` : `Žikić${four}`);
    }
    for (let index = 0; index < 60; index += 1) expect(all).toContain(`kraj-${index}.`);
    const drawn = pages.flatMap(operatorsOf);
    /* Each signature, that of the one who certified, and the code. */
    expect(drawn.filter((operator) => operator === 'f')).toHaveLength(1000 + 2);
  }, 120_000);

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

  it('says that a letter is missing where the font lacks it', async () => {
    const bytes = async (town: string): Promise<number> =>
      (await bytesOf(sheetOf(stateWith([personNamed('Ana', 'Anić', { town })])))).length;
    expect(await bytes('漢')).toBe(await bytes('?'));
  });

  it('never leaves one row alone on a page, nor the totals without two', async () => {
    const property = fc.asyncProperty(fc.integer({ min: 2, max: 200 }), fc.boolean(), async (people, isFilled) => {
      const rows = await rowsByPage(await bytesOf(sheetOf(stateWith(many(people)), { fill: isFilled ? 'filled' : 'blank' })));
      expect(Math.min(...rows), `${people} people`).toBeGreaterThanOrEqual(3);
      if (isFilled) expect(rows.at(-1), `${people} people`).toBeGreaterThanOrEqual(4);
    });
    await fc.assert(property, { numRuns: 40, examples: Array.from({ length: 30 }, (_, index): [number, boolean] => [10 + index, true]) });
  }, 120_000);

  it('is small: only the letters that are used are in it', async () => {
    const fontsAlone = await press();
    expect((await bytesOf(sheetOf(stateWith(many(60))))).length).toBeLessThan(60_000);
    expect(fontsAlone.regular.length).toBeGreaterThan(100_000);
  });

  it('is made with fonts whose letters begin at even places, since others come out damaged in a subset', () => {
    for (const name of ['NotoSans-Regular.ttf', 'NotoSans-Bold.ttf']) {
      const font = readFileSync(join(contentFolder, 'fonts', name));
      const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
      const head = tables.find((at) => font.toString('latin1', at, at + 4) === 'head');
      if (head === undefined) throw new Error(`${name} has no head`);
      expect(font.readInt16BE(font.readUInt32BE(head + 8) + 50), `${name}: indexToLocFormat`).toBe(0);
    }
  });
});
