/**
 * What is known of the people of a training once nobody can be told from it: counts only. A group that is too small is not
 * named, and neither are so few others that they could be told from what is missing.
 */
import type { PersonTotals } from './schema';

export interface Group {
  readonly name: string;
  readonly count: number;
}

/** Groups of one kind, such as towns, in the order of their size. */
export interface Groups {
  readonly named: readonly Group[];
  /** People whose group is not named: it was too small, or nobody said which it is. */
  readonly others: number;
  /** There are others, and of none of them anybody said which it is. */
  readonly isUnnoted?: true | undefined;
}

/** Kinds of groups, in the order in which they are shown. */
export const groupKinds = ['sexes', 'towns', 'schools', 'schoolKinds', 'roles'] as const;
export type GroupKind = (typeof groupKinds)[number];
/** By what people are told apart; schools are told by their number. */
export type ToldKind = Exclude<GroupKind, 'schools'>;

/** The fewest people of a group that is named. In a town or a school everybody may know everybody, so there it takes more. */
export const fewestNamed: Readonly<Record<GroupKind, number>> = { sexes: 3, towns: 5, schools: 5, schoolKinds: 3, roles: 3 };
/** Groups of fewer people are not named: in so small a training each number is about somebody. */
export const fewestInTraining = Math.max(...Object.values(fewestNamed));
/** The fewest people in the Protection Team, and outside it, for a group to be named. */
export const fewestInTeam = 3;

const bySize = (one: Group, other: Group): number => other.count - one.count || (one.name < other.name ? -1 : 1);

/** Counted groups with the small ones among the others, where those stand already of whom nobody knows a group; `isUnnoted`: nobody said it. */
export function groupsOf(counted: readonly Group[], unknown: number, fewest: number, isUnnoted = true): Groups {
  const named = counted.filter(({ count }) => count >= fewest).toSorted(bySize);
  let others = unknown + counted.reduce((sum, { count }) => sum + (count < fewest ? count : 0), 0);
  /* Two who are left over could be told from the groups that are named: the smallest of these keeps them company. */
  while (others > 0 && others < fewest && named.length > 0) others += named.pop()?.count ?? 0;
  return isUnnoted && others > 0 && others === unknown ? { named, others, isUnnoted: true } : { named, others };
}

/**
 * The totals that stand when persons were erased more than once: whoever erases later counts what was counted before, unless
 * that was on a laptop of which this one did not know; so those of most people stand, and of equal ones the later.
 */
export const standing = (known: PersonTotals | undefined, later: PersonTotals): PersonTotals =>
  known && known.participants > later.participants ? known : later;
