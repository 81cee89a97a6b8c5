/** The trainers' guide is made of the programme: whatever stands there for the trainers is in it, as this training has it. */
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { agendaDayOf } from '../../../../../domain/agenda/agenda';
import { emptyBarometer } from '../../../../../domain/barometer/state';
import { inLanguage, type Language, languages } from '../../../../../domain/kernel/language';
import type { LocalDate } from '../../../../../domain/kernel/time';
import { wordsOfPaper } from '../../../../../domain/programme/confirmed-papers';
import { type GuidedTraining, sessionsOf } from '../../../../../domain/programme/guide/guide';
import { bodyOfPaper, type Paper } from '../../../../../domain/programme/paper';
import { plainText } from '../../../../../domain/programme/plain-text';
import { askedOf } from '../../../../../domain/programme/preparation';
import type { Programme } from '../../../../../domain/programme/programme';
import { knownProgramme } from '../../../../../main/content/known-programmes';
import { papersPdf } from '../../../../../main/export/paper-pdf';
import { translateIn } from '../../../../../main/translate';
import { press } from '../../typeset/press';
import { allOf, missingIn, type ReadPaper, readBack } from '../../typeset/read-back';
import { details } from '../register';

/** Milliseconds: a long paper is set. */
const patience = 60_000;

let programme: Programme;
let guide: Paper;
beforeAll(async () => {
  programme = await knownProgramme(resolve('content/prevention-of-trafficking'));
  const found = programme.papers.find(({ body }) => body.en.some(({ kind }) => kind === 'part'));
  if (!found) throw new Error('The programme has no guide');
  guide = found;
});

const plain: GuidedTraining = { details, agenda: {}, barometer: emptyBarometer, preparation: {} };

const readGuide = async (language: (typeof languages)[number], training: GuidedTraining | undefined = plain): Promise<ReadPaper> =>
  readBack(await papersPdf([guide], programme, language, await press(), training));

const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}\d]+/gu, '');
const textsOf = ({ pages }: ReadPaper): readonly string[] => pages.map((page) => page.map(({ text }) => text).join(' '));

/** What the paper says stands where, in its order. */
const partsOf = (language: Language): readonly string[] =>
  bodyOfPaper(guide, language).flatMap((block): readonly string[] => {
    if (block.kind === 'heading' && block.level === 1) return [plainText(block.content)];
    if (block.kind !== 'part') return [];
    if (block.part === 'contents') return [translateIn(language)('guide:contents')];
    return block.part === 'sessions' ? sessionsOf(programme, plain, language).map(({ title }) => title) : [];
  });

describe.each(languages)('in %s', (language) => {
  test(
    'has its parts in the order of the paper, and the contents and bookmarks lead to the page of each',
    async () => {
      const read = await readGuide(language);
      expect(missingIn(read)).toEqual([]);
      const headings = read.pages.map((page) => page.filter(({ role }) => role === 'H2').map(({ text }) => lettersOf(text)));
      expect(headings.flat()).toEqual(partsOf(language).map(lettersOf));
      const [, ...named] = partsOf(language);
      const pageOf = (title: string): number => headings.findIndex((page) => page.includes(lettersOf(title))) + 1;
      const places = named.map((title) => ({ title, page: pageOf(title) }));
      expect(read.bookmarks).toEqual(places);
      expect(read.jumps).toEqual(places);
      const lines = read.pages.flat().find(({ role }) => role === 'TOC')?.children ?? [];
      expect(lines.map(({ text }) => lettersOf(text))).toEqual(places.map(({ title, page }) => lettersOf(`${title} ${page}`)));
    },
    patience,
  );

  test(
    'is short enough for an evening, each block on a page, and each page says at its head what it opens with',
    async () => {
      const read = await readGuide(language);
      expect(read.pages.length).toBeLessThanOrEqual(28);
      const pages = textsOf(read).map(lettersOf);
      for (const { title, slides } of sessionsOf(programme, plain, language)) {
        const page = pages.findIndex((_, index) =>
          read.pages[index]?.some(({ role, text }) => role === 'H2' && lettersOf(text) === lettersOf(title)),
        );
        for (const { heading, avoid } of slides) {
          expect(pages[page], title).toContain(lettersOf(heading));
          expect(pages[page], title).toContain(lettersOf(avoid));
        }
      }
      let goesOn = '';
      for (const [index, page] of read.pages.entries()) {
        const headings = page.filter(({ role }) => role === 'H2').map(({ text }) => lettersOf(text));
        const opens = page[0]?.role === 'H2' ? (headings[0] ?? '') : goesOn;
        /* The foot is drawn last, after the head and the page's number. */
        const drawn = lettersOf(read.drawn[index] ?? '');
        const isNamed = index > 1;
        if (isNamed) expect(drawn.slice(drawn.lastIndexOf(lettersOf(`${index + 1} `))), `${index + 1}`).toContain(opens.slice(0, 40));
        goesOn = headings.at(-1) ?? goesOn;
      }
    },
    patience,
  );
});

