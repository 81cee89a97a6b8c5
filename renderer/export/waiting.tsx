/** Why a document waits, whether it can be made as it is, and the way to where that is mended. */

import type { TrainingPlace } from '../../domain/desk/place';
import type { DocumentId, TrainingDocument } from '../../domain/export/documents';
import { openTab, type ResultsTab } from '../ui/results-tab';
import { useWords } from '../ui/words';
import type { DocumentWords } from './document-words';
import { isLeftOut } from './file-choices';

/** The tab of Results in which a document gets what it waits for. */
const tabOf: Readonly<Partial<Record<DocumentId, ResultsTab>>> = {
  certificates: 'certificates',
  'certificate-list': 'certificates',
  forms: 'paper',
  'follow-ups': 'follow-up',
};

interface WaitingProperties {
  readonly document: TrainingDocument;
  readonly withoutNames: boolean;
  readonly words: DocumentWords;
  readonly onGo: (place: TrainingPlace) => void;
}

export function Waiting({ document, withoutNames, words, onGo }: WaitingProperties) {
  const { t } = useWords('documents');
  const { state } = document;
  if (isLeftOut(document, withoutNames)) return <p className="desk-warning">{t('documents:left-out')}</p>;
  if (state.is === 'ready') return null;
  const { mend } = state;
  const tab = tabOf[document.id];
  const go = (place: TrainingPlace): void => {
    if (tab) openTab.set(tab);
    onGo(place);
  };
  return (
    <div className="desk-warning document-waiting">
      <p>
        <b>{words.state(document)}</b> {t(state.canBeMade ? 'documents:made-as-is' : 'documents:nothing-to-make')}
      </p>
      {mend && (
        <button type="button" className="desk-button" onClick={() => go(mend)}>
          {t('documents:go-to', { place: t(`desk:${mend}`) })}
        </button>
      )}
    </div>
  );
}
