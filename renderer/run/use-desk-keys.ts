/** Listens to the keyboard and the clicker for the whole desk window. */
import { useEffect, useEffectEvent, useLayoutEffect } from 'react';
import type { DeskView } from '../../domain/desk/desk-view';
import { type ShortcutKey, shortcutOf } from '../../domain/desk/keys';
import type { Place } from '../../domain/desk/place';
import { nextArmed, overAsked, revealArmed } from '../barometer/asked-twice';
import { press } from '../stage/asks';
import { largeConsole } from '../stage/open';
import { type Act, showRefusal } from '../ui/act';
import { kit } from '../ui/bridge';
import { counts, isCharacter, turnsPages, undoPlaceOf } from './key-rules';
import { focusOf, isInOverlay } from './key-target';
import { type KeyTasks, perform } from './perform';

interface DeskKeys {
  readonly view: DeskView;
  /** The place that is open in the window. */
  readonly place: Place;
  readonly act: Act;
  readonly onHelp: () => void;
  readonly onSearch: () => void;
}

/** Shift alone is on its way to another key; in a window Enter and Space press the very button that is armed. */
function disarm({ key, target }: KeyboardEvent): void {
  if (key === 'Shift' || (isInOverlay(target) && (key === 'Enter' || key === ' '))) return;
  revealArmed.set(false);
}

export function useDeskKeys({ view, place, act, onHelp, onSearch }: DeskKeys): void {
  const tasks: KeyTasks = { view, place, undoPlace: undoPlaceOf(place), act, onHelp, onSearch };

  const day = view.training?.run.day;
  /* The next day begins with the console as it is. */
  useEffect(() => {
    if (day === undefined) largeConsole.set(false);
  }, [day]);

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
    if (!shortcut || !counts(shortcut, event.code, focusOf(event.target), place, view)) {
      disarm(event);
      return;
    }
    /* A key that is held down must not run through the deck; where Next waits, a long one counts as two. */
    if (event.repeat) {
      event.preventDefault();
      if (shortcut.key === 'next' && view.pressedOnce?.key === 'next') void press('next-held');
    } else if (perform(shortcut.key, tasks)) event.preventDefault();
  });
  /* Lists and fields would take page keys before; where the deck is driven, they pass them by. */
  const pageTurned = useEffectEvent((event: KeyboardEvent): void => {
    if (!turnsPages(event.code) || event.isComposing) return;
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

  const waitsForNext = view.pressedOnce?.key === 'next';
  useEffect(() => nextArmed.set(waitsForNext), [waitsForNext]);

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
