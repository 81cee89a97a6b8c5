/**
 * Whose lines stand on the list of a certified day, and what changes such a line. The rule, here and nowhere else:
 *
 * - Whoever was on the list when it was certified stands on it. Their name, school and place, their marks and signatures of that day,
 *   and that they are there at all: none of it changes without a reason.
 * - Whoever came later, by hand or with a list, stands on it only once something is noted for them on that day, which needs a reason. So
 *   new people on the second day ask for none, and leave the list of the first as it was certified.
 * - The day's date, the place and the trainers stand above it, and ask for a reason, too.
 * - What isn't printed on the list, as a telephone number or what somebody says to photos, is changed freely.
 */
import { type EventId, eventIdOf, type ParticipantId } from '../kernel/ids';
import type { DayNumber } from '../programme/programme';
import { presenceOf } from '../register/attendance';
import { entriesOf, keptOf } from '../register/joining';
import { writtenFields } from '../register/person';
import type { Person } from '../register/schema';
import type { Participant } from '../register/state';
import type { Of, StoredEvent } from '../training/event';
import { actOf } from '../training/fold';
import type { Details, Training, TrainingState } from '../training/state';
import { halfDaysOf, standingSignatures } from './signatures';
import type { Certification } from './state';

/** Those that no other has replaced, oldest first: two laptops may have certified apart. */
export const certificationsOf = (state: TrainingState, day: DayNumber): readonly Certification[] => state.certified[day]?.standing ?? [];

/** Ids of events say where they stand. */
const placeOf = (id: EventId): readonly [log: string, sequence: number] => {
  const end = id.lastIndexOf('/');
  return [id.slice(0, end), Number(id.slice(end + 1))];
};

export const certifiedDays = (state: TrainingState): readonly DayNumber[] =>
  ([1, 2] as const).filter((day) => certificationsOf(state, day).length > 0);

/** Whether an event had been seen where it was certified. */
export function knowledgeOf({ known }: Certification): (id: EventId) => boolean {
  const upTo = new Map<string, number>();
  for (const [log, sequence] of known.map(placeOf)) upTo.set(log, Math.max(sequence, upTo.get(log) ?? 0));
  return (id) => {
    const [log, sequence] = placeOf(id);
    return sequence <= (upTo.get(log) ?? -1);
  };
}

/** The events of an act that follow the reason for it. */
function reasonedBy({ id, body }: Of<'certified-day-changed'>): readonly EventId[] {
  const [log, sequence] = placeOf(id);
  return Array.from({ length: body.follows }, (_, index) => eventIdOf(`${log}/${sequence + index + 1}`));
}

/** Changes of a certified day that carry their reason. */
export const reasonedIn = (events: readonly StoredEvent[], day: DayNumber): ReadonlySet<EventId> =>
  new Set(events.flatMap((event) => (event.type === 'certified-day-changed' && event.body.day === day ? reasonedBy(event) : [])));

/** What a day's sheet says above the list, of what a person writes. */
const headOf = ({ days, place, venue, trainers }: Details, day: DayNumber): string =>
  JSON.stringify([days[day - 1], place, venue, trainers]);

/** Whether a day's sheet is headed otherwise with these details; whoever has none yet has no sheet. */
export const headedOtherwise = (before: Details | undefined, after: Details | undefined, day: DayNumber): boolean =>
  before !== undefined && after !== undefined && headOf(before, day) !== headOf(after, day);

/** Writes a person as a sheet has it. */
export const writtenIn = (person: Person | undefined): string => JSON.stringify(person && writtenFields.map((field) => person[field]));

/** Entries that an event brings onto the list. */
export function broughtBy(event: StoredEvent): readonly ParticipantId[] {
  if (event.type === 'participant-added') return [event.body.participant];
  return event.type === 'participants-imported' ? event.body.participants : [];
}

