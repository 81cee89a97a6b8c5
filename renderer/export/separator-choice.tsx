/** By what the columns of a table in text stand apart. */
import { useId } from 'react';
import type { Separator } from '../../domain/export/requests';
import { useWords } from '../ui/words';

const separators = { semicolon: ';', comma: ',', tab: '\t' } as const satisfies Readonly<Record<string, Separator>>;
const separatorNames = ['semicolon', 'comma', 'tab'] as const;

interface SeparatorChoiceProperties {
  readonly chosen: Separator;
  readonly onChoose: (separator: Separator) => void;
}

export function SeparatorChoice({ chosen, onChoose }: SeparatorChoiceProperties) {
  const { t } = useWords('export');
  const hintId = useId();
  return (
    <fieldset className="desk-choices" aria-describedby={hintId}>
      <legend>{t('separator')}</legend>
      <div className="export-separators">
        {separatorNames.map((name) => (
          <label key={name} className="desk-choice">
            <input
              type="radio"
              name={`${hintId}-separator`}
              checked={chosen === separators[name]}
              onChange={() => onChoose(separators[name])}
            />
            {t(name)}
          </label>
        ))}
      </div>
      <p id={hintId} className="desk-hint">
        {t('separator-hint')}
      </p>
    </fieldset>
  );
}
