/** The steps of a statement in the order in which they are taken, and the keys that count. */
import type { BarometerPhase, Position } from '../../domain/barometer/schema';
import type { BarometerInSight } from '../../domain/stage/run-view';

const usual: readonly BarometerPhase[] = ['statement', 'places', 'voices', 'answer'];
const secondRound: readonly BarometerPhase[] = ['second-places', 'shift'];

/** The second round is a step only for statements that have one. */
export function stepsOf({ phase, hasSecondRound }: BarometerInSight): readonly BarometerPhase[] {
  if (phase === 'summary') return ['summary'];
  return !hasSecondRound && !secondRound.includes(phase) ? usual : [...usual, ...secondRound];
}

/** The key that counts a position, as it is written on screen. */
export const positionKeys: Readonly<Record<Position, string>> = { agree: '1', unsure: '2', disagree: '3' };
