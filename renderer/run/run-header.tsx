/** Where we are, what time it is, whether the day keeps to its plan, and what the projector does. */
import { Monitor, MonitorOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectorView, TrainingView } from '../../domain/views';
import type { Act } from '../desk/act';
import { useDeskTime } from '../desk/desk-time';
import { EndDayDialog } from './day-dialogs';
import { project } from './projector';
import './run-header.css';

function Clock() {
  return <span className="run-clock">{useDeskTime().clock}</span>;
}

/** A drift is spoken when it has grown or shrunk by so many minutes; every minute would talk over the trainer. */
const minutesToSpeak = 5;

function useDriftWords(): (minutes: number | undefined) => string {
  const { t } = useTranslation('run');
  return (minutes) => {
    if (minutes === undefined) return t('no-day-running');
    if (minutes > 0) return t('behind', { minutes });
    return minutes < 0 ? t('ahead', { minutes: -minutes }) : t('on-time');
  };
}

function Schedule() {
  const { t } = useTranslation('run');
  const { behind, dayEnds } = useDeskTime();
  const words = useDriftWords();
  const late = behind !== undefined && behind > 0;
  const spoken = behind === undefined ? undefined : Math.trunc(behind / minutesToSpeak) * minutesToSpeak;
  return (
    <>
      <p role="status" aria-live="off" aria-label={t('schedule')} className={late ? 'run-schedule run-schedule-behind' : 'run-schedule'}>
        {dayEnds === undefined ? words(behind) : `${words(behind)} · ${t('day-ends', { time: dayEnds })}`}
      </p>
      <span aria-live="polite" className="visually-hidden">
        {words(spoken)}
      </span>
    </>
  );
}

function ProjectorState({ projector }: { readonly projector: ProjectorView }) {
  const { t } = useTranslation('run');
  const { on, wanted, size, displays } = projector;
  const text = on
    ? t('projector-on', { size })
    : wanted && displays === 1
      ? t('projector-waiting')
      : displays === 1
        ? t('one-display')
        : t('projector-off');
  return (
    <p className={on ? 'run-projector run-projector-on' : 'run-projector'}>
      {on ? <Monitor aria-hidden="true" size={15} /> : <MonitorOff aria-hidden="true" size={15} />}
      {text}
    </p>
  );
}

interface RunHeaderProps {
  readonly training: TrainingView;
  readonly projector: ProjectorView;
  readonly act: Act;
}

export function RunHeader({ training: { details, run }, projector, act }: RunHeaderProps) {
  const { t } = useTranslation('run');
  const [ending, setEnding] = useState(false);
  const { day, registered, presentNow, slideNumber, slideCount } = run;
  const atEnd = day !== undefined && slideNumber === slideCount;
  return (
    <header className="run-header">
      <h1 className="run-title">
        <span className="run-place">{details.place}</span> · {t('day', { day: day ?? run.nextDay })} · <Clock />
      </h1>
      {registered > 0 && day !== undefined ? <p className="run-present">{t('present', { present: presentNow, registered })}</p> : null}
      <Schedule />
      <ProjectorState projector={projector} />
      <button type="button" className="run-button" onClick={() => void project(projector.wanted ? 'off' : 'here')}>
        {t(projector.wanted ? 'take-off' : 'show-on-projector')}
      </button>
      {day === undefined ? null : (
        <>
          <button type="button" className={atEnd ? 'run-button run-button-primary' : 'run-button'} onClick={() => setEnding(true)}>
            {t('end-day')}
          </button>
          <EndDayDialog day={day} open={ending} onClose={() => setEnding(false)} act={act} />
        </>
      )}
    </header>
  );
}
