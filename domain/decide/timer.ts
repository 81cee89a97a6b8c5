/** The activity timer: one, beside the block's own time. */
import { type Refusal, refuse } from '../refusal';
import type { TrainingState } from '../state';
import { type Duration, minutes } from '../time';
import type { Decision } from './context';

const longest = minutes(8 * 60);

export const startTimer = (length: Duration): Decision | Refusal =>
  length > 0 && length <= longest ? [{ type: 'timer-started', body: { length } }] : refuse('timer-length');

export const pauseTimer = ({ run }: TrainingState): Decision => (run.timer ? [{ type: 'timer-paused', body: {} }] : []);

export const resumeTimer = ({ run }: TrainingState): Decision => (run.timer ? [{ type: 'timer-resumed', body: {} }] : []);

export const adjustTimer = ({ run }: TrainingState, by: Duration): Decision =>
  run.timer ? [{ type: 'timer-adjusted', body: { by } }] : [];

export const closeTimer = ({ run }: TrainingState): Decision => (run.timer ? [{ type: 'timer-closed', body: {} }] : []);
