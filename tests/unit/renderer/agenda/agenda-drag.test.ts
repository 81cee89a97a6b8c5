/** A row that is dropped in a gap: what is asked for, and that it comes to stand there. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { dropIn, type Spot } from '../../../../renderer/agenda/agenda-drag';

const asked = (from: Spot, gap: Spot) => {
  const moves = { within: vi.fn(), across: vi.fn() };
  dropIn(from, gap, moves);
  return { within: moves.within.mock.calls, across: moves.across.mock.calls };
};

test('before itself or behind itself nothing moves', () => {
  for (const index of [2, 3]) expect(asked({ day: 1, index: 2 }, { day: 1, index })).toEqual({ within: [], across: [] });
});

test('in the other day it is asked for the gap as it is', () => {
  expect(asked({ day: 1, index: 2 }, { day: 2, index: 0 })).toEqual({ within: [], across: [[1, 2, 0]] });
});

test('in its day it comes to stand in the gap where it was dropped', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(), fc.nat(), (length, one, other) => {
      const from = one % length;
      const gap = other % (length + 1);
      const rows = Array.from({ length }, (_, index) => `row ${index}`);
      const [call] = asked({ day: 1, index: from }, { day: 1, index: gap }).within;
      const to: number = call?.[2] ?? from;
      const rest = rows.toSpliced(from, 1);
      const moved = rest.toSpliced(to, 0, `row ${from}`);
      /* What was before the gap is before the row, what was behind it is behind. */
      expect(moved.indexOf(`row ${from}`)).toBe(rows.slice(0, gap).filter((row) => row !== `row ${from}`).length);
    }),
  );
});
