/**
 * Another laptop's logs came in while a day runs here: its slides may lie later in time, but what the room sees stays as it was.
 * The training says so by events, so that every laptop knows. An activity timer begins anew with what was left of it.
 */
import type { Happening } from '../event';
import { timerLeft } from '../schedule';
import type { RunState } from '../state';
import { duration, type Moment } from '../time';
import type { Decision } from './context';

/** `before` and `after` the logs came in. */
export function stayPut(before: RunState, after: RunState, now: Moment): Decision {
  if (before.day === undefined) return [];
  const restarted: Decision = before.day === after.day ? [] : [{ type: 'day-started', body: { day: before.day } }];
  /* A day that is started has no slide, cover or timer yet. */
  const there: RunState = restarted.length === 0 ? after : { ...after, slide: undefined, cover: 'none', timer: undefined };
  return [...restarted, ...slideAgain(before, there), ...timerAgain(before, there, now), ...barometerAgain(before, there)];
}

const differ = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

function slideAgain({ slide, cover }: RunState, there: RunState): Decision {
  const moved = slide !== undefined && differ(slide, there.slide);
  const coverThere = moved ? 'none' : there.cover;
  return [
    ...(moved ? ([{ type: 'slide-shown', body: { to: slide, entered: 'back' } }] as const) : []),
    ...(cover === coverThere ? [] : ([{ type: 'screen-covered', body: { cover } }] as const)),
  ];
}

function timerAgain({ timer }: RunState, there: RunState, now: Moment): Decision {
  if (!differ(timer, there.timer)) return [];
  const left = timerLeft(timer, now);
  if (!timer || left === undefined) return [{ type: 'timer-closed', body: {} }];
  const started: Happening = { type: 'timer-started', body: { length: duration(Math.max(0, left)) } };
  return timer.runningSince === undefined ? [started, { type: 'timer-paused', body: {} }] : [started];
}

function barometerAgain({ barometer }: RunState, { barometer: there }: RunState): Decision {
  const { statement, phase, countsShown, swapped } = barometer;
  if (statement === undefined) return [];
  const moved = statement !== there.statement || phase !== there.phase;
  const shownThere = statement === there.statement && there.countsShown;
  return [
    ...(moved ? ([{ type: 'statement-moved', body: { statement, phase } }] as const) : []),
    ...(countsShown === shownThere ? [] : ([{ type: 'counts-shown', body: { shown: countsShown } }] as const)),
    ...(swapped === there.swapped ? [] : ([{ type: 'sides-swapped', body: { swapped } }] as const)),
  ];
}
