/** Brings an agenda in from a file: what every line would become is shown first, and only then the day changes, in one act. */
import { useState } from 'react';
import type { AgendaPreview } from '../../domain/desk/previews';
import type { DayNumber } from '../../domain/programme/programme';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { tellOutcome } from '../ui/toasts';
import { useWords } from '../ui/words';
import { AgendaPreviewDialog } from './agenda-preview-dialog';

export function ImportAgenda({ day }: { readonly day: DayNumber }) {
  const { t } = useWords('agenda');
  const [preview, setPreview] = useState<AgendaPreview>();

  async function choose(): Promise<void> {
    setPreview(unlessRefused(await kit['preview-agenda'](day)));
  }
  function imported(count: number): void {
    setPreview(undefined);
    tellOutcome(t('imported', { day, count }));
  }

  return (
    <>
      <button type="button" className="desk-button" aria-label={t('import-day', { day })} onClick={() => void choose()}>
        {t('import')}
      </button>
      {preview && <AgendaPreviewDialog first={preview} onImported={imported} onClose={() => setPreview(undefined)} />}
    </>
  );
}
