/** Tells main that the window shows what a privacy allows: not before the frame is on the screen. */
import type { Privacy } from '../../domain/desk/desk-view';
import { kit } from './bridge';

/** Returns what takes the message back while the frame is still to come. */
export function toldWhenPainted(privacy: Privacy): () => void {
  let frame = requestAnimationFrame(() => {
    /* The first frame draws it, the second one comes when it was drawn. */
    frame = requestAnimationFrame(() => kit.painted(privacy));
  });
  return () => cancelAnimationFrame(frame);
}
