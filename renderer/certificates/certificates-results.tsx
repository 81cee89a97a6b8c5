/** Certificates: who gets one, what was issued, and one of them beside it as it is printed. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CertificatesView } from '../../domain/certificates/view';
import type { TrainingView } from '../../domain/desk/desk-view';
import type { SavedPapers } from '../../domain/export/requests';
import type { Language } from '../../domain/kernel/language';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { LanguageField } from '../ui/language-field';
import { SavedPapersLine } from '../ui/saved-papers';
import { useAnswer } from '../ui/use-answer';
import { type Again, AgainDialog } from './again-dialog';
import { CertificateOnDesk } from './certificate-picture';
import { IssueCertificates } from './issue-certificates';
import { IssuedCertificates } from './issued-certificates';
import './certificates.css';

interface SideProperties {
  readonly certificates: CertificatesView;
  /** Null: how the next would be. */
  readonly shown: string | null;
  /** The training's, in which most will be wanted. */
  readonly spoken: Language;
}

function Side({ certificates, shown, spoken }: SideProperties) {
  const { t } = useTranslation('certificates');
  const [language, setLanguage] = useState(spoken);
  const [saved, setSaved] = useState<SavedPapers>();
  const [answer] = useAnswer(
    async () => {
      const picture = unlessRefused(await kit['certificate-picture'](shown, language));
      return picture && { picture, shown };
    },
    certificates,
    `${shown ?? ''} ${language}`,
  );

  const titleOf = (number: string | null): string => (number === null ? t('picture-next') : t('picture-of', { number }));

  async function saveOne(): Promise<void> {
    const file = unlessRefused(
      await kit['export-attendance']({ as: 'certificates', separator: ';', language, day: 1, personalData: true }),
    );
    if (file) setSaved({ files: [file.file] });
  }

  async function saveEach(): Promise<void> {
    const files = unlessRefused(await kit['save-each-certificate'](language));
    if (files) setSaved(files);
  }

  return (
    <div className="certificates-side">
      <section>
        {answer && (
          <>
            <h2>{titleOf(answer.shown)}</h2>
            <CertificateOnDesk picture={answer.picture} label={titleOf(answer.shown)} />
          </>
        )}
      </section>
      <LanguageField label={t('language')} name="certificate-language" hint={t('language-hint')} value={language} onChange={setLanguage} />
      {certificates.issued.length > 0 && (
        <div className="desk-actions">
          <button type="button" className="desk-button" onClick={() => void saveOne()}>
            {t('save-one')}
          </button>
          <button type="button" className="desk-button" onClick={() => void saveEach()}>
            {t('save-each')}
          </button>
        </div>
      )}
      <div role="status">{saved && <SavedPapersLine saved={saved} />}</div>
    </div>
  );
}

interface CertificatesResultsProperties {
  readonly training: TrainingView;
  readonly language: Language;
}

export function CertificatesResults({ training, language }: CertificatesResultsProperties) {
  const { t } = useTranslation('certificates');
  const { certificates, details } = training;
  const [chosen, setChosen] = useState<string>();
  const [again, setAgain] = useState<Again>();
  if (!certificates) return <p>{t('no-certificate')}</p>;
  const latest = certificates.issued.find(({ name }) => name !== undefined)?.number;
  return (
    <div className="certificates">
      <div>
        <IssueCertificates certificates={certificates} />
        <IssuedCertificates issued={certificates.issued} language={language} onShow={setChosen} onAgain={setAgain} />
      </div>
      <Side certificates={certificates} shown={chosen ?? latest ?? null} spoken={details.language} />
      {again && <AgainDialog again={again} by={certificates.by} onClose={() => setAgain(undefined)} />}
    </div>
  );
}
