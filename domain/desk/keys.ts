/** The one table of keys: menu, help and tests read it. Matched by place on the keyboard, so Serbian layouts work. */

export type ShortcutKey =
  | 'next'
  | 'back'
  | 'present-from-start'
  | 'present-from-here'
  | 'leave'
  | 'black'
  | 'helplines'
  | 'quiet'
  | 'freeze'
  | 'film'
  | 'room-light'
  | 'pointer'
  | 'message'
  | 'lists'
  | 'quiet-card'
  | 'go-to'
  | 'overview'
  | 'large'
  | 'timer'
  | 'one-minute-more'
  | 'one-minute-less'
  | 'agree-more'
  | 'unsure-more'
  | 'disagree-more'
  | 'agree-less'
  | 'unsure-less'
  | 'disagree-less'
  | 'counts'
  | 'reveal'
  | 'undo'
  | 'redo'
  | 'search'
  | 'help';

export interface Shortcut {
  readonly key: ShortcutKey;
  /** `KeyboardEvent.code` values. */
  readonly codes: readonly string[];
  readonly shift?: boolean;
  readonly control?: boolean;
  /** How it is written on screen. */
  readonly shown: string;
  /** Single characters can be turned off (WCAG 2.1.4) and never fire while typing. */
  readonly character: boolean;
}

export interface KeyPress {
  readonly code: string;
  readonly key: string;
  readonly shift: boolean;
  readonly control: boolean;
  readonly alt: boolean;
}

export const shortcuts: readonly Shortcut[] = [
  { key: 'next', codes: ['ArrowRight', 'PageDown'], shown: '→ PageDown', character: false },
  { key: 'next', codes: ['Space'], shown: 'Space', character: true },
  { key: 'back', codes: ['ArrowLeft', 'PageUp'], shown: '← PageUp', character: false },
  { key: 'present-from-here', codes: ['F5'], shift: true, shown: 'Shift+F5', character: false },
  { key: 'present-from-start', codes: ['F5'], shown: 'F5', character: false },
  { key: 'leave', codes: ['Escape'], shown: 'Esc', character: false },
  { key: 'black', codes: ['KeyB', 'Period', 'NumpadDecimal'], shown: 'B .', character: true },
  { key: 'helplines', codes: ['KeyH'], shown: 'H', character: true },
  { key: 'quiet', codes: ['KeyP'], shown: 'P', character: true },
  { key: 'freeze', codes: ['KeyF'], shown: 'F', character: true },
  { key: 'film', codes: ['KeyV'], shown: 'V', character: true },
  { key: 'room-light', codes: ['KeyC'], shown: 'C', character: true },
  { key: 'pointer', codes: ['KeyL'], shown: 'L', character: true },
  { key: 'message', codes: ['KeyM'], shown: 'M', character: true },
  { key: 'lists', codes: ['KeyN'], shown: 'N', character: true },
  { key: 'quiet-card', codes: ['KeyK'], shown: 'K', character: true },
  { key: 'go-to', codes: ['KeyG'], shown: 'G', character: true },
  { key: 'overview', codes: ['KeyO'], shown: 'O', character: true },
  { key: 'large', codes: ['KeyD'], shown: 'D', character: true },
  { key: 'timer', codes: ['KeyT'], shown: 'T', character: true },
  { key: 'one-minute-more', codes: ['NumpadAdd'], shown: '+', character: true },
  { key: 'one-minute-less', codes: ['NumpadSubtract'], shown: '−', character: true },
  { key: 'agree-less', codes: ['Digit1', 'Numpad1'], shift: true, shown: 'Shift+1', character: true },
  { key: 'unsure-less', codes: ['Digit2', 'Numpad2'], shift: true, shown: 'Shift+2', character: true },
  { key: 'disagree-less', codes: ['Digit3', 'Numpad3'], shift: true, shown: 'Shift+3', character: true },
  { key: 'agree-more', codes: ['Digit1', 'Numpad1'], shown: '1', character: true },
  { key: 'unsure-more', codes: ['Digit2', 'Numpad2'], shown: '2', character: true },
  { key: 'disagree-more', codes: ['Digit3', 'Numpad3'], shown: '3', character: true },
  { key: 'counts', codes: ['KeyS'], shown: 'S', character: true },
  { key: 'reveal', codes: ['KeyR'], shown: 'R R', character: true },
  { key: 'search', codes: ['KeyF'], control: true, shown: 'Ctrl+F', character: false },
];

/** The key that Windows calls Y, whichever letter it types in Serbian Cyrillic. */
const redoing: readonly string[] = ['y', 'ѕ'];

/** Undo is the key that types z or з, and Redo the one that types y, wherever the layout has put it; + and − are the keys that type them. */
function byCharacter(press: KeyPress): Shortcut | undefined {
  const typed = press.key.toLowerCase();
  if (press.control && (typed === 'z' || typed === 'з')) {
    return press.shift
      ? { key: 'redo', codes: [], control: true, shift: true, shown: 'Ctrl+Shift+Z', character: false }
      : { key: 'undo', codes: [], control: true, shown: 'Ctrl+Z', character: false };
  }
  if (press.control && !press.shift && redoing.includes(typed)) {
    return { key: 'redo', codes: [], control: true, shown: 'Ctrl+Y', character: false };
  }
  if (press.control) return undefined;
  if (typed === '+') return { key: 'one-minute-more', codes: [], shown: '+', character: true };
  if (typed === '-' || typed === '−') return { key: 'one-minute-less', codes: [], shown: '−', character: true };
  if (typed === '?') return { key: 'help', codes: [], shown: '?', character: true };
  return undefined;
}

/** The shortcut that a key press stands for. */
export function shortcutOf(press: KeyPress): Shortcut | undefined {
  if (press.alt) return undefined;
  const typed = byCharacter(press);
  if (typed) return typed;
  return shortcuts.find(
    ({ codes, shift = false, control = false }) => codes.includes(press.code) && shift === press.shift && control === press.control,
  );
}

/** Keys that are known by what they type stand in no row of the table, so the table is asked for them. */
const typed: readonly (Shortcut | undefined)[] = [
  { key: 'z', control: true, shift: false },
  { key: 'z', control: true, shift: true },
  { key: 'y', control: true, shift: false },
  { key: '?', control: false, shift: true },
].map((press) => shortcutOf({ ...press, code: '', alt: false }));
const all = [...shortcuts, ...typed].filter((shortcut) => shortcut !== undefined);

export interface KeyLine {
  readonly key: ShortcutKey;
  readonly shown: readonly string[];
}

/** The lines of the help and of docs/keys.md: every act with all keys that do it. */
export const keyLines: readonly KeyLine[] = [...new Set(all.map(({ key }) => key))].map((key) => ({
  key,
  shown: all.filter((shortcut) => shortcut.key === key).map(({ shown }) => shown),
}));
