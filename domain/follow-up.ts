/**
 * Wishes for follow-up workshops: which school, what for and in which month. A contact is kept with its consent alone, and with the
 * persons it is erased; that there was a wish, and its month, stay.
 */
import type { Happening } from './event';
import type { LocalDate } from './time';

/** `YYYY-MM` */
export type YearMonth = string;

export interface FollowUpWords {
  readonly school: string;
  /** What the workshop should be about; may be empty. */
  readonly wish: string;
  /** E-mail or telephone; empty without consent. */
  readonly contact: string;
}

export interface FollowUp {
  readonly id: string;
  /** Null for any. */
  readonly month: YearMonth | null;
  /** Whoever signed up agreed to be contacted about this workshop. */
  readonly mayContact: boolean;
  /** Undefined once persons were erased. */
  readonly words: FollowUpWords | undefined;
}

export type FollowUpEvent = Extract<Happening, { readonly type: 'follow-up-wished' | 'follow-up-changed' | 'follow-up-removed' }>;

/** Whatever a line says: without consent there is no contact. */
const permitted = (words: FollowUpWords | undefined, mayContact: boolean): FollowUpWords | undefined =>
  words && !mayContact ? { ...words, contact: '' } : words;

export function followUpsAfter(all: readonly FollowUp[], event: FollowUpEvent): readonly FollowUp[] {
  const { followUp: id } = event.body;
  switch (event.type) {
    case 'follow-up-wished':
    case 'follow-up-changed': {
      const { month, mayContact } = event.body;
      const one: FollowUp = { id, month, mayContact, words: permitted(event.personal, mayContact) };
      return event.type === 'follow-up-wished' ? [...all, one] : all.map((each) => (each.id === id ? one : each));
    }
    case 'follow-up-removed':
      return all.filter((each) => each.id !== id);
  }
}

/** Those of which it is still known who wishes them. */
export const namedFollowUps = (all: readonly FollowUp[]): number => all.filter(({ words }) => words !== undefined).length;

export const isYearMonth = (text: string): text is YearMonth => /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(text);

/** So many months, from that of this day on. */
export function monthsFrom(day: LocalDate, count: number): readonly YearMonth[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return Array.from({ length: count }, (_, index) => new Date(Date.UTC(year, month - 1 + index, 1)).toISOString().slice(0, 7));
}
