/** The activity timer: its one button, and the lengths that are offered. */
import { inMinutes, minutes } from '../kernel/time';
import type { RunInSight } from '../stage/run-view';
import type { TrainingCommand } from '../training/command';

/** How long voices are usually heard for one statement. */
const voicesMinutes = 2;
const usualMinutes = [2, 5, 10, 15];

const ownMinutes = ({ slideTimer, barometer }: RunInSight): number | undefined =>
  slideTimer !== undefined ? inMinutes(slideTimer) : barometer ? voicesMinutes : undefined;

/** What Start timer starts when nothing else is chosen. */
export const firstMinutes = (run: RunInSight): number => ownMinutes(run) ?? 5;

export function suggestedMinutes(run: RunInSight): readonly number[] {
  const own = ownMinutes(run);
  return own === undefined ? usualMinutes : [own, ...usualMinutes.filter((usual) => usual !== own)];
}

/** Start it, pause it, let it go on. */
export function startOrPause(run: RunInSight): TrainingCommand {
  if (run.timerRunning === undefined) return { kind: 'start-timer', length: minutes(firstMinutes(run)) };
  return { kind: run.timerRunning ? 'pause-timer' : 'resume-timer' };
}

export const oneMinute = (sign: 1 | -1): TrainingCommand => ({ kind: 'adjust-timer', by: minutes(sign) });
