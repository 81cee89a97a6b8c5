/** The button that makes the evidence file, and its dialog: what is missing is said before anything is made. */
import { useState } from 'react';
import { useWords } from '../ui/words';
import { EvidenceDialog, type EvidenceDialogProperties } from './evidence-dialog';

export type EvidenceFileProperties = Omit<EvidenceDialogProperties, 'onClose'>;

export function EvidenceFile(properties: EvidenceFileProperties) {
  const { t } = useWords('evidence');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="desk-button desk-button-first" onClick={() => setOpen(true)}>
        {t('make-evidence')}
      </button>
      {isOpen && <EvidenceDialog {...properties} onClose={() => setOpen(false)} />}
    </>
  );
}
