/** Both rounds of a statement beside each other, once there are two. */
import { useTranslation } from 'react-i18next';
import { sumOf } from '../../domain/barometer/state';
import type { BarometerView } from '../../domain/stage/run-view';
import { CountsBar } from '../scene/counts-bar';

export function Rounds({ barometer: { phase, first, second } }: { readonly barometer: BarometerView }) {
  const { t } = useTranslation('run');
  if (phase === 'summary' || !second || sumOf(first) === 0 || sumOf(second) === 0) return null;
  return (
    <dl className="run-rounds">
      <dt>{t('round-first')}</dt>
      <dd>
        <CountsBar counts={first} />
      </dd>
      <dt>{t('round-second')}</dt>
      <dd>
        <CountsBar counts={second} />
      </dd>
    </dl>
  );
}
