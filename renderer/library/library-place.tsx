/** The Library: all trainings on this laptop, how a new one begins, and how one comes from another laptop or goes there. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskView, ProgrammeChoice, TrainingCard, TrainingView } from '../../domain/desk-view';
import type { TrainingId } from '../../domain/person';
import type { CopyPreview } from '../../domain/previews';
import { sentenceOf, unlessRefused } from '../desk/act';
import { kit } from '../desk/bridge';
import { EmptyState } from '../desk/parts/empty-state';
import { Part } from '../desk/parts/part';
import { NewTrainingDialog } from './new-training-dialog';
import { SaveBundleDialog } from './save-bundle-dialog';
import { TakeInDialog } from './take-in-dialog';
import { TrainingCardButton } from './training-card';
import './library.css';

interface LibraryPlaceProperties {
  readonly view: DeskView;
  /** Back to the training that is open already. */
  readonly onReturn: (open: TrainingView) => void;
}

const hasChoice = (programmes: readonly ProgrammeChoice[]): programmes is readonly [ProgrammeChoice, ...ProgrammeChoice[]] =>
  programmes.length > 0;

async function createSample(): Promise<void> {
  unlessRefused(await kit['create-sample']());
}

export function LibraryPlace({ view, onReturn }: LibraryPlaceProperties) {
  const { t } = useTranslation(['library', 'bundle']);
  const { library, programmes, training, settings, problem } = view;
  const [isCreating, setCreating] = useState(false);
  const [saving, setSaving] = useState<TrainingCard>();
  const [copy, setCopy] = useState<CopyPreview>();

  async function openBundle(): Promise<void> {
    setCopy(unlessRefused(await kit['preview-bundle']()));
  }
  async function open(id: TrainingId): Promise<void> {
    if (training?.id === id) onReturn(training);
    else unlessRefused(await kit['open-training'](id));
  }

  const actions = (
    <div className="desk-actions">
      {hasChoice(programmes) ? (
        <button type="button" className="desk-button desk-button-first" onClick={() => setCreating(true)}>
          {t('library:new-training')}
        </button>
      ) : (
        <p className="desk-refused">{t('library:no-programmes')}</p>
      )}
      <button type="button" className="desk-button" onClick={() => void openBundle()}>
        {t('bundle:open-bundle')}
      </button>
      {hasChoice(programmes) && (
        <button type="button" className="desk-button" onClick={() => void createSample()}>
          {t('library:try-sample')}
        </button>
      )}
    </div>
  );

  return (
    <div className="library">
      <header className="desk-head">
        <h1>{t('library:title')}</h1>
        {library.length > 0 && actions}
      </header>
      {problem && (
        <p className="desk-warning" role="alert">
          {t('library:not-opened')} {sentenceOf(problem)}
        </p>
      )}
      {library.length === 0 ? (
        <EmptyState title={t('library:empty-title')}>
          <p>{t('library:empty')}</p>
          {actions}
        </EmptyState>
      ) : (
        <ul className="library-cards" aria-label={t('library:trainings')}>
          {library.map((card) => (
            <li key={card.id} className="library-entry">
              <Part className="library-card">
                <TrainingCardButton
                  card={card}
                  isOpen={card.id === training?.id}
                  language={settings.language}
                  onOpen={() => void open(card.id)}
                />
                <button
                  type="button"
                  className="library-save"
                  aria-label={t('bundle:save-of', { place: card.place })}
                  onClick={() => setSaving(card)}
                >
                  {t('bundle:save')}
                </button>
              </Part>
            </li>
          ))}
        </ul>
      )}
      {saving && <SaveBundleDialog card={saving} onClose={() => setSaving(undefined)} />}
      {copy && <TakeInDialog copy={copy} language={settings.language} onClose={() => setCopy(undefined)} />}
      {isCreating && hasChoice(programmes) && (
        <NewTrainingDialog programmes={programmes} language={settings.language} onClose={() => setCreating(false)} />
      )}
    </div>
  );
}
