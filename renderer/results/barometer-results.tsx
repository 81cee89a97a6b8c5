/** Where the room stood on each statement of the barometer, and how it moved. */
import { useTranslation } from 'react-i18next';
import type { ResultLine } from '../../domain/desk-view';
import { EmptyState } from '../desk/parts/empty-state';
import { StatementResult } from './statement-result';

export function BarometerResults({ results }: { readonly results: readonly ResultLine[] }) {
  const { t } = useTranslation('results');
  if (results.length === 0) {
    return (
      <EmptyState title={t('empty-title')}>
        <p>{t('empty')}</p>
      </EmptyState>
    );
  }
  return (
    <ol className="results-list">
      {results.map((result) => (
        <li key={result.number}>
          <StatementResult result={result} />
        </li>
      ))}
    </ol>
  );
}
