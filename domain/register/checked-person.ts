/** What is typed of a person before it is kept: tidied, with a name, and of nobody who is on the list already. */
import type { ParticipantId } from '../kernel/ids';
import { type Refusal, refuse } from '../kernel/refusal';
import type { TrainingState } from '../training/state';
import { longestText, tidyText } from '../training/tidy';
import { textFields } from './person';
import { samePerson } from './same-person';
import type { Person } from './schema';

/** Spaces folded, one Unicode form: what is kept is what was typed, tidied. */
export const tidyPerson = (person: Person): Person => ({
  ...person,
  ...Object.fromEntries(textFields.map((field) => [field, tidyText(person[field])])),
});

export function checkPerson(state: TrainingState, given: Person, except?: ParticipantId): Person | Refusal {
  const person = tidyPerson(given);
  if (person.firstName === '') return refuse('first-name-missing', 'firstName');
  if (person.lastName === '') return refuse('last-name-missing', 'lastName');
  for (const field of textFields) {
    if (person[field].length > longestText) return refuse('text-too-long', field, { longest: longestText });
  }
  const isHere = state.participants.some((other) => other.id !== except && other.person && samePerson(other.person, person));
  return isHere ? refuse('already-here', 'lastName') : person;
}
