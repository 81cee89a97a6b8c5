/** How many sheets of a form came back, beside how many are there to fill one in: numbers only, whoever they are shown to. */
import type { HalfDay } from '../programme/programme';
import type { Collection } from './form';

export interface Returned {
  readonly collection: Collection;
  readonly count: number;
  /** Marked present in the half-day of the form; 0 when nobody is. */
  readonly present: number;
}

export const halfDayOf = (collection: Collection): HalfDay => (collection === 'test-d1am' ? 'd1am' : 'd2pm');

/** What can be said of it: of how many, or the count alone, or that more came back than are marked. */
export type ReturnedKey = 'returned' | 'returned-only' | 'returned-more';

export function returnedKey({ count, present }: Pick<Returned, 'count' | 'present'>): ReturnedKey {
  if (present === 0) return 'returned-only';
  return count > present ? 'returned-more' : 'returned';
}
