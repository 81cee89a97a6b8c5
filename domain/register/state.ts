/** The list of participants and their marks at one moment. Plain, read-only data. */
import type { EventId, ParticipantId } from '../kernel/ids';
import type { LocalTime, Moment } from '../kernel/time';
import type { HalfDay } from '../programme/programme';
import type { AttendanceState, Person, Written } from './schema';

export type EntryPair = readonly [ParticipantId, ParticipantId];

export interface Joining {
  /** From an entry that was given up to the one that is kept for it. */
  readonly keptFor: ReadonlyMap<ParticipantId, ParticipantId>;
  /** Kept entries of which a person said that they are two. */
  readonly toldApart: readonly EntryPair[];
}

export const nothingJoined: Joining = { keptFor: new Map(), toldApart: [] };

export interface Participant {
  readonly id: ParticipantId;
  /** On the printed list; keeps while others come in. */
  readonly number: number;
  /** Undefined once persons were erased. */
  readonly person: Person | undefined;
  /** The laptop that brought them onto the list. */
  readonly device: string;
}

/** A wish of a person that nobody has settled, and that no later one has replaced. */
export interface Correction {
  readonly event: EventId;
  /** Undefined once persons were erased. */
  readonly wish: Written | undefined;
}

/** Marks of one person that no other mark has replaced; more than one means that two laptops disagree. */
export type MarksOfPerson = Readonly<Partial<Record<HalfDay, readonly Mark[]>>>;

export interface Mark {
  readonly event: EventId;
  readonly state: AttendanceState | 'not-marked';
  readonly at: LocalTime | null;
  /** When it was noted, by the laptop that did. */
  readonly noted: Moment;
  readonly device: string;
  /** The entry for which it was noted, when another one is kept for it. */
  readonly joinedFrom?: ParticipantId;
}
