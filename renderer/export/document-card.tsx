/** One document as a card: its first page in small, what it is, whose data it holds, and how far it is. */
import { Download } from 'lucide-react';
import { Button, Checkbox, GridListItem } from 'react-aria-components';
import type { TrainingDocument } from '../../domain/export/documents';
import { useWords } from '../ui/words';
import { CardPicture } from './card-picture';
import type { DocumentWords } from './document-words';
import { canBeSaved, type FileChoices, isLeftOut, isReady } from './file-choices';

interface DocumentCardProperties {
  readonly document: TrainingDocument;
  readonly choices: FileChoices;
  readonly words: DocumentWords;
  readonly onSave: (document: TrainingDocument) => void;
}

export function DocumentCard({ document, choices, words, onSave }: DocumentCardProperties) {
  const { t } = useWords('documents');
  const { withoutNames } = choices;
  const name = words.name(document);
  const isOut = isLeftOut(document, withoutNames);
  const state = isOut ? t('is-left-out') : words.state(document);
  const isDone = isReady(document) && !isOut;
  return (
    <GridListItem
      id={document.id}
      textValue={name}
      data-document={document.id}
      className={`document-card${isOut ? ' document-card-out' : ''}`}
    >
      <CardPicture document={document} choices={choices} />
      {canBeSaved(document, withoutNames) && (
        <>
          <Checkbox slot="selection" className="document-check" aria-label={t('select')}>
            <span aria-hidden="true" />
          </Checkbox>
          <Button className="desk-icon-button document-save" aria-label={t('save-name', { name })} onPress={() => onSave(document)}>
            <Download aria-hidden="true" size={17} />
          </Button>
        </>
      )}
      <div className="document-text">
        <span className="document-name">{name}</span>
        <span className="document-facts">{words.facts(document, withoutNames)}</span>
        <span className={isDone ? 'document-ready' : 'document-waits'}>
          <span aria-hidden="true">{isDone ? '✓ ' : '• '}</span>
          {state}
        </span>
      </div>
    </GridListItem>
  );
}
