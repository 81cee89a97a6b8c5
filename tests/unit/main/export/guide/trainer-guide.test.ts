/** The trainers' guide is made of the programme: whatever stands there for the trainers is in it, as this training has it. */
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { agendaDayOf } from '../../../../../domain/agenda/agenda';
import { emptyBarometer } from '../../../../../domain/barometer/state';
import { inLanguage, languages } from '../../../../../domain/kernel/language';
import { wordsOfPaper } from '../../../../../domain/programme/confirmed-papers';
import { type GuidedTraining, sessionsOf } from '../../../../../domain/programme/guide/guide';
import type { Paper } from '../../../../../domain/programme/paper';
import type { Programme } from '../../../../../domain/programme/programme';
import { readProgramme } from '../../../../../main/content/programme-folder';
import { papersPdf } from '../../../../../main/export/paper-pdf';
import { press } from '../../typeset/press';
import { missingIn, type ReadPaper, readBack } from '../../typeset/read-back';
import { details } from '../register';

/** Milliseconds: a long paper is set. */
const patience = 60_000;

let programme: Programme;
let guide: Paper;
beforeAll(async () => {
  programme = await readProgramme(resolve('content/prevention-of-trafficking'));
  const found = programme.papers.find(({ body }) => body.en.some(({ kind }) => kind === 'part'));
  if (!found) throw new Error('The programme has no guide');
  guide = found;
});

const plain: GuidedTraining = { details, agenda: {}, barometer: emptyBarometer };

const readGuide = async (language: (typeof languages)[number], training: GuidedTraining | undefined = plain): Promise<ReadPaper> =>
  readBack(await papersPdf([guide], programme, language, await press(), training));

/** A long title is broken over lines, and so is what is read of it. */
const squeezed = (text: string): string => text.replaceAll(/\s+/gu, '');
const textsOf = ({ pages }: ReadPaper): readonly string[] => pages.map((page) => page.map(({ text }) => text).join(' '));

describe.each(languages)('in %s', (language) => {
  test(
    'has every block in which something is said, each named on the page that the contents tell',
    async () => {
      const read = await readGuide(language);
      expect(missingIn(read)).toEqual([]);
      const pages = textsOf(read).map(squeezed);
      const lines = read.pages.flat().find(({ role }) => role === 'TOC')?.children ?? [];
      for (const title of sessionsOf(programme, plain, language).map((session) => squeezed(session.title))) {
        const line = lines.map(({ text }) => squeezed(text)).find((text) => text.startsWith(title));
        expect(line, title).toMatch(/\d+$/u);
        expect(pages[Number(line?.slice(title.length)) - 1], title).toContain(title);
      }
    },
    patience,
  );
});

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
