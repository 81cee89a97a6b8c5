/** Laptops in whose files somebody is left who was erased, and what to do where one of them isn't coming back. */
import { useState } from 'react';
import { writtenDayInSentence } from '../../domain/kernel/written-dates';
import type { LaptopWithNames } from '../../domain/register/register-view';
import { kit } from '../ui/bridge';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { tellOutcome } from '../ui/toasts';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';

interface LeftElsewhereProperties {
  readonly laptops: readonly LaptopWithNames[];
  /** A day runs: nothing is erased then. */
  readonly isRunning: boolean;
}

function useLaptopName(): (laptop: LaptopWithNames) => string {
  const { t } = useWords('erase');
  return ({ name, short }) => name ?? t('nameless-laptop', { short });
}

function GoneDialog({ laptop, onClose }: { readonly laptop: LaptopWithNames; readonly onClose: () => void }) {
  const { t } = useWords('erase');
  const nameOf = useLaptopName();

  function erased(): void {
    onClose();
    tellOutcome(t('gone-done'));
  }

  return (
    <WindowDialog title={t('gone-title', { laptop: nameOf(laptop) })} onClose={onClose}>
      <Form ask={() => kit['erase-laptop'](laptop.device)} onDone={erased}>
        {() => (
          <>
            <p>{t('gone-wait')}</p>
            <ul className="prepare-gone">
              <li>{t('gone-goes', { files: t('left-files', { count: laptop.files }) })}</li>
              <li>{t('gone-back')}</li>
              <li>{t('gone-not')}</li>
            </ul>
            <p className="desk-warning">{t('gone-warning')}</p>
            <FormActions submit={t('gone-submit')} onClose={onClose} />
          </>
        )}
      </Form>
    </WindowDialog>
  );
}

export function LeftElsewhere({ laptops, isRunning }: LeftElsewhereProperties) {
  const { t, language } = useWords('erase');
  const nameOf = useLaptopName();
  const [asked, setAsked] = useState<string>();
  const gone = laptops.find(({ device }) => device === asked);
  if (laptops.length === 0) return null;
  return (
    <div className="prepare-elsewhere">
      <p>{t('left-elsewhere')}</p>
      <ul>
        {laptops.map((laptop) => (
          <li key={laptop.device}>
            <p>
              <strong>{nameOf(laptop)}</strong>
              <span>{t('left-files', { count: laptop.files })}</span>
              {laptop.last && <span className="desk-hint">{t('left-last', { date: writtenDayInSentence(laptop.last, language) })}</span>}
            </p>
            <button
              type="button"
              className="desk-button"
              aria-label={t('gone-open-of', { laptop: nameOf(laptop) })}
              disabled={isRunning}
              onClick={() => setAsked(laptop.device)}
            >
              {t('gone-open')}
            </button>
          </li>
        ))}
      </ul>
      {gone && <GoneDialog laptop={gone} onClose={() => setAsked(undefined)} />}
    </div>
  );
}
