/** Export is the file of this training: every document as a card, how far it is, and the ways out of the kit. */
import { useState } from 'react';
import type { DeskForTrainer, TrainingView } from '../../domain/desk/desk-view';
import type { TrainingPlace } from '../../domain/desk/place';
import {
  areSlides,
  type DocumentId,
  handoutDocument,
  paperOf,
  presentationDocument,
  type TrainingDocument,
} from '../../domain/export/documents';
import { foldLoosely } from '../../domain/kernel/cyrillic';
import { EvidenceFile } from '../evidence/evidence-file';
import { ConfirmDialog } from '../programme/confirm-dialog';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { useDeskEdition } from '../ui/desk-edition';
import { endHints } from '../ui/end-hints';
import { Part } from '../ui/part';
import { openTab } from '../ui/results-tab';
import { useAnswer } from '../ui/use-answer';
import { useWords } from '../ui/words';
import { DocumentCards } from './document-cards';
import { useDocumentWords } from './document-words';
import './export.css';
import './documents.css';
import './file.css';
import { FileBar } from './file-bar';
import { canBeSaved, type FileChoices, isLeftOut, phaseNow, requestFor } from './file-choices';
import { FileHead } from './file-head';
import { HandoutDialog } from './handout-dialog';
import { LiteratureSection } from './literature-section';
import { LookDialog } from './look-dialog';
import { PhaseFilter } from './phase-filter';
import { PresentationDialog } from './presentation-dialog';
import { SaveDialog } from './save-dialog';
import { type Saved, SavedCard } from './saved-card';
import { SelectionBar } from './selection-bar';
import { Waiting } from './waiting';

/** `fromLook`: over a look at it, to which Escape leads back. */
type Opened = { readonly how: 'look' | 'save' | 'confirm'; readonly id: DocumentId; readonly fromLook?: true };

/** Enough to see which script it is. */
const mostLetters = 20;

interface ExportPlaceProperties {
  readonly view: DeskForTrainer;
  readonly training: TrainingView;
  readonly onGo: (place: TrainingPlace) => void;
}

