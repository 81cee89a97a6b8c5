/** Which papers were saved, and the way to them. */

import type { SavedPapers } from '../../domain/export/requests';
import { unlessRefused } from './act';
import { kit } from './bridge';
import { useWords } from './words';

async function openSaved(how: 'open' | 'show'): Promise<void> {
  unlessRefused(await kit['open-exported'](how));
}

interface SavedPapersProperties {
  readonly saved: SavedPapers;
  /** There is a program for files of this kind. */
  readonly canBeOpened?: boolean;
}

export function SavedPapersLine({ saved: { files, missingPicture }, canBeOpened = true }: SavedPapersProperties) {
  const { t } = useWords('papers');
  const { t: inExport } = useWords('export');
  return (
    <div className="export-done">
      <p>{t('saved', { count: files.length, files: files.join(', ') })}</p>
      {missingPicture !== undefined && <p className="export-path">{inExport('missing-picture', { file: missingPicture })}</p>}
      <div className="desk-actions">
        {files.length === 1 && canBeOpened && (
          <button type="button" className="desk-button" onClick={() => void openSaved('open')}>
            {inExport('open')}
          </button>
        )}
        <button type="button" className="desk-button" onClick={() => void openSaved('show')}>
          {inExport('show-in-folder')}
        </button>
      </div>
    </div>
  );
}
