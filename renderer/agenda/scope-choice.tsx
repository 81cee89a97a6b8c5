/** Whether a report is about this training, or about all of its programme. */
import { useId } from 'react';
import type { TimeScope } from '../../domain/agenda/times/report';
import { useWords } from '../ui/words';
import './times.css';

interface ScopeChoiceProperties {
  readonly chosen: TimeScope;
  readonly onChoose: (scope: TimeScope) => void;
}

export function ScopeChoice({ chosen, onChoose }: ScopeChoiceProperties) {
  const { t } = useWords('times');
  const name = useId();
  return (
    <fieldset className="desk-choices">
      <legend>{t('which')}</legend>
      <div className="results-scopes">
        {(['this', 'all'] as const).map((scope) => (
          <label key={scope} className="desk-choice">
            <input type="radio" name={name} value={scope} checked={chosen === scope} onChange={() => onChoose(scope)} />
            {t(scope === 'all' ? 'all-trainings' : 'this-training')}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
