/** The timer of a test, a work in groups or of voices, beside the block's own time; and a second one for whoever needs it. */
import { AlarmClockPlus, CornerUpLeft, Minus, Pause, Play, Plus, X } from 'lucide-react';
import { minutes } from '../../domain/kernel/time';
import type { RunInSight } from '../../domain/stage/run-view';
import { OpenGroups } from '../groups/open-groups';
import type { Act } from '../ui/act';
import { useWords } from '../ui/words';
import './activity-controls.css';
import { firstMinutes, oneMinute, startOrPause, suggestedMinutes } from '../../domain/agenda/timer-acts';
import { CommandButton } from '../ui/command-button';
import { GroupTimer, groupMinutes } from './group-timer';
import { ActivityTime } from './timers';

interface ActivityControlsProps {
  readonly run: RunInSight;
  /** Only what runs, with its own keys. */
  readonly isSmall: boolean;
  /** Names are in them. */
  readonly opensGroups: boolean;
  readonly act: Act;
}

/** What it can be started with, and what is done with it less often. */
function Lengths({ run, opensGroups, act }: Omit<ActivityControlsProps, 'isSmall'>) {
  const { t } = useWords('run');
  const none = run.timerRunning === undefined;
  const off = run.day === undefined;
  return (
    <div className="run-activity-lengths">
      {suggestedMinutes(run).map((count) => (
        <CommandButton
          key={count}
          act={act}
          command={{ kind: 'start-timer', length: minutes(count) }}
          className={count === firstMinutes(run) ? 'run-chip run-chip-first' : 'run-chip'}
          label={t('start-minutes', { minutes: count })}
          disabled={off}
        >
          {count}′
        </CommandButton>
      ))}
      {none ? null : (
        <CommandButton act={act} command={{ kind: 'adjust-timer', by: minutes(5) }} className="run-chip" label={t('add-five')}>
          +5
        </CommandButton>
      )}
      {none ? null : (
        <CommandButton act={act} command={{ kind: 'close-timer' }} className="run-chip run-chip-end" label={t('close-timer')}>
          <X aria-hidden="true" size={14} />
        </CommandButton>
      )}
      {off || run.groupTimerRunning !== undefined ? null : (
        <CommandButton
          act={act}
          command={{ kind: 'start-timer', length: minutes(groupMinutes), timer: 'group' }}
          className="run-chip"
          label={t('second-timer')}
        >
          <AlarmClockPlus aria-hidden="true" size={14} />
        </CommandButton>
      )}
      {opensGroups ? <OpenGroups className="run-chip groups-open" isSmall={!none} /> : null}
    </div>
  );
}

export function ActivityControls({ run, isSmall, opensGroups, act }: ActivityControlsProps) {
  const { t } = useWords('run');
  const { timerRunning } = run;
  const none = timerRunning === undefined;
  const off = run.day === undefined;
  const StartOrPause = timerRunning ? Pause : Play;
  return (
    <section className="run-activity" aria-label={t('activity')}>
      {isSmall && none ? null : (
        <div className="run-activity-main">
          <ActivityTime />
          <CommandButton act={act} command={oneMinute(-1)} className="run-button run-button-icon" label={t('take-minute')} disabled={none}>
            <Minus aria-hidden="true" size={16} />
          </CommandButton>
          <CommandButton act={act} command={oneMinute(1)} className="run-button run-button-icon" label={t('add-minute')} disabled={none}>
            <Plus aria-hidden="true" size={16} />
          </CommandButton>
          <CommandButton act={act} command={startOrPause(run)} className="run-button run-activity-start" disabled={off}>
            <StartOrPause aria-hidden="true" size={16} />
            {t(timerRunning ? 'pause-timer' : 'start-timer')}
          </CommandButton>
        </div>
      )}
      {!isSmall && run.timerLeftAt && (
        <CommandButton act={act} command={{ kind: 'go-to', slide: run.timerLeftAt.slide }} className="run-chip run-activity-left">
          <CornerUpLeft aria-hidden="true" size={14} />
          {t('timer-left-at', { slide: run.timerLeftAt.title })}
        </CommandButton>
      )}
      {isSmall ? null : <Lengths run={run} opensGroups={opensGroups} act={act} />}
      <GroupTimer run={run} act={act} />
    </section>
  );
}
