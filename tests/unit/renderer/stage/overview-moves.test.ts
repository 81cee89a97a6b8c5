/** Arrow keys among the cards of the overview, which lie in rows of whatever length. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardToward, drawnAtOnce, isArrow } from '../../../../renderer/stage/overview-moves';

const width = 100;

/** Cards of one size, some in a row, the last row not full. */
function cards(count: number, inRow: number) {
  return Array.from({ length: count }, (_, index) => {
    const left = (index % inRow) * width;
    const top = Math.floor(index / inRow) * width;
    return { index, getBoundingClientRect: () => new DOMRectLike(left, top) };
  });
}

/** Node has no DOMRect. */
class DOMRectLike implements DOMRect {
  readonly width = width;
  readonly height = width;
  constructor(
    readonly x: number,
    readonly y: number,
  ) {}
  readonly toJSON = (): string => `${this.x} ${this.y}`;
  get left(): number {
    return this.x;
  }
  get right(): number {
    return this.x + this.width;
  }
  get top(): number {
    return this.y;
  }
  get bottom(): number {
    return this.y + this.height;
  }
}

const leads = (key: Parameters<typeof cardToward>[0], from: number, count = 8, inRow = 3): number | undefined => {
  const all = cards(count, inRow);
  const card = all[from];
  if (!card) throw new Error('there is no such card');
  return cardToward(key, card, all)?.index;
};

test.each([
  ['ArrowRight', 1, 2],
  ['ArrowRight', 2, 3],
  ['ArrowLeft', 3, 2],
  ['ArrowDown', 1, 4],
  ['ArrowUp', 4, 1],
  ['ArrowDown', 5, 7],
  ['Home', 5, 0],
  ['End', 1, 7],
] as const)('%s leads from card %i to card %i', (key, from, to) => {
  expect(leads(key, from)).toBe(to);
});

test.each([
  ['ArrowLeft', 0],
  ['ArrowUp', 1],
  ['ArrowRight', 7],
  ['ArrowDown', 6],
] as const)('%s leads nowhere from the edge', (key, from) => {
  expect(leads(key, from)).toBeUndefined();
});

describe('whatever the cards', () => {
  const wall = fc.record({ count: fc.integer({ min: 1, max: 40 }), inRow: fc.integer({ min: 1, max: 9 }) });

  test('every one is reached from every other by arrows alone', () => {
    fc.assert(
      fc.property(wall, fc.nat(), fc.nat(), ({ count, inRow }, one, other) => {
        let at = one % count;
        const goal = other % count;
        for (let press = 0; press < count && at !== goal; press += 1)
          at = leads(at < goal ? 'ArrowRight' : 'ArrowLeft', at, count, inRow) ?? at;
        expect(at).toBe(goal);
      }),
    );
  });

  test('down and up again is where it began, unless the last row is short', () => {
    fc.assert(
      fc.property(wall, fc.nat(), ({ count, inRow }, one) => {
        const from = one % count;
        fc.pre(from + inRow < count);
        expect(leads('ArrowUp', leads('ArrowDown', from, count, inRow) ?? from, count, inRow)).toBe(from);
      }),
    );
  });
});

test('no other key is an arrow', () => {
  expect(['ArrowUp', 'End', 'PageDown', 'a', ''].map(isArrow)).toEqual([true, true, false, false, false]);
});

test('the card that is shown and its neighbours are drawn with the list, and never more than a screen’s fill of them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (count, chosen) => {
      const at = chosen % count;
      const isDrawn = drawnAtOnce(at, count);
      const drawn = Array.from({ length: count }, (_, index) => index).filter(isDrawn);
      expect(drawn.length).toBe(Math.min(count, 37));
      for (const near of [at - 18, at, at + 18]) if (near >= 0 && near < count) expect(drawn).toContain(near);
    }),
  );
});
