/** Marks a participant's half-day and says so. */
import i18next from 'i18next';
import type { Outcome } from '../../domain/contract';
import type { ParticipantId } from '../../domain/kernel/ids';
import { isRefusal } from '../../domain/kernel/refusal';
import { formatLocalTime, parseTypedTime } from '../../domain/kernel/time';
import type { HalfDay } from '../../domain/programme/programme';
import { fullName } from '../../domain/register/person';
import type { AttendanceState, Person } from '../../domain/register/schema';
import { dispatch } from '../ui/reasons';
import { tellOutcome } from '../ui/toasts';

export type MarkState = AttendanceState | 'not-marked';

export interface Subject {
  readonly id: ParticipantId;
  readonly person: Person;
  readonly apart: string;
}

/** Names one person among several: of two with one name the school says which. */
export const toldName = ({ person, apart }: Pick<Subject, 'person' | 'apart'>): string =>
  apart === '' ? fullName(person) : `${fullName(person)} (${apart})`;

/** `at` is a time as it was typed, for late and left early; empty when nobody noted it. It is told as it was understood. */
export async function mark(subject: Subject, halfDay: HalfDay, state: MarkState, at = ''): Promise<Outcome> {
  const outcome = await dispatch({ kind: 'mark', participant: subject.id, halfDay, state, at });
  if (!isRefusal(outcome)) {
    const time = parseTypedTime(at);
    const told = [i18next.t(`attendance:${state}`), time === undefined ? '' : formatLocalTime(time)]
      .filter((part) => part !== '')
      .join(' ');
    tellOutcome(i18next.t('register:marked', { name: toldName(subject), state: told, halfDay: i18next.t(`attendance:${halfDay}`) }));
  }
  return outcome;
}
