/** Brings a list in: a person chooses a file or pastes text, sees row by row what would happen, and only then confirms. */
import { useState } from 'react';
import type { Imported, ListPreview } from '../../domain/desk/previews';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { tellOutcome } from '../ui/toasts';
import { useWords } from '../ui/words';
import { ListPreviewDialog } from './list-preview-dialog';
import { PasteListDialog } from './paste-list-dialog';

/** What is read is shown before anything is added. */
function useImport() {
  const { t } = useWords('list');
  const [preview, setPreview] = useState<ListPreview>();

  async function choose(): Promise<void> {
    setPreview(unlessRefused(await kit['preview-list']()));
  }
  function imported({ imported: count, completed }: Imported): void {
    setPreview(undefined);
    const done = [...(count > 0 ? [t('imported', { count })] : []), ...(completed > 0 ? [t('filled', { count: completed })] : [])];
    tellOutcome(done.join(' · '));
  }
  const dialog = preview && <ListPreviewDialog first={preview} onImported={imported} onClose={() => setPreview(undefined)} />;
  return { choose, read: setPreview, dialog };
}

/** The act with which an empty list begins. */
export function ImportFirstList() {
  const { t } = useWords('list');
  const { choose, dialog } = useImport();
  return (
    <>
      <button type="button" className="desk-button desk-button-first" onClick={() => void choose()}>
        {t('import-first')}
      </button>
      {dialog}
    </>
  );
}

export function ImportList() {
  const { t } = useWords('list');
  const [pasting, setPasting] = useState(false);
  const { choose, read, dialog } = useImport();

  function pasted(preview: ListPreview): void {
    setPasting(false);
    read(preview);
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
      {dialog}
    </>
  );
}
