/**
 * Planned against actual for one training: per block and day, in whole minutes. Blocks and the time between them add up to the day.
 * Actual is what the agenda in Run shows: by the slides, or as a person corrected it.
 */

import { changedPlaces } from '../../barometer/changed-places';
import { type BarometerState, countedTwice, sumOf } from '../../barometer/state';
import type { Localized } from '../../kernel/language';
import type { Moment } from '../../kernel/time';
import type { DayNumber, Programme } from '../../programme/programme';
import type { RunState } from '../../stage/state';
import type { StoredEvent } from '../../training/event';
import { takenBack } from '../../training/fold';
import type { Training, TrainingState } from '../../training/state';
import { titlesAsRead } from '../agenda';
import { unsureOf } from '../held-as-planned';
import type { BlockTimes } from '../state';
import { type PlannedBlock, plannedDays } from './agenda-changes';
import { discussionsIn } from './discussion';
import { type Claim, claimsOf, nightsIn, type Stretch, stretchesOf } from './spent';

/** `skipped`: no slide of it was shown, though the day is over; `elsewhere`: it went over to the other day. */
export type HeldState = 'held' | 'running' | 'ahead' | 'skipped' | 'dropped' | 'elsewhere';

export interface TimedBlock extends PlannedBlock {
  readonly state: HeldState;
  /** Undefined for what was not entered. */
  readonly actual: number | undefined;
  /** Minutes among these in which the room talked. */
  readonly discussion: number;
}

export interface TimedDay {
  readonly day: DayNumber;
  readonly state: 'ahead' | 'running' | 'over';
  /** Slides don’t tell how it was held, and nobody said it. */
  readonly isUnsure: boolean;
  /** A person said so: each block took what the agenda has. */
  readonly isAsPlanned: boolean;
  readonly blocks: readonly TimedBlock[];
  readonly planned: number;
  /** Actual minutes of all blocks. */
  readonly actual: number;
  /** Minutes that no block had. */
  readonly between: number;
}

/** How the barometer moved the room. */
export interface Moved {
  /** The block that plays it. */
  readonly block: string;
  /** Statements with a second round. */
  readonly statements: number;
  /** So many changed their place at least. */
  readonly people: number;
  /** Places in those first rounds. */
  readonly counted: number;
}

export interface TrainingTimes {
  readonly days: readonly [TimedDay, TimedDay];
  readonly moved: Moved | undefined;
}

function movedIn({ records }: BarometerState, programme: Programme): Moved | undefined {
  const block = programme.days.flatMap(({ blocks }) => blocks).find(({ slides }) => slides.some(({ layout }) => layout === 'barometer'));
  const twice = Object.values(records).flatMap(countedTwice);
  if (!block || twice.length === 0) return undefined;
  const people = twice.map(({ first, second }) => changedPlaces(first, second));
  return {
    block: block.id,
    statements: twice.length,
    people: people.reduce((sum, each) => sum + each, 0),
    counted: twice.reduce((sum, { first }) => sum + sumOf(first), 0),
  };
}

const overlapOf = (one: Pick<Claim, 'from' | 'to'>, other: Pick<Claim, 'from' | 'to'>): number =>
  Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));

/** The times of a day's blocks, by the part of a block that each is. */
function timesOfParts(blocks: readonly PlannedBlock[], run: RunState): ReadonlyMap<string, BlockTimes> {
  const parts = blocks.flatMap((block) => block.parts);
  return new Map(parts.flatMap((part) => (run.blocks[part] ? [[part, run.blocks[part]] as const] : [])));
}

interface Facts {
  readonly stretches: readonly Stretch[];
  readonly discussions: readonly Claim[];
  readonly dayState: TimedDay['state'];
  readonly running: string | undefined;
}

function stateOf(block: PlannedBlock, entered: boolean, { dayState, running }: Facts): HeldState {
  if (running !== undefined && block.parts.includes(running)) return 'running';
  if (entered) return 'held';
  if (block.parts.length === 0) return 'elsewhere';
  if (block.inAgenda === undefined) return 'dropped';
  return dayState === 'over' ? 'skipped' : 'ahead';
}

