/** Small groups of those present: how they are wished for, and how well they came out. Everything here knows people by their ids. */

import { fold } from '../kernel/cyrillic';
import type { ParticipantId } from '../kernel/ids';
import type { Person } from '../register/schema';
import type { GroupingWay } from './schema';

export const mostGroups = 40;

/** What matters of a person; empty where nobody said, and equal where it is the same. */
export interface Member {
  readonly id: ParticipantId;
  readonly school: string;
  readonly town: string;
  readonly role: string;
}

/** People may write one school in two scripts, or now and then in capitals. */
export const memberOf = (id: ParticipantId, { school, town, role }: Person): Member => ({
  id,
  school: fold(school),
  town: fold(town),
  role: fold(role),
});

/** In each group the members that it has. */
export type Grouping = readonly (readonly Member[])[];

const traits = ['school', 'town', 'role'] as const;
type Trait = (typeof traits)[number];

function countBy(group: readonly Member[], trait: Trait): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const member of group) if (member[trait] !== '') counts.set(member[trait], (counts.get(member[trait]) ?? 0) + 1);
  return counts;
}

/** Pairs in a group that have this in common. */
const pairsAlike = (group: readonly Member[], trait: Trait): number =>
  [...countBy(group, trait).values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);

/** What each thing that two people of a group have in common costs. */
const weights: Readonly<Record<GroupingWay, Readonly<Record<Trait, number>>>> = {
  mixed: { school: 6, town: 2, role: 1 },
  school: { school: -6, town: -1, role: 0 },
  'each-school': { school: -6, town: -1, role: 0 },
  town: { school: -1, town: -6, role: 0 },
};

/** How far a group is from what was wished; only differences between groups of the same people mean anything. */
export const costOfGroup = (group: readonly Member[], way: GroupingWay): number =>
  traits.reduce((sum, trait) => sum + weights[way][trait] * pairsAlike(group, trait), 0);

/** What two people add to it when they are in one group. */
export const costOfPair = (one: Member, other: Member, way: GroupingWay): number =>
  traits.reduce((sum, trait) => (one[trait] !== '' && one[trait] === other[trait] ? sum + weights[way][trait] : sum), 0);

export const costOf = (grouping: Grouping, way: GroupingWay): number => grouping.reduce((sum, group) => sum + costOfGroup(group, way), 0);

/** How people spread, in numbers that a sentence can say. */
export interface Spread {
  /** In the group that has the fewest. */
  readonly towns: number;
  readonly roles: number;
  /** People who meet somebody of their own school in their group. */
  readonly sharing: number;
  /** Schools whose people are in more than one group. */
  readonly divided: number;
}

type FewestTold = 'spread-towns' | 'spread-roles' | 'spread-roles-alone';

/** What is said of the group with the fewest; nothing of towns or roles where a group has nobody of whom they are known. */
export function fewestTold({ towns, roles }: Spread): readonly { readonly key: FewestTold; readonly count: number }[] {
  const ofTowns = towns > 0 ? ([{ key: 'spread-towns', count: towns }] as const) : [];
  if (roles === 0) return ofTowns;
  return [...ofTowns, { key: towns > 0 ? 'spread-roles' : 'spread-roles-alone', count: roles }];
}

export function spreadOf(grouping: Grouping): Spread {
  const groups = grouping.filter((group) => group.length > 0);
  const fewest = (trait: Trait): number => (groups.length === 0 ? 0 : Math.min(...groups.map((group) => countBy(group, trait).size)));
  const schools = groups.map((group) => countBy(group, 'school'));
  const sharing = schools.flatMap((counts) => [...counts.values()]).reduce((sum, count) => sum + (count > 1 ? count : 0), 0);
  const all = new Set(schools.flatMap((counts) => [...counts.keys()]));
  const divided = [...all].filter((school) => schools.filter((counts) => counts.has(school)).length > 1).length;
  return { towns: fewest('town'), roles: fewest('role'), sharing, divided };
}
