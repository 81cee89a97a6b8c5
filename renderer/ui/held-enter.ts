/** Enter that is held down on a button clicks it again and again; where a second click would go too far, only the first counts. */
import type { KeyboardEvent, MouseEvent } from 'react';

export function ignoreHeldEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.repeat) event.preventDefault();
}

/** For a button after whose press another may stand under the pointer: a double click, and an Enter that is held, press it once. */
export const onePress = (press: () => void) => ({
  onKeyDown: ignoreHeldEnter,
  onClick: ({ detail }: MouseEvent): void => {
    if (detail <= 1) press();
  },
});

/**
 * For a form: an Enter that is held, and a double click, hand it in once. The answer may be a question, whose yes would be the second of them,
 * before anybody has read it. In a text of several lines a held Enter goes on making lines.
 */
export const handedInOnce = {
  onKeyDown: (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLTextAreaElement)) ignoreHeldEnter(event);
  },
  onClick: (event: MouseEvent): void => {
    if (event.detail > 1 && event.target instanceof Element && event.target.closest('[type="submit"]')) event.preventDefault();
  },
};
