/** Which training stands first in the Library, and in which order the others follow. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CardInSight, TrainingStage } from '../../../../domain/desk/library-view';
import { inLibraryOrder, upNext } from '../../../../domain/desk/up-next';
import type { TrainingId } from '../../../../domain/kernel/ids';
import { dayLength, type LocalDate } from '../../../../domain/kernel/time';
import { calendarDay } from '../../builders';

const today = calendarDay('2026-11-25');

const daysAfter = (day: string, count: number): LocalDate =>
  calendarDay(new Date(Date.parse(day) + count * dayLength).toISOString().slice(0, 10));

const card = (id: string, first: string, stage: TrainingStage = 'planned'): CardInSight => ({
  id: id as TrainingId,
  place: id,
  venue: '',
  days: [calendarDay(first), daysAfter(first, 1)],
  stage,
});

const names = (cards: readonly CardInSight[]): readonly string[] => inLibraryOrder(cards, today).map(({ id }) => id);

test('tomorrow’s training is before next month’s, whichever was made first', () => {
  const cards = [card('Bor', '2026-12-15'), card('Vranje', '2026-10-01', 'finished'), card('Niš', '2026-11-26')];
  expect(upNext(cards, today)).toMatchObject({ card: { id: 'Niš' }, isRunning: false, inDays: 1 });
  expect(names(cards)).toEqual(['Niš', 'Bor', 'Vranje']);
});

test('a day that runs is before all that comes today', () => {
  const cards = [card('Niš', '2026-11-25'), card('Bor', '2026-11-25', 'day-1')];
  expect(upNext(cards, today)).toMatchObject({ card: { id: 'Bor' }, isRunning: true, inDays: 0 });
});

test('between the days it is the second that comes', () => {
  const second = card('Niš', '2026-11-24', 'between-days');
  expect(upNext([card('Bor', '2026-11-26'), second], today)).toMatchObject({ card: { id: 'Niš' }, inDays: 0 });
  expect(upNext([card('Niš', '2026-11-25', 'between-days')], today)).toMatchObject({ inDays: 1 });
});

test('what is over, or was never held and is past, does not come; the latest of it is on top', () => {
  const cards = [card('Vranje', '2026-09-01'), card('Bor', '2026-11-24', 'finished'), card('Niš', '2026-11-22', 'between-days')];
  expect(upNext(cards, today)).toBeUndefined();
  expect(names(cards)).toEqual(['Bor', 'Niš', 'Vranje']);
});

test('the order loses none, and is the same however the cards came', () => {
  const stages = fc.constantFrom<TrainingStage>('planned', 'day-1', 'between-days', 'day-2', 'finished');
  const some = fc.uniqueArray(fc.tuple(fc.integer({ min: -200, max: 200 }), stages), { selector: ([day]) => day, maxLength: 12 });
  fc.assert(
    fc.property(some, (all) => {
      const cards = all.map(([day, stage]) => card(String(day), daysAfter(today, day), stage));
      expect(names(cards).toSorted()).toEqual(cards.map(({ id }) => id).toSorted());
      expect(names(cards.toReversed())).toEqual(names(cards));
    }),
  );
});
