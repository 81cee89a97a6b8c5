/**
 * A frozen projector: the room keeps its picture while the desk goes on by itself. What is timed is what the room sees, so that
 * looking elsewhere begins no block; what covers the screen is for the room at once, and stays until it is taken away.
 */
import { withOwnTimer } from '../agenda/timer-place';
import type { DomainEvent } from '../training/event';
import type { SlideRef } from './schema';
import type { RunState } from './state';

/** Freezes the room's picture; while no day runs, as after its start was taken back, nothing changes. */
export function frozen(run: RunState): RunState {
  const { day, slide, step, barometer, timer } = run;
  return day !== undefined && slide && !run.frozen ? { ...run, frozen: { slide, step, barometer, hasTimer: timer !== undefined } } : run;
}

/** The desk is back where the room is. What was counted, revealed and played meanwhile holds; a timer of another statement is left. */
export const unfrozen = (run: RunState): RunState =>
  run.frozen ? withOwnTimer({ ...run, slide: run.frozen.slide, step: run.frozen.step, cameFrom: undefined, frozen: undefined }) : run;

export const withDeskAt = (run: RunState, { to, step }: Extract<DomainEvent, { readonly type: 'slide-shown' }>['body']): RunState => ({
  ...run,
  slide: to,
  step: step ?? 0,
  cameFrom: cameFrom(run, to),
});

/** Remembers where the trainer came from; coming back forgets it. */
function cameFrom({ slide, step, cameFrom: before }: RunState, to: SlideRef): RunState['cameFrom'] {
  if (!slide || slide.block === to.block) return before;
  return before?.slide.block === to.block && before.slide.slide === to.slide ? undefined : { slide, step };
}

/** The day as the room sees it; the same while nothing is frozen. */
export function roomOf(run: RunState): RunState {
  if (!run.frozen) return run;
  const { slide, step, barometer, hasTimer } = run.frozen;
  return { ...run, slide, step, barometer, timer: hasTimer ? run.timer : undefined, frozen: undefined };
}
