/** The Library: all trainings on this laptop, how a new one begins, how one comes from another laptop or goes there, and checking a certificate. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardInSight, DeskView, ProgrammeChoice, TrainingInSight } from '../../domain/desk/desk-view';
import type { CopyPreview, SealedBundle } from '../../domain/desk/previews';
import type { TrainingId } from '../../domain/kernel/ids';
import { AcrossPlace } from '../across/across-place';
import { CheckDialog } from '../certificates/check-dialog';
import { PassphraseDialog } from '../training/passphrase-dialog';
import { TakeInDialog } from '../training/take-in-dialog';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { CurtainDialog } from '../ui/curtain-dialog';
import { EmptyState } from '../ui/empty-state';
import { once } from '../ui/once';
import { Part } from '../ui/part';
import { NewTrainingDialog } from './new-training-dialog';
import { SaveBundleDialog } from './save-bundle-dialog';
import { TrainingCardButton } from './training-card';
import { UnreadableCard } from './unreadable-card';
import './library.css';

interface LibraryPlaceProperties {
  readonly view: DeskView;
  /** Back to the training that is open already. */
  readonly onReturn: (open: TrainingInSight) => void;
}

/** What is asked for shows names, or names of files: where the room may see the desk, the question comes before. */
type Wanted = { readonly act: 'create' | 'open-bundle' | 'check' | 'across' } | { readonly act: 'save'; readonly card: CardInSight };

const titles = {
  create: 'library:new-training',
  'open-bundle': 'bundle:open-bundle',
  check: 'certificateCheck:title',
  across: 'across:title',
  save: 'bundle:save',
} as const satisfies Readonly<Record<Wanted['act'], string>>;

const hasChoice = (programmes: readonly ProgrammeChoice[]): programmes is readonly [ProgrammeChoice, ...ProgrammeChoice[]] =>
  programmes.length > 0;

async function createSample(): Promise<void> {
  unlessRefused(await kit['create-sample']());
}

async function createFinishedSample(): Promise<void> {
  unlessRefused(await kit['create-finished-sample']());
}

export function LibraryPlace({ view, onReturn }: LibraryPlaceProperties) {
  const { t } = useTranslation(['library', 'bundle', 'certificateCheck', 'across']);
  const { library, unreadable, programmes, training, settings, inSight } = view;
  const isEmpty = library.length === 0 && unreadable.length === 0;
  const [wanted, setWanted] = useState<Wanted>();
  const [copy, setCopy] = useState<CopyPreview>();
  const [sealed, setSealed] = useState<SealedBundle>();
  const close = (): void => setWanted(undefined);

  /* Whoever comes back from all trainings goes on at the button that led there. */
  const cameBack = useRef(false);
  const acrossButton = (button: HTMLButtonElement | null): void => {
    if (!button || !cameBack.current) return;
    cameBack.current = false;
    button.focus();
  };

  const saving = wanted?.act === 'save' && !view.inSight ? view.library.find(({ id }) => id === wanted.card.id) : undefined;
  const opensBundle = wanted?.act === 'open-bundle' && !inSight;
  useEffect(() => {
    if (!opensBundle) return;
    setWanted(undefined);
    void kit['preview-bundle']().then((answer) => {
      const chosen = unlessRefused(answer);
      if (!chosen) return;
      if ('sealed' in chosen) setSealed(chosen);
      else setCopy(chosen);
    });
  }, [opensBundle]);

  async function open(id: TrainingId): Promise<void> {
    if (training?.id === id) onReturn(training);
    else unlessRefused(await kit['open-training'](id));
  }

  const actions = (
    <div className="desk-actions">
      {hasChoice(programmes) ? (
        <button type="button" className="desk-button desk-button-first" onClick={() => setWanted({ act: 'create' })}>
          {t('library:new-training')}
        </button>
      ) : (
        <p className="desk-refused">{t('library:no-programmes')}</p>
      )}
      <button type="button" className="desk-button" onClick={() => setWanted({ act: 'open-bundle' })}>
        {t('bundle:open-bundle')}
      </button>
      {!isEmpty && (
        <button ref={acrossButton} type="button" className="desk-button" onClick={() => setWanted({ act: 'across' })}>
          {t('across:title')}
        </button>
      )}
      <button type="button" className="desk-button" onClick={() => setWanted({ act: 'check' })}>
        {t('certificateCheck:check-certificate')}
      </button>
      {hasChoice(programmes) && (
        <button type="button" className="desk-button" onClick={once(() => void createSample())}>
          {t('library:try-sample')}
        </button>
      )}
      {hasChoice(programmes) && (
        <button type="button" className="desk-button" onClick={once(() => void createFinishedSample())}>
          {t('library:finished-sample')}
        </button>
      )}
    </div>
  );

  if (wanted?.act === 'across' && !inSight) {
    const leave = (): void => {
      cameBack.current = true;
      close();
    };
    return <AcrossPlace language={settings.language} onBack={leave} />;
  }
  return (
    <div className="library">
      <header className="desk-head">
        <h1>{t('library:title')}</h1>
        {!isEmpty && actions}
      </header>
      {isEmpty ? (
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
                  onClick={() => setWanted({ act: 'save', card })}
                >
                  {t('bundle:save')}
                </button>
              </Part>
            </li>
          ))}
          {unreadable.map((card) => (
            <li key={card.id} className="library-entry">
              <Part className="library-card">
                <UnreadableCard card={card} language={settings.language} onTryAgain={() => void open(card.id)} />
              </Part>
            </li>
          ))}
        </ul>
      )}
      {wanted && inSight && <CurtainDialog title={t(titles[wanted.act])} projector={view.projector} onClose={close} />}
      {wanted?.act === 'check' && !inSight && <CheckDialog language={settings.language} onClose={close} />}
      {saving && <SaveBundleDialog card={saving} onClose={close} />}
      {sealed && !inSight && (
        <PassphraseDialog
          title={t('bundle:unseal-title')}
          what={t('bundle:unseal-what', { file: sealed.file })}
          submit={t('bundle:unseal')}
          ask={(passphrase) => kit['unseal-bundle'](sealed.sealed, passphrase)}
          onDone={(preview) => {
            setSealed(undefined);
            setCopy(preview);
          }}
          onClose={() => setSealed(undefined)}
        />
      )}
      {copy && !inSight && <TakeInDialog copy={copy} language={settings.language} onClose={() => setCopy(undefined)} />}
      {wanted?.act === 'create' && !inSight && hasChoice(programmes) && (
        <NewTrainingDialog programmes={programmes} language={settings.language} today={view.today} onClose={close} />
      )}
    </div>
  );
}
