/** The overview's rows, and arrow keys among cards that may not be drawn. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SlideCard } from '../../../../domain/stage/run-view';
import {
  type Arrow,
  byBlock,
  cardToward,
  columnsIn,
  isArrow,
  type OverviewRow,
  rowOf,
  rowsOf,
} from '../../../../renderer/stage/overview-rows';

/** So many cards in each session. */
const slides = (...counts: readonly number[]): readonly SlideCard[] =>
  counts
    .flatMap((count, block) => Array.from({ length: count }, (_, index) => ({ block: `block-${block}`, slide: `${index}` })))
    .map((slide, index) => ({ slide, number: index + 1, title: `${index}`, block: slide.block, isHidden: false, lang: 'en' as const }));

const rows = (columns: number, ...counts: readonly number[]): readonly OverviewRow[] => rowsOf(byBlock(slides(...counts)), columns);

const lengths = (all: readonly OverviewRow[]) => all.map((row) => (row.kind === 'heading' ? row.title : row.cards.length));

test('each session begins a row of its own below its heading', () => {
  expect(lengths(rows(3, 4, 2))).toEqual(['block-0', 3, 1, 'block-1', 2]);
});

test('as many cards lie side by side as are wide enough to be read, and one at least', () => {
  expect([10, 190, 391, 392, 1200].map(columnsIn)).toEqual([1, 1, 1, 2, 6]);
});

test.each([
  ['ArrowRight', 1, 2],
  ['ArrowRight', 3, 4],
  ['ArrowLeft', 4, 3],
  ['ArrowDown', 0, 3],
  ['ArrowDown', 2, 3],
  ['ArrowDown', 3, 4],
  ['ArrowUp', 5, 3],
  ['Home', 5, 0],
  ['End', 1, 5],
] as const)('%s leads from card %i to card %i, past the heading of the next session', (key, from, to) => {
  expect(cardToward(key, from, rows(3, 4, 2))).toBe(to);
});

test.each([
  ['ArrowLeft', 0],
  ['ArrowUp', 1],
  ['ArrowRight', 5],
  ['ArrowDown', 4],
] as const)('%s leads nowhere from the edge', (key, from) => {
  expect(cardToward(key, from, rows(3, 4, 2))).toBeUndefined();
});

describe('whatever the cards', () => {
  const wall = fc.record({
    counts: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 }),
    columns: fc.integer({ min: 1, max: 9 }),
  });

  test('every card is in just one row, in order', () => {
    fc.assert(
      fc.property(wall, ({ counts, columns }) => {
        const all = slides(...counts);
        const shown = rows(columns, ...counts);
        expect(shown.flatMap((row) => (row.kind === 'cards' ? row.cards : []))).toEqual(all);
        for (const [index, card] of all.entries()) {
          const row = shown[rowOf(shown, index)];
          expect(row?.kind === 'cards' && row.cards[index - row.from]).toEqual(card);
        }
      }),
    );
  });

  test('every one is reached from every other by arrows alone, up and down as well as along', () => {
    fc.assert(
      fc.property(wall, fc.nat(), fc.nat(), ({ counts, columns }, one, other) => {
        const count = counts.reduce((sum, each) => sum + each, 0);
        const goal = other % count;
        const shown = rows(columns, ...counts);
        const go = (at: number, key: Arrow): number => cardToward(key, at, shown) ?? at;
        let at = one % count;
        for (let press = 0; press < count && rowOf(shown, at) !== rowOf(shown, goal); press += 1)
          at = go(at, at < goal ? 'ArrowDown' : 'ArrowUp');
        for (let press = 0; press < columns && at !== goal; press += 1) at = go(at, at < goal ? 'ArrowRight' : 'ArrowLeft');
        expect(at).toBe(goal);
      }),
    );
  });
});

test('no other key is an arrow', () => {
  expect(['ArrowUp', 'End', 'PageDown', 'a', ''].map(isArrow)).toEqual([true, true, false, false, false]);
});
