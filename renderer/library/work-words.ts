/** What is open of a training, and how far it is, in words: the same on every card. */

import type { LibraryMissing, LibraryState } from '../../domain/desk/library-query';
import type { UpNext } from '../../domain/desk/library-view';
import type { Translate } from '../../domain/kernel/translate';
import type { CardWork, OpenThing } from '../../domain/training/card-work';

type Words = Translate<'library'>;

export const openWords = ({ kind, count }: OpenThing, t: Words): string =>
  kind === 'preparation' ? t('open-preparation', { count }) : t(`open-${kind}`);

export const progressWords = ({ of, done, all }: NonNullable<CardWork['progress']>, t: Words): string => t(`progress-${of}`, { done, all });

export const stateWords = (state: LibraryState, t: Words): string => t(state);

/** Writes what is missing in the short words of a list's column. */
export const missingWords = (missing: LibraryMissing, t: Words): string => t(`missing-${missing}`);

/** Beyond these the date below says more than a number of days. */
const mostDays = 14;

/** When it is, with its place. */
export function whenWords({ isRunning, inDays }: UpNext, place: string, t: Words): string {
  if (isRunning) return t('next-now', { place });
  if (inDays === 0) return t('next-today', { place });
  if (inDays === 1) return t('next-tomorrow', { place });
  return inDays <= mostDays ? t('next-days', { place, count: inDays }) : t('next-later', { place });
}
