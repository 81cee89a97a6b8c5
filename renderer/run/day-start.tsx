/** Before a day: which one would start, and its one button. After both: that they are over. */
import { useState } from 'react';
import type { TrainingInSight } from '../../domain/desk/desk-view';
import { writtenDay } from '../../domain/kernel/written-dates';
import { rehearse } from '../stage/asks';
import type { Act } from '../ui/act';
import { useWords } from '../ui/words';
import { OtherDateDialog } from './day-dialogs';

interface DayStartProps {
  readonly training: TrainingInSight;
  readonly act: Act;
}

export function DayStart({ training: { details, run }, act }: DayStartProps) {
  const { t, language } = useWords('run');
  const [asking, setAsking] = useState(false);
  const { nextDay, ended, dateDiffers } = run;
  if (ended.includes(1) && ended.includes(2)) {
    return (
      <section className="run-day-start">
        <h2 className="run-day-title">{t('finished-title')}</h2>
        <p>{t('finished-text')}</p>
      </section>
    );
  }
  const date = writtenDay(details.days[nextDay - 1] ?? details.days[0], language);
  return (
    <section className="run-day-start">
      <h2 className="run-day-title">{t('ready-title', { day: nextDay, date })}</h2>
      <p>{t('ready-text')}</p>
      <button
        type="button"
        className="run-button run-button-primary run-button-large"
        onClick={() => (dateDiffers ? setAsking(true) : void act({ kind: 'start-day', day: nextDay }))}
      >
        {t('start-day')}
      </button>
      <button type="button" className="run-button" onClick={() => void rehearse({ kind: 'start', day: nextDay })}>
        {t('rehearsal:rehearse', { day: nextDay })}
      </button>
      <p className="run-soft run-rehearse-hint">{t('rehearsal:rehearse-hint')}</p>
      <OtherDateDialog day={nextDay} planned={date} open={asking} onClose={() => setAsking(false)} act={act} />
    </section>
  );
}
