/** Issues certificates to everybody who meets the rule, in one act; says before what keeps that from being done, and who gets none. */
import { useState } from 'react';
import { type CertificatesView, gaps } from '../../domain/certificates/view';
import { ReviewButton } from '../programme/review-act';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { useWords } from '../ui/words';
import { PeopleWithoutSex } from './people-without-sex';

function Missing({ missing }: Pick<CertificatesView, 'missing'>) {
  const { t } = useWords('certificates');
  return (
    <div className="certificates-missing">
      <h3>{t('missing-title')}</h3>
      <p>{t('missing', { fields: missing.map((field) => t(`field-${field}`)).join(', ') })}</p>
    </div>
  );
}

function Without({ without }: Pick<CertificatesView, 'without'>) {
  const { t } = useWords('certificates');
  return (
    <section>
      <h3>{t('without-title')}</h3>
      <ul className="certificates-without">
        {without.map(({ number, name, why }) => (
          <li key={number}>
            <span>{name}</span> <span className="desk-hint">{t(`why-${why}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a second list can fill in for many. */
function Gaps({ missing }: { readonly missing: CertificatesView['gaps'] }) {
  const { t } = useWords('certificates');
  const told = gaps.filter((gap) => missing[gap] > 0).map((gap) => t(`gap-${gap}`, { number: missing[gap] }));
  if (told.length === 0) return null;
  return <p className="desk-hint">{t('gaps', { what: told.join(', '), place: t('desk:register'), button: t('list:import-list') })}</p>;
}

interface IssueProperties {
  readonly certificates: CertificatesView;
  /** One is looked at before the first are issued. */
  readonly onFirst: () => void;
}

export function IssueCertificates({ certificates, onFirst }: IssueProperties) {
  const { t } = useWords('certificates');
  const { review, missing, byHand, ready, without } = certificates;
  const [by, setBy] = useState(certificates.by);
  const count = ready.length;
  const isFirst = certificates.issued.length === 0;
  return (
    <section className="certificates-issue">
      <h2>{t('issue-title')}</h2>
      {review !== undefined && (
        <div className="desk-actions">
          <p className="desk-hint">{t('review', { review })}</p>
          <ReviewButton />
        </div>
      )}
      {byHand.map(({ field, reason }) => (
        <p key={field} className="desk-hint">
          {t('by-hand', { field: t(`field-${field}`), reason })}
        </p>
      ))}
      {missing.length > 0 && <Missing missing={missing} />}
      <p>{count === 0 ? t('nobody-ready') : t('ready', { count })}</p>
      <Gaps missing={certificates.gaps} />
      {isFirst && missing.length === 0 && count > 0 && (
        <div className="desk-actions">
          <button type="button" className="desk-button desk-button-first" onClick={onFirst}>
            {t('issue-first', { count })}
          </button>
        </div>
      )}
      {!isFirst && missing.length === 0 && count > 0 && (
        <Form ask={() => kit.dispatch({ kind: 'issue-certificates', by, stay: [] })} onDone={() => {}}>
          {(refusal) => (
            <>
              {certificates.withoutSex.length > 0 && <PeopleWithoutSex people={certificates.withoutSex} />}
              <Field label={t('by')} name="by" hint={t('final-hint')} refusal={refusal}>
                {(control) => (
                  <input {...control} type="text" autoComplete="off" value={by} onChange={({ target }) => setBy(target.value)} />
                )}
              </Field>
              <div className="desk-actions">
                <button type="submit" className="desk-button desk-button-first">
                  {t('issue', { count })}
                </button>
              </div>
            </>
          )}
        </Form>
      )}
      {without.length > 0 && <Without without={without} />}
    </section>
  );
}
