/** What counts can tell of people who moved: the least number who surely did, and a way for each. */
import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { changedPlaces, walksBetween } from '../../../../domain/barometer/changed-places';
import { positions } from '../../../../domain/barometer/choices';
import type { Position } from '../../../../domain/barometer/schema';
import { type Counts, sumOf } from '../../../../domain/barometer/state';

type Place = Position | 'away';

function countsOf(places: readonly Place[]): Counts {
  const [agree, unsure, disagree] = positions.map((position) => places.filter((each) => each === position).length);
  return { agree: agree ?? 0, unsure: unsure ?? 0, disagree: disagree ?? 0 };
}

const place = constantFrom<Place[]>(...positions, 'away');
/** A room as it is, which no count knows: where each stood in the first round and in the second. */
const room = array(array(place, { minLength: 2, maxLength: 2 }), { maxLength: 7 });

/** The fewest who changed places in any room with these counts, found by trying out how many stay at each place. */
function fewest(first: Counts, second: Counts): number {
  const both = Math.min(sumOf(first), sumOf(second));
  let least = both;
  for (let agree = 0; agree <= Math.min(first.agree, second.agree); agree += 1)
    for (let unsure = 0; unsure <= Math.min(first.unsure, second.unsure); unsure += 1)
      for (let disagree = 0; disagree <= Math.min(first.disagree, second.disagree); disagree += 1)
        least = Math.min(least, both - agree - unsure - disagree);
  return least;
}

test('it is the least number who moved, in whatever room has these counts', () => {
  assert(
    property(room, (people) => {
      const [first, second] = [0, 1].map((round) => countsOf(people.map((each) => each[round] ?? 'away')));
      if (!first || !second) throw new Error('There are two rounds');
      expect(changedPlaces(first, second)).toBe(fewest(first, second));
    }),
  );
});

test('it never says more than really moved, as long as people only come or only leave', () => {
  assert(
    property(room, constantFrom(0, 1), (people, present) => {
      const those = people.filter((each) => each[present] !== 'away');
      const [first, second] = [0, 1].map((round) => countsOf(those.map((each) => each[round] ?? 'away')));
      if (!first || !second) throw new Error('There are two rounds');
      const moved = those.filter(([before, after]) => before !== 'away' && after !== 'away' && before !== after);
      expect(changedPlaces(first, second)).toBeLessThanOrEqual(moved.length);
    }),
  );
});

test('each who surely moved has a way, from a place that lost to one that gained, and no two ways cross', () => {
  assert(
    property(room, (people) => {
      const [first, second] = [0, 1].map((round) => countsOf(people.map((each) => each[round] ?? 'away')));
      if (!first || !second) throw new Error('There are two rounds');
      const walks = walksBetween(first, second);
      expect(walks).toHaveLength(changedPlaces(first, second));
      for (const position of positions) {
        const left = walks.filter(({ from }) => from === position).length;
        const came = walks.filter(({ to }) => to === position).length;
        expect(left).toBeLessThanOrEqual(Math.max(0, first[position] - second[position]));
        expect(came).toBeLessThanOrEqual(Math.max(0, second[position] - first[position]));
      }
      const ends = walks.map(({ to }) => positions.indexOf(to));
      expect(ends).toEqual(ends.toSorted((one, other) => one - other));
    }),
  );
});

test('one more in the second round came late; nobody moved', () => {
  expect(changedPlaces({ agree: 9, unsure: 3, disagree: 4 }, { agree: 9, unsure: 3, disagree: 5 })).toBe(0);
  expect(walksBetween({ agree: 16, unsure: 5, disagree: 9 }, { agree: 4, unsure: 6, disagree: 20 })).toHaveLength(12);
});
