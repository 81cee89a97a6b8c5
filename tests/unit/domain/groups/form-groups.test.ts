/** Groups of any people under any wishes: everybody once, even sizes, pairs as fixed, and never worse than chance. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areNone, formGroups, groupForLate } from '../../../../domain/groups/form-groups';
import { costOf, fewestTold, type Grouping, type Member, spreadOf } from '../../../../domain/groups/grouping';
import { randomFrom, shuffled } from '../../../../domain/groups/random';
import type { FixedPair, GroupingWay, GroupWishes } from '../../../../domain/groups/schema';
import type { ParticipantId } from '../../../../domain/kernel/ids';

const idOf = (index: number): ParticipantId => `person-${index}` as ParticipantId;
const anyMembers = fc
  .array(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 3 }), fc.nat({ max: 3 })), { minLength: 1, maxLength: 32 })
  .map((people) =>
    people.map(
      ([school, town, role], index): Member => ({
        id: idOf(index),
        school: school === 0 ? '' : `school ${school}`,
        town: `town ${town}`,
        role: `role ${role}`,
      }),
    ),
  );
const anySizing = fc.record({ by: fc.constantFrom('number' as const, 'size' as const), count: fc.integer({ min: 1, max: 9 }) });
const anyWay = fc.constantFrom<GroupingWay>('mixed', 'school', 'town', 'each-school');
const anyPairs = fc
  .array(fc.tuple(fc.nat({ max: 31 }), fc.nat({ max: 31 }), fc.constantFrom('together' as const, 'apart' as const)), { maxLength: 6 })
  .map((pairs) =>
    pairs.filter(([one, other]) => one !== other).map(([one, other, how]): FixedPair => ({ one: idOf(one), other: idOf(other), how })),
  );

const formed = (members: readonly Member[], wishes: GroupWishes, seed = 'seed'): Grouping => {
  const answer = formGroups(members, wishes, randomFrom(seed));
  if (areNone(answer)) throw new Error(`none: ${answer.none}`);
  return answer;
};
/** The same sizes, by chance alone. */
const dealtLike = (grouping: Grouping, members: readonly Member[], seed: string): Grouping => {
  const order = shuffled(members, randomFrom(seed));
  const starts = grouping.map((_, index) => grouping.slice(0, index).reduce((sum, { length }) => sum + length, 0));
  return grouping.map(({ length }, index) => order.slice(starts[index], (starts[index] ?? 0) + length));
};
const groupOf = (grouping: Grouping, id: ParticipantId): number => grouping.findIndex((group) => group.some((each) => each.id === id));
const isKept = (grouping: Grouping, { one, other, how }: FixedPair): boolean =>
  groupOf(grouping, one) < 0 ||
  groupOf(grouping, other) < 0 ||
  (groupOf(grouping, one) === groupOf(grouping, other)) === (how === 'together');

/** How often somebody's school, town or place of work is looked at until groups are there. */
function looksAt(people: number, way: GroupingWay): number {
  let looks = 0;
  const members = Array.from({ length: people }, (_, index): Member => {
    const seen = <Text>(text: Text): Text => {
      looks += 1;
      return text;
    };
    return {
      id: idOf(index),
      get school() {
        return seen(`school ${index % 33}`);
      },
      get town() {
        return seen(`town ${index % 5}`);
      },
      get role() {
        return seen(`role ${index % 3}`);
      },
    };
  });
  formed(members, { way, sizing: { by: 'size', count: 7 }, pairs: [] });
  return looks;
}

test.each(['mixed', 'school', 'town'] as const)('of a hundred people and more (%s) are there before the room notices', (way) => {
  expect(looksAt(100, way)).toBeLessThan(200_000);
});

