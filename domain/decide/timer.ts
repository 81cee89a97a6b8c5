/** The timers beside the block's own time: the activity's, which the room sees, and a second one for group work. */
import type { Happening, WhichTimer } from '../event';
import { type Refusal, refuse } from '../refusal';
import type { RunState, TimerState, TrainingState } from '../state';
import { type Duration, minutes } from '../time';
import type { Decision } from './context';

const longest = minutes(8 * 60);

export const whichTimer = ({ timer }: WhichTimer): WhichTimer => (timer === undefined ? {} : { timer });

const timerIn = (run: RunState, { timer }: WhichTimer): TimerState | undefined => (timer === 'group' ? run.groupTimer : run.timer);

/** A timer that isn't there stays away. */
const unlessNone = ({ run }: TrainingState, which: WhichTimer, happening: Happening): Decision => (timerIn(run, which) ? [happening] : []);

export const startTimer = (length: Duration, which: WhichTimer): Decision | Refusal =>
  length > 0 && length <= longest ? [{ type: 'timer-started', body: { length, ...which } }] : refuse('timer-length');

export const pauseTimer = (state: TrainingState, which: WhichTimer): Decision =>
  unlessNone(state, which, { type: 'timer-paused', body: which });

export const resumeTimer = (state: TrainingState, which: WhichTimer): Decision =>
  unlessNone(state, which, { type: 'timer-resumed', body: which });

export const adjustTimer = (state: TrainingState, by: Duration, which: WhichTimer): Decision =>
  unlessNone(state, which, { type: 'timer-adjusted', body: { by, ...which } });

export const closeTimer = (state: TrainingState, which: WhichTimer): Decision =>
  unlessNone(state, which, { type: 'timer-closed', body: which });
