/** An act may take away the very control that had the focus: it then goes to the place as a whole, and not to nowhere. */
import { type RefObject, useEffect, useRef } from 'react';

export function useNoLostFocus(place: RefObject<HTMLElement | null>): void {
  const last = useRef<Element>(null);
  useEffect(() => {
    const remember = (event: FocusEvent): void => {
      last.current = event.target instanceof Element ? event.target : null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  /* After every paint, since any may have taken it away. */
  useEffect(() => {
    if (document.activeElement === document.body && last.current?.isConnected === false) place.current?.focus();
  });
}
