/**
 * Reveal answer: a click says what it does and does it; a key or a clicker takes two presses, of R or of Next, and the button shows that
 * the first one has armed it.
 */

import type { BarometerInSight } from '../../domain/stage/run-view';
import type { Act } from '../ui/act';
import { useShared } from '../ui/shared-state';
import { useWords } from '../ui/words';
import { ActFace, type Face } from './act-face';
import { nextArmed, revealArmed } from './asked-twice';

interface RevealButtonProps {
  readonly barometer: BarometerInSight;
  readonly act: Act;
}

export function useRevealFace({ barometer: { canReveal, isWaiting, revealed }, act }: RevealButtonProps): Face {
  const { t } = useWords('run');
  const [byR, byNext] = [useShared(revealArmed), useShared(nextArmed)];
  function said(): string {
    const names = { next: t('next'), key: 'R' };
    if (byR) return t('reveal-armed', names);
    if (byNext) return t('reveal-next-armed', names);
    if (isWaiting && canReveal) return t('reveal-waits', names);
    if (revealed) return t('revealed');
    return canReveal ? t('reveal-hint', names) : t('reveal-later');
  }
  return {
    name: t('reveal-answer'),
    said: said(),
    isArmed: byR || byNext,
    isFirst: !revealed,
    disabled: !canReveal,
    isGrave: true,
    press: () => {
      revealArmed.set(false);
      void act({ kind: 'reveal-answer' });
    },
  };
}

export const RevealButton = (properties: RevealButtonProps) => <ActFace {...useRevealFace(properties)} />;
