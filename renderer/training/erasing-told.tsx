/**
 * A training is opened in which persons were erased on another laptop, and names are left in this one's own files: it is told before
 * anything else, however long this laptop was away. Nothing is done without a yes.
 */
import { useState } from 'react';
import type { TrainingView } from '../../domain/desk/desk-view';
import type { TrainingId } from '../../domain/kernel/ids';
import { writtenDayInSentence } from '../../domain/kernel/written-dates';
import { sharedState } from '../ui/shared-state';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { EraseAskedDialog } from './erase-dialog';

interface ErasingToldProperties {
  readonly training: TrainingView;
}

/** Told in this window. */
const told = sharedState<ReadonlySet<TrainingId>>(new Set());

export function ErasingTold({ training }: ErasingToldProperties) {
  const { t, language } = useWords('erase');
  const { waitsHere, lastHere } = training.personalData;
  /* What comes in while somebody works here is told at the next opening, and stands in Prepare. */
  const [step, setStep] = useState<'told' | 'asked' | undefined>(waitsHere && !told.get().has(training.id) ? 'told' : undefined);
  const { place } = training.details;
  if (step === undefined || !waitsHere || training.run.day !== undefined) return null;

  function go(next: 'asked' | undefined): void {
    told.set(new Set([...told.get(), training.id]));
    setStep(next);
  }

  if (step === 'asked') return <EraseAskedDialog place={place} onClose={() => setStep(undefined)} />;
  return (
    <WindowDialog title={t('told-title')} onClose={() => go(undefined)}>
      <p>{t('told-text', { place })}</p>
      {lastHere && <p>{t('told-away', { date: writtenDayInSentence(lastHere, language) })}</p>}
      <p className="desk-hint">{t('told-nothing')}</p>
      <div className="desk-actions">
        <button type="button" className="desk-button desk-button-first" onClick={() => go('asked')}>
          {t('open-here')}
        </button>
        <button type="button" className="desk-button" onClick={() => go(undefined)}>
          {t('told-later')}
        </button>
      </div>
    </WindowDialog>
  );
}
