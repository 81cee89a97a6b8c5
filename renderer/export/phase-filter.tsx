/** Which documents are shown: those before, during or after the training, or all; and those whose names hold what was typed. */

import { phases } from '../../domain/export/documents';
import { useWords } from '../ui/words';
import type { FileChoices, ShownPhase } from './file-choices';

const shownPhases: readonly ShownPhase[] = [...phases, 'all'];

interface PhaseFilterProperties {
  readonly choices: FileChoices;
  readonly all: number;
  readonly onChoose: (choices: Partial<FileChoices>) => void;
}

export function PhaseFilter({ choices: { phase, search }, all, onChoose }: PhaseFilterProperties) {
  const { t } = useWords('documents');
  return (
    <div className="desk-head">
      <fieldset className="phase-choices">
        <legend className="visually-hidden">{t('when')}</legend>
        {shownPhases.map((each) => (
          <label key={each} className="phase-choice">
            <input
              type="radio"
              name="phase"
              value={each}
              className="visually-hidden"
              checked={phase === each}
              onChange={() => onChoose({ phase: each })}
            />
            <span>{t(`phase-${each}`, { count: all })}</span>
          </label>
        ))}
      </fieldset>
      <input
        type="search"
        className="phase-search"
        aria-label={t('search')}
        placeholder={t('search')}
        value={search}
        onChange={({ target }) => onChoose({ search: target.value })}
      />
    </div>
  );
}
