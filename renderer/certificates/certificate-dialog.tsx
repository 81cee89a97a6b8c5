/** Changes the certificate of one training: what can be changed on the left, and beside it how it is printed, as it is typed. */
import { useId, useState } from 'react';
import type { CertificateSample } from '../../domain/certificates/drawing';
import type { TrainingId } from '../../domain/kernel/ids';
import type { Language } from '../../domain/kernel/language';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { useDeskEdition } from '../ui/desk-edition';
import { tellOutcome } from '../ui/toasts';
import { useAnswer } from '../ui/use-answer';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { Beside, useTrial } from './certificate-beside';
import { changesTyped, typedCertificate, useCertificateDraft } from './certificate-draft';
import { ByHandPart, FieldsPart, PaperPart, WordsPart } from './certificate-parts';
import { PicturesPart } from './pictures-part';

interface CertificateDialogProperties {
  readonly training: TrainingId;
  /** In which it is shown at first. */
  readonly language: Language;
  readonly onClose: () => void;
}

export function CertificateDialog({ training, language, onClose }: CertificateDialogProperties) {
  const { t } = useWords('certificateEdit');
  const told = useId();
  const [sample, setSample] = useState<CertificateSample>({ language, name: 'next' });
  const edition = useDeskEdition();
  const [edited] = useAnswer(async () => unlessRefused(await kit['edited-certificate']()), edition);
  const [draft, keepDraft] = useCertificateDraft(training);
  const typed = changesTyped(edited, draft);
  const changes = typed && Object.values(typed);
  const tried = useTrial(changes, sample, edition);
  const isSound = tried.trial?.problems.length === 0;

  async function save(): Promise<void> {
    if (!unlessRefused(await kit['save-certificate'](changes ?? []))) return;
    keepDraft(undefined);
    tellOutcome(t('saved'));
    onClose();
  }

  const parts = edited && {
    typed: typedCertificate(edited, typed, keepDraft),
    language: sample.language,
    problems: tried.trial?.problems ?? [],
    told,
  };
  return (
    <WindowDialog title={t('title')} onClose={onClose} full>
      <div className="certificate-change">
        <p className="desk-hint">{t('what')}</p>
        <div className="certificate-sides">
          <div className="certificate-parts">
            {parts && (
              <>
                <PaperPart typed={parts.typed} />
                <FieldsPart {...parts} />
                <PicturesPart typed={parts.typed} />
                <WordsPart {...parts} />
                <ByHandPart {...parts} />
              </>
            )}
          </div>
          <Beside tried={tried} sample={sample} onSample={setSample} told={told} />
        </div>
        <div className="desk-actions">
          <button
            type="button"
            className="desk-button desk-button-first"
            disabled={!changes?.length || !isSound}
            onClick={() => void save()}
          >
            {t('save')}
          </button>
          {draft && (
            <button type="button" className="desk-button" onClick={() => keepDraft(undefined)}>
              {t('discard')}
            </button>
          )}
          <button type="button" className="desk-button" onClick={onClose}>
            {t('close')}
          </button>
        </div>
      </div>
    </WindowDialog>
  );
}
