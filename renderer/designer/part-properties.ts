/** What a part of the designer is given. */
import type { Language } from '../../domain/kernel/language';
import type { ProblemPlace } from '../../domain/programme/design';
import type { Design } from './use-design';

/** Where a finding of the check leads: another value each time somebody goes there. */
export type Sought = Extract<ProblemPlace, { readonly at: 'data' }>;

export interface PartProperties {
  readonly design: Design;
  /** Of the desk. */
  readonly language: Language;
  readonly sought?: Sought | undefined;
}
