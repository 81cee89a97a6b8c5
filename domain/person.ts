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
}

export const attendanceStates = ['present', 'late', 'left-early', 'excused', 'absent'] as const;
export type AttendanceState = (typeof attendanceStates)[number];

export const fullName = (person: Pick<Person, 'firstName' | 'lastName'>): string => `${person.firstName} ${person.lastName}`.trim();
