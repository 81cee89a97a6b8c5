/** The time report as it is shown and exported: one training, or all of its programme, as the same rows. What happened is told apart from the numbers. */
import { assertNever } from '../../kernel/assert-never';
import type { DayNumber } from '../../programme/programme';
import type { AgendaChange } from './agenda-changes';
import type { ProgrammeTimes, UsualBlock, UsualDay } from './programme-times';
import type { Moved, TimedBlock, TimedDay, TrainingTimes } from './training-times';

export type TimeScope = 'this' | 'all';

export type TimeReport =
  | { readonly of: 'this'; readonly times: TrainingTimes }
  /** `unread`: trainings whose programme can't be read, which are left out. */
  | { readonly of: 'all'; readonly times: ProgrammeTimes; readonly unread: number };

export type Told =
  | { readonly told: 'running' | 'ahead' | 'skipped' }
  /** `day`: of which it is told. */
  | { readonly told: 'change'; readonly change: AgendaChange; readonly day: DayNumber }
  | { readonly told: 'shortened-in' | 'dropped-in' | 'held-in'; readonly count: number }
  | { readonly told: 'moved'; readonly moved: Moved };

export interface ReportRow extends Pick<TimedBlock, 'block' | 'kind' | 'number' | 'title' | 'short'> {
  /** All in minutes; undefined where there is nothing to say. */
  readonly planned: number | undefined;
  readonly actual: number | undefined;
  readonly difference: number | undefined;
  /** Minutes of discussion in sessions that were held. */
  readonly discussion: number | undefined;
  /** Over several trainings. */
  readonly range: { readonly least: number; readonly most: number } | undefined;
  readonly told: readonly Told[];
}

export interface ReportDay {
  readonly day: DayNumber;
  readonly rows: readonly ReportRow[];
  readonly planned: number;
  /** Undefined while nothing was held. */
  readonly actual: number | undefined;
  readonly difference: number | undefined;
  readonly between: number;
}

export interface SessionsHeld {
  readonly held: number;
  readonly of: number;
  /** Sessions that the agenda had shorter than the programme. */
  readonly shortened: number;
}

const differenceOf = (planned: number | undefined, actual: number | undefined): number | undefined =>
  planned === undefined || actual === undefined ? undefined : actual - planned;

function statesTold({ state }: TimedBlock): readonly Told[] {
  switch (state) {
    case 'running':
    case 'ahead':
    case 'skipped':
      return [{ told: state }];
    case 'held':
    case 'dropped':
    case 'elsewhere':
      return [];
    default:
      return assertNever(state, 'state of a block');
  }
}

const movedTold = (moved: Moved | undefined, block: string): readonly Told[] => (moved?.block === block ? [{ told: 'moved', moved }] : []);

function rowOf(timed: TimedBlock, day: DayNumber, moved: Moved | undefined): ReportRow {
  const { block, kind, number, title, short, planned, actual, state, discussion, changes } = timed;
  const isOver = state !== 'running';
  return {
    block,
    kind,
    number,
    title,
    short,
    planned,
    actual,
    difference: isOver ? differenceOf(planned, actual) : undefined,
    discussion: kind === 'session' && actual !== undefined ? discussion : undefined,
    range: undefined,
    told: [...statesTold(timed), ...changes.map((change): Told => ({ told: 'change', change, day })), ...movedTold(moved, block)],
  };
}

function dayOf(timed: TimedDay, moved: Moved | undefined): ReportDay {
  const { day, blocks, planned, actual, between, state } = timed;
  const held = state === 'ahead' ? undefined : actual;
  return {
    day,
    rows: blocks.map((block) => rowOf(block, day, moved)),
    planned,
    actual: held,
    difference: state === 'over' ? differenceOf(planned, held) : undefined,
    between,
  };
}

function usualRow(usual: UsualBlock, trainings: number, moved: Moved | undefined): ReportRow {
  const { block, kind, number, title, short, planned, actual, held, discussion, shortened, dropped } = usual;
  const counted = [
    { told: 'held-in', count: held === trainings ? 0 : held },
    { told: 'shortened-in', count: shortened },
    { told: 'dropped-in', count: dropped },
  ] as const;
  return {
    block,
    kind,
    number,
    title,
    short,
    planned,
    actual: actual?.median,
    difference: differenceOf(planned, actual?.median),
    discussion: kind === 'session' && actual ? discussion : undefined,
    range: actual,
    told: [...counted.filter(({ count }) => count > 0), ...movedTold(moved, block)],
  };
}

const usualDayOf = ({ day, blocks, planned, actual, between, held }: UsualDay, moved: Moved | undefined): ReportDay => ({
  day,
  rows: blocks.map((block) => usualRow(block, held, moved)),
  planned,
  actual,
  difference: differenceOf(planned, actual),
  between: between ?? 0,
});

export const reportDays = (report: TimeReport): readonly ReportDay[] =>
  report.of === 'this'
    ? report.times.days.map((day) => dayOf(day, report.times.moved))
    : report.times.days.map((day) => usualDayOf(day, report.times.moved));

/** Whether any minute of it was held. */
export const isHeld = (report: TimeReport): boolean => reportDays(report).some(({ actual }) => actual !== undefined);

function sessionsHeld({ days }: TrainingTimes): SessionsHeld {
  const sessions = days.flatMap(({ blocks }) => blocks.filter(({ kind, state }) => kind === 'session' && state !== 'elsewhere'));
  return {
    held: sessions.filter(({ state }) => state === 'held').length,
    of: sessions.length,
    shortened: sessions.filter(({ byProgramme = 0, inAgenda }) => inAgenda !== undefined && inAgenda < byProgramme).length,
  };
}

/** Undefined while slides don’t tell how a day was held, and nobody said it: no count of what was shown says what was held. */
export const knownSessions = (times: TrainingTimes): SessionsHeld | undefined => {
  const sessions = sessionsHeld(times);
  return sessions.held === 0 || times.days.some(({ isUnsure }) => isUnsure) ? undefined : sessions;
};

/** A real minus, and a plus for what took longer. */
export const signedMinutes = (minutes: number): string => (minutes === 0 ? '0' : `${minutes > 0 ? '+' : '−'}${Math.abs(minutes)}`);
