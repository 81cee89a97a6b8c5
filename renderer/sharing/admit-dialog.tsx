/** The question whether a laptop belongs to these: what will count, and how a person knows that it is the one that is meant. */
import { useState } from 'react';
import { writtenDays } from '../../domain/kernel/written-dates';
import type { WaitingLaptop } from '../../domain/sharing/laptops';
import { kit } from '../ui/bridge';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { tellOutcome } from '../ui/toasts';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { calledWords } from './laptop-words';
import './sharing.css';

interface AdmitDialogProperties {
  readonly laptop: WaitingLaptop;
  readonly onClose: () => void;
}

function WhatCounts({ laptop: { entries, persons, trainings, days } }: Omit<AdmitDialogProperties, 'onClose'>) {
  const { t, language } = useWords('laptops');
  return (
    <>
      <p>{t('admit-counts')}</p>
      <ul className="sharing-does">
        <li>{t('admit-entries', { count: entries, days: writtenDays(days, language) })}</li>
        {persons > 0 && <li>{t('admit-persons', { count: persons })}</li>}
        <li>{t('admit-trainings', { count: trainings })}</li>
      </ul>
      <p>{t('admit-all')}</p>
    </>
  );
}

export function AdmitDialog({ laptop, onClose }: AdmitDialogProperties) {
  const { t } = useWords('laptops');
  const [isCompared, setCompared] = useState(false);
  const { device, key, double, signs } = laptop;
  const called = calledWords(laptop, t);
  return (
    <WindowDialog title={t('admit-title')} onClose={onClose}>
      <Form
        ask={() => kit['admit-laptop']({ device, key, knowingly: isCompared })}
        onDone={() => {
          tellOutcome(t('admitted', { laptop: called }));
          onClose();
        }}
      >
        {() => (
          <>
            <p>
              <strong>{called}</strong>
            </p>
            <WhatCounts laptop={laptop} />
            {signs === '' ? (
              <p className="desk-warning">{t('admit-unsigned')}</p>
            ) : (
              <p>
                {t('admit-signs')} <span className="sharing-signs">{signs}</span>
              </p>
            )}
            {double && (
              <>
                <p className="desk-warning">{t(`double-${double}`)}</p>
                <label className="desk-choice">
                  <input type="checkbox" checked={isCompared} onChange={({ target }) => setCompared(target.checked)} />
                  {t('knowingly')}
                </label>
              </>
            )}
            <FormActions submit={t('admit-do')} onClose={onClose} />
          </>
        )}
      </Form>
    </WindowDialog>
  );
}
