/** Wishes for follow-up workshops for the desk, by month. Nothing of them is for the room. */

import { whileSame } from '../kernel/kept';
import type { LocalDate } from '../kernel/time';
import type { Details, Training } from '../training/state';
import { undoable } from '../training/undo';
import { monthsFrom } from './follow-up';
import type { YearMonth } from './schema';
import type { FollowUp } from './state';

export interface FollowUpMonth {
  /** Null for any. */
  readonly month: YearMonth | null;
  readonly count: number;
}

export interface FollowUpView {
  /** Those of a month together, in the order in which they signed up. */
  readonly wishes: readonly FollowUp[];
  readonly months: readonly FollowUpMonth[];
  /** Offered to whoever signs up. */
  readonly offered: readonly YearMonth[];
  readonly canUndo: boolean;
}

const monthsOffered = 18;

/** What is wished for no month in particular comes last. */
const byMonth = ({ month: one }: Pick<FollowUp, 'month'>, { month: other }: Pick<FollowUp, 'month'>): number => {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
};

export function followUpsByMonth(all: readonly FollowUp[]): Pick<FollowUpView, 'wishes' | 'months'> {
  const wishes = all.toSorted(byMonth);
  const months = [...new Set(wishes.map(({ month }) => month))];
  return { wishes, months: months.map((month) => ({ month, count: wishes.filter((each) => each.month === month).length })) };
}

const wishesView = whileSame(
  (all: readonly FollowUp[], lastDay: LocalDate): Omit<FollowUpView, 'canUndo'> => ({
    ...followUpsByMonth(all),
    offered: monthsFrom(lastDay, monthsOffered),
  }),
);

export const followUpView = (training: Training, { days }: Details, device: string): FollowUpView => ({
  ...wishesView(training.state.followUps, days[1]),
  canUndo: undoable(training, 'results', device) !== undefined,
});
