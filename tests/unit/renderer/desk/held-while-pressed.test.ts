/** What comes between pressing and letting go waits for the click, and for nothing longer. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { heldWhilePressed } from '../../../../renderer/desk/held-while-pressed';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function follow() {
  const window = new EventTarget();
  const shown: string[] = [];
  const told = heldWhilePressed(
    window,
    (text: string) => shown.push(text),
    (text) => text !== 'hide the names',
  );
  const happen = (...kinds: readonly string[]): void => {
    for (const kind of kinds) window.dispatchEvent(new Event(kind));
  };
  return { window, shown, told, happen };
}

test('while nothing is pressed it is shown at once', () => {
  const { shown, told, happen } = follow();
  told('one');
  happen('pointerdown', 'pointerup', 'click');
  vi.advanceTimersByTime(0);
  told('two');
  expect(shown).toEqual(['one', 'two']);
});

test('nothing moves under a finger: the latest is shown once all have heard the click', () => {
  const { window, shown, told, happen } = follow();
  const seenByTheClick: string[][] = [];
  window.addEventListener('click', () => seenByTheClick.push([...shown]));
  happen('pointerdown');
  told('one');
  told('two');
  vi.advanceTimersByTime(300);
  happen('pointerup', 'click');
  expect(seenByTheClick).toEqual([[]]);
  vi.advanceTimersByTime(0);
  expect(shown).toEqual(['two']);
});

test('a finger’s click may come a little later than the finger is lifted', () => {
  const { shown, told, happen } = follow();
  happen('pointerdown');
  told('one');
  happen('pointerup');
  vi.advanceTimersByTime(10);
  expect(shown).toEqual([]);
  happen('click');
  vi.advanceTimersByTime(0);
  expect(shown).toEqual(['one']);
});

test.each(['pointerup', 'pointercancel', 'dragend'])('without a click it is shown soon after %s', (kind) => {
  const { shown, told, happen } = follow();
  happen('pointerdown');
  told('one');
  happen(kind);
  vi.advanceTimersByTime(100);
  expect(shown).toEqual(['one']);
});

test('who holds long, or lets go where nobody hears it, sees what comes all the same', () => {
  const { shown, told, happen } = follow();
  happen('pointerdown');
  told('one');
  vi.advanceTimersByTime(1_000);
  expect(shown).toEqual(['one']);
  told('two');
  expect(shown).toEqual(['one', 'two']);
});

test('what mustn’t wait is shown at once, and what waited before it is never shown after it', () => {
  const { shown, told, happen } = follow();
  happen('pointerdown');
  told('a name');
  told('hide the names');
  happen('pointerup', 'click');
  vi.advanceTimersByTime(100);
  expect(shown).toEqual(['hide the names']);
});
