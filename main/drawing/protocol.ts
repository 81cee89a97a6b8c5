/**
 * What a command and the Electron that draws for it say to each other. Both ends are of the same build: messages are not checked
 * again, except what a window told.
 */
import type { FitProblem, PictureSize, PictureToDraw } from '../../domain/stage/drawing';
import type { PictureFile } from '../content/pictures';

/** The parameter that makes Electron a drawer for whoever started it, instead of the app. */
export const drawingParameter = '--draw-for-parent';

export interface DrawingOrder {
  readonly kind: 'measure' | 'print';
  readonly id: number;
  readonly pictures: readonly PictureToDraw[];
  readonly size: PictureSize;
}

/** Bytes travel as base64. */
export type ToDrawer =
  | DrawingOrder
  | { readonly kind: 'picture'; readonly id: number; readonly mediaType: PictureFile['mediaType']; readonly bytes: string }
  | { readonly kind: 'no-picture'; readonly id: number };

export type FromDrawer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'measured'; readonly id: number; readonly problems: readonly (readonly FitProblem[])[] }
  | { readonly kind: 'printed'; readonly id: number; readonly bytes: string }
  | { readonly kind: 'failed'; readonly id: number; readonly why: string }
  /** As it stands in the picture's address. */
  | { readonly kind: 'picture-wanted'; readonly id: number; readonly programme: string; readonly name: string };
