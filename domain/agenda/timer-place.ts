/**
 * An activity's timer is of the slide at which it was begun, in the barometer of its statement, and ends when that is left. Whoever comes
 * back, as after a stray key, finds it as if it had gone on. One that was begun with an activity in the slide's place ends with that. The
 * groups' timer is of no slide, and goes on wherever the desk is.
 */
import type { RunState } from '../stage/state';
import type { TimerPlace, TimerState } from './state';

export const placeOf = ({ slide, barometer, cover, card }: Pick<RunState, 'slide' | 'barometer' | 'cover' | 'card'>): TimerPlace => ({
  slide,
  statement: barometer.statement,
  ...(cover === 'card' && card?.kind === 'activity' ? { activity: card.activity } : {}),
});

/** One that was begun before any statement was played is of no statement, whatever was played since. */
const isAt = ({ of }: TimerState, here: TimerPlace): boolean =>
  of === undefined ||
  (of.slide?.block === here.slide?.block &&
    of.slide?.slide === here.slide?.slide &&
    (of.statement === undefined || of.statement === here.statement) &&
    (of.activity === undefined || of.activity === here.activity));

/** After the room came to another slide or statement, or an activity was taken off the projector. */
export function withOwnTimer(run: RunState): RunState {
  const { timer, leftTimer, frozen } = run;
  const here = placeOf(run);
  /* The desk moves by itself then. */
  if (frozen || (timer && isAt(timer, here))) return run;
  const own = leftTimer && isAt(leftTimer, here) ? leftTimer : undefined;
  return timer || own ? { ...run, timer: own, leftTimer: timer ?? (own ? undefined : leftTimer) } : run;
}
