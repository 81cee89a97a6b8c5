/**
 * Forms groups: people are dealt out at random, and then change places as long as that brings the groups nearer to what was wished.
 * So it is never worse than chance, and another throw of the dice finds another good solution. Fixed pairs hold, or it says why not.
 */
import { type CostBetween, type Costs, costsBetween, costsOf, costWith } from './costs';
import { costOf, costOfGroup, type Grouping, type Member } from './grouping';
import { type Random, shuffled } from './random';
import type { FixedPair, GroupingWay, GroupWishes } from './schema';
import { type Unit, unitsOf } from './units';

/** `contradiction`: a pair that is both; `too-few`: not enough groups for all who are to be apart. */
export type NoGroups =
  | { readonly none: 'nobody' }
  | { readonly none: 'contradiction'; readonly pair: FixedPair }
  | { readonly none: 'too-few' };

export const areNone = (answer: Grouping | NoGroups): answer is NoGroups => 'none' in answer;

type Dealt = Unit[][];

const sizeOf = (group: readonly Unit[]): number => group.reduce((sum, { members }) => sum + members.length, 0);
const membersOf = (group: readonly Unit[]): readonly Member[] => group.flatMap(({ members }) => members);
const fits = (unit: Unit, group: readonly Unit[]): boolean => !group.some((each) => unit.apart.has(each));

function howMany({ sizing: { by, count } }: GroupWishes, people: number): number {
  const wished = by === 'number' ? count : Math.round(people / count);
  return Math.min(Math.max(1, wished), people);
}

/** Sizes that differ by at most one, in any order. */
function roomsFor(people: number, groups: number, random: Random): readonly number[] {
  const larger = people % groups;
  return shuffled(
    Array.from({ length: groups }, (_, index) => Math.floor(people / groups) + (index < larger ? 1 : 0)),
    random,
  );
}

/** So many tries are enough for any pairs that a trainer would fix; more would only keep the room waiting. */
const mostTries = 20_000;

/** Puts units that must be apart into groups, each beside none of its opponents; false when there is no way. */
function placeApart(units: readonly Unit[], dealt: Dealt, rooms: readonly number[]): boolean {
  let tries = 0;
  const roomIn = (index: number): number => (rooms[index] ?? 0) - sizeOf(dealt[index] ?? []);
  const place = (at: number): boolean => {
    const unit = units[at];
    if (!unit) return true;
    const order = dealt.map((_, index) => index).toSorted((one, other) => roomIn(other) - roomIn(one));
    for (const index of order) {
      const group = dealt[index];
      tries += 1;
      if (!group || !fits(unit, group)) continue;
      group.push(unit);
      if (place(at + 1)) return true;
      group.pop();
      if (tries > mostTries) return false;
    }
    return false;
  };
  return place(0);
}

/** Units of one school follow each other where schools keep together. */
function dealingOrder(units: readonly Unit[], way: GroupingWay, random: Random): readonly Unit[] {
  const mixed = shuffled(units, random);
  const kinds = new Map<string, number>();
  const kindOf = ({ members: [first] }: Unit): number => {
    const kind = way === 'mixed' ? '' : (first?.[way === 'town' ? 'town' : 'school'] ?? '');
    if (!kinds.has(kind)) kinds.set(kind, kinds.size);
    return kinds.get(kind) ?? 0;
  };
  return mixed
    .map((unit) => ({ unit, kind: kindOf(unit) }))
    .toSorted((one, other) => other.unit.members.length - one.unit.members.length || one.kind - other.kind)
    .map(({ unit }) => unit);
}

/** Returns the group for the next unit: with its own kind, or with most room left. */
function groupFor(unit: Unit, dealt: Dealt, rooms: readonly number[], way: GroupingWay, between: CostBetween): Unit[] | undefined {
  const choices = dealt
    .map((group, index) => {
      const left = (rooms[index] ?? 0) - sizeOf(group);
      const gain = way === 'mixed' ? 0 : -costWith(unit, group, between);
      return { group, left, hasRoom: left >= unit.members.length, gain };
    })
    .toSorted((one, other) => Number(other.hasRoom) - Number(one.hasRoom) || other.gain - one.gain || other.left - one.left);
  return choices[0]?.group;
}

/** Large units may have left a group with nobody; the fullest group gives one of its units away. */
function fillEmpty(dealt: Dealt): void {
  for (const empty of dealt.filter((group) => group.length === 0)) {
    const giving = dealt.filter((group) => group.length > 1).toSorted((one, other) => sizeOf(other) - sizeOf(one))[0];
    const given = giving?.pop();
    if (given) empty.push(given);
  }
}

