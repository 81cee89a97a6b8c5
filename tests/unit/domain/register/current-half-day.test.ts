import { expect, test } from 'vitest';
import type { HalfDay } from '../../../../domain/programme/programme';
import { trainingView } from '../../../../domain/training/view';
import { momentAt } from '../../builders';
import { Laptop } from '../training/laptop';

const current = (laptop: Laptop): HalfDay => trainingView(laptop.context()).register.currentHalfDay;

function at(laptop: Laptop, time: string, date: string): HalfDay {
  laptop.now = momentAt(time, date);
  return current(laptop);
}

test('on the day before, no half-day of the training has begun, whatever the clock says', () => {
  expect(at(Laptop.withTraining(), '16:30', '2026-11-24')).toBe('d1am');
});

test('after the end of day 1 its afternoon is corrected that evening, and the morning of day 2 waits for its date', () => {
  const laptop = Laptop.withTraining().does({ kind: 'start-day', day: 1 }, { kind: 'end-day' });
  expect(at(laptop, '16:40', '2026-11-25')).toBe('d1pm');
  expect(at(laptop, '23:50', '2026-11-25')).toBe('d1pm');
  expect(at(laptop, '08:10', '2026-11-26')).toBe('d2am');
  expect(at(laptop, '16:40', '2026-11-26')).toBe('d2pm');
});

test('with days apart, day 2 is still to come on a date in between', () => {
  const laptop = Laptop.withTraining({ secondDay: '2026-12-02' }).does({ kind: 'start-day', day: 1 }, { kind: 'end-day' });
  expect(at(laptop, '16:40', '2026-11-28')).toBe('d2am');
});

test('a day that ran on another date than planned is corrected on that date, and on no other', () => {
  const laptop = Laptop.withTraining();
  laptop.now = momentAt('09:00', '2026-11-27');
  laptop.does({ kind: 'start-day', day: 1 });
  laptop.now = momentAt('16:30', '2026-11-27');
  laptop.does({ kind: 'end-day' });
  expect(at(laptop, '16:40', '2026-11-27')).toBe('d1pm');
  expect(at(laptop, '08:10', '2026-11-30')).toBe('d2am');
  const early = Laptop.withTraining();
  early.now = momentAt('09:00', '2026-11-23');
  early.does({ kind: 'start-day', day: 1 }).does({ kind: 'end-day' });
  expect(at(early, '16:40', '2026-11-23')).toBe('d1pm');
  expect(at(early, '08:10', '2026-11-25')).toBe('d2am');
});
