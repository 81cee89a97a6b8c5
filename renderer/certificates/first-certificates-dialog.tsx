/** Before the first certificates of a training: one as it will be, and each field that is empty or as the programme was written, to be looked at. */
import { useId, useState } from 'react';
import { partOf } from '../../domain/certificates/changes';
import type { CertificateImage, CertificateQuestion, WrittenField } from '../../domain/certificates/content';
import type { CertificateSample } from '../../domain/certificates/drawing';
import { organisationChanged } from '../../domain/certificates/proposed';
import type { Question } from '../../domain/certificates/questions';
import type { CertificateChange } from '../../domain/certificates/schema';
import type { CertificatesView } from '../../domain/certificates/view';
import type { TrainingId } from '../../domain/kernel/ids';
import type { Language } from '../../domain/kernel/language';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { useDeskEdition } from '../ui/desk-edition';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { useAnswer } from '../ui/use-answer';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { Beside, useTrial } from './certificate-beside';
import { changesTyped, type Typed, typedCertificate, useCertificateDraft } from './certificate-draft';
import { longestLine } from './certificate-parts';
import { PeopleWithoutSex } from './people-without-sex';
import { ChoosePicture } from './pictures-part';

/** Returns the change that would make the field the programme's own again. */
const programmes = (field: WrittenField | CertificateImage): CertificateChange =>
  field === 'logo' || field === 'signature' ? { part: 'picture', image: field, to: null } : { part: 'written', field, to: null };

/** Returns whether something stands there that the programme doesn't say. */
function isGiven(change: CertificateChange | undefined): boolean {
  if (change?.part === 'written') return change.to !== null && (change.to.en.trim() !== '' || change.to.sr.trim() !== '');
  return change?.part === 'picture' && change.to !== null;
}

interface RowProperties {
  readonly question: Question;
  readonly typed: Typed;
  readonly language: Language;
  readonly isGiven: boolean;
  readonly stays: boolean;
  readonly onStay: (stays: boolean) => void;
}

/** What was written differently in each language stays so; else what is typed counts in both. */
function writtenTo(typed: Typed, field: WrittenField, language: Language, text: string): CertificateChange {
  const { en, sr } = typed.written(field);
  const isApart = typed.isChanged(programmes(field)) && en !== sr && en !== '' && sr !== '';
  const to = isApart ? (language === 'en' ? { en: text, sr } : { en, sr: text }) : { en: text, sr: text };
  return { part: 'written', field, to };
}

