/** What the barometer does only when it is asked for twice, and which of its windows is open over the console. */
import type { Position } from '../../domain/barometer/schema';
import { newQueue } from '../../domain/kernel/queue';
import { isRefusal } from '../../domain/kernel/refusal';
import type { BarometerInSight } from '../../domain/stage/run-view';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { sharedState } from '../ui/shared-state';

export type BarometerDialog = 'statements' | 'dots' | 'arguments';

/** None of them is there while the room may see the desk. */
export const barometerDialog = sharedState<BarometerDialog | undefined>(undefined);

/** R arms the reveal, a second R reveals: one stray key never shows an answer to the room. Any other key disarms. */
export const revealArmed = sharedState(false);

/** Next waits for a second one, which reveals as well; main counts them, as a clicker may be heard in any window. */
export const nextArmed = sharedState(false);

/**
 * The place for which it is asked: more than are marked present are counted only after a question. The same key or button again says yes,
 * any other one drops it; what was confirmed holds for this round of this statement.
 */
export const overAsked = sharedState<Position | undefined>(undefined);

const roundOf = ({ statement, round }: BarometerInSight): string => `${statement} ${round}`;
let confirmed = '';

async function count(barometer: BarometerInSight, position: Position): Promise<void> {
  const round = roundOf(barometer);
  if (overAsked.get() === position) confirmed = round;
  overAsked.set(undefined);
  const answer = await kit.dispatch({ kind: 'count', position, change: 1, confirmed: confirmed === round });
  if (isRefusal(answer) && answer.refused === 'more-than-present') overAsked.set(position);
  else unlessRefused(answer);
}

const counts = newQueue();

/** A second press that is quicker than the question says yes to it all the same. */
export async function countOne(barometer: BarometerInSight, position: Position): Promise<void> {
  await counts.run(() => count(barometer, position));
}
