import { expect, test } from 'vitest';
import type { LocalDate } from '../../../../domain/kernel/time';
import { nextWorkingDays } from '../../../../domain/kernel/working-days';

test.each([
  ['Monday', '2026-11-23', '2026-11-24', '2026-11-25'],
  ['Wednesday', '2026-11-25', '2026-11-26', '2026-11-27'],
  ['Thursday', '2026-11-26', '2026-11-27', '2026-11-30'],
  ['Friday', '2026-11-27', '2026-11-30', '2026-12-01'],
  ['Saturday', '2026-11-28', '2026-11-30', '2026-12-01'],
  ['Sunday', '2026-11-29', '2026-11-30', '2026-12-01'],
  ['the last Thursday of a year', '2026-12-31', '2027-01-01', '2027-01-04'],
  ['the day before clocks change', '2026-10-23', '2026-10-26', '2026-10-27'],
])('after %s come two working days', (_day, today, first, second) => {
  expect(nextWorkingDays(today as LocalDate)).toEqual([first, second]);
});
