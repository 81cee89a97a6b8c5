/** The activity timer's one button: start it, pause it, let it go on. */
import type { TrainingCommand } from '../../domain/command';
import type { RunInSight } from '../../domain/run-view';
import { minutes } from '../../domain/time';
import { firstMinutes } from './suggested-minutes';

export function startOrPause(run: RunInSight): TrainingCommand {
  if (run.timerRunning === undefined) return { kind: 'start-timer', length: minutes(firstMinutes(run)) };
  return { kind: run.timerRunning ? 'pause-timer' : 'resume-timer' };
}

export const oneMinute = (sign: 1 | -1): TrainingCommand => ({ kind: 'adjust-timer', by: minutes(sign) });
