/** The test before and after: a row for each question with both shares as bars and as numbers, and the gain of those who can be paired. */
import { useId } from 'react';
import type { TimeScope } from '../../domain/agenda/times/report';
import { type FormResults, gainOf, percentOf, type QuestionResult, type Share, signedPoints } from '../../domain/forms/results';
import { shareBars } from '../../domain/forms/stacked-bar';
import { inLanguage } from '../../domain/kernel/language';
import { writtenAverage, writtenPercent } from '../../domain/kernel/written-numbers';
import { useWords } from '../ui/words';
import { BeforeAfterBars } from './before-after-bars';
import { ConfidenceResults } from './confidence-results';

function ShareCell({ share }: { readonly share: Share | undefined }) {
  const { t, language } = useWords('formResults');
  return (
    <td className="form-number">
      {share ? (
        <>
          {writtenPercent(percentOf(share), language)} <small>{`${share.count}/${share.of}`}</small>
        </>
      ) : (
        <small>{t('hidden')}</small>
      )}
    </td>
  );
}

function Paired({ results: { paired, questions } }: { readonly results: FormResults }) {
  const { t, language } = useWords('formResults');
  const { pairs, unpaired, collisions, scores, moved } = paired;
  return (
    <div className="form-paired">
      <h3>{t('paired')}</h3>
      <p>{t('paired-by-code', { pairs, unpaired })}</p>
      {collisions > 0 && <p>{t('collisions', { count: collisions })}</p>}
      {scores && moved ? (
        <>
          <p>
            <strong>
              {t('paired-scores', {
                before: writtenAverage(scores.before, language),
                after: writtenAverage(scores.after, language),
                most: questions.length,
              })}
            </strong>
          </p>
          <p>{t('paired-moved', { ...moved })}</p>
        </>
      ) : (
        <p className="desk-hint">{t('paired-few')}</p>
      )}
    </div>
  );
}

/** How many trainings stand behind a row; both tests where they differ. */
function trainingsOf({ before, after }: Pick<QuestionResult, 'before' | 'after'>): string {
  const counts = new Set([before, after].flatMap((share) => share?.trainings ?? []));
  return [...counts].join(' / ');
}

interface TestResultsProperties {
  readonly results: FormResults;
  /** The scope: for all trainings each row says from how many. */
  readonly of: TimeScope;
}

export function TestResults({ results, of }: TestResultsProperties) {
  const { t, language } = useWords('formResults');
  const headingId = useId();
  const { returned, questions } = results;
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{t('tests')}</h2>
      <p>
        {t('tests-returned', { before: returned['test-d1am'], after: returned['test-d2pm'] })}{' '}
        <span className="desk-hint">{t('how-counted')}</span>
      </p>
      <table className="desk-table form-table" aria-labelledby={headingId}>
        <thead>
          <tr>
            <th scope="col">{t('question')}</th>
            <td className="desk-hint form-plot">{t('plot')}</td>
            <th scope="col">{t('before')}</th>
            <th scope="col">{t('after')}</th>
            <th scope="col">{t('gain-points')}</th>
            {of === 'all' && <th scope="col">{t('results:trainings')}</th>}
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => {
            const gain = gainOf(question);
            return (
              <tr key={question.id}>
                <th scope="row">
                  {question.number}. {inLanguage(question.text, language)}
                </th>
                <td>
                  <BeforeAfterBars bars={shareBars(question)} />
                </td>
                <ShareCell share={question.before} />
                <ShareCell share={question.after} />
                <td className="form-number">{gain === undefined ? '' : signedPoints(gain)}</td>
                {of === 'all' && <td className="form-number">{trainingsOf(question)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
      <Paired results={results} />
      {results.confidence.length > 0 && <ConfidenceResults results={results} of={of} />}
    </section>
  );
}
