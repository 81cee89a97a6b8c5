/**
 * A round as a bar about a middle line: who agreed lies to its left, who disagreed to its right, the unsure half on each side. Lengths are
 * shares of the bar's room, from 0 to 1, so that rounds of different size can be compared and the desk and the paper draw the same.
 */
import type { Position } from './schema';
import { type Counts, sumOf } from './state';

export interface BarPart {
  readonly position: Position;
  readonly from: number;
  readonly to: number;
}

/** Parts that are there, from left to right; none where nobody was counted. */
export function divergingBar(counts: Counts): readonly BarPart[] {
  const total = sumOf(counts);
  if (total === 0) return [];
  /* All on one side fill that half. */
  const length = (position: Position): number => counts[position] / total / 2;
  const left = 0.5 - length('unsure') / 2;
  const right = 0.5 + length('unsure') / 2;
  const parts: readonly BarPart[] = [
    { position: 'agree', from: left - length('agree'), to: left },
    { position: 'unsure', from: left, to: right },
    { position: 'disagree', from: right, to: right + length('disagree') },
  ];
  return parts.filter(({ position }) => counts[position] > 0);
}
