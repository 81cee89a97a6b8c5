/** Nobody noted an afternoon: it was as the morning, which one key says, or it is noted in the register. Nobody is marked unasked. */
import { useId, useRef } from 'react';
import type { DayNumber, HalfDay } from '../../domain/programme/programme';
import { afternoonOf } from '../../domain/register/as-morning';
import { act } from '../ui/act';
import { sharedState } from '../ui/shared-state';
import { tellOutcome } from '../ui/toasts';
import { useWords } from '../ui/words';
import './as-morning.css';

/** A half-day that is to be noted in the register; the desk goes there. */
export const noting = sharedState<HalfDay | undefined>(undefined);

/** True once all whose morning is known are marked. */
export function useMarkAsMorning(): (day: DayNumber, count: number) => Promise<boolean> {
  const { t } = useWords('register');
  return async (day, count) => {
    const done = await act({ kind: 'mark-as-morning', day });
    if (done) tellOutcome(t('register:marked-as-morning', { count, halfDay: t(`attendance:${afternoonOf(day)}`) }));
    return done;
  };
}

interface AsMorningProperties {
  readonly day: DayNumber;
  /** Whose afternoon is not noted while their morning is. */
  readonly count: number;
  readonly buttonClass: string;
  /** The key that says it here, as it stands on the keyboard. */
  readonly shortcut?: string;
  /** It is what is asked first, and Enter says yes. */
  readonly takesFocus?: boolean;
  readonly onMarked: () => void;
  /** To the register; undefined where a person is there. */
  readonly onNote?: () => void;
}

export function AsMorningQuestion({ day, count, buttonClass, shortcut, takesFocus = false, onMarked, onNote }: AsMorningProperties) {
  const { t } = useWords('register');
  const questionId = useId();
  const markAsMorning = useMarkAsMorning();
  /* No state: a second press in the same moment would not see it yet. */
  const isMarking = useRef(false);
  async function mark(): Promise<void> {
    if (isMarking.current) return;
    isMarking.current = true;
    try {
      if (await markAsMorning(day, count)) onMarked();
    } finally {
      isMarking.current = false;
    }
  }
  return (
    <div className="as-morning">
      <p id={questionId}>{t('register:as-morning-question', { count, halfDay: t(`attendance:${afternoonOf(day)}`) })}</p>
      <button
        type="button"
        className={buttonClass}
        // biome-ignore lint/a11y/noAutofocus: a dialog takes the focus anyway; here it goes to its question.
        autoFocus={takesFocus}
        aria-describedby={questionId}
        aria-keyshortcuts={shortcut && 'Control+Enter'}
        onClick={() => void mark()}
      >
        {t('register:as-morning')}
        {shortcut && <kbd>{shortcut}</kbd>}
      </button>
      {onNote && (
        <button type="button" className={buttonClass} aria-describedby={questionId} onClick={onNote}>
          {t('register:not-as-morning')}
        </button>
      )}
    </div>
  );
}
