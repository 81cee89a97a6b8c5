/** What of a day's list is another than it was: while somebody reads it to certify it, other laptops go on writing. */
import type { DayNumber } from '../programme/programme';
import type { ParticipantRow } from '../register/register-view';
import { writtenIn } from './certified-list';
import { halfDaysOf } from './signatures';

export interface ChangedList {
  /** The rows that changed, as they stand on the list now. */
  readonly changed: readonly ParticipantRow[];
  /** The rows that are gone, as they stood on the list before. */
  readonly gone: readonly ParticipantRow[];
}

/** What the sheet says of a person on that day. */
const asListed = ({ person, marks, signed }: ParticipantRow, day: DayNumber): string =>
  JSON.stringify([
    writtenIn(person),
    halfDaysOf(day).map((each) => [marks[each].state, marks[each].at, marks[each].conflict, signed[each]]),
  ]);

/** The whole list of a day as it is read: two that say the same are the same text, in whatever order they stand. */
export const listAsRead = (rows: readonly ParticipantRow[], day: DayNumber): string =>
  JSON.stringify(rows.map((row) => `${row.id} ${asListed(row, day)}`).toSorted());

/** Undefined where the list says the same. */
export function changedList(before: readonly ParticipantRow[], now: readonly ParticipantRow[], day: DayNumber): ChangedList | undefined {
  if (before === now) return undefined;
  const listed = new Map(before.map((row) => [row.id, asListed(row, day)]));
  const there = new Set(now.map(({ id }) => id));
  const changed = now.filter((row) => listed.get(row.id) !== asListed(row, day));
  const gone = before.filter(({ id }) => !there.has(id));
  return changed.length + gone.length === 0 ? undefined : { changed, gone };
}
