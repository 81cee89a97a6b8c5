/** The answer for the trainer's eyes, so that nobody is surprised by the reveal. Main leaves it out while the room may see the desk. */
import { useTranslation } from 'react-i18next';
import type { BarometerView } from '../../domain/views';
import { AnswerMark } from '../scene/answer-mark';

export function AnswerForTrainer({ barometer: { answer, reason } }: { readonly barometer: BarometerView }) {
  const { t } = useTranslation('run');
  if (answer === undefined) return null;
  return (
    <section className="run-answer" aria-label={t('for-you')} tabIndex={0}>
      <p className="run-answer-head">
        <AnswerMark answer={answer} className="run-answer-mark" />
        {t(`answer-${answer}`)}
        <span className="run-soft">{t('for-you')}</span>
      </p>
      <p>{reason}</p>
    </section>
  );
}
