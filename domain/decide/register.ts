/** The register: who takes part, and marks per half-day. */
import { standingMarks } from '../attendance';
import type { TrainingCommand } from '../command';
import { fold } from '../cyrillic';
import type { ParticipantId, Person } from '../person';
import { type Refusal, refuse } from '../refusal';
import type { TrainingState } from '../state';
import { parseLocalTime } from '../time';
import type { Context, Decision } from './context';

/** The most characters a field of a participant may hold. */
export const longestText = 200;

/** Spaces folded, one Unicode form: what is kept is what was typed, tidied. */
export const tidyPerson = (person: Person): Person => {
  const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return {
    firstName: tidy(person.firstName),
    lastName: tidy(person.lastName),
    school: tidy(person.school),
    town: tidy(person.town),
    schoolKind: tidy(person.schoolKind),
    role: tidy(person.role),
    contact: tidy(person.contact),
  };
};

/** Two entries are taken for one person when name, school and town agree in any script. */
export const samePerson = (one: Person, other: Person): boolean =>
  fold(one.firstName) === fold(other.firstName) &&
  fold(one.lastName) === fold(other.lastName) &&
  fold(one.school) === fold(other.school) &&
  fold(one.town) === fold(other.town);

export function addParticipant(state: TrainingState, given: Person, { newId }: Context): Decision | Refusal {
  const person = tidyPerson(given);
  if (person.firstName === '') return refuse('first-name-missing', 'firstName');
  if (person.lastName === '') return refuse('last-name-missing', 'lastName');
  for (const [field, text] of Object.entries(person)) {
    if (text.length > longestText) return refuse('text-too-long', field, { longest: longestText });
  }
  if (state.participants.some((other) => other.person && samePerson(other.person, person))) return refuse('already-here', 'lastName');
  return [{ type: 'participant-added', body: { participant: newId() as ParticipantId }, personal: { person } }];
}

/** Takes in people that a list brought and a person confirmed; one act, so one undo takes them back. */
export function importParticipants(people: readonly Person[], { newId }: Context): Decision | Refusal {
  if (people.length === 0) return refuse('nobody-to-import');
  return [
    {
      type: 'participants-imported',
      body: { participants: people.map(() => newId() as ParticipantId) },
      personal: { people: people.map(tidyPerson) },
    },
  ];
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
