/** A long table draws few rows, and each stands where it would stand if all were drawn. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { besideKeyboard, withGaps, withKept } from '../../../../renderer/ui/drawn-rows';

interface Table {
  readonly heights: readonly number[];
  readonly startIndex: number;
  readonly endIndex: number;
  readonly overscan: number;
  readonly kept: readonly number[];
}

const tables: fc.Arbitrary<Table> = fc
  .array(fc.integer({ min: 20, max: 60 }), { minLength: 1, maxLength: 200 })
  .chain((heights) =>
    fc.record({
      heights: fc.constant(heights),
      startIndex: fc.nat(heights.length - 1),
      endIndex: fc.nat(heights.length - 1),
      overscan: fc.nat(12),
      kept: fc.array(fc.integer({ min: -1, max: heights.length }), { maxLength: 5 }),
    }),
  )
  .map((table) => ({ ...table, endIndex: Math.max(table.startIndex, table.endIndex) }));

const above = 38;

function drawnOf({ heights, startIndex, endIndex, overscan, kept }: Table) {
  const startOf = (index: number): number => above + heights.slice(0, index).reduce((sum, height) => sum + height, 0);
  const indexes = withKept({ startIndex, endIndex, overscan, count: heights.length }, kept);
  const places = indexes.map((index) => ({ index, start: startOf(index), end: startOf(index + 1) }));
  return { indexes, startOf, rows: withGaps(places, above, startOf(heights.length)) };
}

test('every row that is drawn stands where it would stand if all were, and the table is as long', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const { rows, startOf } = drawnOf(table);
      let at = above;
      for (const row of rows) {
        if (row.kind === 'row') expect(at).toBe(startOf(row.index));
        at += row.kind === 'row' ? (table.heights[row.index] ?? 0) : row.height;
      }
      expect(at).toBe(startOf(table.heights.length));
    }),
  );
});

test('what is in sight and what the keyboard needs is drawn, each once and in order, and nothing that isn’t there', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const { indexes } = drawnOf(table);
      const all = table.heights.map((_, index) => index);
      expect(indexes).toEqual(expect.arrayContaining(all.slice(table.startIndex, table.endIndex + 1)));
      expect(indexes).toEqual(expect.arrayContaining(table.kept.filter((index) => all.includes(index))));
      expect(indexes).toEqual(all.filter((index) => indexes.includes(index)));
    }),
  );
});

test('rooms between rows are told apart while the table scrolls', () => {
  const { rows } = drawnOf({ heights: Array.from({ length: 100 }, () => 26), startIndex: 40, endIndex: 44, overscan: 0, kept: [0, 99] });
  expect(rows.flatMap((row) => (row.kind === 'gap' ? [[row.from, row.height]] : []))).toEqual([
    [1, 39 * 26],
    [45, 54 * 26],
  ]);
});

test('Tab finds the nearest row that takes it on either side, however many rows between take none, and the first and the last', () => {
  const takers = [0, 1, 400, 401, 900];
  expect(besideKeyboard(takers, 1)).toEqual([0, 0, 1, 400, 900]);
  expect(besideKeyboard(takers, 400)).toEqual([0, 1, 400, 401, 900]);
  expect(besideKeyboard(takers, 900)).toEqual([0, 401, 900, 900]);
  expect(besideKeyboard([], 0)).toEqual([0]);
});
