/** What is selected, and the ways out of it: each as a file into one folder, or papers of the programme as one PDF. */

import { paperOf, type TrainingDocument } from '../../domain/export/documents';
import type { DocumentsProgress } from '../../domain/export/requests';
import { kit } from '../ui/bridge';
import { useWords } from '../ui/words';

interface SelectionBarProperties {
  readonly selected: readonly TrainingDocument[];
  /** Undefined while none are made. */
  readonly progress: DocumentsProgress | undefined;
  readonly onSave: () => void;
  readonly onSaveAsOne: () => void;
  readonly onClear: () => void;
}

export function SelectionBar({ selected, progress, onSave, onSaveAsOne, onClear }: SelectionBarProperties) {
  const { t } = useWords('documents');
  const { t: inHandout } = useWords('handout');
  if (progress) {
    return (
      <div className="selection-bar">
        <p role="status">{t('making', { made: progress.made + 1, of: progress.of })}</p>
        <progress aria-label={t('making-label')} value={progress.made} max={progress.of} />
        <button type="button" className="desk-button" onClick={() => void kit['stop-documents']()}>
          {inHandout('stop')}
        </button>
      </div>
    );
  }
  if (selected.length === 0) return null;
  const arePapers = selected.length > 1 && selected.every(({ id }) => paperOf(id) !== undefined);
  return (
    <div className="selection-bar">
      <p>{t('selected', { count: selected.length })}</p>
      <div className="desk-actions">
        <button type="button" className="desk-button desk-button-first" onClick={onSave}>
          {t('save-papers', { count: selected.length })}
        </button>
        {arePapers && (
          <button type="button" className="desk-button" onClick={onSaveAsOne}>
            {t('save-as-one')}
          </button>
        )}
        <button type="button" className="desk-button" onClick={onClear}>
          {t('clear')}
        </button>
      </div>
    </div>
  );
}
