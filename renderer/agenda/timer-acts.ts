/** The activity timer's one button: start it, pause it, let it go on. */

import { minutes } from '../../domain/kernel/time';
import type { RunInSight } from '../../domain/stage/run-view';
import type { TrainingCommand } from '../../domain/training/command';
import { firstMinutes } from './suggested-minutes';

export function startOrPause(run: RunInSight): TrainingCommand {
  if (run.timerRunning === undefined) return { kind: 'start-timer', length: minutes(firstMinutes(run)) };
  return { kind: run.timerRunning ? 'pause-timer' : 'resume-timer' };
}

export const oneMinute = (sign: 1 | -1): TrainingCommand => ({ kind: 'adjust-timer', by: minutes(sign) });
