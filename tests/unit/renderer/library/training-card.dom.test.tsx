/** A card of the Library in Serbian: its dates stand within sentences, where a month’s name would need another case. */
import { expect, test } from 'vitest';
import type { LibraryCard } from '../../../../domain/desk/library-page';
import type { TrainingId } from '../../../../domain/kernel/ids';
import { CardFacts } from '../../../../renderer/library/training-card';
import { calendarDay } from '../../builders';
import { screen, show } from '../shown';

const card = {
  id: 'nis' as TrainingId,
  place: 'Niš',
  venue: 'Gimnazija',
  days: [calendarDay('2026-11-25'), calendarDay('2026-11-26')],
  stage: 'finished',
  isSample: false,
  programme: { id: 'prevention', title: 'Prevention' },
  project: '',
  donor: '',
  participants: 13,
  personalData: { held: true, keepUntil: calendarDay('2026-12-31'), isDue: false, erasedOn: undefined },
  work: { progress: undefined, open: [], isDatePast: false },
  deletedOn: undefined,
  waitingLaptops: 0,
} as const satisfies LibraryCard;

test.each([
  [false, 'podaci o ličnosti do 31. 12. 2026.'],
  [true, 'podatke o ličnosti treba obrisati (rok: 31. 12. 2026.)'],
])('the day until which they are kept is told in figures (due: %s)', (isDue, told) => {
  show(<CardFacts card={{ ...card, personalData: { ...card.personalData, isDue } }} isOpen={false} />, {}, { language: 'sr-Latn' });
  expect(screen.getByText(told)).toBeTruthy();
});
