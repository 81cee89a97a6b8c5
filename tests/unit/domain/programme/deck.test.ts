/** However a day is walked through: Next and Back pass every step, skip what is hidden, and lead back to where they came from. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepsOf } from '../../../../domain/programme/build-steps';
import {
  countInBlock,
  type DeckPlace,
  deckOf,
  findSlide,
  firstOf,
  placeAfter,
  placeBefore,
  refOf,
} from '../../../../domain/programme/deck';
import type { Block, Programme, Source } from '../../../../domain/programme/programme';
import type { Slide, TextBlock } from '../../../../domain/programme/slide';
import type { RunState } from '../../../../domain/stage/state';
import { emptyTraining } from '../../../../domain/training/state';
import { smallProgramme, trainingId } from '../../builders';

const partsOf = (steps: number): readonly TextBlock[] => [
  { kind: 'heading', level: 1, content: [{ kind: 'text', text: 'Heading' }] },
  ...Array.from({ length: steps }, (_, index): TextBlock => ({ kind: 'paragraph', content: [], step: index + 1 })),
];

const slideOf = (id: string, steps: number, isHidden: boolean, sources: readonly string[] = []): Slide => ({
  id,
  layout: 'text',
  sources,
  timer: undefined,
  contentNote: false,
  ...(isHidden ? { hidden: true } : {}),
  text: { en: { body: partsOf(steps), notes: [] }, sr: { body: partsOf(steps), notes: [] } },
});

/** The first day's blocks with these slides, block after block. */
function programmeWith(blocks: readonly (readonly Slide[])[], sources: ReadonlyMap<string, Source> = new Map()): Programme {
  const [day, other] = smallProgramme.days;
  const filled = day.blocks.slice(0, blocks.length).map((block, index): Block => ({ ...block, slides: blocks[index] ?? [] }));
  return { ...smallProgramme, sources, days: [{ ...day, blocks: filled }, other] };
}

const runAt = (place: DeckPlace | undefined): RunState => ({
  ...emptyTraining(trainingId).run,
  day: 1,
  slide: place && refOf(place),
  step: place?.step ?? 0,
});

const nameOf = (place: DeckPlace | undefined): string => (place ? `${place.block.id} ${place.slide.id} ${place.step}` : 'none');

