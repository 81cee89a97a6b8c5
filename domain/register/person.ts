/** Participants, and how their presence in a half-day is noted. */

import type { ParticipantId } from '../kernel/ids';
import { oncePer } from '../kernel/kept';
import type { Person } from './schema';
import type { Participant } from './state';

/** Fields that are free text. */
export const textFields = ['firstName', 'lastName', 'school', 'town', 'schoolKind', 'role', 'contact', 'telephone', 'note'] as const;

/** How a person is written, on certificates too; of this a person may ask a correction. */
export const writtenFields = ['firstName', 'lastName', 'school', 'town'] as const;

/** Somebody of whom nothing is known yet. */
export const nobody: Person = {
  firstName: '',
  lastName: '',
  school: '',
  town: '',
  schoolKind: '',
  role: '',
  contact: '',
  telephone: '',
  note: '',
  sex: 'unknown',
  protectionTeam: 'unknown',
  contactConsent: 'unknown',
  photoConsent: 'unknown',
};

/** Those of a list who are known by name, as whoever was erased isn't; in its order. */
export const knownPeople = oncePer(
  (participants: readonly Participant[]): ReadonlyMap<ParticipantId, Participant> =>
    new Map(participants.filter(({ person }) => person).map((each) => [each.id, each])),
);

export const fullName = (person: Pick<Person, 'firstName' | 'lastName'>): string => `${person.firstName} ${person.lastName}`.trim();
