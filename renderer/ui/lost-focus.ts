/**
 * An act may take away the very control that had the focus, or disable it. The focus then goes to the control beside it, or to the
 * dialog or the place as a whole, and not to nowhere. In a dialog that stays it goes there at once: Escape pressed meanwhile would be lost.
 * It goes to the dialog, and to none of its controls: a second Enter of somebody in a hurry would press what nobody chose.
 */
import { type RefObject, useLayoutEffect } from 'react';

const usable = ':is(button, input, select, textarea):enabled, a[href], summary, [tabindex="0"]';

/** The next control that can be used, else the last one before it, as near by as there is one. */
function besideIt(lost: Element): HTMLElement | undefined {
  for (let around = lost.parentElement; around; around = around.parentElement) {
    const controls = [...around.querySelectorAll<HTMLElement>(usable)];
    const following = controls.find((each) => (lost.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
    const beside = following ?? controls.at(-1);
    if (beside) return beside;
  }
  return undefined;
}

const dialogs = '[role="dialog"], [role="alertdialog"]';

/** Behind a dialog nothing can take the focus. */
const openDialog = (): HTMLElement | undefined => [...document.querySelectorAll<HTMLElement>(dialogs)].at(-1);

export function useNoLostFocus(place: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    let last: Element | null = null;
    let dialogOfLast: Element | null = null;
    const remember = (event: FocusEvent): void => {
      last = event.target instanceof Element ? event.target : null;
      dialogOfLast = last?.closest(dialogs) ?? null;
    };
    const isNowhere = (): boolean => document.activeElement === document.body;
    const find = (): void => {
      if (last?.isConnected && last.matches(':disabled') && (isNowhere() || document.activeElement === last)) besideIt(last)?.focus();
      const lost = last;
      if (lost?.isConnected !== false) return;
      const dialog = openDialog();
      if (dialog === undefined || dialog !== dialogOfLast) requestAnimationFrame(() => requestAnimationFrame(() => toPlace(lost)));
      else if (isNowhere()) dialog.focus();
    };
    /* A dialog that closes gives the focus back in the next frame; only what is lost after that stays lost, and has its own two frames. */
    const toPlace = (lost: Element): void => {
      if (isNowhere() && lost === last) (openDialog() ?? place.current)?.focus();
    };
    const changes = new MutationObserver(find);
    document.addEventListener('focusin', remember);
    changes.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] });
    return () => {
      document.removeEventListener('focusin', remember);
      changes.disconnect();
    };
  }, [place]);
}
