/** The Library: all trainings on this laptop, and how a new one begins. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrainingId } from '../../domain/person';
import type { DeskView, ProgrammeChoice, TrainingView } from '../../domain/views';
import { sentenceOf, unlessRefused } from '../desk/act';
import { kit } from '../desk/bridge';
import { EmptyState } from '../desk/parts/empty-state';
import { NewTrainingDialog } from './new-training-dialog';
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
  const { t } = useTranslation('library');
  const { library, programmes, training, settings, problem } = view;
  const [isCreating, setCreating] = useState(false);

  async function open(id: TrainingId): Promise<void> {
    if (training?.id === id) onReturn(training);
    else unlessRefused(await kit['open-training'](id));
  }

  const actions = hasChoice(programmes) ? (
    <div className="desk-actions">
      <button type="button" className="desk-button desk-button-first" onClick={() => setCreating(true)}>
        {t('new-training')}
      </button>
      <button type="button" className="desk-button" onClick={() => void createSample()}>
        {t('try-sample')}
      </button>
    </div>
  ) : (
    <p className="desk-refused">{t('no-programmes')}</p>
  );

  return (
    <div className="library">
      <header className="desk-head">
        <h1>{t('title')}</h1>
        {library.length > 0 && actions}
      </header>
      {problem && (
        <p className="desk-warning" role="alert">
          {t('not-opened')} {sentenceOf(problem)}
        </p>
      )}
      {library.length === 0 ? (
        <EmptyState title={t('empty-title')}>
          <p>{t('empty')}</p>
          {actions}
        </EmptyState>
      ) : (
        <ul className="library-cards" aria-label={t('trainings')}>
          {library.map((card) => (
            <li key={card.id}>
              <TrainingCardButton
                card={card}
                isOpen={card.id === training?.id}
                language={settings.language}
                onOpen={() => void open(card.id)}
              />
            </li>
          ))}
        </ul>
      )}
      {isCreating && hasChoice(programmes) && (
        <NewTrainingDialog programmes={programmes} language={settings.language} onClose={() => setCreating(false)} />
      )}
    </div>
  );
}
