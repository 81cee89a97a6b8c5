import { date as anyDate, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../../../domain/kernel/language';
import type { LocalDate } from '../../../../domain/kernel/time';
import { dateInFigures, readTypedDate } from '../../../../domain/kernel/typed-dates';

test.each([
  ['21.11.2023.', '2023-11-21'],
  ['21. 11. 2023.', '2023-11-21'],
  ['21.11.2023', '2023-11-21'],
  ['1.2.2026.', '2026-02-01'],
  ['21/11/2023', '2023-11-21'],
  ['03/04/2026', '2026-04-03'],
  ['21-11-23', '2023-11-21'],
  ['5.3.26.', '2026-03-05'],
  ['2023-11-21', '2023-11-21'],
  ['2023. 11. 21.', '2023-11-21'],
  ['29.2.2024.', '2024-02-29'],
])('“%s” is %s', (typed, day) => {
  expect(readTypedDate(typed)).toBe(day);
});

test.each(['', '21', '21.11.', '29.2.2023.', '11/21/2023', '21.11.1023.', '21.11.2023.5', 'tomorrow', '21 11 2023', '0.1.2026.'])(
  '“%s” is no date',
  (typed) => {
    expect(readTypedDate(typed)).toBeUndefined();
  },
);

test('what is written in any language is read back as the same day', () => {
  const days = anyDate({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  assert(
    property(days, constantFrom(...languages), (date, language) => {
      const day = date.toISOString().slice(0, 10) as LocalDate;
      expect(readTypedDate(dateInFigures(day, language))).toBe(day);
    }),
  );
});

test('day comes before month in each language', () => {
  const day = '2023-11-02' as LocalDate;
  expect(languages.map((language) => dateInFigures(day, language))).toEqual(['02/11/2023', '02.11.2023.', '02.11.2023.']);
});
