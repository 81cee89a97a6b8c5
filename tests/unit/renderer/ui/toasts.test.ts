/** Messages over the place: one outcome at a time, which goes by itself; a refusal stays as long as nobody has closed it, but no longer than what it belongs to. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closeToast, enterDialog, leavePlace, shownToasts, tellAnybody, tellOutcome, tellRefusal } from '../../../../renderer/ui/toasts';

const texts = (): readonly string[] => shownToasts().map(({ text }) => text);

/** Only which one it is counts here. */
const slotOfADialog = (): Element => ({}) as unknown as Element;

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

test('a refusal stays until it is closed, and an outcome beside it changes nothing', () => {
  tellRefusal('no', 'no');
  tellOutcome('done');
  vi.advanceTimersByTime(60_000);
  expect(texts()).toEqual(['no']);
  const [first] = shownToasts();
  if (first) closeToast(first.id);
  expect(texts()).toEqual([]);
});

test('six refusals of one place are the last one', () => {
  for (const each of ['one', 'two', 'three', 'four', 'five', 'six']) tellRefusal(each, each);
  expect(texts()).toEqual(['six']);
});

test('the same words twice are another message, so that they are spoken twice', () => {
  tellRefusal('no', 'no');
  const [first] = shownToasts();
  tellRefusal('no', 'no');
  expect(texts()).toEqual(['no']);
  expect(shownToasts()[0]?.id).not.toBe(first?.id);
});

test('what a dialog refused goes with the dialog, and what the place refused with the place', () => {
  const slot = slotOfADialog();
  tellRefusal('of the place', 'no');
  const leaveDialog = enterDialog(slot);
  tellRefusal('of the dialog', 'no');
  expect(shownToasts().map(({ text, within }) => [text, within])).toEqual([
    ['of the place', undefined],
    ['of the dialog', slot],
  ]);
  tellRefusal('of the dialog again', 'no');
  expect(texts()).toEqual(['of the place', 'of the dialog again']);
  leavePlace();
  expect(texts()).toEqual(['of the dialog again']);
  leaveDialog();
  expect(texts()).toEqual([]);
  tellRefusal('of the next place', 'no');
  expect(shownToasts()[0]?.within).toBeUndefined();
  leavePlace();
  expect(texts()).toEqual([]);
});

test('of dialogs over each other no more than two refusals stand', () => {
  const leaving = [slotOfADialog(), slotOfADialog()].map((slot, index) => {
    tellRefusal(`under ${index}`, 'no');
    return enterDialog(slot);
  });
  tellRefusal('innermost', 'no');
  expect(texts()).toEqual(['under 1', 'innermost']);
  for (const each of leaving.toReversed()) each();
  expect(texts()).toEqual([]);
});

test('of an outcome that may carry a name nothing may be read by the room', () => {
  tellOutcome('Ana is marked');
  expect(shownToasts()[0]?.inSight).toBeUndefined();
  tellAnybody('Undone');
  expect(shownToasts()[0]?.inSight).toBe('Undone');
});
