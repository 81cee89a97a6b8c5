/** Whose a key is: the kit's or that of what has the focus. */
import { describe, expect, test } from 'vitest';
import { usualTimers } from '../../../../domain/agenda/timer-stages';
import type { DeskView } from '../../../../domain/desk/desk-view';
import { type ShortcutKey, shortcuts } from '../../../../domain/desk/keys';
import { type Place, places } from '../../../../domain/desk/place';
import { noLetterhead } from '../../../../domain/letterhead/letterhead';
import type { TrainingCommand } from '../../../../domain/training/command';
import { trainingInSight } from '../../../../domain/training/view';
import { roomListOnDesk, roomListsDialog } from '../../../../renderer/room/room-lists';
import { counts, type FocusFacts, isCharacter, isLargeInSight, type KeysView, undoPlaceOf } from '../../../../renderer/run/key-rules';
import { Laptop } from '../../domain/training/laptop';

const settings: DeskView['settings'] = {
  language: 'en',
  singleLetterKeys: true,
  hints: { shown: false, done: [] },
  timers: usualTimers,
  letterhead: noLetterhead,
  room: 'bright',
  look: null,
  captures: { kept: false, possible: false },
  runtime: '',
  runtimeIsOld: false,
  version: '',
};
const idle = Laptop.withTraining();
const running = Laptop.withTraining().does({ kind: 'start-day', day: 1 });
const view = (laptop: Laptop, more: Partial<KeysView> = {}): KeysView => ({
  training: trainingInSight(laptop.context('en')),
  turned: undefined,
  settings,
  ...more,
});
const nothing: FocusFacts = { isWriting: false, isControl: false, usesArrows: false, isInOverlay: false };
const field: FocusFacts = { ...nothing, isWriting: true, isControl: true, usesArrows: true };
const button: FocusFacts = { ...nothing, isControl: true };
const list: FocusFacts = { ...nothing, usesArrows: true };
const showQuestion: TrainingCommand = { kind: 'show-card', card: { kind: 'quiz', question: 'age', revealed: false } };
const dialog: FocusFacts = { ...nothing, isInOverlay: true };

function isTaken(key: ShortcutKey, code: string, focus: FocusFacts, place: Place = 'run', given: KeysView = view(running)): boolean {
  const shortcut = shortcuts.find((each) => each.key === key && (each.codes.length === 0 || each.codes.includes(code)));
  if (!shortcut) throw new Error(`${code} is not a key for ${key}`);
  return counts(shortcut, code, focus, place, given);
}

test('Esc leaves the large view only where it lies: in Run, while a day runs', () => {
  const seen = places.filter((place) => isLargeInSight(true, place, view(running)));
  expect(seen).toEqual(['run']);
  expect(isLargeInSight(true, 'run', view(idle))).toBe(false);
  expect(isLargeInSight(false, 'run', view(running))).toBe(false);
});

describe('a clicker', () => {
  test('drives the deck in Run whatever has the focus, but never behind a dialog', () => {
    for (const focus of [nothing, button, field, list]) expect(isTaken('next', 'PageDown', focus)).toBe(true);
    for (const place of places) expect(isTaken('next', 'PageDown', dialog, place)).toBe(false);
    expect(isTaken('next', 'PageDown', nothing, 'run', view(idle))).toBe(false);
  });

  test('drives it in other places only where no field and no list has the focus', () => {
    for (const place of places.filter((each) => each !== 'run')) {
      for (const focus of [nothing, button]) expect(isTaken('back', 'PageUp', focus, place)).toBe(true);
      for (const focus of [field, list]) expect(isTaken('back', 'PageUp', focus, place)).toBe(false);
    }
  });

  test('goes on with the quiz from the window in which its question was shown', () => {
    const asked = view(Laptop.withTraining().does({ kind: 'start-day', day: 1 }, showQuestion));
    roomListsDialog.set(true);
    roomListOnDesk.set('quiz');
    expect(isTaken('next', 'PageDown', dialog, 'run', asked)).toBe(true);
    expect(isTaken('next', 'PageDown', dialog)).toBe(false);
    roomListOnDesk.set('questions');
    expect(isTaken('next', 'PageDown', dialog, 'run', asked)).toBe(false);
    roomListsDialog.set(false);
  });
});

describe('letters', () => {
  test('are the kit’s in Run, and the field’s while somebody writes', () => {
    expect(isTaken('black', 'KeyB', nothing)).toBe(true);
    expect(isTaken('black', 'KeyB', field)).toBe(false);
    expect(isTaken('black', 'KeyB', nothing, 'register')).toBe(false);
  });

  test('can be switched off', () => {
    const off = view(running, { settings: { ...settings, singleLetterKeys: false } });
    expect(isTaken('black', 'KeyB', nothing, 'run', off)).toBe(false);
    expect(isTaken('next', 'ArrowRight', nothing, 'run', off)).toBe(true);
  });

  test('for help in need count in every place while a day runs', () => {
    for (const place of places) expect(isTaken('helplines', 'KeyH', nothing, place)).toBe(true);
    expect(isTaken('helplines', 'KeyH', nothing, 'run', view(idle))).toBe(false);
  });
});

test('Space presses the button that has the focus, arrows stay in what moves by them', () => {
  expect(isTaken('next', 'Space', button)).toBe(false);
  expect(isTaken('next', 'Space', nothing)).toBe(true);
  expect(isTaken('next', 'ArrowRight', button)).toBe(true);
  expect(isTaken('next', 'ArrowRight', { ...nothing, usesArrows: true })).toBe(false);
});

test('a dialog has its keys to itself', () => {
  expect(isTaken('black', 'KeyB', dialog)).toBe(false);
  expect(isTaken('present-from-start', 'F5', dialog)).toBe(false);
});

test('while the laptop is turned to the participants only page keys count', () => {
  const turned = view(running, { turned: { purpose: 'test-d1am', hasFailed: false } });
  expect(isTaken('search', 'KeyF', nothing, 'run', turned)).toBe(false);
  for (const focus of [nothing, field]) expect(isTaken('next', 'PageDown', focus, 'register', turned)).toBe(true);
});

test('undo is a place’s own', () => {
  expect(places.map(undoPlaceOf)).toEqual(
    places.map((place) => (['run', 'register', 'prepare', 'results'].includes(place) ? place : undefined)),
  );
});

test('a key is a character only if each of its ways is', () => {
  expect(['black', 'next', 'leave', 'help'].map((key) => isCharacter(key as ShortcutKey))).toEqual([true, false, false, false]);
});