describe('groups', () => {
  test('have everybody once, and nobody else; fixed pairs hold, or it is said that they can’t', () => {
    fc.assert(
      fc.property(anyMembers, anyWay, anySizing, anyPairs, fc.string(), (members, way, sizing, pairs, seed) => {
        const answer = formGroups(members, { way, sizing, pairs }, randomFrom(seed));
        if (areNone(answer)) {
          expect(pairs.some(({ how }) => how === 'apart')).toBe(true);
          return;
        }
        expect(
          answer
            .flat()
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(members.map(({ id }) => id).toSorted());
        expect(answer.every((group) => group.length > 0)).toBe(true);
        expect(pairs.filter((pair) => !isKept(answer, pair))).toEqual([]);
      }),
    );
  });

  test('without fixed pairs differ by at most one, and are as many as were asked for', () => {
    fc.assert(
      fc.property(
        anyMembers,
        fc.constantFrom<GroupingWay>('mixed', 'school', 'town'),
        anySizing,
        fc.string(),
        (members, way, sizing, seed) => {
          const sizes = formed(members, { way, sizing, pairs: [] }, seed).map((group) => group.length);
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
          if (sizing.by === 'number') expect(sizes).toHaveLength(Math.min(sizing.count, members.length));
        },
      ),
    );
  });

  test('are never further from what was wished than what chance deals on average', () => {
    fc.assert(
      fc.property(
        anyMembers,
        fc.constantFrom<GroupingWay>('mixed', 'school', 'town'),
        fc.integer({ min: 2, max: 6 }),
        fc.string(),
        (members, way, count, seed) => {
          const groups = formed(members, { way, sizing: { by: 'number', count }, pairs: [] }, seed);
          const byChance = Array.from({ length: 8 }, (_, time) => costOf(dealtLike(groups, members, `${seed} ${time}`), way));
          expect(costOf(groups, way)).toBeLessThanOrEqual(byChance.reduce((sum, cost) => sum + cost, 0) / byChance.length);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('change with each throw, and stay as good', () => {
    const members = Array.from(
      { length: 24 },
      (_, index): Member => ({ id: idOf(index), school: `s${index % 8}`, town: `t${index % 4}`, role: `r${index % 3}` }),
    );
    const wishes: GroupWishes = { way: 'mixed', sizing: { by: 'number', count: 6 }, pairs: [] };
    const [one, other] = [formed(members, wishes, 'a'), formed(members, wishes, 'b')];
    expect(one).not.toEqual(other);
    for (const grouping of [one, other]) expect(spreadOf(grouping)).toMatchObject({ towns: 4, sharing: 0 });
  });

  test('are told of with towns and roles only as far as these are known of somebody in each group', () => {
    const told = (towns: number, roles: number) =>
      fewestTold({ towns, roles, sharing: 0, divided: 0 }).map(({ key, count }) => `${key} ${count}`);
    expect(told(3, 2)).toEqual(['spread-towns 3', 'spread-roles 2']);
    expect(told(0, 2)).toEqual(['spread-roles-alone 2']);
    expect(told(3, 0)).toEqual(['spread-towns 3']);
    expect(told(0, 0)).toEqual([]);
  });

  test('are none of them empty where people who stay together are more than a group has room for', () => {
    const members = [0, 1, 2, 3, 4, 5].map((index): Member => ({ id: idOf(index), school: 's', town: '', role: '' }));
    const pairs = (
      [
        [0, 1],
        [1, 2],
        [3, 4],
      ] as const
    ).map(([one, other]): FixedPair => ({ one: idOf(one), other: idOf(other), how: 'together' }));
    for (const way of ['mixed', 'school', 'town'] as const) {
      const sizes = formed(members, { way, sizing: { by: 'number', count: 3 }, pairs }).map(({ length }) => length);
      expect(sizes.toSorted()).toEqual([1, 2, 3]);
    }
  });

  test('of each school have a school each, whole', () => {
    const members = Array.from(
      { length: 11 },
      (_, index): Member => ({ id: idOf(index), school: index === 10 ? '' : `s${index % 4}`, town: '', role: '' }),
    );
    const grouping = formed(members, { way: 'each-school', sizing: { by: 'number', count: 2 }, pairs: [] });
    expect(grouping).toHaveLength(4);
    expect(spreadOf(grouping)).toMatchObject({ divided: 0 });
  });
});

describe('fixed pairs that can’t hold', () => {
  const members = [0, 1, 2].map((index): Member => ({ id: idOf(index), school: '', town: '', role: '' }));
  const pair = (one: number, other: number, how: FixedPair['how']): FixedPair => ({ one: idOf(one), other: idOf(other), how });

  test('name the pair that contradicts the others', () => {
    const pairs = [pair(0, 1, 'together'), pair(1, 2, 'together'), pair(0, 2, 'apart')];
    const answer = formGroups(members, { way: 'mixed', sizing: { by: 'number', count: 2 }, pairs }, randomFrom(''));
    expect(answer).toEqual({ none: 'contradiction', pair: pairs[2] });
  });

  test('say that there are too few groups', () => {
    const pairs = [pair(0, 1, 'apart'), pair(1, 2, 'apart'), pair(0, 2, 'apart')];
    const answer = formGroups(members, { way: 'mixed', sizing: { by: 'number', count: 2 }, pairs }, randomFrom(''));
    expect(answer).toEqual({ none: 'too-few' });
  });
});

describe('who comes late', () => {
  const member = (index: number, school = ''): Member => ({ id: idOf(index), school, town: '', role: '' });
  const wishes: GroupWishes = { way: 'mixed', sizing: { by: 'number', count: 2 }, pairs: [] };
  const grouping = [[member(0, 'a'), member(1)], [member(2)], [member(3, 'a')]];

  test('comes to the smallest group, and there where fewest are alike', () => {
    expect(groupForLate(member(9, 'a'), grouping, wishes)).toBe(1);
  });

  test('comes to a fixed partner, and never beside one who is to be apart', () => {
    const pair = (how: FixedPair['how'], other: number): FixedPair => ({ one: idOf(other), other: idOf(9), how });
    expect(groupForLate(member(9), grouping, { ...wishes, pairs: [pair('together', 0)] })).toBe(0);
    expect(groupForLate(member(9), grouping, { ...wishes, pairs: [pair('apart', 2)] })).toBe(2);
    expect(groupForLate(member(9), [[member(2)]], { ...wishes, pairs: [pair('apart', 2)] })).toBeUndefined();
  });
});
