/**
 * People who changed places between two rounds, as far as counts can tell: the least number who surely did. Who came in between, or left,
 * did not change places; and two who swap theirs are not seen.
 */
import { positions } from './choices';
import type { Position } from './schema';
import type { Counts } from './state';

/** One person's way. */
export interface Walk {
  readonly from: Position;
  readonly to: Position;
}

/** The place of each person that is one more than on the other side. */
const surplus = (of: Counts, over: Counts): readonly Position[] =>
  positions.flatMap((position) => Array.from({ length: Math.max(0, of[position] - over[position]) }, () => position));

export const changedPlaces = (first: Counts, second: Counts): number =>
  Math.min(surplus(first, second).length, surplus(second, first).length);

/** A way for each who surely moved. Nobody's is known, so none is longer than it must be: who stood furthest left ends furthest left. */
export function walksBetween(first: Counts, second: Counts): readonly Walk[] {
  const [leaving, arriving] = [surplus(first, second), surplus(second, first)];
  return leaving.slice(0, arriving.length).map((from, index) => ({ from, to: arriving[index] ?? from }));
}
