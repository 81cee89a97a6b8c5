/** What the bars of a time report mean. */

import type { Bar } from '../../domain/agenda/times/bars';
import type { TimeReport } from '../../domain/agenda/times/report';
import { useWords } from '../ui/words';
import { TimeBar } from './time-bar';

const nothing: Bar = { planned: 0, actual: 0, discussion: 0, range: undefined, isWork: true };

export function TimeLegend({ of }: { readonly of: TimeReport['of'] }) {
  const { t } = useWords('times');
  const entries: readonly (readonly [string, Bar])[] = [
    [t('legend-planned'), { ...nothing, planned: 1 }],
    [t(of === 'this' ? 'legend-actual' : 'legend-usual'), { ...nothing, actual: 1 }],
    [t('legend-discussion'), { ...nothing, actual: 1, discussion: 0.5 }],
    [t('legend-rest'), { ...nothing, actual: 1, isWork: false }],
    ...(of === 'all' ? [[t('legend-range'), { ...nothing, range: { from: 0, to: 1 } }] as const] : []),
  ];
  return (
    <ul className="times-legend">
      {entries.map(([text, bar]) => (
        <li key={text}>
          <span className="times-legend-bar">
            <TimeBar bar={bar} />
          </span>
          {text}
        </li>
      ))}
    </ul>
  );
}