const anySlides = fc
  .array(fc.array(fc.record({ steps: fc.nat({ max: 3 }), isHidden: fc.boolean() }), { maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((blocks) => blocks.map((slides) => slides.map(({ steps, isHidden }, index) => slideOf(`slide-${index}`, steps, isHidden))));

function walk(programme: Programme): readonly DeckPlace[] {
  const deck = deckOf(programme, 1);
  const first = deck.find(({ slide }) => !slide.hidden);
  const places: DeckPlace[] = [];
  for (let place = first && { ...first, step: 0 }; place; place = placeAfter(deck, runAt(place))) places.push(place);
  return places;
}

describe('Next and Back', () => {
  test('show every step of every slide that isn’t hidden, once', () => {
    fc.assert(
      fc.property(anySlides, (slides) => {
        const visible = slides.flat().filter(({ hidden }) => !hidden);
        const places = walk(programmeWith(slides));
        expect(new Set(places.map(nameOf)).size).toBe(places.length);
        expect(places.length).toBe(visible.reduce((sum, slide) => sum + 1 + stepsOf(slide), 0));
        expect(places.some(({ slide }) => slide.hidden)).toBe(false);
      }),
    );
  });

  test('return to where they were', () => {
    fc.assert(
      fc.property(anySlides, (slides) => {
        const programme = programmeWith(slides);
        const deck = deckOf(programme, 1);
        const places = walk(programme);
        for (const [index, place] of places.entries()) {
          expect(nameOf(placeBefore(deck, runAt(place)))).toBe(nameOf(places[index - 1]));
          expect(nameOf(placeAfter(deck, runAt(place)))).toBe(nameOf(places[index + 1]));
        }
      }),
    );
  });

  test('lead from a hidden slide, which was gone to, into the day again', () => {
    const slides = [slideOf('a', 0, false), slideOf('b', 1, true), slideOf('c', 0, false)];
    const deck = deckOf(programmeWith([slides]), 1);
    const at = deck[1];
    const hidden = runAt(at && { ...at, step: 1 });
    expect(nameOf(placeAfter(deck, hidden))).toBe('registration c 0');
    expect(nameOf(placeBefore(deck, { ...hidden, step: 0 }))).toBe('registration a 0');
  });

  test('take a step away from a slide that has fewer than before', () => {
    const deck = deckOf(programmeWith([[slideOf('a', 1, false)]]), 1);
    const at = deck[0];
    expect(nameOf(placeBefore(deck, runAt(at && { ...at, step: 5 })))).toBe('registration a 0');
  });
});

test('a day begins with the first slide that isn’t hidden, or with a hidden one when all are', () => {
  const [hidden, shown] = [slideOf('a', 0, true), slideOf('b', 0, false)];
  expect(firstOf(deckOf(programmeWith([[hidden, shown]]), 1))?.slide.id).toBe('b');
  expect(firstOf(deckOf(programmeWith([[hidden]]), 1))?.slide.id).toBe('a');
});

test('a slide is counted among those of its block that are shown; hidden ones and sources are not', () => {
  const used = slideOf('c', 0, false, ['S1']);
  const source: Source = { key: 'S1', name: { en: 'S1', sr: 'S1' }, year: '2023', secondHand: false };
  const blocks = [[slideOf('a', 0, false)], [slideOf('a', 0, false), slideOf('b', 0, true), used]];
  const deck = deckOf(programmeWith(blocks, new Map([['S1', source]])), 1);
  expect(deck.map((each) => Object.values(countInBlock(each)))).toEqual([
    [1, 1],
    [1, 2],
    [0, 2],
    [2, 2],
    [0, 2],
  ]);
});

describe('the sources of a day', () => {
  const keys = Array.from({ length: 60 }, (_, index) => `S${index + 1}`);
  const sources = new Map(keys.map((key) => [key, { key, name: { en: key, sr: key }, year: '2023', secondHand: false }] as const));
  const withSources = (used: readonly string[]): Programme =>
    programmeWith([[slideOf('a', 0, false, used)], [slideOf('b', 0, false, used)]], sources);

  test('stand at its end, each once, on as many slides as they need', () => {
    const deck = deckOf(withSources(keys), 1);
    const collected = deck.filter(({ slide }) => slide.layout === 'sources');
    expect(deck.slice(-collected.length)).toEqual(collected);
    const lengths = collected.map(({ slide }) => slide.sources.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(12);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
    expect(collected.flatMap(({ slide }) => slide.sources)).toEqual(keys);
  });

  test('can be gone to like any slide', () => {
    const programme = withSources(['S1']);
    const last = deckOf(programme, 1).at(-1);
    expect(last && findSlide(programme, refOf(last))?.slide.layout).toBe('sources');
  });

  test('come by Next from their own pages alone, never after the last words', () => {
    const deck = deckOf(withSources(keys), 1);
    const [first, second] = deck.filter(({ slide }) => slide.layout === 'sources');
    const words = deck.findLast(({ slide }) => slide.layout !== 'sources');
    if (!first || !second || !words) throw new Error('A day with sources on several pages was planned');
    const next = (from: typeof words) => placeAfter(deck, runAt({ ...from, step: 0 }));
    expect(next(words)).toBeUndefined();
    expect(next(first)).toMatchObject(second);
    const back = placeBefore(deck, runAt({ ...first, step: 0 }));
    expect(back?.slide.id).toBe(words.slide.id);
  });

  test('have no slide when there are none', () => {
    expect(deckOf(withSources([]), 1).some(({ slide }) => slide.layout === 'sources')).toBe(false);
  });
});
