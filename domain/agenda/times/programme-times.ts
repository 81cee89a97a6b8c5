/**
 * Times of all trainings of one programme: the median of what each block really took, beside what the programme plans. Only blocks that
 * are over count, and only those of the programme: what a training added is its own. A block through which somebody leafed in less than
 * a minute was not held.
 */

import type { DayNumber, Programme } from '../../programme/programme';
import { isAccredited } from '../agenda';
import type { AgendaDay } from '../state';
import { type PlannedBlock, plannedDays } from './agenda-changes';
import type { Moved, TimedBlock, TimedDay, TrainingTimes } from './training-times';

export interface UsualBlock extends Pick<TimedBlock, 'block' | 'kind' | 'number' | 'title' | 'short'> {
  readonly planned: number;
  /** Trainings in which it was held. */
  readonly held: number;
  /** Median, shortest and longest; undefined where it was never held. */
  readonly actual: { readonly median: number; readonly least: number; readonly most: number } | undefined;
  readonly discussion: number;
  /** Trainings whose agenda had it shorter, or had left it out. */
  readonly shortened: number;
  readonly dropped: number;
}

export interface UsualDay {
  readonly day: DayNumber;
  readonly blocks: readonly UsualBlock[];
  /** Trainings in which the day is over. */
  readonly held: number;
  readonly planned: number;
  /** Medians over those days. */
  readonly actual: number | undefined;
  readonly between: number | undefined;
}

export interface ProgrammeTimes {
  /** Trainings of which at least one day is over. */
  readonly trainings: number;
  readonly days: readonly [UsualDay, UsualDay];
  /** Sums up what moved in all trainings. */
  readonly moved: Moved | undefined;
}

/** The middle of the numbers, whole; undefined where there are none. */
export function medianOf(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : Math.round((low + high) / 2);
}

const isShorter = ({ byProgramme, inAgenda }: TimedBlock): boolean =>
  byProgramme !== undefined && inAgenda !== undefined && inAgenda < byProgramme;

/** A block of one training on the day on which that had it. */
function blockIn(days: readonly TimedDay[], block: string): readonly TimedBlock[] {
  const known = days.flatMap(({ blocks, state }) => (state === 'over' ? blocks.filter((each) => each.block === block) : []));
  return known.filter(({ state }) => state !== 'elsewhere');
}

function usualBlock({ block, kind, number, title, short }: PlannedBlock, planned: number, all: readonly TrainingTimes[]): UsualBlock {
  const lived = all.flatMap(({ days }) => blockIn(days, block));
  const held = lived.flatMap((each) => (each.state === 'held' && each.actual ? [{ ...each, actual: each.actual }] : []));
  const minutes = held.map(({ actual }) => actual);
  const median = medianOf(minutes);
  return {
    block,
    kind,
    number,
    title,
    short,
    planned,
    held: held.length,
    actual: median === undefined ? undefined : { median, least: Math.min(...minutes), most: Math.max(...minutes) },
    discussion: Math.min(median ?? 0, medianOf(held.map(({ discussion }) => discussion)) ?? 0),
    shortened: lived.filter(isShorter).length,
    dropped: lived.filter(({ inAgenda }) => inAgenda === undefined).length,
  };
}

function usualDay(day: DayNumber, plan: readonly PlannedBlock[], all: readonly TrainingTimes[]): UsualDay {
  const over = all.map(({ days }) => days[day - 1] ?? days[0]).filter(({ state }) => state === 'over');
  const blocks = plan.flatMap((block) => (block.byProgramme === undefined ? [] : [usualBlock(block, block.byProgramme, all)]));
  return {
    day,
    blocks,
    held: over.length,
    planned: blocks.reduce((sum, { planned }) => sum + planned, 0),
    actual: medianOf(over.map(({ actual }) => actual)),
    between: medianOf(over.map(({ between }) => between)),
  };
}

function movedTogether(all: readonly Moved[]): Moved | undefined {
  const sumOf = (numberIn: (moved: Moved) => number): number => all.reduce((sum, moved) => sum + numberIn(moved), 0);
  const [first] = all;
  return (
    first && {
      block: first.block,
      statements: sumOf(({ statements }) => statements),
      people: sumOf(({ people }) => people),
      counted: sumOf(({ counted }) => counted),
    }
  );
}

/** `all`: of trainings of this programme. */
export function programmeTimes(programme: Programme, all: readonly TrainingTimes[]): ProgrammeTimes {
  const [first, second] = plannedDays([], programme);
  return {
    trainings: all.filter(({ days }) => days.some(({ state }) => state === 'over')).length,
    days: [usualDay(1, first, all), usualDay(2, second, all)],
    moved: movedTogether(all.flatMap(({ moved }) => moved ?? [])),
  };
}

/** What a block of a training that is being prepared took in others. */
export interface UsualMinutes {
  readonly block: string;
  readonly minutes: number;
  readonly trainings: number;
  /** By the programme. */
  readonly planned: number;
}

const fewestTrainings = 2;
const leastDifference = 5;

export const usualMinutes = ({ days }: ProgrammeTimes): readonly UsualMinutes[] =>
  days.flatMap(({ blocks }) =>
    blocks.flatMap(({ block, actual, held, planned }) =>
      actual !== undefined && held >= fewestTrainings ? [{ block, minutes: actual.median, trainings: held, planned }] : [],
    ),
  );

/** Finds usual minutes that differ enough from the agenda's to matter; never less than a session's least, nor for half a block. */
export function worthTaking({ rows }: AgendaDay, usual: readonly UsualMinutes[]): readonly UsualMinutes[] {
  return rows.flatMap((row) => {
    const known = usual.find(({ block }) => block === row.block);
    /* Half a block has half of what is planned for it. */
    if (!known || row.asPlanned?.minutes !== known.planned) return [];
    const minutes = Math.max(1, known.minutes, isAccredited(row) ? row.asPlanned.least : 0);
    return Math.abs(minutes - row.minutes) >= leastDifference ? [{ ...known, minutes }] : [];
  });
}
