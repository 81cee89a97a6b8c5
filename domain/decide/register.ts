/** The register: who takes part, and marks per half-day. */
import { presenceOf, standingMarks } from '../attendance';
import type { TrainingCommand } from '../command';
import { fold, toLatin } from '../cyrillic';
import { type ParticipantId, type Person, textFields } from '../person';
import type { HalfDay } from '../programme';
import { isRefusal, type Refusal, refuse } from '../refusal';
import type { TrainingState } from '../state';
import { parseLocalTime } from '../time';
import type { Context, Decision } from './context';
import { longestText, tidyText } from './tidy';

/** Spaces folded, one Unicode form: what is kept is what was typed, tidied. */
export const tidyPerson = (person: Person): Person => ({
  ...person,
  ...Object.fromEntries(textFields.map((field) => [field, tidyText(person[field])])),
});

/** Two entries are taken for one person when name, school and town agree in any script. */
export const samePerson = (one: Person, other: Person): boolean =>
  fold(one.firstName) === fold(other.firstName) &&
  fold(one.lastName) === fold(other.lastName) &&
  fold(one.school) === fold(other.school) &&
  fold(one.town) === fold(other.town);

/** Same name; school and town may differ, so they may be two people. */
export const sameName = (one: Person, other: Person): boolean =>
  fold(one.firstName) === fold(other.firstName) && fold(one.lastName) === fold(other.lastName);

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
  const participants = state.participants.map(({ id }) => id).filter((id) => presenceOf(state, id, halfDay).state === 'not-marked');
  if (participants.length === 0) return [];
  const marks = participants.map((participant) => ({
    participant,
    replaces: standingMarks(state, participant, halfDay).map(({ event }) => event),
  }));
  return [{ type: 'remaining-marked', body: { halfDay, state: remaining, marks } }];
}

export function mark(state: TrainingState, command: Extract<TrainingCommand, { kind: 'mark' }>): Decision | Refusal {
  const { participant, halfDay } = command;
  if (!state.participants.some(({ id }) => id === participant)) return refuse('no-such-participant');
  const timed = command.state === 'late' || command.state === 'left-early';
  const at = timed && command.at.trim() !== '' ? parseLocalTime(command.at) : null;
  if (at === undefined) return refuse('no-such-time', 'at', { text: command.at.slice(0, 20) });
  const standing = standingMarks(state, participant, halfDay);
  if (standing.length === 0 && command.state === 'not-marked') return [];
  const only = standing.length === 1 ? standing[0] : undefined;
  if (only?.state === command.state && only.at === at) return [];
  return [
    { type: 'attendance-marked', body: { participant, halfDay, state: command.state, at, replaces: standing.map(({ event }) => event) } },
  ];
}
