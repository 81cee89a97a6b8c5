/** The timers beside the block's own time: the activity's, which the room sees, and a second one for group work. */

import { type Refusal, refuse } from '../kernel/refusal';
import { type Duration, minutes } from '../kernel/time';
import type { RunState } from '../stage/state';
import type { DomainEvent } from '../training/event';
import type { Decision } from '../training/rules';
import type { TrainingState } from '../training/state';
import type { WhichTimer } from './schema';
import type { TimerState } from './state';

const longest = minutes(8 * 60);

export const whichTimer = ({ timer }: WhichTimer): WhichTimer => (timer === undefined ? {} : { timer });

const timerIn = (run: RunState, { timer }: WhichTimer): TimerState | undefined => (timer === 'group' ? run.groupTimer : run.timer);

/** A timer that isn't there stays away. */
const unlessNone = ({ run }: TrainingState, which: WhichTimer, happening: DomainEvent): Decision =>
  timerIn(run, which) ? [happening] : [];

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
