/** Listens to the keyboard and the clicker for the whole desk window, and decides whether a key is the kit's or the focused control's. */
import { useEffect, useEffectEvent, useLayoutEffect } from 'react';
import type { DeskView } from '../../domain/desk/desk-view';
import { type Shortcut, type ShortcutKey, shortcutOf, shortcuts } from '../../domain/desk/keys';
import type { Place } from '../../domain/desk/place';
import { overAsked } from '../barometer/over-count';
import { revealArmed } from '../barometer/reveal';
import { quizIsOnDesk } from '../room/quiz-reveal';
import { type Act, showRefusal } from '../ui/act';
import { kit } from '../ui/bridge';
import { isControl, isInOverlay, isWriting, usesArrows } from './key-target';
import { type KeyTasks, perform } from './perform';

interface DeskKeys {
  readonly view: DeskView;
  /** The place that is open in the window. */
  readonly place: Place;
  readonly act: Act;
  readonly onHelp: () => void;
  readonly onSearch: () => void;
}

const turnsPages = (event: KeyboardEvent): boolean => event.code === 'PageDown' || event.code === 'PageUp';

/** Keys that are characters only; they can be switched off. */
const isCharacter = (key: ShortcutKey): boolean => {
  const entries = shortcuts.filter((entry) => entry.key === key);
  return entries.length > 0 && entries.every(({ character }) => character);
};

const undoPlaceOf = (place: Place): KeyTasks['undoPlace'] =>
  place === 'run' || place === 'register' || place === 'prepare' || place === 'results' ? place : undefined;

/** Whether a shortcut counts while that target has the focus and that place is open. */
function counts({ key, character }: Shortcut, event: KeyboardEvent, place: Place, view: DeskView): boolean {
  const { target } = event;
  /* A clicker turns pages whoever is typing, even into a dialog: one trainer writes, the other one presents. */
  if (turnsPages(event)) return view.training?.run.day !== undefined;
  if (view.turned) return false;
  if (isInOverlay(target) && !(key === 'reveal' && view.training && quizIsOnDesk(view.training.run))) return false;
  if (character && (!view.settings.singleLetterKeys || isWriting(target))) return false;
  switch (key) {
    case 'help':
    case 'search':
    case 'present-from-start':
    case 'present-from-here':
      return true;
    case 'helplines':
    case 'quiet':
    case 'quiet-card':
      return view.training?.run.day !== undefined;
    case 'undo':
    case 'redo':
      return !isWriting(target);
    case 'next':
    case 'back':
      return place === 'run' && (event.code === 'Space' ? !isControl(target) : !usesArrows(target));
    default:
      return place === 'run';
  }
}

/** Shift alone is on its way to another key; in a window Enter and Space press the very button that is armed. */
function disarm({ key, target }: KeyboardEvent): void {
  if (key === 'Shift' || (isInOverlay(target) && (key === 'Enter' || key === ' '))) return;
  revealArmed.set(false);
}

export function useDeskKeys({ view, place, act, onHelp, onSearch }: DeskKeys): void {
  const tasks: KeyTasks = { view, undoPlace: undoPlaceOf(place), act, onHelp, onSearch };

  const pressed = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) {
      disarm(event);
      return;
    }
    const shortcut = shortcutOf({
      code: event.code,
      key: event.key,
      shift: event.shiftKey,
      control: event.ctrlKey || event.metaKey,
      alt: event.altKey,
    });
    if (!shortcut || !counts(shortcut, event, place, view)) {
      disarm(event);
      return;
    }
    /* A key that is held down must not run through the deck, or reveal by itself. */
    if (event.repeat) event.preventDefault();
    else if (perform(shortcut.key, tasks)) event.preventDefault();
  });
  /* Lists and fields keep page keys for themselves; a clicker's must pass them by. */
  const pageTurned = useEffectEvent((event: KeyboardEvent): void => {
    if (!turnsPages(event) || event.isComposing) return;
    pressed(event);
    if (event.defaultPrevented) event.stopPropagation();
  });
  /* Before the picture stands: whoever sees it may press. */
  useLayoutEffect(() => {
    window.addEventListener('keydown', pageTurned, { capture: true });
    window.addEventListener('keydown', pressed);
    return () => {
      window.removeEventListener('keydown', pageTurned, { capture: true });
      window.removeEventListener('keydown', pressed);
    };
  }, []);

  const pressedOnProjector = useEffectEvent((key: ShortcutKey): void => {
    if (view.settings.singleLetterKeys || !isCharacter(key)) perform(key, tasks);
  });
  useLayoutEffect(() => kit.onShortcut((key) => pressedOnProjector(key)), []);
  useLayoutEffect(() => kit.onRefused(showRefusal), []);

  /* An armed reveal holds for this step in this place only. */
  const run = view.training?.run;
  const question = run?.card?.kind === 'quiz' ? run.card.question : undefined;
  const step = [run?.slide?.block, run?.slide?.slide, run?.barometer?.number, run?.barometer?.phase, run?.cover, question, place].join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of step that disarms
  useEffect(
    () => () => {
      revealArmed.set(false);
      overAsked.set(undefined);
    },
    [step],
  );
}
