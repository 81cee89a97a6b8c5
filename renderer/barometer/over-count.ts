/**
 * More than are marked present are counted only after a question: the same key or button again says yes, any other one drops it.
 * What was confirmed holds for this round of this statement.
 */

import type { Position } from '../../domain/barometer/schema';
import { isRefusal } from '../../domain/kernel/refusal';
import type { BarometerInSight } from '../../domain/stage/run-view';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { sharedState } from '../ui/shared-state';

/** The place for which it is asked. */
export const overAsked = sharedState<Position | undefined>(undefined);

const roundOf = ({ statement, round }: BarometerInSight): string => `${statement} ${round}`;
let confirmed = '';

export async function countOne(barometer: BarometerInSight, position: Position): Promise<void> {
  const round = roundOf(barometer);
  if (overAsked.get() === position) confirmed = round;
  overAsked.set(undefined);
  const answer = await kit.dispatch({ kind: 'count', position, change: 1, sure: confirmed === round });
  if (isRefusal(answer) && answer.refused === 'more-than-present') overAsked.set(position);
  else unlessRefused(answer);
}