function timedBlock(block: PlannedBlock, times: ReadonlyMap<string, BlockTimes>, facts: Facts): TimedBlock {
  const isOurs = (part: string | undefined): boolean => part !== undefined && block.parts.includes(part);
  const entered = block.parts.some((part) => times.has(part));
  const own = facts.stretches.filter((stretch) => isOurs(stretch.block));
  const actual = own.reduce((sum, stretch) => sum + stretch.minutes, 0);
  const talked = facts.discussions
    .filter((claim) => isOurs(claim.block))
    .reduce((sum, claim) => sum + own.reduce((all, stretch) => all + overlapOf(claim, stretch), 0), 0);
  return {
    ...block,
    state: stateOf(block, entered, facts),
    actual: entered ? actual : undefined,
    discussion: Math.min(actual, Math.round(talked / 60_000)),
  };
}

const dayStateOf = (run: RunState, day: DayNumber, times: ReadonlyMap<string, BlockTimes>): TimedDay['state'] => {
  if (run.day === day) return 'running';
  return run.ended.includes(day) || times.size > 0 ? 'over' : 'ahead';
};

interface Happened {
  /** Without what was taken back. */
  readonly valid: readonly StoredEvent[];
  readonly state: TrainingState;
  readonly asPlanned: Programme;
  readonly now: Moment;
}

/** Takes the agenda's minutes for each block, whichever slides were shown. */
const heldAsPlanned = (block: TimedBlock): TimedBlock =>
  block.inAgenda === undefined || block.state === 'elsewhere' ? block : { ...block, state: 'held', actual: block.inAgenda };

function timedDay(planned: readonly PlannedBlock[], day: DayNumber, { valid, state, asPlanned, now }: Happened): TimedDay {
  const { run } = state;
  const isAsPlanned = state.heldAsPlanned[day] === true && run.day !== day;
  const times = timesOfParts(planned, run);
  const shown = run.day === day ? run.slide?.block : undefined;
  const running = shown !== undefined && times.has(shown) ? shown : undefined;
  const claims = claimsOf(times, running === undefined ? undefined : { block: running, now });
  const facts: Facts = {
    stretches: stretchesOf(claims, nightsIn([...valid.map(({ moment }) => moment), ...(run.day === day ? [now] : [])])),
    discussions: discussionsIn(valid, asPlanned, now),
    dayState: dayStateOf(run, day, times),
    running,
  };
  const asShown = planned.map((block) => timedBlock(block, times, facts));
  const blocks = isAsPlanned ? asShown.map(heldAsPlanned) : asShown;
  const between = facts.stretches.filter(({ block }) => block === undefined);
  return {
    day,
    state: isAsPlanned ? 'over' : facts.dayState,
    isUnsure: unsureOf(asPlanned, state, day) !== undefined,
    isAsPlanned,
    blocks,
    planned: blocks.reduce((sum, block) => sum + (block.planned ?? 0), 0),
    actual: blocks.reduce((sum, block) => sum + (block.actual ?? 0), 0),
    between: isAsPlanned ? 0 : between.reduce((sum, stretch) => sum + stretch.minutes, 0),
  };
}

/** `asPlanned`: the training's programme without its own changes of the agenda. */
export function trainingTimes({ state, events }: Training, asPlanned: Programme, now: Moment): TrainingTimes {
  const gone = takenBack(events);
  const valid = events.filter(({ id }) => !gone.has(id));
  const happened: Happened = { valid, state, asPlanned, now };
  const read = state.details ? titlesAsRead(asPlanned, state.details.language) : (title: Localized) => title;
  const named = (block: PlannedBlock): PlannedBlock => ({ ...block, title: read(block.title), short: read(block.short) });
  const [first, second] = plannedDays(valid, asPlanned);
  return {
    days: [timedDay(first.map(named), 1, happened), timedDay(second.map(named), 2, happened)],
    moved: movedIn(state.run.barometer, asPlanned),
  };
}
