/** Figures on the floor: from one to sixty in a field, each in a place of its own, none beyond the edge. */
import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { choirFor, type Standing, standingIn } from '../../../../domain/barometer/choir';

test('everybody stands inside the field, and nobody in somebody’s place', () => {
  assert(
    property(integer({ min: 1, max: 200 }), (people) => {
      const choir = choirFor(people);
      expect(choir.columns * choir.rows).toBeGreaterThanOrEqual(people);
      const all = Array.from({ length: people }, (_, index) => standingIn(choir, index));
      const [wide, tall] = [1 / (choir.columns + 0.5), 1 / choir.rows];
      for (const { x, y } of all) {
        expect(Math.min(x - wide / 2, y - tall / 2)).toBeGreaterThan(-1e-9);
        expect(Math.max(x + wide / 2, y + tall / 2)).toBeLessThan(1 + 1e-9);
      }
      const meet = (one: Standing, other: Standing): boolean =>
        Math.abs(one.x - other.x) < wide * 0.99 && Math.abs(one.y - other.y) < tall * 0.99;
      expect(all.filter((one, index) => all.slice(index + 1).some((other) => meet(one, other)))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('sixty have figures that are not much smaller than forty’s', () => {
  expect(choirFor(60).columns / choirFor(40).columns).toBeLessThan(1.3);
  expect(choirFor(1).rows).toBeLessThanOrEqual(2);
});
