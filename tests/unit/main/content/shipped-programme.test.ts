/** The programme that is shipped: whole, in two languages, with its times as the organiser knows them. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { toCyrillic } from '../../../../domain/kernel/cyrillic';
import { formatLocalTime, inMinutes, later } from '../../../../domain/kernel/time';
import { stepsOf } from '../../../../domain/programme/build-steps';
import { halfDays } from '../../../../domain/programme/choices';
import { deckOf, placeAfter, refOf } from '../../../../domain/programme/deck';
import { knownHelplines } from '../../../../domain/programme/helplines';
import { wordsOfBlocks } from '../../../../domain/programme/plain-text';
import { askedOf } from '../../../../domain/programme/preparation';
import { blocksOf, type Programme } from '../../../../domain/programme/programme';
import { workingMinutes } from '../../../../domain/register/attendance';
import { emptyTraining } from '../../../../domain/training/state';
import { decodeProgramme, encodeProgramme } from '../../../../main/content/known-programmes';
import { readProgramme } from '../../../../main/content/programme-folder';
import { trainingId } from '../../builders';

const folder = fileURLToPath(new URL('../../../../content/prevention-of-trafficking', import.meta.url));
let programme: Programme;
beforeAll(async () => {
  programme = await readProgramme(folder);
});

describe('the shipped programme', () => {
  test('comes out of the text that the build keeps of it as it went in', () => {
    expect(decodeProgramme(encodeProgramme(programme))).toEqual(programme);
  });

  test('has 205, 175, 200 and 200 working minutes', () => {
    expect(halfDays.map((halfDay) => workingMinutes(programme, halfDay))).toEqual([205, 175, 200, 200]);
  });

  test('ends both days at 16:40', () => {
    const ends = programme.days.map(({ blocks }) => {
      const last = blocks.at(-1);
      return last && formatLocalTime(later(last.start, last.length));
    });
    expect(ends).toEqual(['16:40', '16:40']);
  });

  test.each([1, 2] as const)('has nothing that comes after the last words of day %s', (day) => {
    const deck = deckOf(programme, day);
    const words = deck.findLast(({ slide }) => slide.layout !== 'sources');
    if (!words) throw new Error('A day has slides');
    const text = wordsOfBlocks(words.slide.text.en.body);
    expect(text).toMatch(day === 1 ? /quiet evening/u : /Thank you/u);
    const run = { ...emptyTraining(trainingId).run, day, slide: refOf(words), step: stepsOf(words.slide) };
    expect(placeAfter(deck, run)).toBeUndefined();
    expect(deck.some(({ slide }) => slide.layout === 'sources')).toBe(true);
  });

  test('tells the room of helplines what is known, and asks the trainer for the rest', () => {
    const asked = askedOf(programme).map(({ id }) => id);
    const { others } = programme.helplines;
    expect(others.flatMap(({ hours, local }) => [hours, local]).filter((id) => id !== undefined && !asked.includes(id))).toEqual([]);
    /* A number whose hours nobody knows asks for them. */
    for (const { number, answers, hours } of others) if (number !== undefined && !answers) expect(hours, number).toBeDefined();
    expect(knownHelplines(programme).map(({ number }) => number)).toEqual(others.flatMap(({ number }) => number ?? []));
    const unsure = /check|prover|ask|pitaj/iu;
    for (const { answers } of others) expect(Object.values(answers ?? {}).join(' ')).not.toMatch(unsure);
    for (const { slide } of [...deckOf(programme, 1), ...deckOf(programme, 2)]) {
      for (const { body } of [slide.text.en, slide.text.sr])
        expect(wordsOfBlocks(body)).not.toMatch(/to be checked|treba proveriti|proverite vreme/iu);
    }
  });

  test('has a slide for every block and one place where the barometer is played', () => {
    for (const { id, slides } of blocksOf(programme)) expect(slides.length, id).toBeGreaterThan(0);
    const deck = [...deckOf(programme, 1), ...deckOf(programme, 2)];
    expect(deck.filter(({ slide }) => slide.layout === 'barometer')).toHaveLength(1);
  });

  test('shows a countdown’s end at every break and meal', () => {
    for (const { id, kind, slides } of blocksOf(programme).filter((block) => block.kind === 'break' || block.kind === 'meal')) {
      expect(
        slides.some(({ layout }) => layout === 'break'),
        `${id} (${kind})`,
      ).toBe(true);
    }
  });

  test('says in the notes how long each slide takes, and leaves a tenth of each block but the breaks free', () => {
    for (const { id, kind, length, slides } of blocksOf(programme)) {
      for (const [language, word] of [
        ['en', 'Time'],
        ['sr', 'Trajanje'],
      ] as const) {
        /* Further pages of one slide have its notes again. */
        const told = slides
          .filter(({ id, hidden }) => !(id.includes('.') || hidden))
          .map(({ text }) => Number(new RegExp(`${word}\\.\\s*(\\d+)`, 'u').exec(wordsOfBlocks(text[language].notes))?.[1]));
        expect(told, `${id} (${language})`).not.toContain(Number.NaN);
        expect(
          told.reduce((sum, each) => sum + each, 0),
          `${id} (${language})`,
        ).toBeLessThanOrEqual(inMinutes(length) * (['registration', 'break', 'meal'].includes(kind) ? 1 : 0.9));
      }
    }
  });

  test('gives no answer away in the statement itself', () => {
    for (const { id, text, reason } of programme.statements) {
      expect(text.en, `statement ${id}`).not.toContain(reason.en);
      expect(text.sr, `statement ${id}`).not.toContain(reason.sr);
    }
  });

  test('never lets a second-hand source carry a figure alone', () => {
    const figures = blocksOf(programme)
      .flatMap(({ slides }) => slides)
      .filter(({ layout }) => layout === 'number');
    for (const { id, sources } of figures)
      expect(
        sources.some((key) => programme.sources.get(key)?.secondHand === false),
        id,
      ).toBe(true);
  });

  test('leaves no Latin letter in a Cyrillic statement but in addresses and foreign words', () => {
    for (const { id, text, short } of programme.statements) {
      expect(toCyrillic(`${text.sr} ${short.sr}`), `statement ${id}`).not.toMatch(/[a-zčćđšž]/iu);
    }
  });
});
