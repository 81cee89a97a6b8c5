/** The entries of a list: added, moved and taken out, each at once. */
import { putChange } from '../../../domain/programme/design-changes';
import { newEntry, plainAt } from '../../../domain/programme/design-entries';
import type { FormField } from '../../../domain/programme/design-form';
import type { Plain } from '../../../domain/programme/plain-data';
import { tellAnybody } from '../../ui/toasts';
import { useWords } from '../../ui/words';
import { type FieldPlace, useScope } from './form-scope';
import { useOnce } from './use-once';

interface Entries {
  readonly entries: readonly Plain[];
  /** Adds an entry at the end; answers with its place, or undefined where it could not be saved. */
  readonly add: (value?: Plain) => Promise<number | undefined>;
  readonly move: (from: number, to: number, what: string) => Promise<boolean>;
  readonly remove: (at: number, what: string) => Promise<boolean>;
}

export function useEntries({ of }: Extract<FormField, { readonly kind: 'list' }>, { path, order }: FieldPlace): Entries {
  const { t } = useWords('designerForms');
  const { file, data, design } = useScope();
  const list = plainAt(data, path);
  const entries: readonly Plain[] = Array.isArray(list) ? (list as readonly Plain[]) : [];
  const once = useOnce(list);
  return {
    entries,
    add: (value = newEntry(of, entries)) =>
      once(async () => {
        const at = entries.length;
        const change = Array.isArray(list)
          ? ({ kind: 'yaml-added', file, path, at, value } as const)
          : putChange({ file, data }, path, [value], order);
        return (await design.change(change)) ? at : undefined;
      }),
    move: async (from, to, what) => {
      const done = await once(() => design.change({ kind: 'yaml-moved', file, path: [...path, from], to }));
      if (done) tellAnybody(t('moved-to', { what, number: to + 1, of: entries.length }));
      return done !== undefined;
    },
    remove: async (at, what) => {
      const done = await once(() => design.change({ kind: 'yaml-removed', file, path: [...path, at] }));
      if (done) tellAnybody(t('removed', { what }));
      return done !== undefined;
    },
  };
}
