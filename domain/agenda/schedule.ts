/** Planned, actual and projected times of a day; what is late and by how much. Pure arithmetic on the plan and the facts. */

import {
  between,
  type Duration,
  duration,
  elapsed,
  goneBy,
  type LocalTime,
  later,
  localTimeOf,
  localTimeSince,
  type Moment,
  minutes,
} from '../kernel/time';
import { type Block, type DayNumber, dayPlan, type Programme } from '../programme/programme';
import { roomOf } from '../stage/freeze';
import type { RunState } from '../stage/state';
import type { BlockTimes } from './state';

export type BlockStatus = 'done' | 'now' | 'next' | 'later';

/** What was planned, and what became of it up to now. */
export interface BlockSoFar {
  readonly block: Block;
  readonly status: BlockStatus;
  readonly plannedStart: LocalTime;
  readonly plannedEnd: LocalTime;
  readonly actualStart: LocalTime | undefined;
  readonly actualEnd: LocalTime | undefined;
}

export interface ScheduledBlock extends BlockSoFar {
  /** For blocks still to come: when they begin at this pace; a pinned block never begins before its time. */
  readonly projectedStart: LocalTime;
  readonly projectedEnd: LocalTime;
}

export interface Schedule {
  readonly blocks: readonly ScheduledBlock[];
  /** What is left of the block that is running; negative once it is over. Undefined when no block runs. */
  readonly blockLeft: Duration | undefined;
  readonly blockLength: Duration | undefined;
  /**
   * Positive when behind: by how much the running block will end after its planned end, or, when that is more, by how much at this
   * pace a pinned block begins or the day is over too late.
   */
  readonly drift: Duration | undefined;
  readonly projectedEnd: LocalTime | undefined;
}

/** Times of day of a day that may last past midnight: counted on from the midnight before its first block began. */
function timesOfDay(blocks: readonly Block[], run: RunState): (moment: Moment) => LocalTime {
  const begun = blocks.flatMap(({ id }) => run.blocks[id]?.started ?? []);
  const [first, ...others] = begun;
  if (!first) return localTimeOf;
  const from = others.reduce((one, other) => (other.instant < one.instant ? other : one), first);
  return (moment) => localTimeSince(from, moment);
}

const latest = (one: LocalTime, other: LocalTime): LocalTime => (one > other ? one : other);

/** How late a block that must start at a time will be at this pace; zero or less when it holds. */
export const pinLate = ({ block, projectedStart, status }: ScheduledBlock): Duration =>
  block.pinned && (status === 'next' || status === 'later') ? between(block.pinnedAt ?? block.start, projectedStart) : duration(0);

/** A block that was held for as long was held, however short it was kept. */
const longestLook = minutes(5);

/** Further down than what runs, and left at once, as when somebody went too far and comes back: it is still to come. */
const wasOnlyLookedAt = ({ started, ended }: BlockTimes, { length }: Block): boolean =>
  ended !== undefined && elapsed(started.instant, ended.instant) < Math.min(length / 2, longestLook);

/** The start of a block as it is told: within a minute of the agenda's it is the agenda's, so that people read one time in both places. */
export function asInAgenda({ block, plannedStart }: ScheduledBlock, start: LocalTime): LocalTime {
  const planned = block.pinnedAt ?? plannedStart;
  return Math.abs(between(planned, start)) <= minutes(1) ? planned : start;
}

export const toldStart = (line: ScheduledBlock): LocalTime => asInAgenda(line, line.projectedStart);

/** Index of the block that is running, −1 when none is. */
const currentIn = (blocks: readonly Block[], run: RunState, day: DayNumber): number =>
  run.day === day ? blocks.findIndex(({ id }) => id === roomOf(run).slide?.block) : -1;

/** Returns what happened so far in a day's blocks, whatever time it is now. */
export function soFar(programme: Programme, run: RunState, day: DayNumber): readonly BlockSoFar[] {
  const { blocks } = dayPlan(programme, day);
  const current = currentIn(blocks, run, day);
  const timeOf = timesOfDay(blocks, run);
  return blocks.map((block, index): BlockSoFar => {
    const entered = run.blocks[block.id];
    const times = entered && current >= 0 && index > current && wasOnlyLookedAt(entered, block) ? undefined : entered;
    const actualStart = times && timeOf(times.started);
    const actualEnd = times?.ended && timeOf(times.ended);
    const isDone = actualEnd !== undefined && index !== current;
    const status: BlockStatus =
      index === current ? 'now' : isDone || run.ended.includes(day) ? 'done' : index === current + 1 && run.day === day ? 'next' : 'later';
    return { block, status, plannedStart: block.start, plannedEnd: later(block.start, block.length), actualStart, actualEnd };
  });
}

export function scheduleOf(programme: Programme, run: RunState, day: DayNumber, now: Moment): Schedule {
  const { blocks, closes } = dayPlan(programme, day);
  const current = currentIn(blocks, run, day);
  const currentBlock = blocks[current];
  const currentTimes = currentBlock && run.blocks[currentBlock.id];
  const blockLeft =
    currentBlock && currentTimes ? duration(currentBlock.length - goneBy(currentTimes.started.instant, now.instant)) : undefined;

  const timeOf = timesOfDay(blocks, run);
  let free: LocalTime | undefined;
  const scheduled = soFar(programme, run, day).map((line, index): ScheduledBlock => {
    const { block, actualStart, actualEnd } = line;
    const isDone = actualEnd !== undefined && index !== current;
    let projectedStart =
      actualStart ?? (free === undefined ? block.start : block.pinned ? latest(free, block.pinnedAt ?? block.start) : free);
    let projectedEnd = actualEnd ?? later(projectedStart, block.length);
    if (index === current && blockLeft !== undefined) {
      projectedStart = actualStart ?? projectedStart;
      projectedEnd = later(timeOf(now), duration(Math.max(0, blockLeft)));
    }
    /* A later block that was begun and left lies in the past: what follows still waits for the running one. */
    if (index >= current && current >= 0) free = isDone && free !== undefined ? latest(free, projectedEnd) : projectedEnd;
    return { ...line, projectedStart, projectedEnd };
  });

  const nowBlock = scheduled[current];
  const last = scheduled.at(-1);
  const tooLate = Math.max(0, ...scheduled.map(pinLate), last ? between(closes ?? last.plannedEnd, last.projectedEnd) : 0);
  const drift = nowBlock && between(nowBlock.plannedEnd, nowBlock.projectedEnd);
  return {
    blocks: scheduled,
    blockLeft,
    blockLength: currentBlock?.length,
    drift: drift === undefined || blockLeft === undefined ? undefined : tooLate > 0 ? duration(Math.max(drift, tooLate)) : drift,
    projectedEnd: blockLeft === undefined ? undefined : last?.projectedEnd,
  };
}

/** What is left of the activity timer, negative once it is over; undefined when there is none. */
export function timerLeft(timer: RunState['timer'], now: Moment): Duration | undefined {
  if (!timer) return undefined;
  const running = timer.runningSince === undefined ? 0 : goneBy(timer.runningSince, now.instant);
  return duration(timer.length - timer.runBefore - running);
}
