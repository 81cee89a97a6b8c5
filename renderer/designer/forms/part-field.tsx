/** A part of a form, drawn as what it is. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { emptyEntry, plainAt } from '../../../domain/programme/design-entries';
import type { FormField, FormPart } from '../../../domain/programme/design-form';
import type { DataPath } from '../../../domain/programme/plain-data';
import { useWords } from '../../ui/words';
import { BothField } from './both-field';
import { EntryList } from './entry-list';
import { type FieldPlace, usePut, useScope } from './form-scope';
import { Fresh } from './fresh';
import { Parts } from './group-parts';
import { NamedEntries } from './named-entries';
import { ChoiceField, FlagField, NumberField, TextField } from './plain-fields';
import { ReferenceField } from './reference-field';
import { ReferenceList } from './reference-list';

/** Draws a part for a scope. */
export const drawPart = (part: FormPart, place: FieldPlace): ReactNode => <PartField part={part} place={place} />;

function PartField({ part, place }: { readonly part: FormPart; readonly place: FieldPlace }) {
  const { field, label, hint, isOptional, usual } = part;
  const common = { label, hint, place, isOptional };
  switch (field.kind) {
    case 'text':
      return <TextField field={field} {...common} />;
    case 'both':
      return <BothField field={field} {...common} />;
    case 'number':
      return <NumberField field={field} {...common} />;
    case 'choice':
      return <ChoiceField field={field} usual={usual} {...common} />;
    case 'flag':
      return <FlagField field={field} usual={usual} {...common} />;
    case 'reference':
      return <ReferenceField field={field} {...common} />;
    case 'list':
      return field.of.kind === 'reference' ? (
        <ReferenceList list={field} of={field.of} {...common} />
      ) : (
        <EntryList field={field} {...common} />
      );
    case 'named':
      return <NamedEntries field={field} {...common} />;
    case 'group':
      return <Group field={field} {...common} />;
    case 'kinds':
      return <Kinds field={field} path={place.path} />;
  }
}

type Common = Pick<FormPart, 'label' | 'hint' | 'isOptional'> & { readonly place: FieldPlace };

/** Each of its parts may be missing: it is simply filled in. */
const isLoose = (parts: readonly FormPart[]): boolean => parts.every(({ isOptional }) => isOptional);

function Group({ field, label, hint, isOptional, place }: Common & { readonly field: Extract<FormField, { readonly kind: 'group' }> }) {
  const { t } = useWords('designerForms');
  const { data } = useScope();
  const put = usePut(place);
  const isThere = plainAt(data, place.path) !== undefined;
  const canGo = isOptional && !isLoose(field.parts);
  const [isAdded, setAdded] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const was = useRef(isThere);
  /* What was pressed is gone: the keyboard goes on in what took its place. */
  useEffect(() => {
    if (was.current !== isThere && document.activeElement === document.body)
      whole.current?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
    was.current = isThere;
  }, [isThere]);
  if (canGo && !isThere) {
    return (
      <div ref={whole} className="entries-wide">
        <button type="button" className="desk-button" onClick={() => void put(emptyEntry(field)).then(setAdded)}>
          {t('add-part', { label })}
        </button>
        {hint !== undefined && <p className="desk-hint">{hint}</p>}
      </div>
    );
  }
  return (
    <Fresh isFresh={isAdded} at={whole} className="entries-wide">
      <fieldset className="entries-group">
        <legend>{label}</legend>
        {hint !== undefined && <p className="desk-hint">{hint}</p>}
        <Parts parts={field.parts} path={place.path} group={isOptional ? place.path : undefined} />
        {canGo && (
          <button type="button" className="desk-button programmes-small" onClick={() => void put(undefined)}>
            {t('take-out', { label })}
          </button>
        )}
      </fieldset>
    </Fresh>
  );
}

/** What a figure holds goes by how it is drawn. */
export function Kinds({ field, path }: { readonly field: Extract<FormField, { readonly kind: 'kinds' }>; readonly path: DataPath }) {
  const { data } = useScope();
  const kind = plainAt(data, [...path, field.by.key]);
  const found = field.kinds.find(({ value }) => value === kind);
  return found ? <Parts parts={found.parts} path={path} /> : null;
}
