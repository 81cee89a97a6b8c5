/** What waits until the window shows what it was just told to show. */
import type { Privacy } from '../../domain/desk/desk-view';
import { kit } from './bridge';

/** Not before the frame is on the screen. Returns what takes it back while the frame is still to come. */
export function whenPainted(act: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    /* The first frame draws it, the second one comes when it was drawn. */
    frame = requestAnimationFrame(act);
  });
  return () => cancelAnimationFrame(frame);
}

/** Main is told that the window shows what a privacy allows. */
export const toldWhenPainted = (privacy: Privacy): (() => void) => whenPainted(() => kit.painted(privacy));
