/** Figures as they are drawn: readable from ten metres, to scale, and nothing moves when something comes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawFigure } from '../../../../../domain/programme/figure/draw-figure';
import { leastText, type Shape } from '../../../../../domain/programme/figure/drawing';
import { type Figure, type FigureOf, topOfScale, withItems } from '../../../../../domain/programme/figure/figure';
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
  items: ['School', 'Police', 'Centre'].map((who) => ({ who, does: 'does what it has to do' })),
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
const all = [bars, shares, path, sets];

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
    expect(none).toEqual(figure.note === undefined ? [] : [figure.note]);
  });
});

test('bars are as high as their values, and their parts as high as theirs', () => {
  const boxes = draw(bars).filter((shape) => shape.kind === 'box');
  const [first, second, part] = boxes;
  expect(first?.tone).toBe('sketched');
  expect((second?.height ?? 0) / (first?.height ?? 1)).toBeCloseTo(2);
  expect((part?.height ?? 0) / (second?.height ?? 1)).toBeCloseTo(0.5);
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

test('a text that is too long does not fit', () => {
  const long: Figure = { ...bars, items: bars.items.map((bar) => bar && { ...bar, label: 'a label that goes on and on '.repeat(4) }) };
  expect(fits(draw(long), room)).toBe(false);
});
