/**
 * A scanner at the door types the code of a badge and Enter, whatever has the focus. No button is pressed by it and no list chosen from:
 * the digits go to the search, and Enter to whoever is meant. In a window that stands before the register it does nothing but say so.
 */
import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { TrainingId } from '../../domain/kernel/ids';
import { type Scanned, scannedIn } from '../../domain/register/door-code';

interface Scans {
  readonly training: TrainingId;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onScan: (scanned: Scanned) => void;
  /** Something else was open. */
  readonly onHindered: () => void;
}

const isInFront = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;
const isWriting = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox], [type=radio]), textarea');

/** What the scanner typed into a field that is about something else. */
function takeOut(target: EventTarget | null, digits: string): void {
  if (!isWriting(target) || !target.value.endsWith(digits)) return;
  target.setRangeText('', target.value.length - digits.length, target.value.length, 'end');
  target.dispatchEvent(new Event('input', { bubbles: true }));
}

export function useScans({ training, search, onScan, onHindered }: Scans): void {
  /** Digits since any other key. */
  const typed = useRef('');
  const pressed = useEffectEvent((event: KeyboardEvent): void => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (/^\d$/u.test(key) && !ctrlKey && !metaKey && !altKey) {
      typed.current += key;
      if (!isInFront(target) && !isWriting(target)) search.current?.focus();
      return;
    }
    const digits = typed.current;
    typed.current = '';
    const scanned = key === 'Enter' ? scannedIn(digits, training) : undefined;
    /* A person who types a long telephone number means no badge. */
    if (!scanned || (isInFront(target) && scanned.scanned === 'misread')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isInFront(target)) {
      takeOut(target, digits);
      onHindered();
    } else {
      onScan(scanned);
    }
  });
  useLayoutEffect(() => {
    window.addEventListener('keydown', pressed, { capture: true });
    return () => window.removeEventListener('keydown', pressed, { capture: true });
  }, []);
}
