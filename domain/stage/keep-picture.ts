/**
 * Another laptop's logs came in while a day runs here: its slides may lie later in time, but what the room sees stays as it was.
 * The training says so by events, so that every laptop knows. An activity timer begins anew with what was left of it.
 */

import { timerLeft } from '../agenda/schedule';
import type { WhichTimer } from '../agenda/schema';
import { withOwnTimer } from '../agenda/timer-place';
import { duration, type Moment } from '../kernel/time';
import type { DomainEvent } from '../training/event';
import type { Decision } from '../training/rules';
import type { Training } from '../training/state';
import { unfreeze } from './decide-freeze';
import { coverAgain } from './decide-message';
import { atStep } from './decide-present';
import { roomOf, unfrozen } from './freeze';
import { type RunState, startOfDay } from './state';

/** The laptop that moved the day on last is the one before which somebody stands. */
export const leadsDay = ({ events }: Training, device: string): boolean =>
  events.findLast(({ type }) => type === 'day-started' || type === 'slide-shown')?.device === device;

/** `before` and `after` the logs came in. */
export function keepPicture(before: RunState, after: RunState, now: Moment): Decision {
  if (before.day === undefined) return [];
  const restarted: Decision = before.day === after.day ? [] : [{ type: 'day-started', body: { day: before.day } }];
  const there: RunState = restarted.length === 0 ? after : { ...after, ...startOfDay };
  const again = pictureAgain(before, there);
  const isMoved = again.some(({ type }) => type === 'slide-shown' || type === 'statement-moved');
  const shown = isFrozenOtherwise(before, there) ? unfrozen(there) : there;
  return [...restarted, ...again, ...timersAgain(before, isMoved ? withTimerOf(before, shown) : shown, now)];
}

/** What the room sees comes first; where a frozen projector leaves the desk to itself, the desk comes after it. */
function pictureAgain(before: RunState, there: RunState): Decision {
  if (!isFrozenOtherwise(before, there)) return [...slideAgain(before, there), ...barometerAgain(before, there)];
  const room = roomOf(before);
  const reached: Decision = [...unfreeze(there), ...slideAgain(room, unfrozen(there)), ...barometerAgain(room, there)];
  if (!before.frozen) return reached;
  return [
    ...reached,
    { type: 'screen-frozen', body: { frozen: true } },
    ...slideAgain(before, { ...room, frozen: before.frozen }),
    ...barometerAgain(before, room),
  ];
}

const differ = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

const isFrozenOtherwise = (before: RunState, there: RunState): boolean => differ(before.frozen, there.frozen);

function slideAgain(before: RunState, there: RunState): Decision {
  const { slide, step } = before;
  const moved = slide !== undefined && (differ(slide, there.slide) || step !== there.step);
  const coverThere = moved && !there.frozen ? 'none' : there.cover;
  return [
    ...(moved ? ([{ type: 'slide-shown', body: { to: slide, entered: 'back', ...atStep(step) } }] as const) : []),
    ...(differ(coverAgain(before), coverAgain({ ...there, cover: coverThere })) ? [coverAgain(before)] : []),
  ];
}

/** Gives the new slide or statement its own timer: none, or one that was left there. */
const withTimerOf = (before: RunState, there: RunState): RunState => {
  const { slide, barometer } = roomOf(before);
  return withOwnTimer({ ...there, frozen: undefined, slide, barometer });
};

const timersAgain = (before: RunState, there: RunState, now: Moment): Decision => [
  ...timerAgain(before.timer, there.timer, {}, now),
  ...timerAgain(before.groupTimer, there.groupTimer, { timer: 'group' }, now),
];

function timerAgain(timer: RunState['timer'], there: RunState['timer'], which: WhichTimer, now: Moment): Decision {
  if (!differ(timer, there)) return [];
  const left = timerLeft(timer, now);
  if (!timer || left === undefined) return [{ type: 'timer-closed', body: which }];
  const started: DomainEvent = { type: 'timer-started', body: { length: duration(Math.max(0, left)), ...which } };
  return timer.runningSince === undefined ? [started, { type: 'timer-paused', body: which }] : [started];
}

function barometerAgain({ barometer }: RunState, { barometer: there }: RunState): Decision {
  const { statement, phase, countsShown, swapped, cardsOffered } = barometer;
  if (statement === undefined) return [];
  const moved = statement !== there.statement || phase !== there.phase;
  const shownThere = statement === there.statement && (phase !== 'summary' || !moved) && there.countsShown;
  return [
    ...(moved ? ([{ type: 'statement-moved', body: { statement, phase } }] as const) : []),
    ...(countsShown === shownThere ? [] : ([{ type: 'counts-shown', body: { shown: countsShown } }] as const)),
    ...(swapped === there.swapped ? [] : ([{ type: 'sides-swapped', body: { swapped } }] as const)),
    ...(cardsOffered === there.cardsOffered ? [] : ([{ type: 'cards-offered', body: { offered: cardsOffered } }] as const)),
  ];
}
