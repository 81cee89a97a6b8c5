/** The search above the register: Enter marks the one who is meant, or begins a new entry when a name is unknown. It keeps the focus. */
import { Search } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import type { HalfDay } from '../../domain/programme/programme';
import { useWords } from '../ui/words';

export type Found = 'nothing-typed' | 'nobody' | 'no-such-number' | 'one' | 'several';

interface SearchFieldProperties {
  readonly search: string;
  readonly found: Found;
  readonly matches: number;
  readonly marking: HalfDay;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onChange: (search: string) => void;
  readonly onClear: () => void;
  readonly onEnter: () => void;
  /** With Shift. */
  readonly onShiftEnter: () => void;
  /** With Control. */
  readonly onControlEnter: () => void;
  /** What the arrows and digits do now; true when they did something. */
  readonly onKey: (key: string) => boolean;
  /** What stands at the end of the field, where there is more to say than what was found. */
  readonly hint: string | undefined;
}

export function SearchField({
  search,
  found,
  matches,
  marking,
  field,
  onChange,
  onClear,
  onEnter,
  onShiftEnter,
  onControlEnter,
  onKey,
  hint,
}: SearchFieldProperties) {
  const { t } = useWords('register');
  const halfDay = t(`attendance:${marking}`);

  const acts: Readonly<Record<string, () => void>> = { Escape: onClear };
  function pressed(event: KeyboardEvent): void {
    const enters = event.ctrlKey ? onControlEnter : event.shiftKey ? onShiftEnter : onEnter;
    const act = event.nativeEvent.isComposing ? undefined : event.key === 'Enter' ? enters : acts[event.key];
    if (!act) {
      if (!event.nativeEvent.isComposing && !event.ctrlKey && !event.altKey && onKey(event.key)) event.preventDefault();
      return;
    }
    event.preventDefault();
    act();
  }

  const hints: Readonly<Record<Found, string>> = {
    'nothing-typed': t('register:hint-none', { halfDay }),
    nobody: t('register:hint-nobody'),
    'no-such-number': t('register:hint-no-such-number'),
    one: t('register:hint-one', { halfDay }),
    several: t('register:matches', { count: matches }),
  };
  /* While nothing is typed the field itself says what it takes, and the half-day is chosen right below. */
  const givesWay = hint === undefined && found === 'nothing-typed';
  return (
    <div className="desk-search register-search">
      <Search aria-hidden size={18} />
      <input
        ref={field}
        type="search"
        aria-label={t('register:search')}
        aria-describedby="register-search-hint"
        placeholder={t('register:search-placeholder')}
        autoComplete="off"
        spellCheck={false}
        value={search}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={pressed}
      />
      <span id="register-search-hint" className={givesWay ? 'desk-hint register-hint-spare' : 'desk-hint'} aria-live="polite">
        {hint ?? hints[found]}
      </span>
    </div>
  );
}
