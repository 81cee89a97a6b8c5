/** What people said of themselves before and after: means of the same people, with their change and how many they are. */
import { useId } from 'react';
import type { TimeScope } from '../../domain/agenda/times/report';
import { type ConfidenceResult, changeOf, type FormResults, signedAverage } from '../../domain/forms/results';
import { meanBars } from '../../domain/forms/stacked-bar';
import { inLanguage } from '../../domain/kernel/language';
import { writtenAverage } from '../../domain/kernel/written-numbers';
import { useWords } from '../ui/words';
import { BeforeAfterBars } from './before-after-bars';
import { ScaleMeaning } from './scale-meaning';

function MeanCell({ judged }: { readonly judged: ConfidenceResult['before'] }) {
  const { t, language } = useWords('formResults');
  return <td className="form-number">{judged ? writtenAverage(judged.mean, language) : <small>{t('hidden')}</small>}</td>;
}

interface ConfidenceResultsProperties {
  readonly results: FormResults;
  /** The scope: for all trainings each row says from how many. */
  readonly of: TimeScope;
}

export function ConfidenceResults({ results: { confidence, scale }, of }: ConfidenceResultsProperties) {
  const { t, language } = useWords('formResults');
  const headingId = useId();
  return (
    <>
      <div>
        <h3 id={headingId}>{t('confidence')}</h3>
        <p className="desk-hint">
          {t('confidence-pairs')} <ScaleMeaning scale={scale} />
        </p>
      </div>
      <table className="desk-table form-table" aria-labelledby={headingId}>
        <thead>
          <tr>
            <th scope="col">{t('statement')}</th>
            <td className="desk-hint form-plot">{t('confidence-plot')}</td>
            <th scope="col">{t('before')}</th>
            <th scope="col">{t('after')}</th>
            <th scope="col">{t('change')}</th>
            <th scope="col">{t('pairs-column')}</th>
            {of === 'all' && <th scope="col">{t('results:trainings')}</th>}
          </tr>
        </thead>
        <tbody>
          {confidence.map((result) => {
            const change = changeOf(result);
            return (
              <tr key={result.id}>
                <th scope="row">
                  {result.number}. {inLanguage(result.text, language)}
                </th>
                <td>
                  <BeforeAfterBars bars={meanBars(result, scale)} />
                </td>
                <MeanCell judged={result.before} />
                <MeanCell judged={result.after} />
                <td className="form-number">{change === undefined ? '' : signedAverage(change, language)}</td>
                <td className="form-number">{result.pairs === 0 ? '' : result.pairs}</td>
                {of === 'all' && <td className="form-number">{result.pairs === 0 ? '' : result.trainings}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
