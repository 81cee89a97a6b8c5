/** Whom to hear first: the smaller side, the larger, the middle, each with its number. */

import type { BarometerView } from '../../domain/stage/run-view';
import { PositionSign } from '../scene/position-sign';
import { useWords } from '../ui/words';

export function VoicesLine({ barometer: { voices, counts, canCount } }: { readonly barometer: BarometerView }) {
  const { t } = useWords('barometer');
  const { order, isTied } = voices;
  if (!canCount || order.length === 0) return <div className="run-voices" />;
  return (
    <div className="run-voices">
      <span>{t('barometer:voices')}</span>
      <ol aria-label={t('barometer:voices-order')}>
        {order.map((position) => (
          <li key={position} className={`run-voice run-voice-${position}`} title={t(`run:${position}`)}>
            <PositionSign position={position} className="run-voice-sign" />
            <span className="visually-hidden">{t(`run:${position}`)}</span> {counts[position]}
          </li>
        ))}
      </ol>
      {isTied ? <span className="run-soft">{t('barometer:voices-tied')}</span> : null}
    </div>
  );
}
