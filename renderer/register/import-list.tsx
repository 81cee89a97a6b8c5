/** Brings a list in: a person chooses a file or pastes text, sees row by row what would happen, and only then confirms. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListPreview } from '../../domain/desk/previews';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { tellOutcome } from '../ui/toasts';
import { ListPreviewDialog } from './list-preview-dialog';
import { PasteListDialog } from './paste-list-dialog';

export function ImportList() {
  const { t } = useTranslation('list');
  const [preview, setPreview] = useState<ListPreview>();
  const [pasting, setPasting] = useState(false);

  async function choose(): Promise<void> {
    setPreview(unlessRefused(await kit['preview-list']()));
  }
  function pasted(read: ListPreview): void {
    setPasting(false);
    setPreview(read);
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
      <button type="button" className="desk-button" onClick={() => setPasting(true)}>
        {t('paste-list')}
      </button>
      {pasting && <PasteListDialog onPreview={pasted} onClose={() => setPasting(false)} />}
      {preview && <ListPreviewDialog first={preview} onImported={imported} onClose={() => setPreview(undefined)} />}
    </>
  );
}
