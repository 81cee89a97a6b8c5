/** Changes the certificate of one training: what can be changed on the left, and beside it how it is printed, as it is typed. */
import { useEffect, useId, useState } from 'react';
import { sampleNames } from '../../domain/certificates/choices';
import type { CertificateSample, CertificateTrial } from '../../domain/certificates/drawing';
import type { CertificateProblem } from '../../domain/certificates/problems';
import type { CertificateChanges } from '../../domain/certificates/state';
import type { TrainingId } from '../../domain/kernel/ids';
import type { Language } from '../../domain/kernel/language';
import { newQueue } from '../../domain/kernel/queue';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { useDeskEdition } from '../ui/desk-edition';
import { Field } from '../ui/field';
import { LanguageField } from '../ui/language-field';
import { tellOutcome } from '../ui/toasts';
import { useAnswer } from '../ui/use-answer';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { typedCertificate, useCertificateDraft } from './certificate-draft';
import { ByHandPart, FieldsPart, PaperPart, WordsPart } from './certificate-parts';
import { CertificateOnDesk } from './certificate-picture';
import { PicturesPart } from './pictures-part';

/** Typing isn't tried at each letter, in milliseconds. */
const pause = 300;

interface Tried {
  readonly trial: CertificateTrial | undefined;
  /** The latest that could be drawn. */
  readonly picture: CertificateTrial['picture'];
}

function useTrial(draft: CertificateChanges | undefined, { language, name }: CertificateSample, edition: number): Tried {
  const [tried, setTried] = useState<Tried>({ trial: undefined, picture: undefined });
  /* One is drawn after the other; who types on while one is drawn sees that one, and then the latest. */
  const [trials] = useState(newQueue);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the trial is main's; another edition is the reason to ask again.
  useEffect(() => {
    let isLatest = true;
    const ask = async (): Promise<void> => {
      if (!isLatest) return;
      const trial = unlessRefused(await kit['try-certificate'](Object.values(draft ?? {}), { language, name }));
      setTried(({ picture }) => ({ trial, picture: trial?.picture ?? picture }));
    };
    const inTurn = async (): Promise<void> => {
      await trials.run(ask);
    };
    const timer = setTimeout(() => void inTurn(), draft ? pause : 0);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [draft, language, name, edition]);
  return tried;
}

function Problems({ problems }: { readonly problems: readonly CertificateProblem[] }) {
  const { t } = useWords('certificateEdit');
  const placeOf = ({ place, language, line }: CertificateProblem): string => {
    const name =
      place === 'page'
        ? t('certificateEdit:page')
        : place === 'hours'
          ? t('certificates:field-hours')
          : place === 'sentence'
            ? t('certificateEdit:at-line', { place: t('certificateEdit:line-sentence'), line })
            : t(`certificateEdit:line-${place}`);
    return language ? t('certificateEdit:in-language', { place: name, language: t(`certificateEdit:in-${language}`) }) : name;
  };
  return (
    <>
      <strong>{t('certificateEdit:problems')}</strong>
      <ul>
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>
            {placeOf(problem)}: {t(`certificateEdit:problem-${problem.key}`, { mark: problem.mark })}
          </li>
        ))}
      </ul>
    </>
  );
}

interface BesideProperties {
  readonly tried: Tried;
  readonly sample: CertificateSample;
  readonly onSample: (sample: CertificateSample) => void;
  /** Of the element that tells problems. */
  readonly told: string;
}

/** The picture, for whom it is, and what is wrong. */
function Beside({ tried: { trial, picture }, sample, onSample, told }: BesideProperties) {
  const { t } = useWords('certificateEdit');
  const isOld = trial !== undefined && !trial.picture && picture !== undefined;
  const missing = trial?.missing ?? [];
  return (
    <div className="certificate-beside">
      <div className="certificate-sample">
        <LanguageField
          label={t('certificateEdit:language')}
          name="sample-language"
          value={sample.language}
          onChange={(language) => onSample({ ...sample, language })}
        />
        <Field label={t('certificateEdit:sample')} name="sample">
          {(control) => (
            <select
              {...control}
              value={sample.name}
              onChange={({ target }) => onSample({ ...sample, name: sampleNames.find((each) => each === target.value) ?? sample.name })}
            >
              {sampleNames.map((name) => (
                <option key={name} value={name}>
                  {t(`certificateEdit:sample-${name}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div id={told} className="certificate-problems" role="status">
        {isOld && <p>{t('certificateEdit:picture-old')}</p>}
        {trial && trial.problems.length > 0 && <Problems problems={trial.problems} />}
      </div>
      {missing.length > 0 && (
        <p className="desk-hint">
          {t('certificateEdit:missing', { fields: missing.map((field) => t(`certificates:field-${field}`)).join(', ') })}
        </p>
      )}
      {picture && (
        <div className={isOld ? 'certificate-old' : ''}>
          <CertificateOnDesk picture={picture} label={t('certificateEdit:picture')} />
        </div>
      )}
    </div>
  );
}

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
  const tried = useTrial(draft, sample, edition);
  const isSound = tried.trial?.problems.length === 0;

  async function save(): Promise<void> {
    if (!unlessRefused(await kit['save-certificate'](Object.values(draft ?? {})))) return;
    keepDraft(undefined);
    tellOutcome(t('saved'));
    onClose();
  }

  const parts = edited && {
    typed: typedCertificate(edited, draft, keepDraft),
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
          <button type="button" className="desk-button desk-button-first" disabled={!draft || !isSound} onClick={() => void save()}>
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