function deal(units: readonly Unit[], groups: number, way: GroupingWay, between: CostBetween, random: Random): Dealt | undefined {
  const people = units.reduce((sum, { members }) => sum + members.length, 0);
  const rooms = roomsFor(people, groups, random);
  const dealt: Dealt = rooms.map(() => []);
  const order = dealingOrder(units, way, random);
  const apart = order.filter((unit) => unit.apart.size > 0).toSorted((one, other) => other.apart.size - one.apart.size);
  if (!placeApart(apart, dealt, rooms)) return undefined;
  for (const unit of order) if (unit.apart.size === 0) groupFor(unit, dealt, rooms, way, between)?.push(unit);
  fillEmpty(dealt);
  return dealt;
}

/** Two units of one size change places where that helps; says whether any did. */
function improveOnce(dealt: Dealt, costs: Costs): boolean {
  let hasImproved = false;
  for (const [index, group] of dealt.entries()) {
    for (const [further, other] of dealt.slice(index + 1).entries()) {
      for (const [at, unit] of group.entries()) {
        for (const [there, partner] of other.entries()) {
          const mine = { unit: group[at] ?? unit, group: index };
          const theirs = { unit: partner, group: index + 1 + further };
          if (mine.unit.members.length !== partner.members.length || costs.change(mine, theirs) >= 0) continue;
          if (!fits(partner, group.toSpliced(at, 1)) || !fits(mine.unit, other.toSpliced(there, 1))) continue;
          group[at] = partner;
          other[there] = mine.unit;
          costs.changed(mine, theirs);
          hasImproved = true;
        }
      }
    }
  }
  return hasImproved;
}

/** Each goes on from where chance put people; the best is kept. */
const throws = 4;

/** Everybody of a school is there; who named none comes where fewest are. */
function eachSchool(units: readonly Unit[]): Grouping | NoGroups {
  const isKnown = ({ members }: Unit): boolean => members.some(({ school }) => school !== '');
  const groups: Dealt = units.filter(isKnown).map((unit) => [unit]);
  const others = units.filter((unit) => !isKnown(unit));
  if (groups.length === 0) groups.push([]);
  for (const unit of others) {
    const group = groups.filter((each) => fits(unit, each)).toSorted((one, other) => sizeOf(one) - sizeOf(other))[0];
    if (!group) return { none: 'too-few' };
    group.push(unit);
  }
  return groups.map(membersOf);
}

const isSameSchool = (one: Member, other: Member): boolean => one.school !== '' && one.school === other.school;

/** Groups of everybody given, none empty. */
export function formGroups(members: readonly Member[], wishes: GroupWishes, random: Random): Grouping | NoGroups {
  if (members.length === 0) return { none: 'nobody' };
  const { way, pairs } = wishes;
  const units = unitsOf(members, pairs, way === 'each-school' ? isSameSchool : undefined);
  if ('contradiction' in units) return { none: 'contradiction', pair: units.contradiction };
  if (way === 'each-school') return eachSchool(units);
  const between = costsBetween(units, way);
  let best: Grouping | undefined;
  for (let time = 0; time < throws; time += 1) {
    const dealt = deal(units, Math.min(howMany(wishes, members.length), units.length), way, between, random);
    if (!dealt) return { none: 'too-few' };
    const costs = costsOf(units, dealt, between);
    while (improveOnce(dealt, costs));
    const grouping = dealt.map(membersOf);
    if (!best || costOf(grouping, way) < costOf(best, way)) best = grouping;
  }
  return best ?? { none: 'nobody' };
}

/** The group, from 0, for somebody who came late: with a fixed partner, else the smallest in which no pair is broken; undefined when none fits. */
export function groupForLate(late: Member, grouping: Grouping, { way, pairs }: GroupWishes): number | undefined {
  const partners = (how: FixedPair['how']): readonly string[] =>
    pairs
      .filter((pair) => pair.how === how && (pair.one === late.id || pair.other === late.id))
      .map((pair) => (pair.one === late.id ? pair.other : pair.one));
  const has = (group: readonly Member[], ids: readonly string[]): boolean => group.some(({ id }) => ids.includes(id));
  const joining = partners('together');
  const cost = (group: readonly Member[]): number => costOfGroup([...group, late], way) - costOfGroup(group, way);
  const isOwnSchool = (group: readonly Member[]): boolean => way === 'each-school' && group.some((each) => isSameSchool(each, late));
  return grouping
    .map((group, index) => ({ group, index }))
    .filter(({ group }) => !has(group, partners('apart')))
    .toSorted(
      (one, other) =>
        Number(has(other.group, joining)) - Number(has(one.group, joining)) ||
        Number(isOwnSchool(other.group)) - Number(isOwnSchool(one.group)) ||
        one.group.length - other.group.length ||
        cost(one.group) - cost(other.group),
    )[0]?.index;
}
