/** How a certificate is printed while it is typed, for whom it is drawn, and what is wrong with it. */
import { useEffect, useState } from 'react';
import { sampleNames } from '../../domain/certificates/choices';
import type { CertificateSample, CertificateTrial } from '../../domain/certificates/drawing';
import type { CertificateProblem } from '../../domain/certificates/problems';
import type { CertificateChange } from '../../domain/certificates/schema';
import { newQueue } from '../../domain/kernel/queue';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { LanguageField } from '../ui/language-field';
import { useWords } from '../ui/words';
import { CertificateOnDesk } from './certificate-picture';

/** Typing isn't tried at each letter, in milliseconds. */
const pause = 300;

interface Tried {
  readonly trial: CertificateTrial | undefined;
  /** The latest that could be drawn. */
  readonly picture: CertificateTrial['picture'];
}

/** Undefined changes aren't known yet. */
export function useTrial(changes: readonly CertificateChange[] | undefined, { language, name }: CertificateSample, edition: number): Tried {
  const [tried, setTried] = useState<Tried>({ trial: undefined, picture: undefined });
  /* One is drawn after the other; who types on while one is drawn sees that one, and then the latest. */
  const [trials] = useState(newQueue);
  const typed = JSON.stringify(changes ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the trial is main's; another edition is the reason to ask again.
  useEffect(() => {
    let isLatest = true;
    const ask = async (): Promise<void> => {
      if (!isLatest || !changes) return;
      const trial = unlessRefused(await kit['try-certificate'](changes, { language, name }));
      setTried(({ picture }) => ({ trial, picture: trial?.picture ?? picture }));
    };
    const inTurn = async (): Promise<void> => {
      await trials.run(ask);
    };
    const timer = setTimeout(() => void inTurn(), changes?.length ? pause : 0);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [typed, language, name, edition]);
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
  /** The id of the element that shows problems. */
  readonly told: string;
}

/** The picture, for whom it is, and what is wrong. */
export function Beside({ tried: { trial, picture }, sample, onSample, told }: BesideProperties) {
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
