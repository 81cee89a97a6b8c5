/** What becomes of a timer: known by when it began, never counted by ticks. */

import { duration, goneBy } from '../kernel/time';
import type { StoredEvent } from '../training/event';
import type { TimerState } from './state';

export type TimerEvent = Extract<
  StoredEvent,
  { readonly type: 'timer-started' | 'timer-paused' | 'timer-resumed' | 'timer-adjusted' | 'timer-closed' }
>;

/** The timer after the event; one that isn't there can only be started. */
export function timerAfter(timer: TimerState | undefined, event: TimerEvent): TimerState | undefined {
  const now = event.moment.instant;
  if (event.type === 'timer-started') return { length: event.body.length, runBefore: duration(0), runningSince: now };
  if (!timer) return undefined;
  switch (event.type) {
    case 'timer-paused': {
      if (timer.runningSince === undefined) return timer;
      return { ...timer, runBefore: duration(timer.runBefore + goneBy(timer.runningSince, now)), runningSince: undefined };
    }
    case 'timer-resumed':
      return timer.runningSince === undefined ? { ...timer, runningSince: now } : timer;
    case 'timer-adjusted':
      return { ...timer, length: duration(Math.max(0, timer.length + event.body.by)) };
    case 'timer-closed':
      return undefined;
  }
}
