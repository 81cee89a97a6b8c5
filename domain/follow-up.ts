/**
 * Wishes for follow-up workshops: which school, what for and in which month. A contact is kept with its consent alone: withdrawn, it is
 * taken out of the files at once and never comes back to this wish. With the persons all but the month is erased.
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
  /** Consent was given and taken back: only another sign-up can have a contact again. */
  readonly isWithdrawn: boolean;
  /** Undefined once persons were erased. */
  readonly words: FollowUpWords | undefined;
}

export type FollowUpEvent = Extract<
  Happening,
  { readonly type: 'follow-up-wished' | 'follow-up-changed' | 'follow-up-withdrawn' | 'follow-up-removed' }
>;

/** Whatever a line says: without consent there is no contact. */
const permitted = (words: FollowUpWords | undefined, mayContact: boolean): FollowUpWords | undefined =>
  words && !mayContact ? { ...words, contact: '' } : words;

export function followUpsAfter(all: readonly FollowUp[], event: FollowUpEvent): readonly FollowUp[] {
  const { followUp: id } = event.body;
  switch (event.type) {
    case 'follow-up-wished': {
      const { month, mayContact } = event.body;
      return [...all, { id, month, mayContact, isWithdrawn: false, words: permitted(event.personal, mayContact) }];
    }
    case 'follow-up-changed': {
      const { month, mayContact } = event.body;
      return all.map((each) => {
        if (each.id !== id) return each;
        const may = mayContact && !each.isWithdrawn;
        /* What another laptop wrote, not knowing of the withdrawal, lost its words with its contact. */
        return { ...each, month, mayContact: may, words: permitted(event.personal, may) ?? each.words };
      });
    }
    case 'follow-up-withdrawn': {
      const { month } = event.body;
      const withdrawn = { id, month, mayContact: false, isWithdrawn: true, words: permitted(event.personal, false) };
      return all.map((each) => (each.id === id ? withdrawn : each));
    }
    case 'follow-up-removed':
      return all.filter((each) => each.id !== id);
  }
}

/** Those of which it is still known who wishes them. */
export const namedFollowUps = (all: readonly FollowUp[]): number => all.filter(({ words }) => words !== undefined).length;

export const yearMonth = /^\d{4}-(?:0[1-9]|1[0-2])$/u;
export const isYearMonth = (text: string): text is YearMonth => yearMonth.test(text);

/** So many months, from that of this day on. */
export function monthsFrom(day: LocalDate, count: number): readonly YearMonth[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return Array.from({ length: count }, (_, index) => new Date(Date.UTC(year, month - 1 + index, 1)).toISOString().slice(0, 7));
}
