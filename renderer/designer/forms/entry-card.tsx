/** One entry of a list in a line that opens: its name, what is wrong in it, and what can be done with it. */
import { ChevronRight } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import type { FormPart } from '../../../domain/programme/design-form';
import { useWords } from '../../ui/words';
import { EntryExtra } from './entry-extra';
import { type FieldPlace, useProblems } from './form-scope';
import { Fresh, useFresh } from './fresh';
import { Parts } from './group-parts';

interface CardProperties {
  readonly name: string;
  readonly isOpen: boolean;
  /** It was just added. */
  readonly isFresh?: boolean;
  readonly onToggle: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly acts: ReactNode;
  /** Between its name and what can be done with it. */
  readonly aside?: ReactNode;
  readonly place: FieldPlace;
  /** Below its parts. */
  readonly foot?: ReactNode;
  readonly parts: readonly FormPart[];
}

export function EntryCard({ isFresh = false, ...properties }: CardProperties) {
  return (
    <Fresh isFresh={isFresh} className="entries-card">
      <Card {...properties} />
    </Fresh>
  );
}

function Card({ name, isOpen, onToggle, onKey, acts, aside, place, foot, parts }: Omit<CardProperties, 'isFresh'>) {
  const { t } = useWords('designer');
  const id = useId();
  const isFresh = useFresh();
  const mistakes = useProblems(place.path).filter(({ isWarning }) => !isWarning).length;
  return (
    <>
      <div className="entries-head">
        <button
          type="button"
          className="entries-open"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={onToggle}
          onKeyDown={onKey}
        >
          <ChevronRight aria-hidden="true" size={16} />
          <span className="entries-name">{name}</span>
          {mistakes > 0 && !isFresh && <span className="entries-wrong">{t('problems', { count: mistakes })}</span>}
        </button>
        {aside}
        {acts}
      </div>
      {isOpen && (
        <div id={id} className="entries-inside">
          <EntryExtra path={place.path} />
          <Parts parts={parts} path={place.path} />
          {foot}
        </div>
      )}
    </>
  );
}