const isNoted = (state: TrainingState, participant: ParticipantId, day: DayNumber): boolean =>
  halfDaysOf(day).some(
    (halfDay) =>
      presenceOf(state, participant, halfDay).state !== 'not-marked' || standingSignatures(state, participant, halfDay).length > 0,
  );

/** Entries that came onto the list after everybody who certified the day, and of whom none of them knew. */
export function cameLater({ state, events }: Training, day: DayNumber): ReadonlySet<ParticipantId> {
  const standing = certificationsOf(state, day).map((certification) => ({ order: certification.order, knows: knowledgeOf(certification) }));
  if (standing.length === 0) return new Set();
  const isLater = ({ id, order }: StoredEvent): boolean => standing.every((each) => order > each.order && !each.knows(id));
  const brings = events.filter(({ type }) => type === 'participant-added' || type === 'participants-imported');
  return new Set(brings.filter(isLater).flatMap(broughtBy));
}

/** Whether an entry has its line there; also one that was taken away since, or joined with another. */
export function listedOn(training: Training, day: DayNumber): (entry: ParticipantId) => boolean {
  const { state } = training;
  const later = cameLater(training, day);
  return (entry) => !later.has(entry) || isNoted(state, keptOf(state.joining, entry), day);
}

/** Tells whose line stands on the list of a certified day: their name, school and town change with a reason alone. */
export function standOnCertified(training: Training): (entry: ParticipantId) => boolean {
  const lists = certifiedDays(training.state).map((day) => listedOn(training, day));
  return (entry) => lists.some((isListed) => isListed(entry));
}

/** Everybody, while the day isn't certified. */
export function peopleOnList(training: Training, day: DayNumber): readonly Participant[] {
  const { participants, joining } = training.state;
  if (certificationsOf(training.state, day).length === 0) return participants;
  const isListed = listedOn(training, day);
  return participants.filter(({ id }) => entriesOf(joining, id).some(isListed));
}

export interface Rewritings {
  /** Changes of people, and takings back of them, that wrote somebody otherwise than it stood when each came. */
  readonly came: ReadonlySet<EventId>;
  /** Whether somebody is written otherwise with a change than without it, after all that came. */
  readonly makes: (change: Of<'participant-changed'>) => boolean;
}

interface Writing {
  readonly event: EventId;
  /** Undefined once it was erased. */
  readonly text: string | undefined;
}

/** Collects the rewritings in events, one after the other as they are given: what is taken back later stands when others come. */
export function rewritings(events: readonly StoredEvent[]): Rewritings {
  const writings = new Map<ParticipantId, Writing[]>();
  const takers = new Map<EventId, EventId[]>();
  const came = new Set<EventId>();
  const isGone = (id: EventId): boolean => (takers.get(id) ?? []).some((taker) => !isGone(taker));
  const write = (entry: ParticipantId, event: EventId, text: string | undefined): void => {
    writings.set(entry, [...(writings.get(entry) ?? []), { event, text }]);
  };
  const makes = ({ id, body }: Of<'participant-changed'>): boolean => {
    const ofEntry = writings.get(body.participant) ?? [];
    const at = ofEntry.findIndex(({ event }) => event === id);
    const text = ofEntry[at]?.text;
    return text !== undefined && text !== ofEntry.slice(0, at).findLast(({ event }) => !isGone(event))?.text;
  };
  for (const event of events) {
    if (event.type === 'participant-added') write(event.body.participant, event.id, textOf(event.personal?.person));
    else if (event.type === 'participants-imported')
      for (const [index, entry] of event.body.participants.entries()) write(entry, event.id, textOf(event.personal?.people[index]));
    else if (event.type === 'participant-changed') write(event.body.participant, event.id, textOf(event.personal?.person));
    else if (event.type === 'taken-back') takers.set(event.body.event, [...(takers.get(event.body.event) ?? []), event.id]);
    const act = actOf(event, events);
    if (act?.type === 'participant-changed' && makes(act)) came.add(event.id);
  }
  return { came, makes };
}

const textOf = (person: Person | undefined): string | undefined => person && writtenIn(person);
