/** What is read as a text, in large print: every word of the usual paper, whole, on as many pages as it takes; trainers' cards and lists stay. */
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { printedPapers } from '../../../../domain/forms/form-papers';
import { type Language, languages } from '../../../../domain/kernel/language';
import { hasLargePrint, type Paper } from '../../../../domain/programme/paper';
import type { Programme } from '../../../../domain/programme/programme';
import { knownProgramme } from '../../../../main/content/known-programmes';
import { participantsAgenda } from '../../../../main/export/agenda-for-participants';
import { paperName, papersPdf } from '../../../../main/export/paper-pdf';
import { sheetPdf } from '../../../../main/export/sheet-pdf';
import { translateIn } from '../../../../main/translate';
import { press } from '../typeset/press';
import { missingIn, type ReadPaper, readBack } from '../typeset/read-back';
import { details } from './register';

/** Milliseconds: many papers are set. */
const patience = 60_000;

let programme: Programme;
beforeAll(async () => {
  programme = await knownProgramme(resolve('content/prevention-of-trafficking'));
});

const known = new Map<string, Promise<Uint8Array>>();

/** Once of each. */
function set(paper: Paper, language: Language, isLargePrint: boolean): Promise<Uint8Array> {
  const key = `${paper.id} ${language} ${isLargePrint}`;
  const bytes = known.get(key) ?? press().then((fonts) => papersPdf([paper], programme, language, { ...fonts, isLargePrint }));
  known.set(key, bytes);
  return bytes;
}

/** Returns the words as they are read aloud: one that was broken between its letters comes back as two. */
const wordsOf = ({ pages }: ReadPaper): ReadonlySet<string> => new Set(pages.flat().flatMap(({ text }) => text.split(/\s+/u)));
const missingWords = (usual: ReadPaper, large: ReadPaper): readonly string[] => {
  const found = wordsOf(large);
  return Array.from(wordsOf(usual)).filter((word) => !found.has(word));
};

/** A guide has no columns in large print, so nothing stands above them, and other numbers of pages. */
function ofColumns(language: Language): ReadonlySet<string> {
  const translate = translateIn(language);
  const heads = (
    [
      'agenda:time',
      'agenda:block',
      'agenda:minutes-short',
      'guide:slide',
      'guide:asks',
      'guide:asked',
      'guide:known',
      'guide:call',
    ] as const
  ).map((key) => translate(key));
  const pages = Array.from({ length: 40 }, (_, index) => String(index + 1));
  return new Set([...heads.flatMap((head) => head.split(/\s+/u)), ...pages]);
}

describe.each(languages)('in %s', (language) => {
  test(
    'each paper that is had in it has all its words whole, and what a screen reader needs',
    async () => {
      const papers = printedPapers(programme).filter(hasLargePrint);
      expect(papers.length).toBeGreaterThan(5);
      for (const paper of papers) {
        const [usual, large] = [await readBack(await set(paper, language, false)), await readBack(await set(paper, language, true))];
        expect(missingIn(large), paper.id).toEqual([]);
        const without = paper.body.en.some(({ kind }) => kind === 'part') ? ofColumns(language) : new Set<string>();
        expect(
          missingWords(usual, large).filter((word) => !without.has(word)),
          paper.id,
        ).toEqual([]);
        expect(large.drawn.length, paper.id).toBeGreaterThanOrEqual(usual.drawn.length);
      }
    },
    patience,
  );

  test('the agenda has its times and days whole', async () => {
    const agendaIn = async (isLargePrint: boolean): Promise<ReadPaper> =>
      readBack(await sheetPdf(participantsAgenda(programme, details, language, isLargePrint), { ...(await press()), isLargePrint }));
    const large = await agendaIn(true);
    expect(missingIn(large)).toEqual([]);
    expect(missingWords(await agendaIn(false), large)).toEqual([]);
  });
});

test(
  'a page of steps takes more than its page, and what is not had in it is the same to the last byte',
  async () => {
    for (const paper of printedPapers(programme)) {
      const [usual, large] = [await set(paper, 'en', false), await set(paper, 'en', true)];
      expect(Buffer.compare(usual, large) === 0, paper.id).toBe(!hasLargePrint(paper));
      expect(paperName(paper, 'en', true).endsWith(' large-print'), paper.id).toBe(hasLargePrint(paper));
    }
  },
  patience,
);
