/** Brings a list in: a person chooses a file, sees row by row what would happen, and only then confirms. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListPreview } from '../../domain/contract';
import { unlessRefused } from '../desk/act';
import { kit } from '../desk/bridge';
import { tellOutcome } from '../desk/toasts';
import { ListPreviewDialog } from './list-preview-dialog';

export function ImportList() {
  const { t } = useTranslation('list');
  const [preview, setPreview] = useState<ListPreview>();

  async function choose(): Promise<void> {
    setPreview(unlessRefused(await kit['preview-list']()));
  }
  function imported(count: number): void {
    setPreview(undefined);
    tellOutcome(t('imported', { count }));
  }

  return (
    <>
      <button type="button" className="desk-button" onClick={() => void choose()}>
        {t('import-list')}
      </button>
      {preview && <ListPreviewDialog preview={preview} onImported={imported} onClose={() => setPreview(undefined)} />}
    </>
  );
}
