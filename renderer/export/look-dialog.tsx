/** A document as it would be made, to be looked at before it is saved: its pages, or the first rows of a table. */
import { type ReactNode, useEffect, useState } from 'react';
import type { DocumentLook } from '../../domain/export/document-requests';
import { areSlides, type DocumentFormat, type TrainingDocument } from '../../domain/export/documents';
import { isRefusal } from '../../domain/kernel/refusal';
import { sentenceOf } from '../ui/act';
import { kit } from '../ui/bridge';
import { ScrollRegion } from '../ui/scroll-region';
import { useAnswer } from '../ui/use-answer';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { ConfirmationAct } from './confirm-paper';
import type { DocumentWords } from './document-words';
import { canBeMade, type FileChoices, lookFormat, requestFor } from './file-choices';

function Rows({ look: { head, rows, of } }: { readonly look: Extract<DocumentLook, { readonly kind: 'rows' }> }) {
  const { t } = useWords('documents');
  return (
    <>
      <ScrollRegion label={t('first-rows')}>
        <table className="document-rows">
          <thead>
            <tr>
              {head.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no names of their own, and never move.
                <th key={index} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows are shown as they are, and never move.
              <tr key={index}>
                {row.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="desk-hint">{t('rows-of', { shown: rows.length, count: of })}</p>
    </>
  );
}

function Pages({ pages, name }: { readonly pages: number; readonly name: string }) {
  const { t } = useWords('documents');
  const [page, setPage] = useState(1);
  const [answer] = useAnswer(async () => ({ page, drawn: await kit['document-page'](page) }), page);
  const drawn = answer?.page === page ? answer.drawn : undefined;
  const label = t('page-of', { page, of: pages });
  return (
    <>
      <div className="document-page" aria-busy={drawn === undefined}>
        <ScrollRegion label={label}>
          {drawn !== undefined &&
            (isRefusal(drawn) ? <p role="alert">{sentenceOf(drawn)}</p> : <img src={drawn.picture} alt={`${name}, ${label}`} />)}
        </ScrollRegion>
      </div>
      {pages > 1 && (
        <div className="desk-actions document-pager">
          <button type="button" className="desk-button" disabled={page === 1} onClick={() => setPage(page - 1)}>
            {t('page-before')}
          </button>
          <span role="status">{label}</span>
          <button type="button" className="desk-button" disabled={page === pages} onClick={() => setPage(page + 1)}>
            {t('page-next')}
          </button>
        </div>
      )}
    </>
  );
}

interface LookedProperties {
  readonly document: TrainingDocument;
  readonly format: DocumentFormat;
  readonly choices: FileChoices;
  readonly name: string;
}

function Looked({ document, format, choices, name }: LookedProperties) {
  const { t } = useWords('documents');
  const [answer] = useAnswer(
    async () => ({ look: await kit['look-at-document']({ ...requestFor(document, choices), format }) }),
    document.id,
  );
  useEffect(() => () => void kit['leave-document'](), []);
  if (answer === undefined) return <p role="status">{t('being-made')}</p>;
  const { look } = answer;
  if (look === undefined) return <p role="alert">{t('not-made-now')}</p>;
  if (isRefusal(look)) return <p role="alert">{sentenceOf(look)}</p>;
  return look.kind === 'rows' ? <Rows look={look} /> : <Pages pages={look.pages} name={name} />;
}

/** Returns the note about what is not shown here, or not as it will be. */
function noteOf({ id, formats }: TrainingDocument) {
  if (areSlides(id)) return `look-${id}` as const;
  if (formats.includes('DOCX')) return 'look-word' as const;
  return formats[0] === 'JSON' ? ('look-data' as const) : undefined;
}

interface LookDialogProperties {
  readonly document: TrainingDocument;
  readonly choices: FileChoices;
  readonly words: DocumentWords;
  /** Why it waits, and what to do. */
  readonly waiting: ReactNode;
  /** Leads to Results for a document that is written there. */
  readonly onWrite: (() => void) | undefined;
  /** Undefined where it can't be saved. */
  readonly onSave: (() => void) | undefined;
  /** Confirms a paper that needs a review. */
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

export function LookDialog({ document, choices, words, waiting, onWrite, onSave, onConfirm, onClose }: LookDialogProperties) {
  const { t } = useWords('documents');
  const name = words.name(document);
  const format = lookFormat(document);
  const note = noteOf(document);
  return (
    <WindowDialog title={name} wide onClose={onClose}>
      {waiting}
      {canBeMade(document) && !areSlides(document.id) && format && (
        <Looked key={document.review?.is} {...{ document, format, choices, name }} />
      )}
      {note && <p className="desk-hint">{t(`documents:${note}`)}</p>}
      {document.review && <p className="document-review">{words.state(document)}</p>}
      <div className="desk-actions">
        {onSave && (
          <button type="button" className="desk-button desk-button-first" onClick={onSave}>
            {t('documents:save')}
          </button>
        )}
        <ConfirmationAct {...{ document, name, onConfirm }} />
        {onWrite && (
          <button type="button" className="desk-button" onClick={onWrite}>
            {t('documents:write-report')}
          </button>
        )}
        <button type="button" className="desk-button" onClick={onClose}>
          {t('desk:close')}
        </button>
      </div>
    </WindowDialog>
  );
}
