/** Marks that stand after an act that noted some. */
import type { EventId, ParticipantId } from '../kernel/ids';
import type { HalfDay } from '../programme/programme';
import type { TrainingState } from '../training/state';
import { keptOf } from './joining';
import type { Mark } from './state';

/** What an act says of one entry's half-day. */
export interface Noted {
  readonly halfDay: HalfDay;
  readonly entry: ParticipantId;
  readonly mark: Mark;
  readonly replaces: readonly EventId[];
}

/** One act that says the same of several joined entries said it once. */
const isSaidTwice = (one: Mark, other: Mark): boolean => one.event === other.event && one.state === other.state && one.at === other.at;

/**
 * Marks of an act, or of several. A mark of an entry that was given up counts for the kept one; where the act said otherwise of it, both
 * stand against each other. What stands is copied once for all of them: a day of a long list marked at one go is not the square of its
 * length.
 */
export function withMarks(before: TrainingState, noted: readonly Noted[]): TrainingState {
  const marks = { ...before.marks };
  for (const { halfDay, entry, mark, replaces } of noted) {
    const participant = keptOf(before.joining, entry);
    const ofPerson = marks[participant] ?? {};
    const others = (ofPerson[halfDay] ?? []).filter((other) => !isSaidTwice(other, mark) && !replaces.includes(other.event));
    const own = participant === entry ? mark : { ...mark, joinedFrom: entry };
    marks[participant] = { ...ofPerson, [halfDay]: [...others, own] };
  }
  return { ...before, marks };
}
