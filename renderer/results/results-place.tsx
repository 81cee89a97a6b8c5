/** Results: where the room stood on each statement of the barometer, and how it moved. */
import { useTranslation } from 'react-i18next';
import type { ResultLine } from '../../domain/desk-view';
import { EmptyState } from '../desk/parts/empty-state';
import { StatementResult } from './statement-result';
import './results.css';

export function ResultsPlace({ results }: { readonly results: readonly ResultLine[] }) {
  const { t } = useTranslation('results');
  return (
    <div className="results">
      <h1>{t('title')}</h1>
      {results.length === 0 ? (
        <EmptyState title={t('empty-title')}>
          <p>{t('empty')}</p>
        </EmptyState>
      ) : (
        <section aria-labelledby="results-barometer">
          <h2 id="results-barometer">{t('barometer')}</h2>
          <ol className="results-list">
            {results.map((result) => (
              <li key={result.number}>
                <StatementResult result={result} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
