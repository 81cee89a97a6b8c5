/** The clocks of the console. They are read when somebody looks, never spoken each second: see timer-signals.tsx. */

import { isLongOver, type TimerStage } from '../../domain/agenda/timer-stages';
import { formatDuration } from '../../domain/kernel/time';
import { useDeskTime } from '../ui/desk-time';
import { useWords } from '../ui/words';

const nothing = '–:––';

const toneOf: Readonly<Record<TimerStage, string>> = {
  calm: 'run-tone-calm',
  nearly: 'run-tone-nearly',
  pressing: 'run-tone-over',
  over: 'run-tone-over',
};

export function BlockTimer() {
  const { t } = useWords('run');
  const { blockLeft, blockLength, stage } = useDeskTime((time) => ({
    blockLeft: time.blockLeft,
    blockLength: time.blockLength,
    stage: time.stages.block,
  }));
  const known = blockLeft !== undefined && blockLength !== undefined;
  const used = known && blockLength > 0 ? Math.min(1, Math.max(0, 1 - blockLeft / blockLength)) : 0;
  return (
    <div className={`run-block-timer ${toneOf[stage ?? 'calm']}`}>
      <div>
        <div role="timer" aria-label={t('block-left')} aria-live="off" className="run-time">
          {known ? formatDuration(blockLeft) : nothing}
        </div>
        <div className="run-time-caption">{t(stage === 'over' ? 'over-in-block' : 'left-in-block')}</div>
      </div>
      <div className="run-block-bar" aria-hidden="true">
        <div className="run-block-used" style={{ transform: `scaleX(${used})` }} />
      </div>
    </div>
  );
}

export function GroupTime() {
  const { t } = useWords('run');
  const { groupLeft, stage } = useDeskTime((time) => ({ groupLeft: time.groupLeft, stage: time.stages.group }));
  return (
    <div role="timer" aria-label={t('group-left')} aria-live="off" className={`run-time ${toneOf[stage ?? 'calm']}`}>
      {groupLeft === undefined ? nothing : isLongOver(groupLeft) ? t('group-over') : formatDuration(groupLeft)}
    </div>
  );
}

export function ActivityTime() {
  const { t } = useWords('run');
  const { activityLeft, stage } = useDeskTime((time) => ({ activityLeft: time.activityLeft, stage: time.stages.activity }));
  return (
    <div role="timer" aria-label={t('activity-left')} aria-live="off" className={`run-time ${toneOf[stage ?? 'calm']}`}>
      {activityLeft === undefined ? nothing : formatDuration(activityLeft)}
    </div>
  );
}
