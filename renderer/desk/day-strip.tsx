/** While a day runs, in every place but Run: what a room may need at once, so that nobody has to look for it; and timers that run. */

import type { TrainingInSight } from '../../domain/desk/desk-view';
import { BreakNow } from '../agenda/break-now';
import { ActivityTime, GroupTime } from '../agenda/timers';
import { covers } from '../stage/commands';
import { quietCardOpen } from '../stage/open';
import { act } from '../ui/act';
import { CommandButton } from '../ui/command-button';
import { useWords } from '../ui/words';
import './day-strip.css';

/** Black is a presenter's; helplines and the quiet slide are for the room. */
const forTheRoom = covers.filter(({ cover }) => cover !== 'black');

export function DayStrip({ training, onRun }: { readonly training: TrainingInSight; readonly onRun: () => void }) {
  const { t } = useWords('care');
  const { run, isRehearsal, quietCard } = training;
  if (run.day === undefined) return null;
  return (
    <section className="day-strip" aria-label={t('care:strip')}>
      <p>{t('care:strip-day', { day: run.day })}</p>
      {forTheRoom.map(({ cover, name, key }) => (
        <CommandButton
          key={cover}
          act={act}
          command={{ kind: 'cover', cover }}
          className="run-button run-toggle"
          pressed={run.cover === cover}
        >
          {t(`run:${name}`)}
          <span className="run-key" aria-hidden="true">
            {key}
          </span>
        </CommandButton>
      ))}
      {quietCard ? (
        <button type="button" className="run-button" title={t('care:card-title')} onClick={() => quietCardOpen.set(true)}>
          {t('care:card')}
          <span className="run-key" aria-hidden="true">
            K
          </span>
        </button>
      ) : null}
      {isRehearsal ? null : <BreakNow act={act} />}
      {run.timerRunning === undefined ? null : (
        <span className="day-strip-timer">
          {t('run:activity')} <ActivityTime />
        </span>
      )}
      {run.groupTimerRunning === undefined ? null : (
        <span className="day-strip-timer">
          {t('run:groups')} <GroupTime />
        </span>
      )}
      <button type="button" className="run-button day-strip-back" onClick={onRun}>
        {t('care:back')}
      </button>
    </section>
  );
}
