/** The timer of a group work, a test or of voices: one at a time, beside the block's own time. */
import { Minus, Pause, Play, Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { minutes } from '../../domain/time';
import type { RunView } from '../../domain/views';
import type { Act } from '../desk/act';
import { firstMinutes, suggestedMinutes } from './suggested-minutes';
import { oneMinute, startOrPause } from './timer-acts';
import { ActivityTime } from './timers';

export function ActivityControls({ run, act }: { readonly run: RunView; readonly act: Act }) {
  const { t } = useTranslation('run');
  const { timerRunning } = run;
  const none = timerRunning === undefined;
  const off = run.day === undefined;
  return (
    <section className="run-activity" aria-label={t('activity')}>
      <div className="run-activity-main">
        <ActivityTime />
        <button type="button" className="run-button run-button-icon" aria-label={t('take-minute')} disabled={none} onClick={() => void act(oneMinute(-1))}>
          <Minus aria-hidden="true" size={16} />
        </button>
        <button type="button" className="run-button run-button-icon" aria-label={t('add-minute')} disabled={none} onClick={() => void act(oneMinute(1))}>
          <Plus aria-hidden="true" size={16} />
        </button>
        <button type="button" className="run-button run-activity-start" disabled={off} onClick={() => void act(startOrPause(run))}>
          {timerRunning ? <Pause aria-hidden="true" size={16} /> : <Play aria-hidden="true" size={16} />}
          {t(timerRunning ? 'pause-timer' : 'start-timer')}
        </button>
      </div>
      <div className="run-activity-lengths">
        {suggestedMinutes(run).map((count) => (
          <button
            key={count}
            type="button"
            className={count === firstMinutes(run) ? 'run-chip run-chip-first' : 'run-chip'}
            aria-label={t('start-minutes', { minutes: count })}
            disabled={off}
            onClick={() => void act({ kind: 'start-timer', length: minutes(count) })}
          >
            {t('minutes-short', { minutes: count })}
          </button>
        ))}
        {none ? null : (
          <button type="button" className="run-chip run-chip-end" aria-label={t('close-timer')} onClick={() => void act({ kind: 'close-timer' })}>
            <X aria-hidden="true" size={14} />
          </button>
        )}
      </div>
    </section>
  );
}
