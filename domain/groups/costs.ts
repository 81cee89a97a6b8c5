/**
 * What each unit adds to the cost of each group, kept up to date while units change places: trying a change then costs the same however
 * many people there are. A room of hundreds waits for groups while the picture on the projector stands still.
 */
import { costOfPair } from './grouping';
import type { GroupingWay } from './schema';
import type { Unit } from './units';

/** What two units add to the cost of a group in which both are; nothing for one and the same. */
const costBetween = (one: Unit, other: Unit, way: GroupingWay): number =>
  one === other ? 0 : one.members.reduce((sum, mine) => other.members.reduce((so, theirs) => so + costOfPair(mine, theirs, way), sum), 0);

/** With the others of a group. */
export const costWith = (unit: Unit, group: readonly Unit[], way: GroupingWay): number =>
  group.reduce((sum, each) => sum + costBetween(unit, each, way), 0);

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

export function costsOf(groups: readonly (readonly Unit[])[], way: GroupingWay): Costs {
  const costs = new Map(groups.flat().map((unit) => [unit, groups.map((group) => costWith(unit, group, way))]));
  const costIn = (unit: Unit, group: number): number => costs.get(unit)?.[group] ?? 0;
  return {
    change: (one, other) =>
      costIn(other.unit, one.group) -
      costIn(one.unit, one.group) +
      costIn(one.unit, other.group) -
      costIn(other.unit, other.group) -
      2 * costBetween(one.unit, other.unit, way),
    changed: (one, other) => {
      for (const [unit, each] of costs) {
        const more = costBetween(unit, other.unit, way) - costBetween(unit, one.unit, way);
        each[one.group] = (each[one.group] ?? 0) + more;
        each[other.group] = (each[other.group] ?? 0) - more;
      }
    },
  };
}
