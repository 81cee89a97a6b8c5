/** What schools promised in all trainings of a programme: the goals of their plans, those that are due first. */

import type { LocalDate } from '../../kernel/time';
import type { TrainingState } from '../../training/state';
import type { RowState } from '../schema';
import { schoolOfPlan } from '../show';
import { goalKey, textIn, whoKey } from './plan-fields';

export interface Promised {
  readonly id: string;
  /** The place of the training, and its first day. */
  readonly place: string;
  readonly day: LocalDate;
  readonly school: string;
  readonly goal: string;
  readonly who: string;
  readonly by: LocalDate | null;
  readonly review: LocalDate | null;
  readonly state: RowState;
  /** The date has come, and it is neither done nor put off. */
  readonly isDue: boolean;
}

/** In one training, in the order of its plans. */
export function promisedIn(state: TrainingState, today: LocalDate): readonly Promised[] {
  const { details } = state;
  if (!details) return [];
  return Object.entries(state.plans)
    .flatMap(([group, plan]) =>
      plan.rows.map((row): Promised => {
        const isOpen = row.state === 'planned' || row.state === 'under-way';
        return {
          id: `${state.id} ${row.id}`,
          place: details.place,
          day: details.days[0],
          school: schoolOfPlan(state, Number(group)),
          goal: textIn(row.texts, goalKey),
          who: textIn(row.texts, whoKey),
          by: row.by,
          review: plan.review,
          state: row.state,
          isDue: isOpen && row.by !== null && row.by <= today,
        };
      }),
    )
    .filter(({ goal }) => goal !== '');
}

/** Sorts promises of several trainings, the earliest first. */
export const inOrderOfDates = (promised: readonly Promised[]): readonly Promised[] =>
  promised.toSorted((one, other) => (one.by ?? '9999').localeCompare(other.by ?? '9999'));
