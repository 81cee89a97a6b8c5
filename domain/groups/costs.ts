/**
 * What each unit adds to the cost of each group, kept up to date while units change places: trying a change then costs the same however
 * many people there are. A room of hundreds waits for groups while the picture on the projector stands still.
 */
import { costOfPair } from './grouping';
import type { GroupingWay } from './schema';
import type { Unit } from './units';

/** What two units add to the cost of a group in which both are; nothing for one and the same. */
export type CostBetween = (one: Unit, other: Unit) => number;

/** Counted once for all units; they are known by their index. */
export function costsBetween(units: readonly Unit[], way: GroupingWay): CostBetween {
  const added = (one: Unit, other: Unit): number =>
    one === other ? 0 : one.members.reduce((sum, mine) => other.members.reduce((so, theirs) => so + costOfPair(mine, theirs, way), sum), 0);
  const table = units.map((one) => units.map((other) => added(one, other)));
  return (one, other) => table[one.index]?.[other.index] ?? 0;
}

/** What a unit adds to the cost of a group, whether it is in it or not. */
export const costWith = (unit: Unit, group: readonly Unit[], between: CostBetween): number =>
  group.reduce((sum, each) => sum + between(unit, each), 0);

/** A unit, and the index of the group that it is in. */
export interface Placed {
  readonly unit: Unit;
  readonly group: number;
}

export interface Costs {
  /** By how much all groups cost more once these two have changed places; less than nought where it helps. */
  readonly change: (one: Placed, other: Placed) => number;
  /** They have changed places. */
  readonly changed: (one: Placed, other: Placed) => void;
}

/** Computes what each of the `units` costs in each group, and what a move changes. */
export function costsOf(units: readonly Unit[], groups: readonly (readonly Unit[])[], between: CostBetween): Costs {
  const costs = units.map((unit) => groups.map((group) => costWith(unit, group, between)));
  const costIn = (unit: Unit, group: number): number => costs[unit.index]?.[group] ?? 0;
  return {
    change: (one, other) =>
      costIn(other.unit, one.group) -
      costIn(one.unit, one.group) +
      costIn(one.unit, other.group) -
      costIn(other.unit, other.group) -
      2 * between(one.unit, other.unit),
    changed: (one, other) => {
      for (const unit of units) {
        const each = costs[unit.index] ?? [];
        const more = between(unit, other.unit) - between(unit, one.unit);
        each[one.group] = (each[one.group] ?? 0) + more;
        each[other.group] = (each[other.group] ?? 0) - more;
      }
    },
  };
}
