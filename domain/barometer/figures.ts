/**
 * People who are drawn on the floor: a figure for each person counted, and after a second round an outline where somebody stood. Who surely
 * moved comes from such an outline; of others that are more than before nobody knows where they were.
 */
import { walksBetween } from './changed-places';
import { positions } from './choices';
import { type Choir, choirFor } from './choir';
import type { Position } from './schema';
import type { Counts } from './state';

/** A place on the floor: `index` counts from 0 in the field's choir. */
export interface Spot {
  readonly position: Position;
  readonly index: number;
}

export interface Figure extends Spot {
  /** The spot from which a figure is known to have moved. */
  readonly from: Spot | undefined;
}

export interface Floor {
  readonly choir: Choir;
  readonly figures: readonly Figure[];
  /** Left by whoever stands there no more. */
  readonly outlines: readonly Spot[];
}

const spotsIn = (position: Position, from: number, to: number): readonly Spot[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => ({ position, index: from + index }));

const most = (...counts: readonly Counts[]): number => Math.max(...counts.flatMap((each) => positions.map((position) => each[position])));

export const floorOf = (counts: Counts): Floor => ({
  choir: choirFor(most(counts)),
  figures: positions.flatMap((position) => spotsIn(position, 0, counts[position]).map((spot) => ({ ...spot, from: undefined }))),
  outlines: [],
});

export function floorBetween(first: Counts, second: Counts): Floor {
  const outlines = positions.flatMap((position) => spotsIn(position, second[position], first[position]));
  const leavers = new Map(positions.map((position) => [position, outlines.filter((spot) => spot.position === position).values()]));
  const ways = walksBetween(first, second).map(({ from, to }) => ({ to, from: leavers.get(from)?.next().value }));
  const arrivals = new Map(positions.map((position) => [position, ways.filter(({ to }) => to === position).values()]));
  const figures = positions.flatMap((position) => [
    ...spotsIn(position, 0, Math.min(first[position], second[position])).map((spot) => ({ ...spot, from: undefined })),
    ...spotsIn(position, first[position], second[position]).map((spot) => ({ ...spot, from: arrivals.get(position)?.next().value?.from })),
  ]);
  return { choir: choirFor(most(first, second)), figures, outlines };
}
