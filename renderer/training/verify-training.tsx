/** Verify: reads all that was recorded, says in words what was found, and compares the digest that stands on paper. */

import { useState } from 'react';
import { assertNever } from '../../domain/kernel/assert-never';
import type { LocalDate } from '../../domain/kernel/time';
import type { Translate } from '../../domain/kernel/translate';
import { writtenShortDay } from '../../domain/kernel/written-dates';
import { nameAndRole, type ProvenDay, toldPast } from '../../domain/signing/view';
import type { VerificationProblem, VerificationView } from '../../domain/training/verification-view';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { useLanguage } from '../ui/use-language';
import { useWords } from '../ui/words';

function sentenceOfProblem(problem: VerificationProblem, t: Translate): string {
  switch (problem.kind) {
    case 'broken':
      return t('health:broken-log', { file: problem.file, line: problem.line, reason: t(`verify:${problem.why}`) });
    case 'newer':
      return t('health:newer-log', { file: problem.file });
    case 'emptied':
      return t('verify:emptied', { file: problem.file, line: problem.line, count: problem.entries });
    case 'lost':
      return t(problem.loss === 'missing' ? 'verify:log-missing' : 'verify:log-shorter', { file: problem.file, seenBy: problem.seenBy });
    case 'aside':
      return t(problem.canReturn ? 'verify:aside' : 'verify:aside-parted', { file: problem.file, count: problem.entries });
    case 'page':
      return t(`verify:page-${problem.loss}`, { file: problem.file });
    case 'forged':
      return t(`verify:forged-${problem.why}`, { file: problem.file });
    case 'waiting':
      return t('verify:waiting', { laptop: problem.laptop, count: problem.entries });
    default:
      return assertNever(problem, 'problem of a verification');
  }
}

function Comparison({ typed, isIntact }: Pick<VerificationView, 'isIntact'> & { readonly typed: NonNullable<VerificationView['typed']> }) {
  const { t } = useWords('verify');
  if (typed.agreesWith === undefined) return <p className="prepare-not-intact">{t('digest-differs', { given: typed.digest })}</p>;
  if (typed.agreesWith !== 'now') return <p>{t(isIntact ? 'digest-of-day' : 'digest-of-day-not-intact', { day: typed.agreesWith })}</p>;
  return <p>{t(isIntact ? 'digest-agrees' : 'digest-agrees-not-intact')}</p>;
}

function CertifiedDay({ certified: { day, by, reasons, unknowing, past } }: { readonly certified: ProvenDay }) {
  const { t } = useWords('verify');
  const language = useLanguage();
  const told = (date: LocalDate): string => writtenShortDay(date, language);
  return (
    <ul className="prepare-problems">
      {by.map(({ name, role, recomputed, date, ...certified }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: told in order, never moved; two laptops that knew the same certify the same digest.
        <li key={index}>
          <p>{t('certified', { ...certified, date: told(date), day, by: nameAndRole({ name, role }) })}</p>
          <p className={recomputed === 'matches' ? undefined : 'prepare-not-intact'}>{t(`recomputed-${recomputed}`, { day })}</p>
        </li>
      ))}
      {reasons.map(({ reason, date, time }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: told in order, never moved; two can be of the same minute and for the same reason.
        <li key={index}>{t('changed-after', { day, date: told(date), time, reason: reason ?? '—' })}</li>
      ))}
      {unknowing.map(({ part, people, date, time }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: told in order, never moved; two laptops can have changed the same in the same minute.
        <li key={index}>
          {t('changed-unknowing', { day, what: t(`signing:unknowing-${part}`, { count: people, moment: `${told(date)}, ${time}` }) })}
        </li>
      ))}
      {past.map((each, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: told in order, never moved; two laptops can have certified in the same minute.
        <li key={index}>{t('changed-unknowing', { day, what: toldPast(each, ({ date, time }) => `${told(date)}, ${time}`, t) })}</li>
      ))}
    </ul>
  );
}

function Found({ found: { isIntact, problems, digest, totals, certified, typed } }: { readonly found: VerificationView }) {
  const { t } = useWords();
  return (
    <div className="prepare-verified">
      <p className={isIntact ? undefined : 'prepare-not-intact'}>
        <strong>{t(isIntact ? 'verify:intact' : 'verify:not-intact')}</strong>
      </p>
      {problems.length > 0 && (
        <ul className="prepare-problems">
          {problems.map((problem) => (
            <li key={sentenceOfProblem(problem, t)}>{sentenceOfProblem(problem, t)}</li>
          ))}
        </ul>
      )}
      {typed && <Comparison typed={typed} isIntact={isIntact} />}
      <p>{t('verify:totals', totals)}</p>
      <p className="prepare-digest">{t('verify:digest', { digest })}</p>
      {certified.map((each) => (
        <CertifiedDay key={each.day} certified={each} />
      ))}
    </div>
  );
}

export function VerifyTraining({ onVerified }: { readonly onVerified: () => void }) {
  const { t } = useWords('health');
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<VerificationView>();
  return (
    <section>
      <h2>{t('record')}</h2>
      <p className="desk-hint">{t('explanation')}</p>
      <Form
        className="prepare-verify"
        ask={() => kit['verify-training'](typed)}
        onDone={(answer) => {
          setFound(answer);
          onVerified();
        }}
      >
        {(refusal) => (
          <>
            <Field label={t('digest')} name="digest" refusal={refusal}>
              {(control) => (
                <input
                  {...control}
                  value={typed}
                  maxLength={200}
                  autoComplete="off"
                  spellCheck={false}
                  onChange={({ target }) => setTyped(target.value)}
                />
              )}
            </Field>
            <div className="desk-actions">
              <button type="submit" className="desk-button">
                {t('verify')}
              </button>
            </div>
          </>
        )}
      </Form>
      <div role="status">{found && <Found found={found} />}</div>
    </section>
  );
}
