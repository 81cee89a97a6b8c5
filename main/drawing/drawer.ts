/** Draws pictures for the room where nobody looks: in a hidden window of the kit, or an Electron that a command started. */
import type { FitProblem, PictureSize, PictureToDraw } from '../../domain/stage/drawing';
import type { SlideParts } from '../../domain/stage/slide-parts';

/** Thrown when the drawing window is gone, or could not begin; the message says how that came. */
export class CannotDraw extends Error {}

export interface Drawer {
  /** Returns for each picture, in order, what keeps the room from reading it. Rejects with {@link CannotDraw}. */
  readonly measure: (pictures: readonly PictureToDraw[], size: PictureSize) => Promise<readonly (readonly FitProblem[])[]>;
  /** A PDF with a page for each picture. Rejects with {@link CannotDraw}. */
  readonly print: (pictures: readonly PictureToDraw[], size: PictureSize) => Promise<Uint8Array>;
  /** What each picture is made of. Rejects with {@link CannotDraw}. */
  readonly read: (pictures: readonly PictureToDraw[], size: PictureSize) => Promise<readonly SlideParts[]>;
  /** Ends the window; it opens again when it is needed again. */
  readonly close: () => void;
}
