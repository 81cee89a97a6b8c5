/** Entries under names of their own: sources, colours, drawn scenes. The name is chosen or made when one is added, and stays. */
import { ChevronRight, Trash2 } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { putChange } from '../../../domain/programme/design-changes';
import { emptyEntry, isPlainMap, newSourceKey, plainAt, summaryOf } from '../../../domain/programme/design-entries';
import type { FormField } from '../../../domain/programme/design-form';
import type { Plain } from '../../../domain/programme/plain-data';
import { IconButton } from '../../ui/icon-button';
import { tellAnybody } from '../../ui/toasts';
import { useWords } from '../../ui/words';
import { type FieldPlace, useProblems, useScope } from './form-scope';
import { Fresh, useFresh } from './fresh';
import { Parts } from './group-parts';
import { NameForNew } from './name-for-new';
import { useChoices } from './reference-field';
import { Swatches } from './swatches';

type Named = Extract<FormField, { readonly kind: 'named' }>;

interface NamedEntriesProperties {
  readonly field: Named;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly place: FieldPlace;
}

export function NamedEntries({ field, label, hint, place }: NamedEntriesProperties) {
  const { t } = useWords('designerForms');
  const id = useId();
  const { file, data, design, language } = useScope();
  const { of, words, by } = field;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setWanted] = useState<string>();
  const [added, setAdded] = useState<string>();
  const list = useRef<HTMLOListElement>(null);
  const whole = useRef<HTMLElement>(null);
  const map = plainAt(data, place.path);
  const entries = isPlainMap(map) ? Object.entries(map) : [];
  const known = useChoices(by ?? 'block', place.path);
  const isSources = file === 'sources.yaml' && place.path.length === 0;

  useEffect(() => {
    if (wanted === undefined) return;
    const at = entries.findIndex(([key]) => key === wanted);
    const control = list.current?.children[at]?.querySelector<HTMLElement>('.entries-open, textarea, input, select');
    if (!control) return;
    control.focus();
    setWanted(undefined);
  });

  function nameOf(key: string): string {
    if (by !== undefined) return known.find(({ value }) => value === key)?.label ?? key;
    const summary = summaryOf(of, isPlainMap(map) ? map[key] : undefined, language);
    return summary === '' ? key : `${key} · ${summary}`;
  }

  async function add(key: string): Promise<void> {
    if (!(await design.change(putChange({ file, data }, [...place.path, key], emptyEntry(of))))) return;
    setOpened(new Set([...opened, key]));
    setAdded(key);
    setWanted(key);
  }

  async function remove(key: string): Promise<void> {
    const what = nameOf(key);
    const next = entries[entries.findIndex(([each]) => each === key) + 1] ?? entries.at(-2);
    if (!(await design.change({ kind: 'yaml-removed', file, path: [...place.path, key] }))) return;
    tellAnybody(t('removed', { what }));
    if (next) setWanted(next[0]);
    else whole.current?.querySelector<HTMLElement>('.entries-add, .entries-new input, select')?.focus();
  }

  const toggle = (key: string): void =>
    setOpened(opened.has(key) ? new Set([...opened].filter((each) => each !== key)) : new Set([...opened, key]));

  return (
    <section ref={whole} className="entries entries-wide" aria-labelledby={id}>
      <h3 id={id}>{label}</h3>
      {hint !== undefined && <p className="desk-hint">{hint}</p>}
      {entries.length === 0 && <p className="desk-hint">{t('no-entries')}</p>}
      {isSources && (
        <button type="button" className="desk-button entries-add" onClick={() => void add(newSourceKey(map))}>
          {words.add}
        </button>
      )}
      <ol ref={list} className={of.kind === 'group' ? 'entries-cards' : 'entries-rows'}>
        {entries.map(([key]) => (
          <li key={key}>
            <Fresh isFresh={key === added} className={of.kind === 'group' ? 'entries-card' : 'entries-row'}>
              <NamedEntry
                of={of}
                name={nameOf(key)}
                set={isPlainMap(map) ? map[key] : undefined}
                isOpen={opened.has(key)}
                onToggle={() => toggle(key)}
                onRemove={() => void remove(key)}
                place={{ path: [...place.path, key], order: [], group: undefined }}
              />
            </Fresh>
          </li>
        ))}
      </ol>
      {!isSources && (
        <NameForNew
          label={words.add ?? ''}
          among={by === undefined ? undefined : known.filter(({ value }) => !entries.some(([key]) => key === value))}
          taken={entries.map(([key]) => key)}
          onAdd={(key) => void add(key)}
        />
      )}
    </section>
  );
}

interface NamedEntryProperties {
  readonly of: FormField;
  readonly name: string;
  readonly set: Plain | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onRemove: () => void;
  readonly place: FieldPlace;
}

function NamedEntry({ of, name, set, isOpen, onToggle, onRemove, place }: NamedEntryProperties) {
  const { t } = useWords('designerForms');
  const { draw } = useScope();
  const id = useId();
  const isFresh = useFresh();
  const mistakes = useProblems(place.path).filter(({ isWarning }) => !isWarning).length;
  const remove = <IconButton icon={Trash2} name={t('remove', { what: name })} onClick={onRemove} />;
  if (of.kind !== 'group') {
    const part = { key: '', label: name, hint: undefined, isOptional: false, isBegun: false, isMade: false, usual: undefined, field: of };
    return (
      <>
        {draw(part, place)}
        {remove}
      </>
    );
  }
  return (
    <>
      <div className="entries-head">
        <button type="button" className="entries-open" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={onToggle}>
          <ChevronRight aria-hidden="true" size={16} />
          <Swatches set={set} />
          <span className="entries-name">{name}</span>
          {mistakes > 0 && !isFresh && <span className="entries-wrong">{t('designer:problems', { count: mistakes })}</span>}
        </button>
        {remove}
      </div>
      {isOpen && (
        <div id={id} className="entries-inside">
          <Parts parts={of.parts} path={place.path} />
        </div>
      )}
    </>
  );
}
