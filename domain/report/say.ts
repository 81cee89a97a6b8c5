/** How a report's own words are asked for: the kit's words, by section and key; what stands in their places is never changed. */
import type { WordKey } from '../kernel/translate';

export type Say = (
  key: Extract<WordKey, `${'report' | 'attendance' | 'formResults' | 'plan' | 'results' | 'times'}:${string}`>,
  values?: Readonly<Record<string, string | number>>,
) => string;
