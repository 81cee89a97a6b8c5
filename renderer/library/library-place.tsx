/** The Library: all trainings on this laptop, how a new one begins, how one comes from another laptop or goes there, the programmes, and checking a certificate. */
import { useEffect, useRef, useState } from 'react';
import type { DeskView, ProgrammeChoice, TrainingInSight } from '../../domain/desk/desk-view';
import type { LibraryCard } from '../../domain/desk/library-page';
import type { TrainingPlace } from '../../domain/desk/place';
import type { CopyPreview, SealedBundle } from '../../domain/desk/previews';
import { seemsInARoom } from '../../domain/desk/room';
import type { TrainingId } from '../../domain/kernel/ids';
import type { SharingView } from '../../domain/sharing/shared-folder';
import { type OpenKind, placeOfOpen } from '../../domain/training/card-work';
import { AcrossPlace } from '../across/across-place';
import { CheckDialog } from '../certificates/check-dialog';
import { ProgrammesPlace } from '../programmes/programmes-place';
import { PassphraseDialog } from '../training/passphrase-dialog';
import { TakeInDialog } from '../training/take-in-dialog';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { CurtainDialog } from '../ui/curtain-dialog';
import { leadsTo, prepareLeadsTo } from '../ui/leads-to';
import { once } from '../ui/once';
import { pageOver } from '../ui/page-over';
import { openTab } from '../ui/results-tab';
import { useWords } from '../ui/words';
import { DeleteTrainingDialog } from './delete-training-dialog';
import { FirstStart } from './first-start';
import { NewTrainingDialog } from './new-training-dialog';
import { makeTraining, openTraining } from './opening';
import { Reading } from './reading';
import { SaveBundleDialog } from './save-bundle-dialog';
import { Trainings } from './trainings';
import './library.css';

interface LibraryPlaceProperties {
  readonly view: DeskView;
  /** Counts the wishes to search. */
  readonly searches: number;
  /** Back to the training that is open already. */
  readonly onReturn: (open: TrainingInSight) => void;
  readonly onGo: (place: TrainingPlace) => void;
}

/** What is asked for shows names, or names of files: where the room may see the desk, the question comes before. Programmes name nobody. */
type Wanted =
  | { readonly act: 'create' | 'open-bundle' | 'check' | 'across' | 'programmes' }
  | { readonly act: 'save' | 'delete'; readonly card: LibraryCard };

const titles = {
  create: 'library:new-training',
  'open-bundle': 'bundle:open-bundle',
  check: 'certificateCheck:title',
  across: 'across:title',
  programmes: 'programmes:title',
  save: 'bundle:save',
  delete: 'deleting:open',
} as const satisfies Readonly<Record<Wanted['act'], string>>;

const hasChoice = (programmes: readonly ProgrammeChoice[]): programmes is readonly [ProgrammeChoice, ...ProgrammeChoice[]] =>
  programmes.length > 0;

const elsewhereIn = (state: SharingView['state']): 'away' | 'back' | undefined =>
  state === 'away' || state === 'back' ? state : undefined;

async function createSample(): Promise<void> {
  unlessRefused(await makeTraining(kit['create-sample']));
}

async function createFinishedSample(): Promise<void> {
  unlessRefused(await makeTraining(kit['create-finished-sample']));
}

