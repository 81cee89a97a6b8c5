/** Asks whether more stand somewhere than are marked present. Without their number while the room may read along. */
import { useTranslation } from 'react-i18next';
import type { BarometerView } from '../../domain/run-view';
import { countOne, overAsked } from './over-count';
import { positionKeys } from './position-keys';
import { useShared } from './shared-state';

export function OverQuestion({ barometer, className }: { readonly barometer: BarometerView; readonly className: string }) {
  const { t } = useTranslation('barometer');
  const asked = useShared(overAsked);
  const { present } = barometer;
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
