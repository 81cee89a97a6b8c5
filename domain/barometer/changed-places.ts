/** How many changed their place between two rounds, at least: who came in between, or left, did not change places. */
import { positions } from './choices';
import type { Counts } from './state';

export function changedPlaces(first: Counts, second: Counts): number {
  const changes = positions.map((position) => second[position] - first[position]);
  const sum = (sign: 1 | -1): number => changes.reduce((all, change) => all + Math.max(0, change * sign), 0);
  return Math.min(sum(1), sum(-1));
}
