/** Tests and evaluations of all trainings of the programme: pooled, then a row for each training. Looked up anew whenever the training changes. */
import { useId } from 'react';
import type { ProgrammeResults, TrainingRow } from '../../domain/forms/programme-results';
import { type CommentResult, signedPoints } from '../../domain/forms/results';
import { inLanguage } from '../../domain/kernel/language';
import { isRefusal } from '../../domain/kernel/refusal';
import { writtenDays } from '../../domain/kernel/written-dates';
import { sentenceOf } from '../ui/act';
import { kit } from '../ui/bridge';
import { useDeskEdition } from '../ui/desk-edition';
import { EmptyState } from '../ui/empty-state';
import { useAnswer } from '../ui/use-answer';
import { useWords } from '../ui/words';
import { EvaluationTable } from './evaluation-table';
import { TestResults } from './test-results';

function Quotes({ comments }: { readonly comments: readonly CommentResult[] }) {
  const { t, language } = useWords('programmeForms');
  const headingId = useId();
  const chosen = comments.filter((question) => question.comments.length > 0);
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{t('quotes')}</h2>
      <p className="desk-hint">{t(chosen.length === 0 ? 'no-quotes' : 'quotes-from')}</p>
      {chosen.map(({ id, number, text, comments: each }) => (
        <article key={id}>
          <h3>
            {number}. {inLanguage(text, language)}
          </h3>
          <ul className="form-quotes">
            {each.map((comment) => (
              <li key={comment.sheet}>{comment.text}</li>
            ))}
          </ul>
        </article>
      ))}
    </section>
  );
}

function SheetsCell({ count }: { readonly count: number | undefined }) {
  const { t } = useWords('formResults');
  return <td className="form-number">{count ?? <small>{t('hidden')}</small>}</td>;
}

function Row({ row }: { readonly row: TrainingRow }) {
  const { t, language } = useWords('programmeForms');
  const { place, days, returned, gain, paired } = row;
  return (
    <tr>
      <th scope="row">{place}</th>
      <td>{writtenDays(days, language)}</td>
      <SheetsCell count={returned['test-d1am']} />
      <SheetsCell count={returned['test-d2pm']} />
      <SheetsCell count={returned['evaluation-d2pm']} />
      <td className="form-number">{gain === undefined ? '' : signedPoints(gain)}</td>
      <td className="form-number">
        {paired && (
          <>
            {signedPoints(paired.gain)} <small>{t('pairs', { count: paired.pairs })}</small>
          </>
        )}
      </td>
    </tr>
  );
}

function Trainings({ trainings }: Pick<ProgrammeResults, 'trainings'> & {}) {
  const { t } = useWords('programmeForms');
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{t('each')}</h2>
      <table className="desk-table form-table form-trainings" aria-labelledby={headingId}>
        <thead>
          <tr>
            <th scope="col">{t('place')}</th>
            <th scope="col">{t('dates')}</th>
            <th scope="col">{t('before')}</th>
            <th scope="col">{t('after')}</th>
            <th scope="col">{t('evaluations')}</th>
            <th scope="col">{t('gain')}</th>
            <th scope="col">{t('gain-of-pairs')}</th>
          </tr>
        </thead>
        <tbody>
          {trainings.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      <p className="desk-hint">{t('gain-means')}</p>
    </section>
  );
}

function Report({ report }: { readonly report: ProgrammeResults }) {
  const { t } = useWords('programmeForms');
  const { results, trainings, unread } = report;
  return (
    <>
      <div>
        <p>
          {t('results:from-trainings', { count: trainings.length })} {unread > 0 && t('programmeForms:unread', { count: unread })}
        </p>
        <p className="desk-hint">
          {t('formResults:few-hidden')} {t('programmeForms:small-together')}
        </p>
      </div>
      <Trainings trainings={trainings} />
      <TestResults results={results} of="all" />
      <EvaluationTable results={results} of="all" />
      <Quotes comments={results.comments} />
    </>
  );
}

export function ProgrammeForms() {
  const { t } = useWords('programmeForms');
  const [report] = useAnswer(() => kit['programme-form-results'](), useDeskEdition());
  if (!report) return null;
  if (isRefusal(report)) return <p className="desk-refused">{sentenceOf(report)}</p>;
  if (report.trainings.length > 0) return <Report report={report} />;
  return (
    <EmptyState title={t('nothing-yet')} drawing="pin-board">
      <p>
        {t('nothing-yet-what')} {report.unread > 0 && t('unread', { count: report.unread })}
      </p>
    </EmptyState>
  );
}
