/** Whose a key is: the kit's or the focused control's. Pure, from what the desk shows and what has the focus. */
import type { DeskView } from '../../domain/desk/desk-view';
import { type Shortcut, type ShortcutKey, shortcuts } from '../../domain/desk/keys';
import type { Place } from '../../domain/desk/place';
import type { UndoPlace } from '../../domain/training/schema';
import { quizIsOnDesk } from '../room/room-lists';

/** What has the focus, for the keys that belong to it. */
export interface FocusFacts {
  /** Characters and the field's own undo. */
  readonly isWriting: boolean;
  /** Space. */
  readonly isControl: boolean;
  /** A field or a list: arrow and page keys. */
  readonly usesArrows: boolean;
  /** All keys are for a dialog or menu that is open over the place. */
  readonly isInOverlay: boolean;
}

/** What the desk shows, as far as keys depend on it. */
export type KeysView = Pick<DeskView, 'training' | 'turned' | 'settings'>;

export const turnsPages = (code: string): boolean => code === 'PageDown' || code === 'PageUp';

/** Keys that are characters only; they can be switched off. */
export const isCharacter = (key: ShortcutKey): boolean => {
  const entries = shortcuts.filter((entry) => entry.key === key);
  return entries.length > 0 && entries.every(({ character }) => character);
};

/** The large view lies over Run alone, while a day runs. */
export const isLargeInSight = (isLarge: boolean, place: Place, { training }: Pick<KeysView, 'training'>): boolean =>
  isLarge && place === 'run' && training?.run.day !== undefined;

/** Returns where Ctrl+Z takes back; undefined in places that have nothing of their own to undo. */
export const undoPlaceOf = (place: Place): UndoPlace | undefined =>
  place === 'run' || place === 'register' || place === 'prepare' || place === 'results' ? place : undefined;

/**
 * Page keys, which a clicker sends, too, drive the deck in Run. What moves by them itself has them elsewhere, and a dialog has them
 * everywhere: nothing moves behind it, but the question that was shown from it. To whom the laptop is turned they say nothing.
 */
function turnsDeck(focus: FocusFacts, place: Place, { training, turned }: KeysView): boolean {
  if (training?.run.day === undefined) return false;
  if (turned) return true;
  if (focus.isInOverlay) return quizIsOnDesk(training.run);
  return place === 'run' || !focus.usesArrows;
}

/** Whether a shortcut counts while that has the focus and that place is open. `code`: of the key that was pressed. */
export function counts({ key, character }: Shortcut, code: string, focus: FocusFacts, place: Place, view: KeysView): boolean {
  if (turnsPages(code)) return turnsDeck(focus, place, view);
  if (view.turned) return false;
  if (focus.isInOverlay && !(key === 'reveal' && view.training && quizIsOnDesk(view.training.run))) return false;
  if (character && (!view.settings.singleLetterKeys || focus.isWriting)) return false;
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
      return !focus.isWriting;
    case 'next':
    case 'back':
      return place === 'run' && (code === 'Space' ? !focus.isControl : !focus.usesArrows);
    default:
      return place === 'run';
  }
}
