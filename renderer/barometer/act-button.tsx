/** The one large button: what comes next in the barometer, by its name. The second press of a double click is not another act. */
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { commandOfAct, nextAct } from '../../domain/barometer/next-act';
import type { BarometerInSight } from '../../domain/stage/run-view';
import type { Act } from '../ui/act';
import { useShared } from '../ui/shared-state';
import { nextArmed } from './asked-twice';
import { RevealButton } from './reveal-button';

interface ActButtonProps {
  readonly barometer: BarometerInSight;
  readonly act: Act;
}

export function ActButton({ barometer, act }: ActButtonProps) {
  const { t } = useTranslation('run');
  const byNext = useShared(nextArmed);
  const name = nextAct(barometer);
  if (name === 'reveal-answer') return <RevealButton barometer={barometer} act={act} />;
  const press = ({ detail }: MouseEvent): void => {
    if (detail < 2) void act(commandOfAct[name]);
  };
  const names = { next: t('next'), back: t('back'), key: 'R' };
  const said = byNext
    ? t('reveal-next-armed', names)
    : barometer.isWaiting
      ? t('reveal-waits', names)
      : barometer.phase === 'answer'
        ? t('revealed-then', names)
        : commandOfAct[name].kind === 'next' && t('act-by-key', { key: '→' });
  return (
    <div className="run-reveal">
      <button type="button" className="run-button run-button-primary" onClick={press}>
        {t(name)}
      </button>
      <p aria-live="polite">{said}</p>
    </div>
  );
}
