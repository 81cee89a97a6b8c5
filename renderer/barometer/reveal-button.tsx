/**
 * Reveal answer: a click says what it does and does it; a key or a clicker takes two presses, of R or of Next, and the button shows that
 * the first one has armed it. Where another act's button stood just before, the second press of a double click must not reveal.
 */
import { type MouseEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { BarometerInSight } from '../../domain/stage/run-view';
import type { Act } from '../ui/act';
import { useShared } from '../ui/shared-state';
import { nextArmed, revealArmed } from './asked-twice';

/** What comes next, and by which key. */
function useSaid({ canReveal, isWaiting, revealed }: BarometerInSight): string {
  const { t } = useTranslation('run');
  const [byR, byNext] = [useShared(revealArmed), useShared(nextArmed)];
  const names = { next: t('next'), key: 'R' };
  if (byR) return t('reveal-armed', names);
  if (byNext) return t('reveal-next-armed', names);
  if (isWaiting && canReveal) return t('reveal-waits', names);
  if (revealed) return t('revealed');
  return canReveal ? t('reveal-hint', names) : t('reveal-later');
}

export function RevealButton({ barometer, act }: { readonly barometer: BarometerInSight; readonly act: Act }) {
  const { canReveal, revealed } = barometer;
  const { t } = useTranslation('run');
  const [byR, byNext] = [useShared(revealArmed), useShared(nextArmed)];
  const armed = byR || byNext;
  const hint = useId();
  const reveal = ({ detail }: MouseEvent): void => {
    if (detail > 1) return;
    revealArmed.set(false);
    void act({ kind: 'reveal-answer' });
  };
  const said = useSaid(barometer);
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
