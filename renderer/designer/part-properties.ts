/** What a part of the designer is given. */
import type { Language } from '../../domain/kernel/language';
import type { ProblemPlace } from '../../domain/programme/design';
import type { Design } from './use-design';

/** The place to which a finding of the check leads: another value each time somebody goes there. */
export type Sought = Extract<ProblemPlace, { readonly at: 'data' }>;

export interface PartProperties {
  readonly design: Design;
  /** The desk's language. */
  readonly language: Language;
  readonly sought?: Sought | undefined;
}
