/**
 * The half-day that is going on: that of the running block, else by the date and the time of day. Day 1 that has ended goes on being
 * the one to correct for as long as its date lasts, and of a day to come no morning is over yet.
 */

import { localDateOf, localTimeOf, type Moment } from '../kernel/time';
import type { DayNumber, HalfDay, Programme } from '../programme/programme';
import { roomOf } from '../stage/freeze';
import type { RunState } from '../stage/state';

interface Going {
  readonly programme: Programme;
  readonly run: RunState;
  readonly now: Moment;
}

export function currentHalfDay({ programme, run, now }: Going, days: readonly [string, string]): HalfDay {
  const today = localDateOf(now);
  const isBetween = run.ended.includes(1) && !run.ended.includes(2) && today !== days[0];
  const day: DayNumber = run.day ?? (today >= days[1] || isBetween ? 2 : 1);
  const blocks = programme.days[day - 1]?.blocks ?? [];
  const running = run.day === day ? blocks.find(({ id }) => id === roomOf(run).slide?.block) : undefined;
  const hasCome = run.day === day || today >= (day === 1 ? days[0] : days[1]);
  const byClock = hasCome ? blocks.findLast(({ start }) => start <= localTimeOf(now)) : undefined;
  return running?.halfDay ?? byClock?.halfDay ?? (day === 1 ? 'd1am' : 'd2am');
}
