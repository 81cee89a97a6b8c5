/** Freezing the projector, and showing the room where the desk went meanwhile. */
import { deckOf, direction, indexOf } from '../deck';
import type { Happening } from '../event';
import { type Refusal, refuse } from '../refusal';
import type { RunState, TrainingState } from '../state';
import type { Context, Decision } from './context';
import { coverAgain } from './message';
import { atStep } from './present';

/** An act that is for the room ends the freezing first. */
export const unfreeze = ({ frozen }: RunState): Decision => (frozen ? [{ type: 'screen-frozen', body: { frozen: false } }] : []);

export function freeze({ run }: TrainingState, wanted: boolean, { programme }: Context): Decision | Refusal {
  const { day, slide, step, frozen } = run;
  if (day === undefined || !slide) return refuse('no-day-running');
  if (wanted) return frozen ? [] : [{ type: 'screen-frozen', body: { frozen: true } }];
  if (!frozen) return [];
  const deck = deckOf(programme, day);
  const moved = slide.block !== frozen.slide.block || slide.slide !== frozen.slide.slide || step !== frozen.step;
  if (!moved || indexOf(deck, slide) < 0) return unfreeze(run);
  const shown: Happening = { type: 'slide-shown', body: { to: slide, entered: direction(deck, frozen.slide, slide), ...atStep(step) } };
  /* A slide that is shown uncovers the screen; what covers it was put there for the room, and stays. */
  const covered: Decision = run.cover === 'none' ? [] : [coverAgain(run)];
  return [...unfreeze(run), shown, ...covered];
}
