/** The evaluation: a row for each question with its distribution as one stacked bar and as numbers; who can't judge stands apart. */
import { useId } from 'react';
import type { TimeScope } from '../../domain/agenda/times/report';
import type { EvaluationResult, FormResults } from '../../domain/forms/results';
import { distributionBar } from '../../domain/forms/stacked-bar';
import { inLanguage } from '../../domain/kernel/language';
import { writtenAverage } from '../../domain/kernel/written-numbers';
import { useWords } from '../ui/words';
import { ScaleMeaning } from './scale-meaning';

function StackedBar({ result }: { readonly result: EvaluationResult }) {
  return (
    <div className="form-stack" aria-hidden>
      {distributionBar(result).map(({ value, from, to, shade }) => (
        <span key={value} className={`form-shade-${shade}`} style={{ inlineSize: `${100 * (to - from)}%` }}>
          {result.kind === 'scale' ? value : ''}
        </span>
      ))}
    </div>
  );
}

interface EvaluationTableProperties {
  readonly results: FormResults;
  /** The scope: for all trainings each row says from how many. */
  readonly of: TimeScope;
}

function Row({ result, of }: Omit<EvaluationTableProperties, 'results'> & { readonly result: EvaluationResult }) {
  const { t, language } = useWords('formResults');
  const { number, text, answered, trainings, counts, cannotJudge, mean } = result;
  const nameOf = (value: string): string => (value === 'yes' || value === 'no' || value === 'unsure' ? t(value) : value);
  return (
    <tr>
      <th scope="row">
        {number}. {inLanguage(text, language)}
      </th>
      <td>{counts && <StackedBar result={result} />}</td>
      <td className="form-counts">
        {counts ? counts.map(({ value, count }) => `${nameOf(value)}: ${count}`).join(' · ') : <small>{t('hidden')}</small>}
      </td>
      <td className="form-number">{cannotJudge ?? ''}</td>
      <td className="form-number">{mean === undefined ? '' : writtenAverage(mean, language)}</td>
      <td className="form-number">{counts ? answered : ''}</td>
      {of === 'all' && <td className="form-number">{counts ? trainings : ''}</td>}
    </tr>
  );
}

export function EvaluationTable({ results, of }: EvaluationTableProperties) {
  const { t, language } = useWords('formResults');
  const headingId = useId();
  const { evaluation, scale, returned } = results;
  const parts = [...new Set(evaluation.map(({ part }) => part))];
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{t('evaluation')}</h2>
      <p>
        {t('evaluation-returned', { count: returned['evaluation-d2pm'] })}{' '}
        <span className="desk-hint">
          <ScaleMeaning scale={scale} />
        </span>
      </p>
      <table className="desk-table form-table form-evaluation" aria-labelledby={headingId}>
        <thead>
          <tr>
            <th scope="col">{t('question')}</th>
            <td className="desk-hint form-plot">{t('distribution')}</td>
            <th scope="col">{t('count')}</th>
            <th scope="col">{t('cannot-judge')}</th>
            <th scope="col">{t('average')}</th>
            <th scope="col">{t('answered')}</th>
            {of === 'all' && <th scope="col">{t('results:trainings')}</th>}
          </tr>
        </thead>
        {parts.map((part) => (
          <tbody key={part.en}>
            <tr>
              <th scope="rowgroup" colSpan={of === 'all' ? 7 : 6} className="form-part">
                {inLanguage(part, language)}
              </th>
            </tr>
            {evaluation
              .filter((result) => result.part.en === part.en)
              .map((result) => (
                <Row key={result.id} result={result} of={of} />
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
