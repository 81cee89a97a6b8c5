/** The half-day that is going on: that of the running block, else by the time of day. */

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
  const day: DayNumber = run.day ?? (localDateOf(now) >= days[1] || (run.ended.includes(1) && !run.ended.includes(2)) ? 2 : 1);
  const blocks = programme.days[day - 1]?.blocks ?? [];
  const running = run.day === day ? blocks.find(({ id }) => id === roomOf(run).slide?.block) : undefined;
  const byClock = blocks.findLast(({ start }) => start <= localTimeOf(now));
  return running?.halfDay ?? byClock?.halfDay ?? (day === 1 ? 'd1am' : 'd2am');
}
