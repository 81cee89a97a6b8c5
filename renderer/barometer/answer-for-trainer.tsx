/** The answer for the trainer's eyes, so that nobody is surprised by the reveal. Main leaves it out while the room may see the desk. */

import type { Language } from '../../domain/kernel/language';
import type { BarometerView } from '../../domain/stage/run-view';
import { AnswerMark } from '../scene/answer-mark';
import { useWords } from '../ui/words';

interface AnswerForTrainerProps {
  readonly barometer: BarometerView;
  /** The language of the programme's text. */
  readonly language: Language;
}

export function AnswerForTrainer({ barometer: { phase, answer, reason }, language }: AnswerForTrainerProps) {
  const { t } = useWords('run');
  if (answer === undefined || phase === 'summary') return null;
  return (
    <section
      className="run-answer"
      aria-label={t('for-you')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a mouse
      tabIndex={0}
    >
      <p className="run-answer-head">
        <AnswerMark answer={answer} className="run-answer-mark" />
        {t(`answer-${answer}`)}
        <span className="run-soft">{t('for-you')}</span>
      </p>
      <p lang={language}>{reason}</p>
    </section>
  );
}
