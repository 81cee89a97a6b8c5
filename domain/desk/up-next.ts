/** Which training stands first in the Library: the one that runs, or else the next that comes; and the order of all. Dates alone decide. */
import { dayLength, type LocalDate } from '../kernel/time';
import type { CardInSight, UpNext } from './library-view';

type Dated = Pick<CardInSight, 'days' | 'stage'>;

const isRunning = ({ stage }: Dated): boolean => stage === 'day-1' || stage === 'day-2';

/** Returns the first of the days still to be held; undefined where there is none, or where their dates are past. */
function nextDate({ days, stage }: Dated, today: LocalDate): LocalDate | undefined {
  if (stage === 'finished') return undefined;
  if (isRunning({ days, stage })) return today;
  return days.find((date, index) => date >= today && (stage === 'planned' || index === 1));
}

const earlier = (one: LocalDate, other: LocalDate): number => (one < other ? -1 : Number(one > other));

/** What comes stands before what was; each nearest first. One that runs, also one that nobody ended long ago, is before what comes. */
export function inLibraryOrder<Card extends Dated>(cards: readonly Card[], today: LocalDate): readonly Card[] {
  const known = cards.map((card) => ({ card, date: nextDate(card, today) }));
  const coming = known.flatMap(({ card, date }) => (date === undefined ? [] : [{ card, date }]));
  const past = known.flatMap(({ card, date }) => (date === undefined ? [card] : []));
  const first = (card: Dated): number => (isRunning(card) ? 0 : 1);
  return [
    ...coming
      .toSorted((one, other) => {
        const byDate = earlier(one.date, other.date) || first(one.card) - first(other.card);
        return byDate || earlier(other.card.days[1], one.card.days[1]);
      })
      .map(({ card }) => card),
    ...past.toSorted((one, other) => earlier(other.days[1], one.days[1])),
  ];
}

/** Undefined when none runs and none comes. */
export function upNext<Card extends Dated>(cards: readonly Card[], today: LocalDate): (UpNext & { readonly card: Card }) | undefined {
  const [first] = inLibraryOrder(cards, today);
  const date = first && nextDate(first, today);
  if (!first || date === undefined) return undefined;
  return { card: first, isRunning: isRunning(first), inDays: Math.round((Date.parse(date) - Date.parse(today)) / dayLength) };
}
