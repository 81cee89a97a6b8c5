/** Freezing the projector, and showing the room where the desk went meanwhile. */

import { type Refusal, refuse } from '../kernel/refusal';
import { deckOf, direction, indexOf } from '../programme/deck';
import type { DomainEvent } from '../training/event';
import type { Context, Decision } from '../training/rules';
import type { TrainingState } from '../training/state';
import { coverAgain } from './decide-message';
import { atStep } from './decide-present';
import type { RunState } from './state';

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
  const shown: DomainEvent = { type: 'slide-shown', body: { to: slide, entered: direction(deck, frozen.slide, slide), ...atStep(step) } };
  /* A slide that is shown uncovers the screen; what covers it was put there for the room, and stays. */
  const covered: Decision = run.cover === 'none' ? [] : [coverAgain(run)];
  return [...unfreeze(run), shown, ...covered];
}
