/** Figures as they are drawn: readable from ten metres, to scale, and nothing moves when something comes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawFigure } from '../../../../../domain/programme/figure/draw-figure';
import { leastText, type Shape } from '../../../../../domain/programme/figure/drawing';
import { type Figure, type FigureOf, roomInFives, topOfPiles, topOfScale, withItems } from '../../../../../domain/programme/figure/figure';
import { figureWords } from '../../../../../domain/programme/figure/figure-words';
import { fits } from '../../../../../domain/programme/figure/fits';

const room = { width: 154, height: 62 };
const words = figureWords('en');
const draw = (figure: Figure): readonly Shape[] => drawFigure(figure, room, words);
const textsOf = (shapes: readonly Shape[]): readonly string[] => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

const bars: FigureOf<'bars'> = {
  kind: 'bars',
  title: 'Victims by year',
  note: 'The true number is higher.',
  top: topOfScale([50, 100]),
  part: 'children',
  hasMarks: true,
  unit: undefined,
  items: [
    { label: '2022', value: 50, mark: 'second-hand', part: undefined },
    { label: '2023', value: 100, mark: undefined, part: { value: 50, mark: 'calculated' } },
  ],
};
const shares: Figure = {
  kind: 'shares',
  title: 'Shares',
  note: undefined,
  items: [
    { label: 'Serbia 2023', percent: 62, mark: undefined },
    { label: 'Serbia 2024', percent: 49, mark: 'second-hand' },
  ],
};
const path: Figure = {
  kind: 'path',
  title: 'Path',
  note: undefined,
  items: ['School', 'Police', 'Centre'].map((who) => ({ who, does: 'does what it has to do', place: 'school' })),
};
const sets: Figure = {
  kind: 'sets',
  title: 'Elements',
  note: undefined,
  items: [
    { title: 'Act', items: ['recruitment'], exception: undefined },
    { title: 'Means', items: ['force', 'deception'], exception: 'not needed for a child' },
    { title: 'Purpose', items: ['exploitation'], exception: undefined },
  ],
};
const piles: FigureOf<'bars'> = { ...bars, unit: 'person', top: topOfPiles([50, 100]) };
const people: FigureOf<'units'> = {
  kind: 'units',
  title: 'People',
  note: undefined,
  unit: 'person',
  of: 66,
  mark: undefined,
  rooms: [roomInFives(41)],
  rest: '25 adults',
  items: [{ label: '41 children', value: 41, mark: 'calculated' }],
};
const bands: FigureOf<'units'> = {
  kind: 'units',
  title: 'Reports',
  note: undefined,
  unit: 'dot',
  of: 168,
  mark: 'second-hand',
  rooms: [57, 51, 31].map(roomInFives),
  rest: undefined,
  items: [57, 51, 31].map((value) => ({ label: 'so many of them', value, mark: undefined })),
};
const chat: Figure = {
  kind: 'chat',
  title: 'Messages',
  note: undefined,
  with: 'A friend',
  items: [
    { from: 'them', text: 'A present for you' },
    { from: 'child', text: 'Thank you' },
  ],
};
const advert: Figure = {
  kind: 'advert',
  title: 'Advert',
  note: undefined,
  headline: 'Season abroad!',
  contact: 'Call only this number',
  items: ['Good money'],
};
const week: Figure = {
  kind: 'week',
  title: 'A week',
  note: undefined,
  rows: 4,
  missing: 'absent',
  items: [
    { day: 1, through: 1, from: 1, to: 4, text: undefined },
    { day: 3, through: 4, from: 1, to: 2, text: 'a talk' },
  ],
};
const all = [bars, piles, shares, path, sets, people, bands, chat, advert, week];
/** What is there before any of its items. */
const frame: Partial<Readonly<Record<Figure['kind'], readonly string[]>>> = {
  chat: ['A friend'],
  advert: ['Season abroad!', 'Call only this number'],
  week: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
};

describe.each(all.map((figure) => [figure.kind, figure] as const))('%s', (_, figure) => {
  test('has no text that the room can’t read, and none on another or outside', () => {
    const shapes = draw(figure);
    expect(shapes.every((shape) => shape.kind !== 'text' || shape.size >= leastText)).toBe(true);
    expect(fits(shapes, room)).toBe(true);
  });

  test('says nothing of what is still to come, and moves nothing when it comes', () => {
    const whole = draw(figure).map((shape) => JSON.stringify(shape));
    fc.assert(
      fc.property(fc.nat({ max: figure.items.length }), (count) => {
        const begun = draw(withItems(figure, (index) => index < count)).map((shape) => JSON.stringify(shape));
        expect(begun.filter((shape) => !whole.includes(shape))).toEqual([]);
      }),
    );
    const none = textsOf(draw(withItems(figure, () => false)));
    expect(none).toEqual(figure.note === undefined ? (frame[figure.kind] ?? []) : [figure.note]);
  });
});

