/** Alt with an arrow moves what has the focus up or down among its like. */
import type { KeyboardEvent } from 'react';

/** `at`: its place, from 0. */
export const movedByKey =
  (at: number, onMove: (to: number) => void) =>
  (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(at + (event.key === 'ArrowUp' ? -1 : 1));
  };