function QuestionRow({ question: { field, why }, typed, language, isGiven: given, stays, onStay }: RowProperties) {
  const { t } = useWords('certificateFirst');
  const id = useId();
  if (field === 'sex') return null;
  const name = t(`certificates:field-${field}`);
  const isPicture = field === 'logo' || field === 'signature';
  return (
    <li>
      {isPicture ? <span>{name}</span> : <label htmlFor={id}>{name}</label>}
      {isPicture ? (
        <ChoosePicture typed={typed} image={field} />
      ) : (
        <input
          id={id}
          type="text"
          inputMode={field === 'hours' ? 'numeric' : 'text'}
          autoComplete="off"
          spellCheck={false}
          maxLength={longestLine}
          value={typed.written(field)[language === 'en' ? 'en' : 'sr']}
          onChange={({ target }) => typed.change(writtenTo(typed, field, language, target.value))}
          onKeyDown={(event) => {
            /* A key that only ends a line issues nothing. */
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      )}
      {given ? (
        <button
          type="button"
          className="desk-button"
          aria-label={t('certificateFirst:back-of', { field: name })}
          onClick={() => typed.change(programmes(field))}
        >
          {t('certificateFirst:back')}
        </button>
      ) : (
        <label className="desk-choice">
          <input
            type="checkbox"
            aria-label={t(`certificateFirst:stays-${why}-of`, { field: name })}
            checked={stays}
            onChange={({ target }) => onStay(target.checked)}
          />
          {t(`certificateFirst:stays-${why}`)}
        </label>
      )}
    </li>
  );
}

interface AnswersProperties {
  readonly certificates: CertificatesView;
  readonly typed: Typed;
  readonly language: Language;
  /** Returns whether something of the organisation's own stands in a field. */
  readonly given: (field: CertificateQuestion) => boolean;
  readonly stay: ReadonlySet<CertificateQuestion>;
  readonly onStay: (fields: readonly CertificateQuestion[], stays: boolean) => void;
}

function Answers({ certificates: { asked, withoutSex }, typed, language, given, stay, onStay }: AnswersProperties) {
  const { t } = useWords('certificateFirst');
  const empty = asked.filter(({ field, why }) => field !== 'sex' && why === 'empty' && !given(field) && !stay.has(field));
  return (
    <>
      {asked.some(({ field }) => field !== 'sex') && (
        <fieldset className="certificate-part">
          <legend>{t('fields')}</legend>
          <p className="desk-hint">{t('fields-what')}</p>
          <ul className="certificate-first">
            {asked.map((question) => (
              <QuestionRow
                key={question.field}
                {...{ question, typed, language }}
                isGiven={given(question.field)}
                stays={stay.has(question.field)}
                onStay={(stays) => onStay([question.field], stays)}
              />
            ))}
          </ul>
          {empty.length > 1 && (
            <div className="desk-actions">
              <button
                type="button"
                className="desk-button"
                onClick={() =>
                  onStay(
                    empty.map(({ field }) => field),
                    true,
                  )
                }
              >
                {t('rest-empty', { count: empty.length })}
              </button>
            </div>
          )}
        </fieldset>
      )}
      {withoutSex.length > 0 && (
        <PeopleWithoutSex people={withoutSex} stays={{ isSaid: stay.has('sex'), say: (stays) => onStay(['sex'], stays) }} />
      )}
    </>
  );
}

interface FirstCertificatesProperties {
  readonly training: TrainingId;
  readonly certificates: CertificatesView;
  /** In which it is shown at first. */
  readonly spoken: Language;
  readonly onClose: () => void;
}

export function FirstCertificatesDialog({ training, certificates, spoken, onClose }: FirstCertificatesProperties) {
  const { t } = useWords('certificateFirst');
  const told = useId();
  const [sample, setSample] = useState<CertificateSample>({ language: spoken, name: 'next' });
  const edition = useDeskEdition();
  const [edited] = useAnswer(async () => unlessRefused(await kit['edited-certificate']()), edition);
  const [draft, keepDraft] = useCertificateDraft(training);
  const [by, setBy] = useState(certificates.by);
  /** Undefined until a person touched one: then it is as it was last time. */
  const [chosen, setChosen] = useState<ReadonlySet<CertificateQuestion>>();
  const [forOrganisation, setForOrganisation] = useState<boolean>();
  const changes = changesTyped(edited, draft);
  const tried = useTrial(changes && Object.values(changes), sample, edition);
  const { asked, ready } = certificates;

  const stay = chosen ?? new Set(edited?.stay ?? []);
  const given = (field: CertificateQuestion): boolean => field !== 'sex' && isGiven(changes?.[partOf(programmes(field))]);
  const answered = asked.filter(({ field }) => given(field) || stay.has(field)).map(({ field }) => field);
  const left = asked.length - answered.length;
  const organisation = edited && changes ? organisationChanged(edited.organisation, Object.values(changes)) : [];
  const { letterhead } = edited?.organisation ?? {};
  const keeps = organisation.length > 0 && (forOrganisation ?? letterhead?.name === '');
  const isReady = left === 0 && tried.trial?.problems.length === 0 && tried.trial.missing.length === 0;

  function onStay(fields: readonly CertificateQuestion[], stays: boolean): void {
    const others = [...stay].filter((field) => !fields.includes(field));
    setChosen(new Set(stays ? [...others, ...fields] : others));
  }

  const issue = () =>
    kit['issue-first-certificates']({ changes: Object.values(changes ?? {}), by, stay: answered, forOrganisation: keeps });

  function issued(): void {
    keepDraft(undefined);
    onClose();
  }

  return (
    <WindowDialog title={t('certificateFirst:title')} onClose={onClose} full>
      <Form className="certificate-change" ask={issue} onDone={issued}>
        {(refusal) => (
          <>
            <p className="desk-hint">{t('certificateFirst:what')}</p>
            <div className="certificate-sides">
              <div className="certificate-parts">
                {edited && changes && (
                  <>
                    <Answers
                      {...{ certificates, given, stay, onStay }}
                      typed={typedCertificate(edited, changes, keepDraft)}
                      language={sample.language}
                    />
                    {organisation.length > 0 && (
                      <label className="desk-choice">
                        <input type="checkbox" checked={keeps} onChange={({ target }) => setForOrganisation(target.checked)} />
                        {t('certificateFirst:for-organisation', {
                          fields: organisation.map((field) => t(`certificates:field-${field}`)).join(', '),
                        })}
                      </label>
                    )}
                    <Field label={t('certificates:by')} name="by" hint={t('certificates:final-hint')} refusal={refusal}>
                      {(control) => (
                        <input {...control} type="text" autoComplete="off" value={by} onChange={({ target }) => setBy(target.value)} />
                      )}
                    </Field>
                  </>
                )}
              </div>
              <Beside tried={tried} sample={sample} onSample={setSample} told={told} />
            </div>
            <div className="desk-actions">
              <button type="submit" className="desk-button desk-button-first" disabled={!isReady}>
                {t('certificates:issue', { count: ready.length })}
              </button>
              <button type="button" className="desk-button" onClick={onClose}>
                {t('certificateEdit:close')}
              </button>
              <p role="status" className="desk-hint">
                {left > 0 && t('certificateFirst:left', { count: left })}
              </p>
            </div>
          </>
        )}
      </Form>
    </WindowDialog>
  );
}
