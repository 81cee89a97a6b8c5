/** What a second list knows of people who are on the list already: it fills in what is missing, and never replaces what stands. */
import { fold } from '../kernel/cyrillic';
import type { ParticipantId } from '../kernel/ids';
import { isRefusal, type Refusal } from '../kernel/refusal';
import type { DomainEvent } from '../training/event';
import type { Decision } from '../training/rules';
import type { TrainingState } from '../training/state';
import { checkPerson } from './checked-person';
import { fieldsBesideName } from './list';
import { nobody } from './person';
import { mayBeSame, nameKey, personKey } from './same-person';
import type { Person } from './schema';
import type { Participant } from './state';

export type CompletedField = (typeof fieldsBesideName)[number];

interface Compared {
  /** Missing here, and known by the list. */
  readonly fills: readonly CompletedField[];
  /** Known to both, and not the same. */
  readonly differs: readonly CompletedField[];
}

/** A dash in a cell says nothing, either. */
const isMissing = (person: Person, field: CompletedField): boolean => person[field] === nobody[field] || fold(person[field]) === '';

const comparable = (person: Person, field: CompletedField): string =>
  field === 'telephone' ? person.telephone.replaceAll(/[^\d+]/gu, '') : fold(person[field]);

export function comparePeople(here: Person, listed: Person): Compared {
  const known = fieldsBesideName.filter((field) => !isMissing(listed, field));
  return {
    fills: known.filter((field) => isMissing(here, field)),
    differs: known.filter((field) => !isMissing(here, field) && comparable(here, field) !== comparable(listed, field)),
  };
}

type Named = Participant & { readonly person: Person };

/** Null where several have the same key. */
const byKey = (people: readonly Named[], keyOf: (person: Person) => string): ReadonlyMap<string, Named | null> => {
  const found = new Map<string, Named | null>();
  for (const each of people) found.set(keyOf(each.person), found.has(keyOf(each.person)) ? null : each);
  return found;
};

/** Finds whom on the list a row of another list means: surely, or as the only one of this name. Undefined where several could be meant. */
export function findMeant(participants: readonly Participant[]): (listed: Person) => Named | undefined {
  const people = participants.flatMap((each) => (each.person ? [{ ...each, person: each.person }] : []));
  const [sure, called] = [byKey(people, personKey), byKey(people, nameKey)];
  return (listed) => {
    if (sure.has(personKey(listed))) return sure.get(personKey(listed)) ?? undefined;
    const namesake = called.get(nameKey(listed));
    return namesake && mayBeSame(namesake.person, listed) ? namesake : undefined;
  };
}

export interface Completing {
  readonly participant: ParticipantId;
  readonly listed: Person;
  /** The missing fields that a person agreed to fill in. */
  readonly fields: readonly CompletedField[];
}

/** Fills in what a person said yes to and what is still missing; where two rows are about one person, the first that knows a field. */
export function completeParticipants(state: TrainingState, completing: readonly Completing[]): Decision | Refusal {
  const completed = new Map<ParticipantId, Person>();
  for (const { participant, listed, fields } of completing) {
    const before = completed.get(participant) ?? state.participants.find(({ id }) => id === participant)?.person;
    const missing = before ? fields.filter((field) => isMissing(before, field)) : [];
    if (!before || missing.length === 0) continue;
    completed.set(participant, { ...before, ...Object.fromEntries(missing.map((field) => [field, listed[field]])) });
  }
  const changes: DomainEvent[] = [];
  for (const [participant, given] of completed) {
    const person = checkPerson(state, given, participant);
    if (isRefusal(person)) return person;
    changes.push({ type: 'participant-changed', body: { participant }, personal: { person } });
  }
  return changes;
}
