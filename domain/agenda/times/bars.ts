/**
 * The plot of a time report as geometry: one bar for each block, all on one scale. Lengths are shares of the bar's room, from 0 to 1, so
 * that the desk and the paper draw the same.
 */
import type { ReportDay, ReportRow } from './report';

export interface Bar {
  /** An outline; 0 where nothing was planned. */
  readonly planned: number;
  /** Filled; 0 where nothing was held. */
  readonly actual: number;
  /** Filled darker: the part of it in which the room talked. */
  readonly discussion: number;
  /** From the shortest to the longest of several trainings. */
  readonly range: { readonly from: number; readonly to: number } | undefined;
  /** Work is told from breaks and meals by its colour. */
  readonly isWork: boolean;
}

export interface Tick {
  readonly minutes: number;
  readonly at: number;
}

export interface Scale {
  /** Minutes at the end of the room. */
  readonly most: number;
  readonly ticks: readonly Tick[];
}

const steps = [5, 10, 15, 30, 60, 120, 240];
const mostTicks = 5;

/** The same for all days, so that their bars can be compared. */
export function scaleFor(days: readonly ReportDay[]): Scale {
  const lengths = days.flatMap(({ rows }) => rows.flatMap(({ planned = 0, actual = 0, range }) => [planned, actual, range?.most ?? 0]));
  const longest = Math.max(1, ...lengths);
  const step = steps.find((each) => longest / each <= mostTicks) ?? Math.ceil(longest / mostTicks / 60) * 60;
  const most = Math.ceil(longest / step) * step;
  const count = Math.round(most / step);
  return { most, ticks: Array.from({ length: count + 1 }, (_, index) => ({ minutes: index * step, at: index / count })) };
}

const rests: ReadonlySet<ReportRow['kind']> = new Set(['registration', 'break', 'meal']);

export const barOf = ({ planned = 0, actual = 0, discussion = 0, range, kind }: ReportRow, { most }: Scale): Bar => ({
  planned: planned / most,
  actual: actual / most,
  discussion: discussion / most,
  range: range && { from: range.least / most, to: range.most / most },
  isWork: !rests.has(kind),
});
