/** When blocks began and ended: by the slides that were shown, or as a person corrected it. Two blocks that meet, meet at one moment. */

import { duration, elapsed, instant, type LocalTime, localTimeOf, type Moment, minutes, wallTime } from '../kernel/time';
import type { SlideRef } from '../stage/schema';
import type { RunState } from '../stage/state';
import type { StoredEvent } from '../training/event';
import type { BlockTimesCorrection } from './schema';
import type { BlockTimes } from './state';

type Blocks = RunState['blocks'];

/** Looking back at the block before for this long is not a new beginning of the block that was left. */
const glance = minutes(2);

export function withEntered(run: RunState, event: Extract<StoredEvent, { readonly type: 'slide-shown' }>): Blocks {
  const { to, entered } = event.body;
  const from = run.slide?.block;
  if (run.day === undefined || (entered === 'same' && run.blocks[to.block] !== undefined)) return run.blocks;
  const left = from === undefined || from === to.block ? undefined : run.blocks[from];
  const others = left && from ? { ...run.blocks, [from]: { ...left, ended: event.moment } } : run.blocks;
  const known = others[to.block];
  const wasGlance = known?.ended !== undefined && elapsed(known.ended.instant, event.moment.instant) < glance;
  const goesOn = entered === 'back' || wasGlance ? known : undefined;
  return { ...others, [to.block]: { started: goesOn?.started ?? event.moment, ended: undefined } };
}

export function withEnded(blocks: Blocks, slide: SlideRef | undefined, moment: Moment): Blocks {
  const current = slide && blocks[slide.block];
  return slide && current && !current.ended ? { ...blocks, [slide.block]: { ...current, ended: moment } } : blocks;
}

const wholeDay = 24 * 60 * 60_000;

/** The moment at which the wall showed this time, at most half a day from the given one. */
export function momentWhen(time: LocalTime, near: Moment): Moment {
  const apart = (((time - localTimeOf(near)) % wholeDay) + wholeDay * 1.5) % wholeDay;
  const by = duration(apart - wholeDay / 2);
  return { ...near, instant: instant(near.instant + by), wall: wallTime(near.wall + by) };
}

const isSame = (one: Moment | undefined, other: Moment | undefined): boolean => one !== undefined && one.instant === other?.instant;

/** A block that ended when this one began, or began when it ended, moves along. */
function movedAlong(blocks: Blocks, before: BlockTimes, after: BlockTimes): Blocks {
  const moved = Object.entries(blocks).map(([block, times]): readonly [string, BlockTimes] => {
    const started = after.ended && isSame(times.started, before.ended) ? after.ended : times.started;
    const ended = isSame(times.ended, before.started) ? after.started : times.ended;
    return [block, started === times.started && ended === times.ended ? times : { started, ended }];
  });
  return Object.fromEntries(moved);
}

/** Only what began can be corrected, and only what ended has an end to correct. */
export function withCorrected(blocks: Blocks, { block, started, ended }: BlockTimesCorrection): Blocks {
  const before = blocks[block];
  if (!before) return blocks;
  const after: BlockTimes = {
    started: started === null ? before.started : momentWhen(started, before.started),
    ended: ended === null || !before.ended ? before.ended : momentWhen(ended, before.ended),
  };
  return { ...movedAlong(blocks, before, after), [block]: after };
}

/** A block that has not ended runs until `now`. */
export const runAtOnce = (one: BlockTimes, other: BlockTimes, now: Moment): boolean =>
  one.started.instant < (other.ended ?? now).instant && other.started.instant < (one.ended ?? now).instant;
