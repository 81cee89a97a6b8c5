/** Marks a participant's half-day and says so. */
import i18next from 'i18next';
import type { Outcome } from '../../domain/contract';
import type { ParticipantId } from '../../domain/kernel/ids';
import { isRefusal } from '../../domain/kernel/refusal';
import type { HalfDay } from '../../domain/programme/programme';
import { fullName } from '../../domain/register/person';
import type { AttendanceState, Person } from '../../domain/register/schema';
import { dispatch } from '../ui/reasons';
import { tellOutcome } from '../ui/toasts';

export type MarkState = AttendanceState | 'not-marked';

export interface Subject {
  readonly id: ParticipantId;
  readonly person: Person;
}

/** `at` is `HH:MM`, for late and left early; empty when nobody noted it. */
export async function mark({ id, person }: Subject, halfDay: HalfDay, state: MarkState, at = ''): Promise<Outcome> {
  const outcome = await dispatch({ kind: 'mark', participant: id, halfDay, state, at });
  if (!isRefusal(outcome)) {
    const told = [i18next.t(`attendance:${state}`), at].filter((part) => part !== '').join(' ');
    tellOutcome(i18next.t('register:marked', { name: fullName(person), state: told, halfDay: i18next.t(`attendance:${halfDay}`) }));
  }
  return outcome;
}
