/** Undo and Redo in Run. What begins or ends a day before the room is asked about first. */
import type { RunInSight } from '../../domain/stage/run-view';
import { type TakenBack, turnsDay } from '../../domain/training/undo';
import type { Act } from '../ui/act';
import { sharedState } from '../ui/shared-state';

export type Taking = 'undo' | 'redo';
export type Takable = Pick<RunInSight, 'undoes' | 'redoes'>;

/** Which of both is asked about. */
export const dayTurning = sharedState<Taking | undefined>(undefined);

const takenBy = (taking: Taking, { undoes, redoes }: Takable): TakenBack | undefined => (taking === 'undo' ? undoes : redoes);

/** The act about which it has to be asked; undefined where it can be done at once. */
export function dayTurnedBy(taking: Taking, run: Takable): TakenBack['act'] | undefined {
  const what = takenBy(taking, run)?.act;
  return what && turnsDay(what) ? what : undefined;
}

export function take(taking: Taking, run: Takable, act: Act): void {
  if (dayTurnedBy(taking, run)) dayTurning.set(taking);
  else void act({ kind: taking, place: 'run' });
}
