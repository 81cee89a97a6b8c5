/**
 * What a half-day asks once it is over or nobody noted it: nothing noted is not absent, so a person says what was. One question at a time: what
 * is asked in the half-day that is marked goes first.
 */

import type { ReactNode } from 'react';
import { halfDays } from '../../domain/programme/choices';
import type { HalfDay } from '../../domain/programme/programme';
import { afternoonOf, morningOf } from '../../domain/register/as-morning';
import type { RegisterView } from '../../domain/register/register-view';
import { dayOf } from '../../domain/signing/signatures';
import { useWords } from '../ui/words';
import { AsMorningQuestion } from './as-morning';

/** Counts how many can be noted in the marked half-day as in the morning; zero in a morning, and in an afternoon that is to come. */
export function asMorningIn({ currentHalfDay, open }: RegisterView, marking: HalfDay): number {
  const hasBegun = halfDays.indexOf(marking) <= halfDays.indexOf(currentHalfDay);
  const day = dayOf(marking);
  return hasBegun && marking === afternoonOf(day) ? (open[day - 1]?.asMorning ?? 0) : 0;
}

interface HalfDayQuestionsProperties {
  readonly register: RegisterView;
  readonly marking: HalfDay;
  readonly onMarked: () => void;
  /** Those who are not noted for it. */
  readonly onNote: (halfDay: HalfDay) => void;
  /** Stands there while nothing is asked. */
  readonly otherwise: ReactNode;
}

export function HalfDayQuestions({ register, marking, onMarked, onNote, otherwise }: HalfDayQuestionsProperties) {
  const { t } = useWords('register');
  const day = dayOf(marking);
  const asMorning = asMorningIn(register, marking);
  const current = dayOf(register.currentHalfDay);
  const morning = morningOf(current);
  const left = register.currentHalfDay === morning || marking === morning ? 0 : register.notNoted[morning];
  if (asMorning > 0) {
    return <AsMorningQuestion day={day} count={asMorning} buttonClass="desk-button" shortcut="Ctrl+Enter" onMarked={onMarked} />;
  }
  if (left === 0) return otherwise;
  return (
    <div className="as-morning">
      <p>{t('register:morning-not-noted', { count: left, halfDay: t(`attendance:${morning}`) })}</p>
      <button type="button" className="desk-button" onClick={() => onNote(morning)}>
        {t('register:note-them')}
      </button>
    </div>
  );
}
