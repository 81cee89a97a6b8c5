/** What the room sees move from one picture to the next: only what is in both, from where it stood. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Part, pairsOf } from '../../../../renderer/audience/pairs';

const part = (is: string, top: number, size = 40): Part => ({ is, place: { left: 80, top, size } });

test('a heading that goes on stays, a point further down moves, a new one comes', () => {
  const before = [part('H2 Signs', 50), part('LI tired', 200), part('LI absent', 300)];
  const after = [part('H2 Signs', 50), part('LI alone', 200), part('LI tired', 280)];
  const { moved, added, stayed } = pairsOf(before, after);
  expect(stayed).toBe(true);
  expect(moved).toEqual([{ part: after[2], from: before[1]?.place }]);
  expect(added).toEqual([after[1]]);
});

test('words that are set larger are the same words', () => {
  expect(pairsOf([part('H2 A question', 50, 40)], [part('H2 A question', 50, 64)]).moved).toHaveLength(1);
});

test('the same picture again moves nothing and adds nothing, also where a line stands twice', () => {
  const parts = fc.array(fc.record({ is: fc.constantFrom('LI yes', 'LI no', 'P why'), top: fc.nat(900) }));
  fc.assert(
    fc.property(parts, (lines) => {
      const picture = lines.map(({ is, top }) => part(is, top));
      expect(pairsOf(picture, picture)).toEqual({ moved: [], added: [], stayed: picture.length > 0 });
    }),
  );
});

test('each part of the next picture comes or goes on, none does both', () => {
  const picture = fc.array(
    fc.record({ is: fc.constantFrom('LI a', 'LI b', 'LI c'), top: fc.nat(900) }).map(({ is, top }) => part(is, top)),
  );
  fc.assert(
    fc.property(picture, picture, (before, after) => {
      const { moved, added } = pairsOf(before, after);
      const named = [...moved.map((one) => one.part), ...added];
      expect(new Set(named).size).toBe(named.length);
      expect(after).toEqual(expect.arrayContaining(named));
    }),
  );
});
