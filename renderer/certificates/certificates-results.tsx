/** Certificates: who gets one, what was issued, and one of them beside it as it is printed. */
import { Undo2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { OwnKey } from '../../domain/certificates/keys';
import type { CertificatesView } from '../../domain/certificates/view';
import type { TrainingView } from '../../domain/desk/desk-view';
import type { SavedPapers } from '../../domain/export/requests';
import type { TrainingId } from '../../domain/kernel/ids';
import type { Language } from '../../domain/kernel/language';
import { act, unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { CommandButton } from '../ui/command-button';
import { useDeskEdition } from '../ui/desk-edition';
import { LanguageField } from '../ui/language-field';
import { SavedPapersLine } from '../ui/saved-papers';
import { useAnswer } from '../ui/use-answer';
import { useWords } from '../ui/words';
import { type Again, AgainDialog } from './again-dialog';
import { CertificateDialog } from './certificate-dialog';
import { useCertificateDraft } from './certificate-draft';
import { CertificateOnDesk } from './certificate-picture';
import { FirstCertificatesDialog } from './first-certificates-dialog';
import { IssueCertificates } from './issue-certificates';
import { IssuedCertificates } from './issued-certificates';
import { TooLongForCode } from './too-long';
import { useCodeChoice } from './with-code';
import './certificate-change.css';
import './certificates.css';

interface SideProperties {
  readonly certificates: CertificatesView;
  /** Null: how the next would be. */
  readonly shown: string | null;
  /** The training's, in which most will be wanted. */
  readonly spoken: Language;
  /** What leads to changing it. */
  readonly change: ReactNode;
  readonly own: OwnKey;
}

function Side({ certificates, shown, spoken, change, own }: SideProperties) {
  const { t } = useWords('certificates');
  const [language, setLanguage] = useState(spoken);
  const [saved, setSaved] = useState<SavedPapers>();
  const [isMaking, setMaking] = useState(false);
  const [chooseCode, codeDialog] = useCodeChoice(own);
  const [answer] = useAnswer(
    async () => {
      const picture = unlessRefused(await kit['certificate-picture'](shown, language));
      return picture && { picture, shown };
    },
    useDeskEdition(),
    `${shown ?? ''} ${language}`,
  );

  const titleOf = (number: string | null): string => (number === null ? t('picture-next') : t('picture-of', { number }));

  async function saveOne(withoutCode: boolean): Promise<SavedPapers | undefined> {
    const made = unlessRefused(
      await kit['export-attendance']({ as: 'certificates', separator: ';', language, day: 1, personalData: true, withoutCode }),
    );
    return made && { files: [made.file], withoutCode: made.withoutCode ?? [], missingPicture: made.missingPicture };
  }

  const saveEach = async (withoutCode: boolean): Promise<SavedPapers | undefined> =>
    unlessRefused(await kit['save-each-certificate'](language, withoutCode));

  /** Drawing many takes a while: until they are saved nothing else is asked for, and it says what is going on. */
  async function save(how: (withoutCode: boolean) => Promise<SavedPapers | undefined>): Promise<void> {
    const code = await chooseCode();
    if (!code) return;
    setSaved(undefined);
    setMaking(true);
    try {
      setSaved(await how(code === 'without'));
    } finally {
      setMaking(false);
    }
  }

  return (
    <div className="certificates-side">
      <section>
        {!answer && <p role="status">{t('documents:being-made')}</p>}
        {answer && (
          <>
            <h2>{titleOf(answer.shown)}</h2>
            <CertificateOnDesk picture={answer.picture} label={titleOf(answer.shown)} />
            {own.kind === 'locked' && answer.shown !== null && <p className="desk-hint">{t('code-hidden')}</p>}
          </>
        )}
      </section>
      {change}
      <LanguageField label={t('language')} name="certificate-language" hint={t('language-hint')} value={language} onChange={setLanguage} />
      {certificates.issued.length > 0 && (
        <div className="desk-actions">
          <button type="button" className="desk-button" disabled={isMaking} onClick={() => void save(saveOne)}>
            {t('save-one')}
          </button>
          <button type="button" className="desk-button" disabled={isMaking} onClick={() => void save(saveEach)}>
            {t('save-each')}
          </button>
        </div>
      )}
      <div role="status">
        {isMaking && <p>{t('making')}</p>}
        {saved && (
          <>
            <SavedPapersLine saved={saved} />
            <TooLongForCode numbers={saved.withoutCode} />
          </>
        )}
      </div>
      {codeDialog}
    </div>
  );
}

interface ChangeActionsProperties {
  readonly training: TrainingId;
  readonly canUndo: boolean;
  readonly onChange: () => void;
}

function ChangeActions({ training, canUndo, onChange }: ChangeActionsProperties) {
  const { t } = useWords('certificateEdit');
  const [draft] = useCertificateDraft(training);
  return (
    <div className="desk-actions">
      <button type="button" className="desk-button" onClick={onChange}>
        {t(draft ? 'open-draft' : 'open')}
      </button>
      {canUndo && (
        <CommandButton act={act} command={{ kind: 'undo', place: 'results' }} className="desk-button">
          <Undo2 aria-hidden="true" size={16} />
          {t('undo')}
        </CommandButton>
      )}
    </div>
  );
}

interface CertificatesResultsProperties {
  readonly training: TrainingView;
  readonly ownKey: OwnKey;
}

export function CertificatesResults({ training, ownKey }: CertificatesResultsProperties) {
  const { t } = useWords('certificates');
  const { certificates, details, id } = training;
  const [isChanging, setChanging] = useState(false);
  const [isFirst, setFirst] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const [again, setAgain] = useState<Again>();
  if (!certificates) return <p>{t('no-certificate')}</p>;
  const latest = certificates.issued.find(({ name }) => name !== undefined)?.number;
  const change = <ChangeActions training={id} canUndo={certificates.canUndo} onChange={() => setChanging(true)} />;
  return (
    <div className="certificates">
      <div>
        <IssueCertificates certificates={certificates} onFirst={() => setFirst(true)} />
        <IssuedCertificates issued={certificates.issued} onShow={setChosen} onAgain={setAgain} />
      </div>
      <Side certificates={certificates} shown={chosen ?? latest ?? null} spoken={details.language} change={change} own={ownKey} />
      {isChanging && <CertificateDialog training={id} language={details.language} onClose={() => setChanging(false)} />}
      {isFirst && (
        <FirstCertificatesDialog training={id} certificates={certificates} spoken={details.language} onClose={() => setFirst(false)} />
      )}
      {again && <AgainDialog again={again} by={certificates.by} onClose={() => setAgain(undefined)} />}
    </div>
  );
}
