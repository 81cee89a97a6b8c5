/**
 * Times of a block that nobody entered, as a person tells them afterwards: “we did it from 9:10 to 9:40”. A slide of a neighbour
 * stood on the screen meanwhile, so that one gives way where it can.
 */

import { type LocalTime, later, localTimeOf, type Moment, minutes } from '../kernel/time';
import type { RunState } from '../stage/state';
import { momentWhen } from './block-times';
import type { ToldTimes } from './schema';
import type { BlockTimes } from './state';

type Blocks = RunState['blocks'];

/** The moments meant, on the day on which a block of it first began; an end before the start is one past midnight. */
export function momentsOf(started: LocalTime, ended: LocalTime, firstBegan: Moment): Pick<ToldTimes, 'started' | 'ended'> {
  const begin = momentWhen(started, firstBegan);
  const middle = momentWhen(later(localTimeOf(begin), minutes(6 * 60)), begin);
  return { started: begin, ended: momentWhen(ended, middle) };
}

/** What is left of a neighbour: it ends when the told block began, or begins when that ended. One that lies around or within it stays. */
function givenWay(times: BlockTimes, { started, ended }: ToldTimes): BlockTimes {
  const until = times.ended?.instant ?? Number.POSITIVE_INFINITY;
  if (times.started.instant >= ended.instant || until <= started.instant) return times;
  if (times.started.instant < started.instant && until <= ended.instant) return { ...times, ended: started };
  return times.started.instant >= started.instant && until > ended.instant ? { ...times, started: ended } : times;
}

export function withTold(blocks: Blocks, told: ToldTimes): Blocks {
  const others = Object.entries(blocks).filter(([block]) => block !== told.block);
  const all = [
    ...others.map(([block, times]) => [block, givenWay(times, told)] as const),
    [told.block, { started: told.started, ended: told.ended }] as const,
  ];
  return Object.fromEntries(all.toSorted(([, one], [, other]) => one.started.instant - other.started.instant));
}
