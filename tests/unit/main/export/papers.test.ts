/** Papers of the programme as they leave the kit: whole, in three scripts, each file readable by itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { inFileName } from '../../../../domain/export/file-name';
import { printedPapers } from '../../../../domain/forms/form-papers';
import { inLanguage, languages } from '../../../../domain/kernel/language';
import { type Organiser, withOrganiser } from '../../../../domain/programme/organiser-places';
import { bodyOfPaper, type Paper, type PaperBlock } from '../../../../domain/programme/paper';
import { plainText } from '../../../../domain/programme/plain-text';
import type { Programme } from '../../../../domain/programme/programme';
import { knownProgramme } from '../../../../main/content/known-programmes';
import { piecesOfCards, roomOfCard } from '../../../../main/export/paper-cards';
import { paperName, papersPdf } from '../../../../main/export/paper-pdf';
import type { Piece } from '../../../../main/typeset/piece';
import { openDocument } from '../../../../main/typeset/typeset';
import { lineOf } from '../../pdf-reader';
import { smallContent, writeSmallContent } from '../content/small-content';
import { belgrade, emptyFolder, openInFolder } from '../kit/open-in-folder';
import { press } from '../typeset/press';
import { missingIn, readBack } from '../typeset/read-back';
import { pressWithLetterhead } from '../typeset/with-letterhead';

let programme: Programme;
beforeAll(async () => {
  programme = await knownProgramme(resolve('content/prevention-of-trafficking'));
});
const paperCalled = (id: string): Paper => {
  const paper = programme.papers.find((each) => each.id === id);
  if (!paper) throw new Error(`no paper ${id}`);
  return paper;
};

test.each(languages)('the steps, and the page for the staff room in its large letters, fit on a sheet each, in %s', async (language) => {
  const fonts = await press();
  for (const id of ['steps-on-suspicion', 'school-duty']) {
    const document = await PDFDocument.load(await papersPdf([paperCalled(id)], programme, language, fonts));
    expect(document.getPageCount(), id).toBe(1);
    expect(document.getPage(0).getSize()).toEqual({ width: 595.28, height: 841.89 });
  }
});

test.each(languages)(
  'the action plan is one sheet, also under a letterhead: what a group promises in front, the rest on its back, in %s',
  async (language) => {
    const { drawn } = await readBack(await papersPdf([paperCalled('action-plan')], programme, language, await pressWithLetterhead()));
    expect(drawn).toHaveLength(2);
    const cells = bodyOfPaper(paperCalled('action-plan'), language).flatMap((block) =>
      block.kind === 'table' ? [block.head.map(plainText).filter((cell) => cell !== '')] : [],
    );
    const inFront = cells.slice(0, 3).flat();
    expect(inFront.filter((cell) => !drawn[0]?.includes(cell))).toEqual([]);
    expect(
      cells
        .slice(3)
        .flat()
        .filter((cell) => !drawn[1]?.includes(cell)),
    ).toEqual([]);
  },
);

test.each(languages)('the notice of what happens to the data names the organiser of the letterhead as it is written, in %s', (language) => {
  const notice = paperCalled('data-notice');
  const cellsWith = (organiser: Organiser | undefined): string => JSON.stringify(bodyOfPaper(withOrganiser(notice, organiser), language));
  const told = cellsWith({ name: 'Udruženje Primer', seat: 'Niš, Obrenovićeva 1' });
  expect(told).toContain('"Udruženje Primer"');
  expect(told).toContain('"Niš, Obrenovićeva 1"');
  for (const cells of [told, cellsWith(undefined)]) expect(cells).not.toMatch(/[{](?:organiser|seat|органисер)[}]/u);
});

test('eight cards stand on one sheet, and every paper begins on its own', async () => {
  const fonts = await press();
  const document = await PDFDocument.load(
    await papersPdf([paperCalled('indicators'), paperCalled('steps-on-suspicion')], programme, 'sr-Cyrl', fonts),
  );
  expect(document.getPageCount()).toBe(2);
});

const heightOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, piece) => sum + piece.above + piece.height, 0);

test.each(languages)('no card of the shipped programme holds more than it has room for, in %s', async (language) => {
  const fonts = await press();
  const { galley } = await openDocument({ language, title: 'Cards', created: fonts.created, layout: 'portrait', fonts });
  for (const paper of programme.papers.filter(({ kind }) => kind === 'cards')) {
    const { cardsOnPage: onPage } = paper;
    const set = piecesOfCards({ title: 'Cards', cards: bodyOfPaper(paper, language), onPage }, galley.faces);
    for (const [index, pieces] of set.entries()) {
      expect(heightOf(pieces), `${paper.id}, card ${index + 1}`).toBeLessThanOrEqual(roomOfCard(onPage).height);
    }
  }
});

test('cards have larger letters the less they say, all of a paper the same', async () => {
  const fonts = await press();
  const { galley } = await openDocument({ language: 'en', title: 'Cards', created: fonts.created, layout: 'portrait', fonts });
  const card = (words: number): readonly PaperBlock[] => [
    { kind: 'heading', level: 1, content: [{ kind: 'text', text: 'Card' }] },
    { kind: 'paragraph', content: [{ kind: 'text', text: 'somebody '.repeat(words).trim() }] },
  ];
  const headingsOf = (...cards: readonly (readonly PaperBlock[])[]): readonly (number | undefined)[] =>
    piecesOfCards({ title: 'Cards', cards: cards.flat(), onPage: 8 }, galley.faces).map(([heading]) => heading?.height);
  const [few, some, many] = [headingsOf(card(5)), headingsOf(card(30)), headingsOf(card(50))].flat();
  expect(few).toBeGreaterThan(some ?? 0);
  expect(some).toBeGreaterThan(many ?? 0);
  expect(headingsOf(card(5), card(50))).toEqual([many, many]);
});

test.each(languages)('a screen reader finds what it needs in all papers of the programme, in %s', async (language) => {
  const fonts = await press();
  for (const paper of printedPapers(programme)) {
    expect(missingIn(await readBack(await papersPdf([paper], programme, language, fonts))), paper.id).toEqual([]);
  }
});

describe('as another program reads them', () => {
  const textOf = async (id: string, language: (typeof languages)[number]): Promise<string> =>
    lineOf(await papersPdf([paperCalled(id)], programme, language, await press()));

  test('steps have their words, numbers, and sources as there are several', async () => {
    expect(await textOf('steps-on-suspicion', 'en')).toMatch(/Call 192 \(police\) and 194 \(ambulance\).*Sources: /u);
    expect(await textOf('steps-on-suspicion', 'sr-Cyrl')).toMatch(/Одмах позовите 192 \(полиција\).*Извори: /u);
  });

  test('the glossary has its three columns in every script', async () => {
    for (const language of languages) {
      const text = await textOf('glossary', language);
      for (const term of ['best interests of the child', 'najbolji interes deteta', 'најбољи интерес детета']) expect(text).toContain(term);
    }
  });
});

describe('a request for papers', () => {
  const paper = (language: string, title: string): string => `---\ntitle: ${title}\nlanguage: ${language}\nkind: handout\n---\n\nText.\n`;

  async function opened(): Promise<Awaited<ReturnType<typeof openInFolder>>> {
    const content = emptyFolder();
    writeSmallContent(content, {
      ...smallContent,
      'papers/a.en.md': paper('en', 'First paper'),
      'papers/a.sr.md': paper('sr', 'Prvi materijal'),
      'papers/b.en.md': paper('en', 'Second paper'),
      'papers/b.sr.md': paper('sr', 'Drugi materijal'),
    });
    const bench = await openInFolder(emptyFolder(), content);
    await bench.kit.requests['create-training']({ ...belgrade, programme: 'small' });
    return bench;
  }

  test('saves a file for each, named after its title in its own script', async () => {
    const bench = await opened();
    bench.choose = emptyFolder();
    const saved = await bench.kit.requests['export-papers']({ papers: ['a', 'b'], language: 'sr-Cyrl', asOne: false });
    expect(saved).toEqual({ files: ['beograd-2023-10-11-први-материјал.pdf', 'beograd-2023-10-11-други-материјал.pdf'] });
    expect(readdirSync(bench.choose).toSorted()).toEqual([
      'beograd-2023-10-11-други-материјал.pdf',
      'beograd-2023-10-11-први-материјал.pdf',
    ]);
  });

  test('saves one file with all that were chosen, and nothing when no place is', async () => {
    const bench = await opened();
    bench.choose = join(emptyFolder(), 'all.pdf');
    expect(await bench.kit.requests['export-papers']({ papers: ['b', 'a'], language: 'en', asOne: true })).toEqual({ files: ['all.pdf'] });
    expect((await PDFDocument.load(readFileSync(bench.choose))).getPageCount()).toBe(2);
    bench.choose = undefined;
    expect(await bench.kit.requests['export-papers']({ papers: ['a'], language: 'en', asOne: false })).toBeUndefined();
  });
});

test('names of files have no sign that a disk refuses', () => {
  for (const paper of programme.papers) {
    for (const language of languages)
      expect(inFileName(paperName(paper, language)), inLanguage(paper.title, language)).toMatch(/^[\p{L}\p{N}-]+$/u);
  }
});

test.each(languages)('what is written by hand stands on its sheet, also under a letterhead, in %s', async (language) => {
  const fonts = await pressWithLetterhead();
  for (const [id, sides] of [
    ['room-sheets', 1],
    ['record-of-facts', 2],
  ] as const) {
    const document = await PDFDocument.load(await papersPdf([paperCalled(id)], programme, language, fonts));
    expect(document.getPageCount(), id).toBe(sides);
  }
});
