/** The head of Run: the slide, the time, whether the day keeps to its plan, and what the projector does. */
import { ChevronDown } from 'lucide-react';
import { memo, type ReactNode, useState } from 'react';
import type { PlannedDay } from '../../domain/agenda/state';
import type { ProjectorView, TrainingInSight } from '../../domain/desk/desk-view';
import type { RegisterView } from '../../domain/register/register-view';
import type { PresentView } from '../../domain/stage/run-view';
import { RescueDialog } from '../agenda/rescue-dialog';
import { project, rehearse } from '../stage/asks';
import { BatteryPill } from '../stage/battery-pill';
import { ProjectorMenu } from '../stage/projector-menu';
import { RehearsalSign } from '../stage/rehearsal-sign';
import type { Act } from '../ui/act';
import { useDeskTime } from '../ui/desk-time';
import { useWords } from '../ui/words';
import { EndDayDialog } from './day-dialogs';
import { useDriftWords } from './drift-words';
import { Present } from './present';
import './run-header.css';

const Clock = memo(function Clock() {
  const clock = useDeskTime((time) => time.clock);
  return (
    <span className="run-clock">
      {clock.slice(0, -3)}
      <span className="run-clock-seconds">{clock.slice(-3)}</span>
    </span>
  );
});

/** A drift is spoken when it has grown or shrunk by so many minutes; every minute would talk over the trainer. */
const minutesToSpeak = 5;

interface ScheduleProps {
  /** The plan of the day that runs; undefined when none does. */
  readonly plan: PlannedDay | undefined;
  readonly act: Act;
}

const Schedule = memo(function Schedule({ plan, act }: ScheduleProps) {
  const { t } = useWords('run');
  const [rescuing, setRescuing] = useState(false);
  const { behind, dayEnds } = useDeskTime((time) => ({ behind: time.behind, dayEnds: time.dayEnds }));
  const words = useDriftWords();
  const late = behind !== undefined && behind > 0;
  const spoken = behind === undefined ? undefined : Math.trunc(behind / minutesToSpeak) * minutesToSpeak;
  return (
    <div className={late ? 'run-schedule run-schedule-behind' : 'run-schedule'}>
      <p role="status" aria-live="off" aria-label={t('run:schedule')}>
        <span>{words(behind)}</span>
        {dayEnds !== undefined && <span className="run-day-ends"> · {t('run:day-ends', { time: dayEnds })}</span>}
      </p>
      {plan && behind !== undefined ? (
        <button
          type="button"
          className="run-schedule-open"
          aria-label={t('rescue:open')}
          aria-haspopup="dialog"
          title={t('rescue:open')}
          onClick={() => setRescuing(true)}
        >
          <ChevronDown aria-hidden="true" size={15} />
        </button>
      ) : null}
      {rescuing && plan ? <RescueDialog plan={plan} act={act} onClose={() => setRescuing(false)} /> : null}
      <span aria-live="polite" className="visually-hidden">
        {words(spoken)}
      </span>
    </div>
  );
});

interface RunHeaderProps {
  readonly training: TrainingInSight;
  /** Undefined where it is not to be read how many there are. */
  readonly present: PresentView | undefined;
  /** What stands open of each day's attendance; undefined for the same reason. */
  readonly openPoints: RegisterView['open'] | undefined;
  readonly projector: ProjectorView;
  readonly telephones: ReactNode;
  readonly act: Act;
}

export function RunHeader({
  training: { details, run, agenda, isRehearsal },
  present,
  openPoints,
  projector,
  telephones,
  act,
}: RunHeaderProps) {
  const { t } = useWords('run');
  const [ending, setEnding] = useState(false);
  const { day } = run;
  const atEnd = day !== undefined && run.isLastSlide;
  const blocks = day === undefined ? [] : (agenda[day - 1]?.blocks ?? []);
  const toCome = blocks.filter(({ status }) => status === 'next' || status === 'later').length;
  return (
    <header className="run-header">
      <h1 className="run-title">
        <span className="run-place" style={{ minWidth: `${Math.min(6, details.place.length)}ch` }} title={details.place}>
          {details.place}
        </span>{' '}
        <span className="run-place-end">·</span> <span>{t('day', { day: day ?? run.nextDay })}</span> <span>·</span> <Clock />
      </h1>
      {present && present.registered > 0 && day !== undefined && !isRehearsal ? <Present present={present} day={day} /> : null}
      {isRehearsal ? <RehearsalSign /> : <Schedule plan={day === undefined ? undefined : agenda[day - 1]?.plan} act={act} />}
      <BatteryPill />
      {telephones}
      <ProjectorMenu projector={projector} />
      <button type="button" className="run-button" onClick={() => void project(projector.wanted ? 'off' : 'here')}>
        {t(projector.wanted ? 'take-off' : 'show-on-projector')}
      </button>
      {isRehearsal ? (
        <button type="button" className="run-button run-button-primary" onClick={() => void rehearse({ kind: 'end' })}>
          {t('rehearsal:end')}
        </button>
      ) : day === undefined ? null : (
        <>
          <button type="button" className={atEnd ? 'run-button run-button-primary' : 'run-button'} onClick={() => setEnding(true)}>
            {t('end-day')}
          </button>
          <EndDayDialog day={day} toCome={toCome} points={openPoints?.[day - 1]} open={ending} onClose={() => setEnding(false)} act={act} />
        </>
      )}
    </header>
  );
}
