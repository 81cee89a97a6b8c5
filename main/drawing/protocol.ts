/**
 * What a command and the Electron that draws for it say to each other. Both ends are of the same build: messages are not checked
 * again, except what a window told.
 */
import type { DrawnPage, PdfDetail } from '../../domain/programme/pdf-reading';
import type { FitProblem, PictureSize, PictureToDraw } from '../../domain/stage/drawing';
import type { SlideParts } from '../../domain/stage/slide-parts';
import type { PictureFile } from '../content/pictures';
import type { OpenedPdf } from '../pdf/pdf-reader';

/** The parameter that makes Electron a drawer for whoever started it, instead of the app. */
export const drawingParameter = '--draw-for-parent';

export interface DrawingOrder {
  readonly kind: 'measure' | 'print' | 'read';
  readonly id: number;
  readonly pictures: readonly PictureToDraw[];
  readonly size: PictureSize;
}

/** A PDF that is opened, and one of its pages drawn. */
export type PdfReadingOrder =
  | { readonly kind: 'open-pdf'; readonly id: number; readonly bytes: string }
  | { readonly kind: 'draw-page'; readonly id: number; readonly page: number; readonly detail: PdfDetail };

/** Bytes travel as base64. */
export type ToDrawer =
  | DrawingOrder
  | PdfReadingOrder
  | { readonly kind: 'picture'; readonly id: number; readonly mediaType: PictureFile['mediaType']; readonly bytes: string }
  | { readonly kind: 'no-picture'; readonly id: number };

export type FromDrawer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'measured'; readonly id: number; readonly problems: readonly (readonly FitProblem[])[] }
  | { readonly kind: 'printed'; readonly id: number; readonly bytes: string }
  | { readonly kind: 'read'; readonly id: number; readonly slides: readonly SlideParts[] }
  | { readonly kind: 'pdf-opened'; readonly id: number; readonly opened: OpenedPdf }
  /** `picture`: its bytes; undefined when the page can't be drawn. */
  | {
      readonly kind: 'page-drawn';
      readonly id: number;
      readonly drawn: (Omit<DrawnPage, 'picture'> & { readonly picture: string }) | undefined;
    }
  | { readonly kind: 'failed'; readonly id: number; readonly why: string }
  /** A picture that the page wants, by what stands in its address. */
  | { readonly kind: 'picture-wanted'; readonly id: number; readonly programme: string; readonly name: string };
