/** A start holds twice what main needs afterwards; nobody who presses a key waits until it is given back. */
import { expect, test } from 'vitest';
import { isWorthwhile } from '../../../../main/shell/spare-memory';

const megabyte = 1_000_000;
const millisecond = 1_000;

test('what a start or an opened day left behind is given back once main rests', () => {
  expect(isWorthwhile(50 * megabyte, 10 * millisecond)).toBe(true);
  expect(isWorthwhile(33 * megabyte, 10 * millisecond)).toBe(true);
});

test('while main works for somebody it stays', () => {
  expect(isWorthwhile(50 * megabyte, 100 * millisecond)).toBe(false);
});

test('for little, or where main holds less than before, nothing is done', () => {
  expect(isWorthwhile(31 * megabyte, 10 * millisecond)).toBe(false);
  expect(isWorthwhile(-20 * megabyte, 0)).toBe(false);
});
