/** The register: who takes part, and marks per half-day. */
import { presenceOf, standingMarks } from '../attendance';
import type { TrainingCommand } from '../command';
import { toLatin } from '../cyrillic';
import { areToldApart } from '../joining';
import { type ParticipantId, type Person, textFields } from '../person';
import type { HalfDay } from '../programme';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { samePerson } from '../same-person';
import type { TrainingState } from '../state';
import { parseLocalTime } from '../time';
import type { Context, Decision } from './context';
import { longestText, tidyText } from './tidy';

/** Spaces folded, one Unicode form: what is kept is what was typed, tidied. */
export const tidyPerson = (person: Person): Person => ({
  ...person,
  ...Object.fromEntries(textFields.map((field) => [field, tidyText(person[field])])),
});

const isOnList = (state: TrainingState, participant: ParticipantId): boolean => state.participants.some(({ id }) => id === participant);

function checkPerson(state: TrainingState, given: Person, except?: ParticipantId): Person | Refusal {
  const person = tidyPerson(given);
  if (person.firstName === '') return refuse('first-name-missing', 'firstName');
  if (person.lastName === '') return refuse('last-name-missing', 'lastName');
  for (const field of textFields) {
    if (person[field].length > longestText) return refuse('text-too-long', field, { longest: longestText });
  }
  const isHere = state.participants.some((other) => other.id !== except && other.person && samePerson(other.person, person));
  return isHere ? refuse('already-here', 'lastName') : person;
}

export function addParticipant(state: TrainingState, given: Person, { newId }: Context): Decision | Refusal {
  const person = checkPerson(state, given);
  if (isRefusal(person)) return person;
  return [{ type: 'participant-added', body: { participant: newId() as ParticipantId }, personal: { person } }];
}

export function changeParticipant(state: TrainingState, participant: ParticipantId, given: Person): Decision | Refusal {
  const before = state.participants.find(({ id }) => id === participant);
  if (!before) return refuse('no-such-participant');
  if (!before.person) return refuse('person-erased');
  const person = checkPerson(state, given, participant);
  if (isRefusal(person)) return person;
  return [{ type: 'participant-changed', body: { participant }, personal: { person } }];
}

const byLatinName = (one: Person, other: Person): number =>
  new Intl.Collator('sr-Latn').compare(toLatin(`${one.lastName} ${one.firstName}`), toLatin(`${other.lastName} ${other.firstName}`));

/**
 * Takes in people that a list brought and a person confirmed; one act, so one undo takes them back. They come in by name, so
 * that their list numbers follow the printed list.
 */
export function importParticipants(people: readonly Person[], { newId }: Context): Decision | Refusal {
  if (people.length === 0) return refuse('nobody-to-import');
  const tidied = people.map(tidyPerson).toSorted(byLatinName);
  return [
    {
      type: 'participants-imported',
      body: { participants: tidied.map(() => newId() as ParticipantId) },
      personal: { people: tidied },
    },
  ];
}

/** Marks everybody for whom nothing was noted yet, in one act. */
export function markRemaining(state: TrainingState, halfDay: HalfDay, remaining: 'present' | 'absent'): Decision {
  const participants = state.participants
    .filter(({ id, person }) => person && presenceOf(state, id, halfDay).state === 'not-marked')
    .map(({ id }) => id);
  if (participants.length === 0) return [];
  const marks = participants.map((participant) => ({
    participant,
    replaces: standingMarks(state, participant, halfDay).map(({ event }) => event),
  }));
  return [{ type: 'remaining-marked', body: { halfDay, state: remaining, marks } }];
}

export function mark(state: TrainingState, command: Extract<TrainingCommand, { kind: 'mark' }>): Decision | Refusal {
  const { participant, halfDay } = command;
  if (!isOnList(state, participant)) return refuse('no-such-participant');
  if (!state.participants.some(({ id, person }) => id === participant && person)) return refuse('person-erased');
  const timed = command.state === 'late' || command.state === 'left-early';
  const at = timed && command.at.trim() !== '' ? parseLocalTime(command.at) : null;
  if (at === undefined) return refuse('no-such-time', 'at', { text: command.at.slice(0, 20) });
  const before = presenceOf(state, participant, halfDay);
  if (!before.conflict && before.state === command.state && before.at === at) return [];
  const replaces = standingMarks(state, participant, halfDay).map(({ event }) => event);
  return [{ type: 'attendance-marked', body: { participant, halfDay, state: command.state, at, replaces } }];
}

/** What is marked for the other one counts for the kept one from now on; `joining` has the rule. */
export function joinParticipants(state: TrainingState, kept: ParticipantId, gone: ParticipantId): Decision | Refusal {
  if (kept === gone || !isOnList(state, kept) || !isOnList(state, gone)) return refuse('no-such-participant');
  return [{ type: 'participants-joined', body: { kept, gone } }];
}

export function tellApart(state: TrainingState, one: ParticipantId, other: ParticipantId): Decision | Refusal {
  if (one === other || !isOnList(state, one) || !isOnList(state, other)) return refuse('no-such-participant');
  return areToldApart(state.joining, one, other) ? [] : [{ type: 'participants-told-apart', body: { one, other } }];
}
