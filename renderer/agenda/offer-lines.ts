/** An offer of a rescue as the lines of a short table: what is to come, when, and what becomes of it. */
import { timesOf } from '../../domain/agenda/agenda';
import type { Live, Offer } from '../../domain/agenda/rescue';
import type { PlannedDay, PlannedRow } from '../../domain/agenda/state';
import { inLanguage, type Language } from '../../domain/kernel/language';
import { between, formatLocalTime, inMinutes } from '../../domain/kernel/time';

export type OfferChange =
  | { readonly kind: 'none' | 'left-out' }
  | { readonly kind: 'shorter' | 'longer' | 'later' | 'earlier'; readonly minutes: number };

export interface OfferLine {
  readonly block: string;
  readonly title: string;
  readonly isPinned: boolean;
  /** `HH:MM` at which it would begin; empty when it is left out. */
  readonly time: string;
  readonly change: OfferChange;
}

export function shortName({ number, short }: Pick<PlannedRow, 'number' | 'short'>, language: Language): string {
  const name = inLanguage(short, language);
  return number === null ? name : `${number}. ${name}`;
}

/** A change of the length says more than a change of the time, which follows from it. */
function changeOf(longer: number, later: number): OfferChange {
  if (longer !== 0) return { kind: longer < 0 ? 'shorter' : 'longer', minutes: Math.abs(longer) };
  return later === 0 ? { kind: 'none' } : { kind: later < 0 ? 'earlier' : 'later', minutes: Math.abs(later) };
}

export function offerLines(plan: PlannedDay, offer: Offer, { running }: Live, language: Language): readonly OfferLine[] {
  const after = new Map(timesOf(offer.day).map((timed) => [timed.row.block, timed]));
  const before = timesOf(plan);
  const at = before.findIndex(({ row }) => row.block === running);
  const now = before[at]?.row;
  /* What runs is one of the lines only where it would get shorter. */
  const isCut = now !== undefined && (after.get(running)?.row.minutes ?? now.minutes) < now.minutes;
  return before.slice(isCut ? at : at + 1).map(({ row, start }): OfferLine => {
    const { block } = row;
    const line = { block, title: shortName(row, language), isPinned: row.start !== null };
    const is = after.get(block);
    if (!is) return { ...line, time: '', change: { kind: 'left-out' } };
    const change = changeOf(is.row.minutes - row.minutes, Math.round(inMinutes(between(start, is.start))));
    return { ...line, time: formatLocalTime(is.start), change };
  });
}

/** `HH:MM` at which the day would end. */
export function endOf({ day }: Offer): string {
  const last = timesOf(day).at(-1);
  return last ? formatLocalTime(last.end) : '';
}
