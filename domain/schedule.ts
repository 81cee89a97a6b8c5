/** Planned, actual and projected times of a day; what is late and by how much. Pure arithmetic on the plan and the facts. */
import { type Block, type DayNumber, dayPlan, type Programme } from './programme';
import type { RunState } from './state';
import { between, type Duration, duration, elapsed, type LocalTime, later, localTimeOf, type Moment } from './time';

export type BlockStatus = 'done' | 'now' | 'next' | 'later';

export interface ScheduledBlock {
  readonly block: Block;
  readonly status: BlockStatus;
  readonly plannedStart: LocalTime;
  readonly plannedEnd: LocalTime;
  readonly actualStart: LocalTime | undefined;
  readonly actualEnd: LocalTime | undefined;
  /** For blocks still to come: when they begin at this pace; a pinned block never begins before its time. */
  readonly projectedStart: LocalTime;
  readonly projectedEnd: LocalTime;
}

export interface Schedule {
  readonly blocks: readonly ScheduledBlock[];
  /** What is left of the block that is running; negative once it is over. Undefined when no block runs. */
  readonly blockLeft: Duration | undefined;
  readonly blockLength: Duration | undefined;
  /** Positive when behind: by how much the running block will end after its planned end. */
  readonly drift: Duration | undefined;
  readonly projectedEnd: LocalTime | undefined;
}

const latest = (one: LocalTime, other: LocalTime): LocalTime => (one > other ? one : other);

export function scheduleOf(programme: Programme, run: RunState, day: DayNumber, now: Moment): Schedule {
  const blocks = dayPlan(programme, day).blocks;
  const currentId = run.day === day ? run.slide?.block : undefined;
  const current = blocks.findIndex(({ id }) => id === currentId);
  const currentTimes = currentId === undefined ? undefined : run.blocks[currentId];
  const currentBlock = blocks[current];
  const blockLeft =
    currentBlock && currentTimes ? duration(currentBlock.length - elapsed(currentTimes.started.instant, now.instant)) : undefined;

  let free: LocalTime | undefined;
  const scheduled = blocks.map((block, index): ScheduledBlock => {
    const times = run.blocks[block.id];
    const plannedEnd = later(block.start, block.length);
    const actualStart = times && localTimeOf(times.started);
    const actualEnd = times?.ended && localTimeOf(times.ended);
    const isDone = actualEnd !== undefined && index !== current;
    let projectedStart = actualStart ?? (free === undefined ? block.start : block.pinned ? latest(free, block.start) : free);
    let projectedEnd = actualEnd ?? later(projectedStart, block.length);
    if (index === current && blockLeft !== undefined) {
      projectedStart = actualStart ?? projectedStart;
      projectedEnd = later(localTimeOf(now), duration(Math.max(0, blockLeft)));
    }
    /* A later block that was begun and left lies in the past: what follows still waits for the running one. */
    if (index >= current && current >= 0) free = isDone && free !== undefined ? latest(free, projectedEnd) : projectedEnd;
    const status: BlockStatus =
      index === current ? 'now' : isDone || run.ended.includes(day) ? 'done' : index === current + 1 && run.day === day ? 'next' : 'later';
    return { block, status, plannedStart: block.start, plannedEnd, actualStart, actualEnd, projectedStart, projectedEnd };
  });

  const nowBlock = scheduled[current];
  const last = scheduled.at(-1);
  return {
    blocks: scheduled,
    blockLeft,
    blockLength: currentBlock?.length,
    drift: nowBlock && blockLeft !== undefined ? between(nowBlock.plannedEnd, nowBlock.projectedEnd) : undefined,
    projectedEnd: blockLeft === undefined ? undefined : last?.projectedEnd,
  };
}

/** What is left of the activity timer, negative once it is over; undefined when there is none. */
export function timerLeft(timer: RunState['timer'], now: Moment): Duration | undefined {
  if (!timer) return undefined;
  const running = timer.runningSince === undefined ? 0 : elapsed(timer.runningSince, now.instant);
  return duration(timer.length - timer.runBefore - running);
}
