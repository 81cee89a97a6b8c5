/**
 * The half-day that is going on: that of the running block, else by the date and the time of day. Day 1 that has ended goes on being
 * the one to correct for as long as the date lasts on which it ran, and of a day to come no morning is over yet.
 */

import { localDateOf, localTimeOf, type Moment } from '../kernel/time';
import type { Block, DayNumber, HalfDay, Programme } from '../programme/programme';
import { roomOf } from '../stage/freeze';
import type { RunState } from '../stage/state';

interface Going {
  readonly programme: Programme;
  readonly run: RunState;
  readonly now: Moment;
}

const blocksOf = (programme: Programme, day: DayNumber): readonly Block[] => programme.days[day - 1]?.blocks ?? [];

/** The date on which the last block of a day ended, whatever was planned; undefined where none ran. */
function ranOn(programme: Programme, run: RunState, day: DayNumber): string | undefined {
  const moments = blocksOf(programme, day).flatMap(({ id }) => run.blocks[id]?.ended ?? run.blocks[id]?.started ?? []);
  const [first, ...others] = moments;
  return first && localDateOf(others.reduce((last, each) => (each.instant > last.instant ? each : last), first));
}

function dayBy(today: string, programme: Programme, run: RunState, days: readonly [string, string]): DayNumber {
  if (run.ended.includes(2)) return 2;
  if (run.ended.includes(1)) return today === (ranOn(programme, run, 1) ?? days[0]) ? 1 : 2;
  return today >= days[1] ? 2 : 1;
}

export function currentHalfDay({ programme, run, now }: Going, days: readonly [string, string]): HalfDay {
  const today = localDateOf(now);
  const day = run.day ?? dayBy(today, programme, run, days);
  const blocks = blocksOf(programme, day);
  const running = run.day === day ? blocks.find(({ id }) => id === roomOf(run).slide?.block) : undefined;
  const hasCome = run.day === day || run.ended.includes(day) || today >= (day === 1 ? days[0] : days[1]);
  const byClock = hasCome ? blocks.findLast(({ start }) => start <= localTimeOf(now)) : undefined;
  return running?.halfDay ?? byClock?.halfDay ?? (day === 1 ? 'd1am' : 'd2am');
}