export function ExportPlace({ view, training, onGo }: ExportPlaceProperties) {
  const { t } = useWords('documents');
  const words = useDocumentWords();
  const [choices, setChoices] = useState<FileChoices>({
    language: view.settings.language,
    withoutNames: false,
    isLargePrint: false,
    phase: phaseNow(training.run),
    search: '',
  });
  const [selected, setSelected] = useState<ReadonlySet<DocumentId>>(new Set());
  const [opened, setOpened] = useState<Opened>();
  const [saved, setSaved] = useState<Saved>();
  const [all = []] = useAnswer(async () => unlessRefused(await kit['list-documents']()), useDeskEdition());

  const [offPaper = []] = useAnswer(async () => unlessRefused(await kit['letters-off-paper']()), useDeskEdition());

  const { phase, search, withoutNames, isLargePrint, language } = choices;
  const inPhase = all.filter((each) => phase === 'all' || each.phase === phase);
  const wanted = foldLoosely(search);
  const shown = inPhase.filter((each) => foldLoosely(words.name(each)).includes(wanted));
  const chosen = all.filter((each) => selected.has(each.id) && canBeSaved(each, withoutNames));
  const document = all.find(({ id }) => id === opened?.id);
  const close = (): void => setOpened(undefined);
  const closeSaving = (): void => setOpened(opened?.fromLook ? { how: 'look', id: opened.id } : undefined);
  const keep = (made: Saved): void => {
    setSaved(made);
    close();
  };

  async function saveChosen(): Promise<void> {
    const made = unlessRefused(await kit['save-documents'](chosen.map((each) => requestFor(each, choices))));
    if (!made) return;
    setSaved({ kind: 'several', saved: made });
    if (made.files.length === made.asked) setSelected(new Set());
    if (made.files.length > 0) void endHints(['export']);
  }

  async function saveAsOne(): Promise<void> {
    const papers = chosen.flatMap(({ id }) => id.split(':').slice(1));
    const made = unlessRefused(await kit['export-papers']({ papers, language, asOne: true, isLargePrint }));
    if (made) setSaved({ kind: 'papers', saved: made });
  }

  const writeReport = (): void => {
    openTab.set('report');
    onGo('results');
  };
  const save = ({ id }: TrainingDocument): void => setOpened({ how: 'save', id });
  return (
    <div className="export">
      <FileHead choices={choices} onChoose={(change) => setChoices({ ...choices, ...change })}>
        <EvidenceFile language={choices.language} withoutNames={choices.withoutNames} ownKey={view.keys.own} progress={view.evidence} />
      </FileHead>
      {offPaper.length > 0 && (
        <p className="file-letters">{t('letters-off-paper', { letters: offPaper.slice(0, mostLetters).join(' ') })}</p>
      )}
      <FileBar documents={inPhase.filter((each) => !isLeftOut(each, withoutNames))} words={words} />
      <div>
        <PhaseFilter choices={choices} all={all.length} onChoose={(change) => setChoices({ ...choices, ...change })} />
        <div role="status">
          {saved && (
            <SavedCard
              saved={saved}
              nameOf={(id) =>
                all
                  .filter((each) => each.id === id)
                  .map(words.name)
                  .join('')
              }
            />
          )}
        </div>
      </div>
      <Part>
        <DocumentCards
          documents={shown}
          {...{ choices, words, selected }}
          onSelect={setSelected}
          onLook={({ id }) => setOpened({ how: 'look', id })}
          onSave={save}
        />
      </Part>
      <Part>
        {training.papers.some(({ kind }) => kind === 'literature') && (
          <LiteratureSection language={training.details.language} progress={view.literature} />
        )}
      </Part>
      <SelectionBar
        selected={chosen}
        progress={view.documents}
        onSave={() => void saveChosen()}
        onSaveAsOne={() => void saveAsOne()}
        onClear={() => setSelected(new Set())}
      />
      {(opened?.how === 'look' || opened?.fromLook) && document && (
        <LookDialog
          {...{ document, choices, words }}
          waiting={<Waiting {...{ document, withoutNames, words, onGo }} />}
          onWrite={document.id === 'report' ? writeReport : undefined}
          onSave={canBeSaved(document, withoutNames) ? () => setOpened({ how: 'save', id: document.id, fromLook: true }) : undefined}
          onConfirm={() => setOpened({ how: 'confirm', id: document.id })}
          onClose={close}
        />
      )}
      {opened?.how === 'confirm' && document && (
        <ConfirmDialog
          paper={paperOf(document.id) ?? ''}
          name={words.name(document)}
          what={t('papers:confirm-what')}
          submit={t('papers:confirm')}
          before={all.map(({ review }) => review?.by ?? '').findLast((by) => by !== '') ?? ''}
          onClose={() => setOpened({ how: 'look', id: document.id })}
        />
      )}
      {opened?.how === 'save' && document && !areSlides(document.id) && (
        <SaveDialog
          {...{ document, choices, words }}
          ownKey={view.keys.own}
          onSaved={(file) => keep({ kind: 'one', file })}
          onClose={closeSaving}
        />
      )}
      {opened?.how === 'save' && opened.id === handoutDocument && (
        <HandoutDialog
          agenda={training.agenda}
          language={choices.language}
          progress={view.handout}
          onDone={(file) => keep({ kind: 'handout', file })}
          onClose={closeSaving}
        />
      )}
      {opened?.how === 'save' && opened.id === presentationDocument && (
        <PresentationDialog
          agenda={training.agenda}
          language={choices.language}
          progress={view.handout}
          onDone={(file) => keep({ kind: 'presentation', file })}
          onClose={closeSaving}
        />
      )}
      <p className="visually-hidden">{t('keys')}</p>
    </div>
  );
}
