/** Messages over the place: one outcome at a time, which goes by itself; refusals stay until somebody has closed them. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closeToast, shownToasts, tellAnybody, tellOutcome, tellRefusal } from '../../../../renderer/ui/toasts';

const texts = (): readonly string[] => shownToasts().map(({ text }) => text);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  for (const { id } of shownToasts()) closeToast(id);
  vi.useRealTimers();
});

test('an outcome takes the place of the one before, and goes by itself', () => {
  tellOutcome('one');
  vi.advanceTimersByTime(4_000);
  tellOutcome('two');
  expect(texts()).toEqual(['two']);
  vi.advanceTimersByTime(4_000);
  expect(texts()).toEqual(['two']);
  vi.advanceTimersByTime(1_000);
  expect(texts()).toEqual([]);
});

test('a refusal stays, and the same one stands once', () => {
  tellRefusal('no', 'no');
  tellRefusal('not that either', 'no');
  tellRefusal('no', 'no');
  vi.advanceTimersByTime(60_000);
  expect(texts()).toEqual(['not that either', 'no']);
  const [first] = shownToasts();
  if (first) closeToast(first.id);
  expect(texts()).toEqual(['no']);
});

test('of an outcome that may carry a name nothing may be read by the room', () => {
  tellOutcome('Ana is marked');
  expect(shownToasts()[0]?.inSight).toBeUndefined();
  tellAnybody('Undone');
  expect(shownToasts()[0]?.inSight).toBe('Undone');
});
