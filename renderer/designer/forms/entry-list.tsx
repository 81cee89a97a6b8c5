/** A list of entries: short ones in rows, longer ones as cards that open. By keyboard an entry is moved from its own line. */
import { useEffect, useId, useRef, useState } from 'react';
import { plainAt, summaryOf } from '../../../domain/programme/design-entries';
import type { FormField, FormPart } from '../../../domain/programme/design-form';
import { useWords } from '../../ui/words';
import { EntryActs } from './entry-acts';
import { EntryCard } from './entry-card';
import { type FieldPlace, useScope } from './form-scope';
import { Fresh } from './fresh';
import { movedByKey } from './moved-by-key';
import { useChoices } from './reference-field';
import { useEntries } from './use-entries';

type List = Extract<FormField, { readonly kind: 'list' }>;

interface EntryListProperties {
  readonly field: List;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly place: FieldPlace;
}

export function EntryList({ field, label, hint, place }: EntryListProperties) {
  const { t } = useWords('designerForms');
  const id = useId();
  const { language, draw } = useScope();
  const { entries, add, move, remove } = useEntries(field, place);
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  /** Whose line gets the focus once it is there. */
  const [wanted, setWanted] = useState<number>();
  /** The place of what was just added, and how many there were then: of more or fewer another one may stand there. */
  const [added, setAdded] = useState<{ readonly at: number; readonly of: number }>();
  const list = useRef<HTMLOListElement>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const { of, words, least, most } = field;
  const seen = of.kind === 'group' ? of.parts.filter(({ isMade }) => !isMade) : [];
  /** The only field of an entry that has no more. */
  const [only] = seen.length === 1 ? seen : [];
  const group = of.kind === 'group' && !only ? of : undefined;
  const [first] = seen;
  const named = useChoices(first?.field.kind === 'reference' ? first.field.to : 'block', place.path);

  useEffect(() => {
    if (wanted === undefined) return;
    const entry = list.current?.children[wanted];
    const control = entry?.querySelector<HTMLElement>(group ? '.entries-open' : 'textarea, input, select');
    if (!control) return;
    control.focus();
    setWanted(undefined);
  });

  const nameOf = (at: number): string => {
    const reference = first?.field.kind === 'reference' ? plainAt(entries[at], [first.key]) : undefined;
    const summary = named.find(({ value }) => value === reference)?.label ?? summaryOf(of, entries[at], language);
    const number = plainAt(entries[at], ['id']);
    const values = { one: words.one, number: typeof number === 'number' ? number : at + 1, summary };
    return summary === '' ? t('entry', values) : t('entry-named', values);
  };

  async function moveTo(from: number, to: number): Promise<void> {
    if (to < 0 || to >= entries.length || !(await move(from, to, nameOf(from)))) return;
    const order = [...entries.keys()].toSpliced(from, 1).toSpliced(to, 0, from);
    setOpened(new Set(order.flatMap((before, now) => (opened.has(before) ? [now] : []))));
    setAdded(undefined);
    setWanted(to);
  }

  async function removeAt(at: number): Promise<void> {
    if (!(await remove(at, nameOf(at)))) return;
    setOpened(new Set([...opened].flatMap((each) => (each === at ? [] : [each > at ? each - 1 : each]))));
    if (entries.length > 1) setWanted(Math.min(at, entries.length - 2));
    else adder.current?.focus();
  }

  async function addOne(): Promise<void> {
    const at = await add();
    if (at === undefined) return;
    setOpened(new Set([...opened, at]));
    setAdded({ at, of: at + 1 });
    setWanted(at);
  }

  const isFresh = (at: number): boolean => at === added?.at && entries.length === added.of;

  return (
    <section className="entries entries-wide" aria-labelledby={id}>
      <h3 id={id}>{label}</h3>
      {hint !== undefined && <p className="desk-hint">{hint}</p>}
      {group && entries.length > 1 && place.path.length === 1 && <p className="desk-hint">{t('move-hint')}</p>}
      {entries.length === 0 && <p className="desk-hint">{t('no-entries')}</p>}
      <ol ref={list} className={group ? 'entries-cards' : 'entries-rows'}>
        {entries.map((_, at) => {
          const acts = (
            <EntryActs
              what={nameOf(at)}
              at={at}
              of={entries.length}
              canMove={words.add !== undefined || entries.length > least}
              canRemove={words.add !== undefined}
              onMove={(to) => void moveTo(at, to)}
              onRemove={() => void removeAt(at)}
            />
          );
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place: what was typed is kept before it moves
            <li key={at}>
              {group ? (
                <EntryCard
                  name={nameOf(at)}
                  isOpen={opened.has(at)}
                  isFresh={isFresh(at)}
                  onToggle={() => setOpened(opened.has(at) ? new Set([...opened].filter((each) => each !== at)) : new Set([...opened, at]))}
                  onKey={movedByKey(at, (to) => void moveTo(at, to))}
                  acts={acts}
                  place={{ path: [...place.path, at], order: [], group: undefined }}
                  parts={group.parts}
                />
              ) : (
                <Fresh isFresh={isFresh(at)} className="entries-row">
                  {draw(rowPart(only?.field ?? of, `${words.one} ${at + 1}`), {
                    path: [...place.path, at, ...(only ? [only.key] : [])],
                    order: [],
                    group: undefined,
                  })}
                  {acts}
                </Fresh>
              )}
            </li>
          );
        })}
      </ol>
      {words.add !== undefined && (most === undefined || entries.length < most) && (
        <button ref={adder} type="button" className="desk-button entries-add" onClick={() => void addOne()}>
          {words.add}
        </button>
      )}
      {most !== undefined && entries.length >= most && words.add !== undefined && <p className="desk-hint">{t('at', { most })}</p>}
    </section>
  );
}

const rowPart = (field: FormField, label: string): FormPart => ({
  key: '',
  label,
  hint: undefined,
  isOptional: false,
  isBegun: false,
  isMade: false,
  usual: undefined,
  field,
});
