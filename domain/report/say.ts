/** How a report's own words are asked for: the kit's words, by section and key; what stands in their places is never changed. */
import type { Words } from '../../words';

/** Plural forms are asked for by their stem. */
type Stem<Name> = Name extends `${infer Base}_${'one' | 'other'}` ? Base : Name;
type KeyIn<Section extends keyof Words> = Section extends unknown ? `${Section}:${Stem<keyof Words[Section]> & string}` : never;

export type Say = (
  key: KeyIn<'report' | 'attendance' | 'formResults' | 'plan' | 'results' | 'times'>,
  values?: Readonly<Record<string, string | number>>,
) => string;
