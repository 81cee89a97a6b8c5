/** Positions of the room on each statement of the barometer and how it moved; or positions of all rooms of the programme. */
import { useState } from 'react';
import type { TimeScope } from '../../domain/agenda/times/report';
import type { TrainingView } from '../../domain/desk/desk-view';
import { ScopeChoice } from '../agenda/scope-choice';
import { EmptyState } from '../ui/empty-state';
import { useWords } from '../ui/words';
import { ProgrammeStatements } from './programme-statements';
import { StatementResult } from './statement-result';

function ThisTraining({ training: { results } }: { readonly training: TrainingView }) {
  const { t } = useWords('results');
  if (results.length === 0) {
    return (
      <EmptyState title={t('empty-title')} drawing="chairs">
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

interface BarometerResultsProperties {
  readonly training: TrainingView;
}

export function BarometerResults({ training }: BarometerResultsProperties) {
  const [scope, setScope] = useState<TimeScope>('this');
  return (
    <div className="results-report">
      <ScopeChoice chosen={scope} onChoose={setScope} />
      {scope === 'this' ? <ThisTraining training={training} /> : <ProgrammeStatements />}
    </div>
  );
}
