/** Two days of a training, written as one. */
import { expect, test } from 'vitest';
import type { LocalDate } from '../../../../domain/kernel/time';
import { writtenDays, writtenDaysInShort } from '../../../../domain/kernel/written-dates';

const days = (first: string, second: string) => [first as LocalDate, second as LocalDate] as const;

test('Serbian days of one month have one full stop, after the second', () => {
  expect(writtenDays(days('2023-10-11', '2023-10-12'), 'sr-Latn')).toBe('11–12. oktobar 2023.');
  expect(writtenDays(days('2023-10-04', '2023-10-05'), 'sr-Cyrl')).toBe('4–5. октобар 2023.');
  expect(writtenDaysInShort(days('2023-10-09', '2023-10-10'), 'sr-Latn')).toBe('9–10. okt');
});

test('Serbian days of two months keep theirs', () => {
  expect(writtenDays(days('2023-10-31', '2023-11-01'), 'sr-Latn')).toBe('31. oktobar\u2009–\u20091. novembar 2023.');
  expect(writtenDays(days('2023-12-31', '2024-01-01'), 'sr-Cyrl')).toBe('31. децембар 2023. – 1. јануар 2024.');
});
