/** What a part of the designer is given. */
import type { Language } from '../../domain/kernel/language';
import type { Design } from './use-design';

export interface PartProperties {
  readonly design: Design;
  /** Of the desk. */
  readonly language: Language;
}
