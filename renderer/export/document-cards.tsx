/** The cards, to be gone through with arrows: Enter looks, Space selects. What is made of the training first, then what its programme brings. */
import { useEffect } from 'react';
import { GridList, type Selection } from 'react-aria-components';
import { type DocumentId, paperOf, type TrainingDocument } from '../../domain/export/documents';
import { kit } from '../ui/bridge';
import { useWords } from '../ui/words';
import { DocumentCard } from './document-card';
import type { DocumentWords } from './document-words';
import { canBeSaved, type FileChoices } from './file-choices';

interface DocumentCardsProperties {
  readonly documents: readonly TrainingDocument[];
  readonly choices: FileChoices;
  readonly words: DocumentWords;
  readonly selected: ReadonlySet<DocumentId>;
  readonly onSelect: (selected: ReadonlySet<DocumentId>) => void;
  readonly onLook: (document: TrainingDocument) => void;
  readonly onSave: (document: TrainingDocument) => void;
}

function Cards({ title, documents, ...properties }: DocumentCardsProperties & { readonly title: string }) {
  const { choices, words, selected, onSelect, onLook, onSave } = properties;
  const known = new Map<unknown, TrainingDocument>(documents.map((document) => [document.id, document]));
  /* What is selected elsewhere stays selected. */
  const others = [...selected].filter((id) => !known.has(id));
  const choose = (keys: Selection): void => {
    const chosen = documents.filter(({ id }) => keys === 'all' || keys.has(id)).filter((each) => canBeSaved(each, choices.withoutNames));
    onSelect(new Set([...others, ...chosen.map(({ id }) => id)]));
  };
  return (
    <GridList
      aria-label={title}
      className="document-cards"
      layout="grid"
      items={documents}
      dependencies={[choices, words]}
      selectionMode="multiple"
      selectedKeys={[...selected].filter((id) => known.has(id))}
      onSelectionChange={choose}
      disabledKeys={documents.filter((each) => !canBeSaved(each, choices.withoutNames)).map(({ id }) => id)}
      disabledBehavior="selection"
      onAction={(key) => {
        const document = known.get(key);
        if (document) onLook(document);
      }}
    >
      {(document) => <DocumentCard {...{ document, choices, words, onSave }} />}
    </GridList>
  );
}

export function DocumentCards({ documents, ...properties }: DocumentCardsProperties) {
  const { t } = useWords('documents');
  useEffect(() => () => void kit['leave-document-pictures'](), []);
  const papers = documents.filter(({ id }) => paperOf(id) !== undefined);
  const own = documents.filter(({ id }) => paperOf(id) === undefined);
  return (
    <>
      {own.length > 0 && <Cards title={t('of-training')} documents={own} {...properties} />}
      {papers.length > 0 && (
        <section className="document-papers">
          <h2>{t('of-programme')}</h2>
          <Cards title={t('of-programme')} documents={papers} {...properties} />
        </section>
      )}
      {documents.length === 0 && <p className="desk-hint">{t('none-found')}</p>}
    </>
  );
}
