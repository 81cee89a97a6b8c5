/** One press does one thing: a second, made by holding Enter or by a double click, could press unread what stands there after the first. */
import type { MouseEvent } from 'react';

/** From now on an Enter that is held is one Enter in the whole window; in a text of several lines it goes on making lines. */
export const holdEnterOnce = (): void =>
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !event.repeat || event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );

/** For a button after whose press another may stand under the pointer: a double click presses it once. */
export const onePress = (press: () => void) => ({
  onClick: ({ detail }: MouseEvent): void => {
    if (detail <= 1) press();
  },
});

/** For a form: a double click hands it in once, as the answer may be a question. */
export const handedInOnce = {
  onClick: (event: MouseEvent): void => {
    if (event.detail > 1 && event.target instanceof Element && event.target.closest('[type="submit"]')) event.preventDefault();
  },
};
