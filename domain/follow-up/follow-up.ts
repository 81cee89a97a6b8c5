/**
 * Wishes for follow-up workshops: which school, what for and in which month. A contact is kept with its consent alone: withdrawn, it is
 * taken out of the files at once and never comes back to this wish. With the persons all but the month is erased.
 */

import { type LocalDate, yearMonthForm } from '../kernel/time';
import type { DomainEvent } from '../training/event';
import type { FollowUpWords, YearMonth } from './schema';
import type { FollowUp } from './state';

export type FollowUpEvent = Extract<
  DomainEvent,
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

export const isYearMonth = (text: string): text is YearMonth => yearMonthForm.test(text);

/** So many months, from that of this day on. */
export function monthsFrom(day: LocalDate, count: number): readonly YearMonth[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return Array.from({ length: count }, (_, index) => new Date(Date.UTC(year, month - 1 + index, 1)).toISOString().slice(0, 7));
}
