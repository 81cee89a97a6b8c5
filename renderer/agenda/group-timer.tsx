/** The second timer: free, beside the activity's. It counts for the trainer's eyes only; that it is over the room is told, too. */
import { Pause, Play, X } from 'lucide-react';
import { minutes } from '../../domain/kernel/time';
import type { RunInSight } from '../../domain/stage/run-view';
import type { Act } from '../ui/act';
import { CommandButton } from '../ui/command-button';
import { useWords } from '../ui/words';
import { GroupTime } from './timers';

/** What it starts with; it can be made longer at once. */
export const groupMinutes = 10;

const timer = 'group';

export function GroupTimer({ run, act }: { readonly run: RunInSight; readonly act: Act }) {
  const { t } = useWords('run');
  const { groupTimerRunning: runs } = run;
  if (runs === undefined) return null;
  const Icon = runs ? Pause : Play;
  return (
    <div className="run-group">
      <span>{t('groups')}</span>
      <GroupTime />
      {[-1, 1, 5].map((count) => (
        <CommandButton
          key={count}
          act={act}
          command={{ kind: 'adjust-timer', by: minutes(count), timer }}
          className="run-chip"
          label={t(count < 0 ? 'second-shorter' : 'second-longer', { minutes: Math.abs(count) })}
        >
          {count < 0 ? `−${-count}` : `+${count}`}
        </CommandButton>
      ))}
      <CommandButton
        act={act}
        command={{ kind: runs ? 'pause-timer' : 'resume-timer', timer }}
        className="run-chip"
        label={t(runs ? 'pause-second' : 'resume-second')}
      >
        <Icon aria-hidden="true" size={13} />
      </CommandButton>
      <CommandButton act={act} command={{ kind: 'close-timer', timer }} className="run-chip" label={t('close-second')}>
        <X aria-hidden="true" size={13} />
      </CommandButton>
    </div>
  );
}
