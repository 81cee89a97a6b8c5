/** How far the kit is in getting to know the trainings of a folder that it sees for the first time; meanwhile everything works. */
import { useId } from 'react';
import type { LibraryView } from '../../domain/desk/library-view';
import { writtenNumber } from '../../domain/kernel/written-numbers';
import { useWords } from '../ui/words';

interface ReadingProperties {
  readonly reading: NonNullable<LibraryView['reading']>;
}

export function Reading({ reading: { done, all } }: ReadingProperties) {
  const { t, language } = useWords('library');
  const label = useId();
  return (
    <div className="library-reading">
      <p id={label}>{t('reading', { done: writtenNumber(done, language), all: writtenNumber(all, language) })}</p>
      <progress aria-labelledby={label} value={done} max={all} />
    </div>
  );
}
