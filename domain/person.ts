/** Who takes part, and how their presence in a half-day is noted. */

declare const tag: unique symbol;
export type ParticipantId = string & { readonly [tag]: 'participant' };
export type EventId = string & { readonly [tag]: 'event' };
export type TrainingId = string & { readonly [tag]: 'training' };

/** What the kit knows of a participant: the least that a list and a certificate need. */
export interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly school: string;
  readonly town: string;
  readonly schoolKind: string;
  readonly role: string;
  /** E-mail or telephone, only for follow-up. */
  readonly contact: string;
  /** Only because the donor's indicator asks for it; `unknown` when nobody said. */
  readonly sex: Sex;
  /** Member of the school's Protection Team. */
  readonly protectionTeam: YesNo;
  /** Agreed to be contacted after the training. */
  readonly contactConsent: YesNo;
  /** Agreed to be photographed. */
  readonly photoConsent: YesNo;
}

export const sexes = ['female', 'male', 'unknown'] as const;
export type Sex = (typeof sexes)[number];
export const yesNo = ['yes', 'no', 'unknown'] as const;
export type YesNo = (typeof yesNo)[number];

/** Fields that are free text. */
export const textFields = ['firstName', 'lastName', 'school', 'town', 'schoolKind', 'role', 'contact'] as const;

/** Somebody of whom nothing is known yet. */
export const nobody: Person = {
  firstName: '',
  lastName: '',
  school: '',
  town: '',
  schoolKind: '',
  role: '',
  contact: '',
  sex: 'unknown',
  protectionTeam: 'unknown',
  contactConsent: 'unknown',
  photoConsent: 'unknown',
};

export const attendanceStates = ['present', 'late', 'left-early', 'excused', 'absent'] as const;
export type AttendanceState = (typeof attendanceStates)[number];

export const fullName = (person: Pick<Person, 'firstName' | 'lastName'>): string => `${person.firstName} ${person.lastName}`.trim();
