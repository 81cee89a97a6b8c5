/** What a programme brings beside its slides, shown in a slide's place: an energiser's steps, a question of the recap quiz, thanks at the end. */

import type { Localized } from '../kernel/language';
import type { Duration } from '../kernel/time';
import type { ShownCard } from './schema';

/** An icebreaker or energiser. Nobody touches anybody in one, and nobody tells of themselves. */
export interface Activity {
  readonly id: string;
  readonly name: Localized;
  readonly length: Duration;
  readonly group: Localized;
  readonly when: Localized;
  readonly steps: readonly Localized[];
  /** For whoever can't or doesn't want to walk about. */
  readonly seated: Localized;
}

export interface QuizQuestion {
  readonly id: string;
  readonly text: Localized;
  readonly options: readonly { readonly id: string; readonly text: Localized }[];
  /** Id of the right option. */
  readonly key: string;
  readonly reason: Localized;
  readonly sources: readonly string[];
}

export const isSameCard = (one: ShownCard, other: ShownCard | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);
