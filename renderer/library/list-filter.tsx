/** What the list of trainings is narrowed to: a search, filters, how many were found, and the way back to all of them. */
import { Search } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import type { LibraryCard } from '../../domain/desk/library-page';
import {
  type LibraryChoice,
  type LibraryChoices,
  type LibraryFilter,
  type LibraryPage,
  libraryMissing,
  libraryStates,
} from '../../domain/desk/library-query';
import { writtenNumber } from '../../domain/kernel/written-numbers';
import { Field } from '../ui/field';
import { useWords } from '../ui/words';
import { type Asked, isNarrowed, notNarrowed } from './asked';
import { missingWords, stateWords } from './work-words';

interface ListFilterProperties {
  readonly ask: Asked;
  /** Undefined until it is known. */
  readonly page: LibraryPage<LibraryCard> | undefined;
  readonly inSight: boolean;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onAsk: (ask: Asked) => void;
  /** Enter: the one that was found is opened, or the keyboard goes to the list. */
  readonly onEnter: () => void;
  readonly onList: () => void;
}

type Filter = keyof LibraryFilter;

const forAll = ['year', 'place', 'state'] as const satisfies readonly Filter[];
const forTrainer = ['year', 'place', 'programme', 'project', 'state', 'missing'] as const satisfies readonly Filter[];

interface Option {
  readonly value: string;
  readonly words: string;
  readonly count: number;
}

/** What stands for a project that nobody named: the empty value of a select means that all are shown. */
const none = ' ';

interface Choices {
  readonly choices: LibraryChoices | undefined;
  readonly filter: LibraryFilter;
}

/** What there is to choose of a filter. What was chosen stays to be seen, also where everything else leaves nothing of it. */
function useOptions({ choices, filter }: Choices): (name: Filter) => readonly Option[] {
  const { t } = useWords('library');
  const words: Readonly<Record<Filter, (value: string) => string>> = {
    year: (value) => value,
    place: (value) => value,
    programme: (value) => choices?.programme.find((each) => each.value === value)?.title ?? value,
    project: (value) => (value === '' ? t('without-project') : value),
    state: (value) => stateWords(libraryStates.find((each) => each === value) ?? 'planned', t),
    missing: (value) => missingWords(libraryMissing.find((each) => each === value) ?? 'any', t),
  };
  return (name) => {
    const offered: readonly LibraryChoice[] = choices?.[name] ?? [];
    const chosen = filter[name];
    const all = chosen === null || offered.some(({ value }) => value === chosen) ? offered : [...offered, { value: chosen, count: 0 }];
    return all.map(({ value, count }) => ({ value: value || none, words: words[name](value), count }));
  };
}

export function ListFilter({ ask, page, inSight, field, onAsk, onEnter, onList }: ListFilterProperties) {
  const { t, language } = useWords('library');
  const optionsOf = useOptions({ choices: page?.choices, filter: ask.filter });
  const narrowed = isNarrowed(ask);
  const number = (value: number): string => writtenNumber(value, language);

  function pressed(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && ask.search !== '') onAsk({ ...ask, search: '' });
    else if (event.key === 'Enter') onEnter();
    else if (event.key === 'ArrowDown') onList();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <search className="library-filter">
      <div className="desk-search library-search">
        <Search aria-hidden size={18} />
        <input
          ref={field}
          type="search"
          aria-label={t('library:search')}
          aria-describedby="library-found"
          placeholder={t(inSight ? 'library:search-in-sight' : 'library:search-placeholder')}
          autoComplete="off"
          spellCheck={false}
          value={ask.search}
          onChange={({ target }) => onAsk({ ...ask, search: target.value })}
          onKeyDown={pressed}
        />
        <span id="library-found" role="status" className="desk-hint desk-number">
          {page &&
            (narrowed
              ? t('library:found', { count: page.all, found: number(page.found), all: number(page.all) })
              : t('library:all-trainings', { count: page.all, all: number(page.all) }))}
        </span>
      </div>
      <div className="library-filters">
        {(inSight ? forAll : forTrainer).map((name) => (
          <Field key={name} label={t(`library:filter-${name}`)} name={name}>
            {(control) => (
              <select
                {...control}
                value={ask.filter[name] === '' ? none : (ask.filter[name] ?? '')}
                onChange={({ target: { value } }) =>
                  onAsk({ ...ask, filter: { ...ask.filter, [name]: value === '' ? null : value === none ? '' : value } })
                }
              >
                <option value="">{t('across:all')}</option>
                {optionsOf(name).map(({ value, words, count }) => (
                  <option key={value} value={value}>
                    {`${words} (${number(count)})`}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
        <button type="button" className="desk-button" disabled={!narrowed} onClick={() => onAsk(notNarrowed(ask))}>
          {t('across:clear-filter')}
        </button>
      </div>
    </search>
  );
}
