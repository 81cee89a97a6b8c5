/** Lengths offered for the activity timer: the slide's own first. */

import { inMinutes } from '../../domain/kernel/time';
import type { RunInSight } from '../../domain/stage/run-view';

/** How long voices are usually heard for one statement. */
const voicesMinutes = 2;
const usualMinutes = [2, 5, 10, 15];

const ownMinutes = ({ slideTimer, barometer }: RunInSight): number | undefined =>
  slideTimer !== undefined ? inMinutes(slideTimer) : barometer ? voicesMinutes : undefined;

/** What Start timer starts when nothing else is chosen. */
export const firstMinutes = (run: RunInSight): number => ownMinutes(run) ?? 5;

export function suggestedMinutes(run: RunInSight): readonly number[] {
  const own = ownMinutes(run);
  return own === undefined ? usualMinutes : [own, ...usualMinutes.filter((usual) => usual !== own)];
}
