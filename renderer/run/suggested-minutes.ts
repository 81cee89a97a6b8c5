/** Lengths offered for the activity timer: the slide's own first. */

import type { RunInSight } from '../../domain/run-view';
import { inMinutes } from '../../domain/time';

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