test('in a week every day that is missing is a hole, and no other', () => {
  const tones = draw(week).flatMap((shape) => (shape.kind === 'box' ? [shape.tone] : []));
  const count = (tone: string): number => tones.filter((each) => each === tone).length;
  /* Four holes over the twenty places, and one in the key; one note. */
  expect([count('sketched'), count('faint'), count('strong')]).toEqual([4 + 1, 20, 1]);
});

test('on a telephone a message stands on the side of whoever wrote it', () => {
  const bubbles = draw(chat).flatMap((shape) => (shape.kind === 'box' && shape.round < 3 ? [shape.x] : []));
  expect(bubbles[0]).toBeLessThan(bubbles[1] ?? 0);
});

test('bars are as high as their values, and their parts as high as theirs', () => {
  const boxes = draw(bars).filter((shape) => shape.kind === 'box');
  const [first, second, part] = boxes;
  expect(first?.tone).toBe('sketched');
  expect((second?.height ?? 0) / (first?.height ?? 1)).toBeCloseTo(2);
  expect((part?.height ?? 0) / (second?.height ?? 1)).toBeCloseTo(0.5);
});

describe('what is counted is drawn one by one:', () => {
  const toned = (figure: Figure): Readonly<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const shape of draw(figure))
      if (shape.kind === 'path' || shape.kind === 'circle') counts[shape.tone] = (counts[shape.tone] ?? 0) + 1;
    return counts;
  };

  test('those that count and those that don’t, each with one mark in the key', () => {
    expect(toned(people)).toEqual({ strong: 41 + 1, faint: 25 + 1 });
  });

  test('each group in a form of its own', () => {
    expect(toned(bands)).toEqual({ strong: 57, ring: 51, fill: 31 });
  });

  test('a pile for each year, its part apart, what is known at second hand in outline', () => {
    expect(toned(piles)).toEqual({ ring: 50, strong: 50, fill: 50 });
  });

  test('no mark lies on another or leaves the picture, however many there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.constantFrom(84, 57), (of, width) => {
        const area = { width, height: 84 };
        const [mark] = people.items;
        const drawn = drawFigure({ ...people, of, items: [mark && { ...mark, value: of }] }, area, words);
        const places = drawn.flatMap((shape) =>
          shape.kind === 'path' ? [{ ...shape, wide: 24 * shape.scale, high: 32 * shape.scale }] : [],
        );
        for (const { x, y, wide, high } of places) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(x + wide).toBeLessThanOrEqual(area.width);
          expect(y + high).toBeLessThanOrEqual(area.height);
        }
        expect(new Set(places.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`)).size).toBe(places.length);
      }),
      { numRuns: 30 },
    );
  });
});

test('a number that is known at second hand says so, and one that was worked out', () => {
  expect(textsOf(draw(bars)).join(' ')).toContain('second-hand');
  expect(textsOf(draw(bars)).join(' ')).toContain('our calculation');
  expect(textsOf(draw(shares))).toContain('Serbia 2024 (second-hand)');
  expect(textsOf(drawFigure(shares, room, figureWords('sr-Cyrl')))).toContain('Serbia 2024 (из друге руке)');
});

test('the scale ends above every value, at no more than twice the highest', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1 }), (values) => {
      const [top, most] = [topOfScale(values), Math.max(...values)];
      expect(top).toBeGreaterThanOrEqual(most);
      expect(top).toBeLessThanOrEqual(2 * most);
    }),
  );
});

test('a text that a later shape hides does not fit', () => {
  const text: Shape = { kind: 'text', x: 2, y: 8, size: 4, weight: 'regular', anchor: 'start', tone: 'ink', text: 'hidden' };
  const circle: Shape = { kind: 'circle', x: 8, y: 9, radius: 3, tone: 'strong' };
  expect([fits([circle, text], room), fits([text, circle], room)]).toEqual([true, false]);
});

test('a text that is too long does not fit', () => {
  const long: Figure = { ...bars, items: bars.items.map((bar) => bar && { ...bar, label: 'a label that goes on and on '.repeat(4) }) };
  expect(fits(draw(long), room)).toBe(false);
});
