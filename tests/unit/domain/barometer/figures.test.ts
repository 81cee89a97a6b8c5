/** The floor shows as many figures as were counted, and of those who surely moved where they came from. */
import { assert, nat, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { changedPlaces } from '../../../../domain/barometer/changed-places';
import { positions } from '../../../../domain/barometer/choices';
import { floorBetween, floorOf, type Spot } from '../../../../domain/barometer/figures';
import { sumOf } from '../../../../domain/barometer/state';

const counts = record({ agree: nat(20), unsure: nat(20), disagree: nat(20) });
const spot = ({ position, index }: Spot): string => `${position} ${index}`;

test('one for each person counted, each in a place of its own', () => {
  assert(
    property(counts, (counted) => {
      const { figures, outlines } = floorOf(counted);
      expect(figures).toHaveLength(sumOf(counted));
      expect(new Set(figures.map(spot)).size).toBe(figures.length);
      expect(outlines).toEqual([]);
    }),
  );
});

test('after a second round all who are counted now stand there, and who surely moved left an outline of their own', () => {
  assert(
    property(counts, counts, (first, second) => {
      const { figures, outlines } = floorBetween(first, second);
      for (const position of positions) expect(figures.filter((each) => each.position === position)).toHaveLength(second[position]);
      const places = [...figures, ...outlines].map(spot);
      expect(new Set(places).size).toBe(places.length);
      const ways = figures.flatMap(({ from }) => (from ? [spot(from)] : []));
      expect(ways).toHaveLength(changedPlaces(first, second));
      expect(new Set(ways).size).toBe(ways.length);
      const left = new Set(outlines.map(spot));
      expect(ways.filter((each) => !left.has(each))).toEqual([]);
    }),
  );
});

test('who came late stands there without a way', () => {
  const { figures } = floorBetween({ agree: 1, unsure: 0, disagree: 2 }, { agree: 1, unsure: 0, disagree: 3 });
  expect(figures.filter(({ from }) => from)).toEqual([]);
});
