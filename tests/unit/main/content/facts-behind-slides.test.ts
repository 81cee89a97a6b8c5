/** Every figure that the room sees comes from a fact that somebody has read, by one of the sources that stand under it; what nobody could confirm stays off. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { wordsOfBlocks } from '../../../../domain/programme/plain-text';
import { blocksOf, type Programme } from '../../../../domain/programme/programme';
import { knownProgramme } from '../../../../main/content/known-programmes';
import { facts, figuresIn, standsBehind } from './figures-of-the-facts';

const folder = fileURLToPath(new URL('../../../../content/prevention-of-trafficking', import.meta.url));
let programme: Programme;
beforeAll(async () => {
  programme = await knownProgramme(folder);
});

/** Layouts whose numbers are ours: how long, how many to a group, which day. */
const speaksOfTheTraining = new Set([
  'title',
  'section',
  'activity',
  'break',
  'agenda',
  'barometer',
  'question',
  'case',
  'sources',
  'literature',
]);

/** Numbers that stand for nothing counted: telephone numbers, ages by law and the like are facts too and stay in. */
const publicNumbers = /\b(?:192|193|194|19833|116 ?000|116 ?111|0800[ -]?\d{3}[ -]?\d{3}|011[ -]?785[ -]?0000)\b/gu;

const yearsOf = (sources: readonly string[]): readonly string[] =>
  sources.flatMap((key) => figuresIn(programme.sources.get(key)?.year ?? ''));

function unproven(text: string, sources: readonly string[]): readonly string[] {
  const years = yearsOf(sources);
  return figuresIn(text.replace(publicNumbers, '')).filter((figure) => !years.includes(figure) && !standsBehind(sources, figure));
}

describe('figures that the room sees', () => {
  test('on slides', () => {
    const astray = blocksOf(programme).flatMap(({ id: block, slides }) =>
      slides
        .filter(({ layout }) => !speaksOfTheTraining.has(layout))
        .flatMap(({ id, sources, text }) =>
          (['en', 'sr'] as const).flatMap((language) =>
            unproven(wordsOfBlocks(text[language].body), sources).map(
              (figure) => `${block} ${id} (${language}): ${figure} [${sources.join(' ')}]`,
            ),
          ),
        ),
    );
    expect(astray).toEqual([]);
  });

  test('in answers of the barometer', () => {
    const astray = programme.statements.flatMap(({ id, short, reason, sources }) =>
      (['en', 'sr'] as const).flatMap((language) =>
        unproven(`${short[language]} ${reason[language]}`, sources).map((figure) => `statement ${id} (${language}): ${figure}`),
      ),
    );
    expect(astray).toEqual([]);
  });

  test('both languages tell the same', () => {
    const apart = blocksOf(programme).flatMap(({ id: block, slides }) =>
      slides
        .filter(
          ({ text }) =>
            figuresIn(wordsOfBlocks(text.en.body)).toSorted().join() !== figuresIn(wordsOfBlocks(text.sr.body)).toSorted().join(),
        )
        .map(({ id, text }) => `${block} ${id}: ${figuresIn(wordsOfBlocks(text.en.body))} | ${figuresIn(wordsOfBlocks(text.sr.body))}`),
    );
    expect(apart).toEqual([]);
  });
});

describe('sources', () => {
  test('that are only second-hand in the facts say so in the programme', () => {
    const best = new Map<string, 'OK' | 'SECOND-HAND'>();
    for (const { status, sources } of facts) for (const key of sources) if (best.get(key) !== 'OK') best.set(key, status);
    const silent = [...programme.sources.values()]
      .filter(({ key, secondHand }) => best.get(key) === 'SECOND-HAND' && !secondHand)
      .map(({ key }) => key);
    expect(silent).toEqual([]);
  });

  /** What part 3.3 and the second reading keep off: penalties of article 388, unread articles, totals after 2023. */
  test.each([
    ['the number of the article on forced marriage', /187\s?a/iu],
    ['grooming by computer network', /185\s?b/iu],
    ['article 332', /(?:article|čl(?:an|anu|anom)?)\s*332/iu],
    ['article 263 of the Family Act', /(?:article|čl(?:an|anu|anom)?)\s*263/iu],
    ['penalties of article 388', /\b\d+\s*(?:–|-|to|do)\s*\d+\s*(?:years in prison|years’ imprisonment|godina zatvora)/iu],
    ['the organiser’s older catalogue numbers', /ZVKOV/u],
  ])('keep off slides and notes: %s', (_, forbidden) => {
    const found = blocksOf(programme).flatMap(({ id: block, slides }) =>
      slides
        .filter(({ text }) => (['en', 'sr'] as const).some((language) => forbidden.test(`${wordsOfBlocks(text[language].body)}`)))
        .map(({ id }) => `${block} ${id}`),
    );
    expect(found).toEqual([]);
  });
});