export function LibraryPlace({ view, searches, onReturn, onGo }: LibraryPlaceProperties) {
  const { t } = useWords('library');
  const { library, unreadable, programmes, training, settings, inSight } = view;
  const isEmpty = library.count === 0 && unreadable.length === 0 && !library.reading;
  const [wanted, setWanted] = useState<Wanted>();
  const [copy, setCopy] = useState<CopyPreview>();
  const [sealed, setSealed] = useState<SealedBundle>();
  const close = (): void => setWanted(undefined);

  /* A person who comes back from a page goes on at the button that led there. */
  const cameFrom = useRef<Wanted['act']>(undefined);
  const ledTo =
    (page: Wanted['act']) =>
    (button: HTMLButtonElement | null): void => {
      if (!button || cameFrom.current !== page) return;
      cameFrom.current = undefined;
      button.focus();
    };

  const saving = wanted?.act === 'save' && !inSight ? wanted.card : undefined;
  const deleting = wanted?.act === 'delete' && !inSight ? wanted.card : undefined;
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
    leadsTo.set(undefined);
    if (training?.id === id) onReturn(training);
    else await openTraining(id);
  }

  /** To where it is done, in the training that it is about. */
  async function mend(id: TrainingId, kind: OpenKind): Promise<void> {
    const place = placeOfOpen[kind];
    if (kind === 'certificates') openTab.set('certificates');
    prepareLeadsTo.set(kind === 'preparation' ? 'preparation' : 'details');
    leadsTo.set({ id, place });
    if (training?.id === id) onGo(place);
    else await openTraining(id);
  }

  const openBundle = (
    <button type="button" className="desk-button" onClick={() => setWanted({ act: 'open-bundle' })}>
      {t('bundle:open-bundle')}
    </button>
  );
  const checkCertificate = (
    <button type="button" className="desk-button" onClick={() => setWanted({ act: 'check' })}>
      {t('certificateCheck:check-certificate')}
    </button>
  );
  const programmesButton = (
    <button ref={ledTo('programmes')} type="button" className="desk-button" onClick={() => setWanted({ act: 'programmes' })}>
      {t('programmes:title')}
    </button>
  );
  const finishedSample = hasChoice(programmes) && (
    <button type="button" className="desk-button" onClick={once(() => void createFinishedSample())}>
      {t('library:finished-sample')}
    </button>
  );

  const leave = (): void => {
    cameFrom.current = wanted?.act;
    close();
  };
  const isCovered = wanted?.act === 'programmes' ? seemsInARoom(view.projector, training?.run.day !== undefined) : inSight;
  const isPage = (wanted?.act === 'programmes' || wanted?.act === 'across') && !isCovered;
  useEffect(() => {
    pageOver.set(isPage);
    return () => pageOver.set(false);
  }, [isPage]);
  if (wanted?.act === 'programmes' && !isCovered) return <ProgrammesPlace onBack={leave} />;
  if (wanted?.act === 'across' && !view.inSight) {
    return <AcrossPlace progress={view.across} onBack={leave} />;
  }
  return (
    <div className="library">
      <header className="desk-head">
        <h1>{t('library:title')}</h1>
        {!isEmpty && (
          <div className="desk-actions">
            {hasChoice(programmes) ? (
              <button type="button" className="desk-button desk-button-first" onClick={() => setWanted({ act: 'create' })}>
                {t('library:new-training')}
              </button>
            ) : (
              <p className="desk-refused">{t('library:no-programmes')}</p>
            )}
            {openBundle}
            <button ref={ledTo('across')} type="button" className="desk-button" onClick={() => setWanted({ act: 'across' })}>
              {t('across:title')}
            </button>
            {programmesButton}
            {checkCertificate}
          </div>
        )}
      </header>
      {library.reading && <Reading reading={library.reading} />}
      {isEmpty && (
        <FirstStart
          elsewhere={view.inSight ? undefined : elsewhereIn(view.sharing.state)}
          onTry={hasChoice(programmes) ? () => void createSample() : undefined}
          onCreate={() => setWanted({ act: 'create' })}
        >
          {openBundle}
          {programmesButton}
          {checkCertificate}
          {finishedSample}
        </FirstStart>
      )}
      {!isEmpty && (
        <Trainings
          view={view}
          searches={searches}
          onOpen={(id) => void open(id)}
          onMend={(id, kind) => void mend(id, kind)}
          onSave={(card) => setWanted({ act: 'save', card })}
          onDelete={(card) => setWanted({ act: 'delete', card })}
        />
      )}
      {!isEmpty && hasChoice(programmes) && (
        <div className="desk-actions library-quiet">
          <button type="button" className="desk-button" onClick={once(() => void createSample())}>
            {t('library:try-sample')}
          </button>
          {finishedSample}
        </div>
      )}
      {wanted && isCovered && <CurtainDialog title={t(titles[wanted.act])} projector={view.projector} onClose={close} />}
      {wanted?.act === 'check' && !inSight && <CheckDialog onClose={close} />}
      {saving && <SaveBundleDialog card={saving} onClose={close} />}
      {deleting && <DeleteTrainingDialog card={deleting} language={settings.language} onClose={close} />}
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
      {copy && !inSight && <TakeInDialog copy={copy} onClose={() => setCopy(undefined)} />}
      {wanted?.act === 'create' && !inSight && hasChoice(programmes) && (
        <NewTrainingDialog programmes={programmes} today={view.today} onClose={close} />
      )}
    </div>
  );
}
