/** Reveal answer: a click says what it does and does it; on the keyboard it takes R twice, and the button shows that R has armed it. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { BarometerInSight } from '../../domain/stage/run-view';
import type { Act } from '../ui/act';
import { useShared } from '../ui/shared-state';
import { revealArmed } from './asked-twice';

export function RevealButton({ barometer: { canReveal, revealed }, act }: { readonly barometer: BarometerInSight; readonly act: Act }) {
  const { t } = useTranslation('run');
  const armed = useShared(revealArmed);
  const hint = useId();
  const reveal = (): void => {
    revealArmed.set(false);
    void act({ kind: 'reveal-answer' });
  };
  const said = armed
    ? t('reveal-armed', { key: 'R' })
    : revealed
      ? t('revealed')
      : canReveal
        ? t('reveal-hint', { key: 'R' })
        : t('reveal-later');
  return (
    <div className={armed ? 'run-reveal run-reveal-armed' : 'run-reveal'}>
      <button
        type="button"
        className={revealed ? 'run-button' : 'run-button run-button-primary'}
        aria-describedby={hint}
        disabled={!canReveal}
        onClick={reveal}
      >
        {t('reveal-answer')}
      </button>
      <p id={hint} aria-live="polite">
        {said}
      </p>
    </div>
  );
}
