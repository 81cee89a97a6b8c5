/** Reads a PDF or a photo where nobody looks: in a hidden window of the kit. One of them at a time. */
import type { Crop } from '../../domain/programme/crop';
import type { DrawnPage, PdfDetail, PdfFault } from '../../domain/programme/pdf-reading';

/** Thrown when the reading window is gone, could not begin, or was told to stop. */
export class CannotRead extends Error {}

/** It took more time or memory than a page may, and was ended. */
export class TooMuch extends CannotRead {}

export type OpenedPdf = { readonly pages: number } | { readonly fault: PdfFault };

export interface PdfReader {
  /** Rejects with {@link CannotRead}, as all below. `password`: is used here, and kept by nobody. */
  readonly open: (bytes: Uint8Array, password?: string) => Promise<OpenedPdf>;
  /** Draws a page of what was opened last; pages count from 1. Undefined when that page can't be drawn. */
  readonly draw: (page: number, detail: PdfDetail) => Promise<DrawnPage | undefined>;
  /** Closes the window and tells those who wait; it opens again when it is needed again. */
  readonly close: () => void;
}

/** Reads photos as well. */
export interface SheetReader extends PdfReader {
  /**
   * A PNG or a JPEG becomes the one page that is drawn then: upright, and nothing is left of what the file says beside the picture.
   * False when it is damaged. `crop`: what isn't to be seen. `where`: another picture of the same file can be opened where the last one was.
   */
  readonly openPhoto: (bytes: Uint8Array, crop?: Crop, where?: 'anew' | 'there') => Promise<boolean>;
}
