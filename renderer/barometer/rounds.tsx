/** Both rounds of a statement beside each other, once there are two. */

import { sumOf } from '../../domain/barometer/state';
import type { BarometerView } from '../../domain/stage/run-view';
import { CountsBar } from '../scene/counts-bar';
import { useWords } from '../ui/words';

export function Rounds({ barometer: { phase, first, second } }: { readonly barometer: BarometerView }) {
  const { t } = useWords('run');
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
