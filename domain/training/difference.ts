/** What another copy of a training brings with it, in numbers and without a name. */

import type { ParticipantId } from '../kernel/ids';
import { halfDays } from '../programme/choices';
import type { HalfDay } from '../programme/programme';
import { standingMarks } from '../register/attendance';
import { unsettledView } from '../register/unsettled';
import type { Training, TrainingState } from './state';

export interface Difference {
  readonly entries: number;
  readonly participants: number;
  /** People on the list here who won't stand on it any more, since they were joined with others or taken back. */
  readonly leaving: number;
  /** Half-days of a person for which something else is noted. */
  readonly marks: number;
  /** Half-days of a person on which the two copies disagree. */
  readonly conflicts: number;
  /** Pairs of entries that may be one person. */
  readonly duplicates: number;
  /** Papers of which the copy says that the organiser confirmed them, or takes that back. */
  readonly confirmations: number;
}

/** `after` holds everything that `before` holds. */
export function differenceBetween(before: Training, after: Training): Difference {
  const known = new Set(before.state.participants.map(({ id }) => id));
  const participants = after.state.participants.map(({ id }) => id);
  const unsettled = { before: unsettledView(before.state), after: unsettledView(after.state) };
  return {
    entries: after.events.length - before.events.length,
    participants: participants.filter((id) => !known.has(id)).length,
    leaving: known.size - participants.filter((id) => known.has(id)).length,
    marks: participants.flatMap((id) => halfDays.filter((halfDay) => isNotedOtherwise(before.state, after.state, id, halfDay))).length,
    conflicts: newOnes(unsettled.before.conflicts, unsettled.after.conflicts, ({ participant, halfDay }) => `${participant} ${halfDay}`),
    confirmations: newOnes(
      Object.values(before.state.confirmedPapers),
      Object.values(after.state.confirmedPapers),
      ({ words, isTakenBack }) => `${words} ${isTakenBack}`,
    ),
    duplicates: newOnes(unsettled.before.pairs, unsettled.after.pairs, (pair) => pair.toSorted().join(' ')),
  };
}

const noted = (state: TrainingState, id: ParticipantId, halfDay: HalfDay): string =>
  standingMarks(state, id, halfDay)
    .map(({ event }) => event)
    .join(' ');

const isNotedOtherwise = (before: TrainingState, after: TrainingState, id: ParticipantId, halfDay: HalfDay): boolean =>
  noted(before, id, halfDay) !== noted(after, id, halfDay);

function newOnes<Item>(before: readonly Item[], after: readonly Item[], keyOf: (item: Item) => string): number {
  const known = new Set(before.map(keyOf));
  return after.filter((item) => !known.has(keyOf(item))).length;
}
