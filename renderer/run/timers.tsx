/** The clocks of the console. They are read when somebody looks, never spoken each second. */
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../domain/time';
import { useDeskTime } from '../desk/desk-time';
import { activityTone, toneOf } from './timer-tone';

const nothing = '–:––';

export function BlockTimer() {
  const { t } = useTranslation('run');
  const { blockLeft, blockLength } = useDeskTime();
  const known = blockLeft !== undefined && blockLength !== undefined;
  const tone = known ? toneOf(blockLeft, blockLength) : 'calm';
  const used = known && blockLength > 0 ? Math.min(1, Math.max(0, 1 - blockLeft / blockLength)) : 0;
  return (
    <div className={`run-block-timer run-tone-${tone}`}>
      <div>
        <div role="timer" aria-label={t('block-left')} aria-live="off" className="run-time">
          {known ? formatDuration(blockLeft) : nothing}
        </div>
        <div className="run-time-caption">{t(tone === 'over' ? 'over-in-block' : 'left-in-block')}</div>
      </div>
      <div className="run-block-bar" aria-hidden="true">
        <div className="run-block-used" style={{ transform: `scaleX(${used})` }} />
      </div>
    </div>
  );
}

export function GroupTime() {
  const { t } = useTranslation('run');
  const { groupLeft } = useDeskTime();
  const tone = groupLeft === undefined ? 'calm' : activityTone(groupLeft);
  return (
    <div role="timer" aria-label={t('group-left')} aria-live="off" className={`run-time run-tone-${tone}`}>
      {groupLeft === undefined ? nothing : formatDuration(groupLeft)}
    </div>
  );
}

export function ActivityTime() {
  const { t } = useTranslation('run');
  const { activityLeft } = useDeskTime();
  const tone = activityLeft === undefined ? 'calm' : activityTone(activityLeft);
  return (
    <div role="timer" aria-label={t('activity-left')} aria-live="off" className={`run-time run-tone-${tone}`}>
      {activityLeft === undefined ? nothing : formatDuration(activityLeft)}
    </div>
  );
}
