/** The one large button: what comes next in the barometer, by its name. */

import { type BarometerAct, commandOfAct, nextAct } from '../../domain/barometer/next-act';
import type { BarometerInSight } from '../../domain/stage/run-view';
import type { Act } from '../ui/act';
import { useShared } from '../ui/shared-state';
import { useWords } from '../ui/words';
import { ActFace, type Face } from './act-face';
import { nextArmed } from './asked-twice';
import { useRevealFace } from './reveal-button';

interface ActButtonProps {
  readonly barometer: BarometerInSight;
  readonly act: Act;
}

function useNextFace({ barometer: { isWaiting, phase }, act }: ActButtonProps, name: Exclude<BarometerAct, 'reveal-answer'>): Face {
  const { t } = useWords('run');
  const byNext = useShared(nextArmed);
  const command = commandOfAct[name];
  function said(): string {
    const names = { next: t('next'), back: t('back'), key: 'R' };
    if (byNext) return t('reveal-next-armed', names);
    if (isWaiting) return t('reveal-waits', names);
    if (phase === 'answer') return `${t('revealed')} · ${t('revealed-then', names)}`;
    return command.kind === 'next' ? t('act-by-key', { key: '→' }) : '';
  }
  return {
    name: t(name),
    said: said(),
    isArmed: false,
    isFirst: true,
    disabled: false,
    isGrave: false,
    press: () => void act(command),
  };
}

export function ActButton(properties: ActButtonProps) {
  const name = nextAct(properties.barometer);
  const reveal = useRevealFace(properties);
  const next = useNextFace(properties, name === 'reveal-answer' ? 'show-places' : name);
  return <ActFace {...(name === 'reveal-answer' ? reveal : next)} />;
}
