/** How many trainings are counted, and which of those that are here are not, with why. */

import { isUnchosen, type LeftOut } from '../../domain/indicators/left-out';
import type { AcrossView } from '../../domain/indicators/requests';
import { writtenDays } from '../../domain/kernel/written-dates';
import { useWords } from '../ui/words';

export function LeftOutPart({ leftOut, trainings }: Pick<AcrossView, 'leftOut' | 'trainings'>) {
  const { t, language } = useWords('across');
  const named = leftOut.filter((each) => !isUnchosen(each));
  const unchosen = leftOut.length - named.length;
  const nameOf = ({ place, days }: LeftOut): string => (days ? `${place}, ${writtenDays(days, language)}` : place);
  return (
    <div className="across-counted">
      <p className="desk-hint" role="status">
        {t('across:chosen', { count: trainings.length })}. {t('across:days-mean')}
      </p>
      {leftOut.length > 0 && (
        <details>
          <summary>{t('across:left-out', { count: leftOut.length })}</summary>
          <ul className="across-list">
            {named.map((each) => (
              <li key={`${nameOf(each)} ${each.why}`}>
                <span>
                  {nameOf(each)} · {t(`acrossFile:left-out-${each.why}`)}
                </span>
              </li>
            ))}
            {unchosen > 0 && <li>{t('acrossFile:unchosen', { count: unchosen })}</li>}
          </ul>
        </details>
      )}
    </div>
  );
}
