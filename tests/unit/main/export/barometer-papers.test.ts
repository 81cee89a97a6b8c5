/** The barometer on paper: every sign on a page of its own, every statement on a card, and all of them on one sheet to count on. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BarometerPaper } from '../../../../domain/barometer/papers';
import { statementsOf, type TrainingStatement, wordingIn } from '../../../../domain/barometer/statements';
import type { TrainingId } from '../../../../domain/kernel/ids';
import { type Language, languages } from '../../../../domain/kernel/language';
import type { LocalDate } from '../../../../domain/kernel/time';
import type { Programme } from '../../../../domain/programme/programme';
import { emptyTraining } from '../../../../domain/training/state';
import { knownProgramme } from '../../../../main/content/known-programmes';
import { barometerPdf } from '../../../../main/export/barometer-pdf';
import { hourPoster } from '../../../../main/export/hour-poster';
import type { Press } from '../../../../main/typeset/fonts';
import { lineOf } from '../../pdf-reader';
import { belgrade, emptyFolder, openInFolder } from '../kit/open-in-folder';
import { press } from '../typeset/press';
import { allOf, missingIn, readBack } from '../typeset/read-back';

let programme: Programme;
let statements: readonly TrainingStatement[];
let fonts: Press;
beforeAll(async () => {
  programme = await knownProgramme(resolve('content/prevention-of-trafficking'));
  statements = statementsOf(programme, emptyTraining('t' as TrainingId).run.barometer);
  fonts = await press();
});

const drawn = (paper: BarometerPaper, language: Language, of = statements): Promise<Uint8Array> =>
  barometerPdf(paper, { programme, statements: of }, language, fonts);

test.each<[BarometerPaper, number, number]>([
  ['signs-a4', 595.28, 3],
  ['signs-a3', 841.89, 3],
  ['statement-cards', 595.28, 4],
  ['tally-sheet', 841.89, 1],
])('%s has its size and its pages', async (paper, width, pages) => {
  const document = await PDFDocument.load(await drawn(paper, 'sr-Cyrl'));
  expect(document.getPageCount()).toBe(pages);
  expect(document.getPage(0).getWidth()).toBe(width);
});

test('a tally sheet stays one page, however many statements there are', async () => {
  const many = Array.from({ length: 3 }, () => statements).flat();
  expect((await PDFDocument.load(await drawn('tally-sheet', 'en', many))).getPageCount()).toBe(1);
});

describe('as a reader that speaks finds them', () => {
  const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

  test.each(languages)('nothing is missing, in %s', async (language) => {
    for (const paper of ['signs-a4', 'signs-a3', 'statement-cards', 'tally-sheet'] as const) {
      const read = await readBack(await drawn(paper, language));
      expect(missingIn(read), paper).toEqual([]);
      expect(read.language).toBe(language);
    }
  });

  test('each card begins with its number, and its statement is a heading', async () => {
    const { pages } = await readBack(await drawn('statement-cards', 'en'));
    const [number, statement, ...others] = pages[0] ?? [];
    expect(number).toMatchObject({ role: 'P', text: expect.stringMatching(/1 of 8$/u) });
    expect(statement?.role).toBe('H1');
    expect(oneLine(statement?.text ?? '')).toBe(wordingIn(statements[0]?.text ?? { en: '', sr: '' }, 'en'));
    expect(others.map(({ role }) => role)).toEqual(['P', 'H1']);
  });

  test('each place of the tally says which round and which sign it is', async () => {
    const read = await readBack(await drawn('tally-sheet', 'sr-Latn'));
    const words = ['slažem se', 'nisam siguran\u00a0/ nisam sigurna', 'ne slažem se'];
    const expected = ['Prvi krug', 'Drugi krug'].flatMap((round) => words.map((word) => `${round}: ${word}`));
    expect(allOf(read, /^Figure$/u).map(({ alt }) => alt)).toEqual(expected);
    const rows = allOf(read, /^TBody$/u).flatMap(({ children }) => children);
    expect(rows).toHaveLength(statements.length);
    for (const { children } of rows) expect(children.map(({ role }) => role)).toEqual(['TH', ...Array(7).fill('TD')]);
  });
});

describe('as another program reads them', () => {
  const textOf = async (paper: BarometerPaper, language: Language): Promise<string> => lineOf(await drawn(paper, language));

  test.each(languages)('every statement stands whole on its card and on the tally sheet, in %s', async (language) => {
    const [cards, tally] = [await textOf('statement-cards', language), await textOf('tally-sheet', language)];
    for (const { text } of statements) {
      expect(cards).toContain(wordingIn(text, language));
      expect(tally).toContain(wordingIn(text, language));
    }
  });

  test('cards give no answer away, the tally sheet tells whoever counts', async () => {
    expect(await textOf('statement-cards', 'en')).not.toMatch(/Answer|it depends/u);
    expect(await textOf('tally-sheet', 'en')).toMatch(/Answer.*it depends/u);
  });

  test('a sign has its word in each script', async () => {
    for (const [language, word] of [
      ['en', 'disagree'],
      ['sr-Latn', 'ne slažem se'],
      ['sr-Cyrl', 'не слажем се'],
    ] as const)
      expect(await textOf('signs-a4', language)).toContain(word);
  });
});

test('what was chosen is saved, each in a file named in its own script', async () => {
  const bench = await openInFolder(emptyFolder(), resolve('content'));
  await bench.kit.requests['create-training']({ ...belgrade, programme: 'prevention-of-trafficking' });
  bench.choose = emptyFolder();
  const asked = { format: 'PDF', separator: ';', language: 'sr-Latn', personalData: false } as const;
  const saved = await bench.kit.requests['save-documents']([
    { ...asked, document: 'barometer-signs-a4' },
    { ...asked, document: 'barometer-tally-sheet' },
  ]);
  expect(saved).toMatchObject({
    files: ['beograd-2023-10-11-barometar-znakovi-a4.pdf', 'beograd-2023-10-11-barometar-list-za-brojanje.pdf'],
    notMade: [],
    problem: undefined,
  });
  expect(readdirSync(bench.choose).toSorted()).toEqual([
    'beograd-2023-10-11-barometar-list-za-brojanje.pdf',
    'beograd-2023-10-11-barometar-znakovi-a4.pdf',
  ]);
});

describe('the picture of the hour, for the wall', () => {
  const counts = (agree: number, unsure: number, disagree: number) => ({ agree, unsure, disagree });
  const hour = (played: number) => ({
    lines: Array.from({ length: played }, (_, index) => ({
      statement: wordingIn(statements[index % statements.length]?.text ?? '', 'sr-Latn'),
      first: counts(16, 5, 9),
      second: index % 3 === 1 ? undefined : counts(4 + index, 6, 20 - index),
    })),
    place: 'Niš',
    day: '2023-11-21' as LocalDate,
  });

  test.each([1, 8, 12, 20])('%i statements stand on one sheet, each with its bars and how many moved', async (played) => {
    const bytes = await hourPoster(hour(played), programme, 'sr-Latn', fonts);
    expect((await PDFDocument.load(bytes)).getPageCount()).toBe(1);
    const read = await readBack(bytes);
    expect(missingIn(read)).toEqual([]);
    expect(allOf(read, /^TBody$/u).flatMap(({ children }) => children)).toHaveLength(played);
    const [first] = allOf(read, /^Figure$/u);
    expect(first?.alt).toBe(
      'Prvi krug: slažem se 16, nisam siguran/na 5, ne slažem se 9. Drugi krug: slažem se 4, nisam siguran/na 6, ne slažem se 20',
    );
  });

  test('where there was no second round, no move is made up', async () => {
    const [line] = hour(1).lines;
    const once = { ...hour(0), lines: line ? [{ ...line, second: undefined }] : [] };
    const [figure] = allOf(await readBack(await hourPoster(once, programme, 'sr-Latn', fonts)), /^Figure$/u);
    expect(figure?.alt).not.toContain('Drugi krug');
  });
});
