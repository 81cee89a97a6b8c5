/** Personal data of a training: whether there are any, until when, the way to erase them, and the totals that are left. */
import { useState } from 'react';
import type { TrainingView } from '../../domain/desk/desk-view';
import { writtenDay } from '../../domain/kernel/written-dates';
import { useWords } from '../ui/words';
import { EraseAskedDialog, EraseDialog } from './erase-dialog';
import { LeftElsewhere } from './left-elsewhere';
import { PersonTotalsTable } from './person-totals-table';

interface PersonalDataTabProperties {
  readonly training: TrainingView;
  /** They are held, and the day until which they were to be kept is past. */
  readonly isDue: boolean;
}

function HeldData({ training: { personalData, details }, isDue }: PersonalDataTabProperties) {
  const { t, language } = useWords('erase');
  const { named, trainers, followUps, signedSheets, answers, canErase, waitsHere, elsewhere } = personalData;
  /* Files that still hold names are told of below. */
  if (!canErase) return waitsHere || elsewhere.length > 0 ? null : <p>{t('nobody-held')}</p>;
  const date = details.keepUntil === null ? undefined : writtenDay(details.keepUntil, language);
  return (
    <>
      {named > 0 && <p>{t('held', { count: named })}</p>}
      {trainers > 0 && <p>{t('trainers-held')}</p>}
      {followUps > 0 && <p>{t('follow-ups-held', { count: followUps })}</p>}
      {signedSheets > 0 && <p>{t('signed-sheets-held', { count: signedSheets })}</p>}
      {answers > 0 && <p>{t('answers-held')}</p>}
      {date === undefined ? (
        <p className="desk-hint">{t('keep-until-none')}</p>
      ) : (
        <p className={isDue ? 'desk-warning' : 'desk-hint'}>{t(isDue ? 'keep-until-past' : 'keep-until', { date })}</p>
      )}
    </>
  );
}

export function PersonalDataTab(properties: PersonalDataTabProperties) {
  const { t, language } = useWords('erase');
  const [asking, setAsking] = useState<'all' | 'here-too'>();
  const { training } = properties;
  const { canErase, waitsHere, elsewhere, erased } = training.personalData;
  const isRunning = training.run.day !== undefined;
  return (
    <section className="prepare-text">
      <HeldData {...properties} />
      {waitsHere && <p className="desk-warning">{t('waits-here')}</p>}
      {(canErase || waitsHere) && (
        <div className="desk-actions">
          {waitsHere && (
            <button type="button" className="desk-button" disabled={isRunning} onClick={() => setAsking('here-too')}>
              {t('open-here')}
            </button>
          )}
          {canErase && (
            <button type="button" className="desk-button" disabled={isRunning} onClick={() => setAsking('all')}>
              {t('open')}
            </button>
          )}
        </div>
      )}
      <LeftElsewhere laptops={elsewhere} isRunning={isRunning} />
      {isRunning && (canErase || waitsHere || elsewhere.length > 0) && <p className="desk-hint">{t('day-running')}</p>}
      {erased && (
        <>
          <p>{t('erased-on', { date: writtenDay(erased.on, language) })}</p>
          <PersonTotalsTable totals={erased.totals} />
        </>
      )}
      {asking === 'all' && <EraseDialog place={training.details.place} onClose={() => setAsking(undefined)} />}
      {asking === 'here-too' && <EraseAskedDialog place={training.details.place} onClose={() => setAsking(undefined)} />}
    </section>
  );
}