test(
  'has what was found out for this training with who called and when, and leaves room for what was not',
  async () => {
    const [called, open] = askedOf(programme).filter((item) => item.called);
    if (!called || !open) throw new Error('Nothing is asked by telephone');
    const answer = { answer: '011 555 333', by: 'Milica Lukić', day: '2026-11-12' as LocalDate };
    const read = await readGuide('en', { ...plain, preparation: { [called.id]: answer } });
    const rows = allOf(read, /^TR$/u).map(({ children }) => children.map(({ text }) => text.replaceAll(/\s+/gu, ' ').trim()));
    const rowOf = ({ ask }: typeof called): readonly string[] | undefined => rows.find(([first]) => first === inLanguage(ask, 'en'));
    expect(rowOf(called)?.slice(1)).toEqual(['011 555 333', 'Milica Lukić, Thursday, 12 November 2026']);
    expect(rowOf(open)?.slice(1)).toEqual(['', '']);
    const cyrillicOf = async (spoken: Language, said: string): Promise<string> => {
      const training = { ...plain, details: { ...details, language: spoken }, preparation: { [called.id]: { ...answer, answer: said } } };
      return textsOf(await readGuide('sr-Cyrl', training)).join(' ');
    };
    expect(await cyrillicOf('sr-Latn', 'zvati posle 9')).toContain('звати после 9');
    expect(await cyrillicOf('en', 'call after 9')).toContain('call after 9');
  },
  patience,
);

test(
  'says when and where this training is, with what was written for its blocks',
  async () => {
    const day = agendaDayOf(programme, {}, 1);
    const [first, ...rows] = day.rows;
    if (!first) throw new Error('The day has no rows');
    const agenda = { 1: { ...day, rows: [{ ...first, material: 'seven lanterns', goal: 'nobody is lost' }, ...rows] } };
    const text = textsOf(await readGuide('en', { ...plain, agenda })).join(' ');
    expect(text).toContain(details.place);
    expect(text).toContain('seven lanterns');
    expect(text).toContain('nobody is lost');
  },
  patience,
);

test('lists statements as this training plays them, where the barometer is played and nowhere else', () => {
  const [skipped, ...others] = programme.statements;
  const order = [...others.toReversed(), skipped].flatMap((each) => (each ? [each.id] : []));
  const barometer = { ...emptyBarometer, arrangement: { order, skipped: skipped ? [skipped.id] : [] } };
  const played = sessionsOf(programme, { ...plain, barometer }, 'en').filter(({ statements }) => statements.length > 0);
  expect(played).toHaveLength(1);
  expect(played[0]?.statements.map(({ text }) => text)).toEqual(others.toReversed().map(({ text }) => inLanguage(text, 'en')));
});

test('asks to be confirmed again when what it takes from the programme is other', () => {
  const [first, second] = programme.days;
  const renamed = { ...first, blocks: first.blocks.map((block) => ({ ...block, slides: block.slides.slice(1) })) };
  expect(wordsOfPaper(guide, { ...programme, days: [renamed, second] })).not.toBe(wordsOfPaper(guide, programme));
  expect(wordsOfPaper(guide, programme)).toBe(wordsOfPaper(guide, programme));
});
