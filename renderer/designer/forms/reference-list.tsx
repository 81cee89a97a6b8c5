/** A list of what is chosen elsewhere, such as sources and statements: in its order, each taken out by itself, more chosen below. */
import { useId, useRef, useState } from 'react';
import type { FormField } from '../../../domain/programme/design-form';
import { openedByKey } from '../../ui/opened-by-key';
import { useWords } from '../../ui/words';
import { EntryActs } from './entry-acts';
import { type FieldPlace, useProblems, useScope } from './form-scope';
import { NewSourceDialog } from './new-source-dialog';
import { useChoices } from './reference-field';
import { Told } from './told-field';
import { useEntries } from './use-entries';

interface ReferenceListProperties {
  readonly list: Extract<FormField, { readonly kind: 'list' }>;
  readonly of: Extract<FormField, { readonly kind: 'reference' }>;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly place: FieldPlace;
  readonly isOptional: boolean;
}

/** A choice that opens a dialog; no key has such a sign. */
const another = '+';

export function ReferenceList({ list, of: { to, isNumber }, label, hint, place, isOptional }: ReferenceListProperties) {
  const { t } = useWords('designerForms');
  const id = useId();
  const { design } = useScope();
  const { entries, add, move, remove } = useEntries(list, place);
  const choices = useChoices(to, place.path);
  const problems = useProblems(place.path);
  const [isAdding, setAdding] = useState(false);
  const rows = useRef<HTMLOListElement>(null);
  const chooser = useRef<HTMLSelectElement>(null);
  const chosen = entries.map(String);
  const nameOf = (value: string): string => choices.find((each) => each.value === value)?.label ?? t('not-there', { key: value });
  const asValue = (value: string): string | number => (isNumber ? Number(value) : value);
  const told = entries.length < list.least && !isOptional ? [{ problem: t('needs-choice'), isWarning: false }, ...problems] : problems;

  const removerOf = (at: number): HTMLElement | null | undefined => rows.current?.children[at]?.querySelector('button:last-of-type');

  async function removeAt(at: number): Promise<void> {
    if (!(await remove(at, nameOf(chosen[at] ?? '')))) return;
    (removerOf(Math.min(at, chosen.length - 2)) ?? chooser.current)?.focus();
  }

  async function moveTo(at: number, there: number): Promise<void> {
    if (await move(at, there, nameOf(chosen[at] ?? ''))) removerOf(there)?.focus();
  }

  return (
    <section className="entries entries-wide entries-references" aria-labelledby={id}>
      <h3 id={id}>{label}</h3>
      {hint !== undefined && <p className="desk-hint">{hint}</p>}
      <ol ref={rows} className="entries-rows">
        {chosen.map((value, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same one may stand there twice while somebody writes
          <li key={at} className="entries-row">
            <span className="entries-chosen">{nameOf(value)}</span>
            <EntryActs
              what={nameOf(value)}
              at={at}
              of={chosen.length}
              canMove={to === 'statement'}
              canRemove
              onMove={(there) => void moveTo(at, there)}
              onRemove={() => void removeAt(at)}
            />
          </li>
        ))}
      </ol>
      <select
        ref={chooser}
        aria-label={list.words.add ?? label}
        value=""
        onKeyDown={openedByKey}
        onChange={({ target: { value } }) => (value === another ? setAdding(true) : value !== '' && void add(asValue(value)))}
      >
        <option value="">{list.words.add ?? t('choose')}</option>
        {to === 'source' && <option value={another}>{t('new-source')}</option>}
        {choices
          .filter(({ value }) => !chosen.includes(value))
          .map(({ value, label: name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
      </select>
      {told.length > 0 && <Told told={told} />}
      {isAdding && <NewSourceDialog design={design} onClose={() => setAdding(false)} onAdded={(key) => void add(key)} />}
    </section>
  );
}
