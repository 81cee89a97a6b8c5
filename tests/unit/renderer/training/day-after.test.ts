import { expect, test } from 'vitest';
import { dayAfter } from '../../../../renderer/training/day-after';

test.each([
  ['2023-10-11', '2023-10-12'],
  ['2024-02-28', '2024-02-29'],
  ['2023-12-31', '2024-01-01'],
  ['2023-03-25', '2023-03-26'],
  ['2023-02-30', ''],
  ['11. 10. 2023.', ''],
  ['', ''],
])('after “%s” comes “%s”', (day, next) => {
  expect(dayAfter(day)).toBe(next);
});
