/** Asks whether more stand somewhere than are marked present; without their number where the room may read along. */

import type { BarometerInSight } from '../../domain/stage/run-view';
import { useShared } from '../ui/shared-state';
import { useWords } from '../ui/words';
import { countOne, overAsked } from './asked-twice';
import { positionKeys } from './steps';

interface OverQuestionProps {
  readonly barometer: BarometerInSight;
  /** How many are marked; undefined where that is not to be read. */
  readonly present: number | undefined;
  readonly className: string;
}

export function OverQuestion({ barometer, present = 0, className }: OverQuestionProps) {
  const { t } = useWords('barometer');
  const asked = useShared(overAsked);
  return (
    <div role="status" className={className}>
      {asked === undefined ? null : (
        <>
          <span>{present > 0 ? t('over-question', { present }) : t('over-question-plain')}</span>
          <button type="button" className="run-button" onClick={() => void countOne(barometer, asked)}>
            {t('over-count')}
            <span className="run-key" aria-hidden="true">
              {positionKeys[asked]}
            </span>
          </button>
        </>
      )}
    </div>
  );
}
