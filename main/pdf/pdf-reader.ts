/** Whoever reads a PDF where nobody looks: a hidden window of the kit. One PDF at a time. */
import type { DrawnPage, PdfDetail, PdfFault } from '../../domain/programme/pdf-reading';

/** Whoever reads is gone, could not begin, or was told to stop. */
export class CannotRead extends Error {}

export type OpenedPdf = { readonly pages: number } | { readonly fault: PdfFault };

export interface PdfReader {
  /** Rejects with {@link CannotRead}, as all below. */
  readonly open: (bytes: Uint8Array) => Promise<OpenedPdf>;
  /** Of the PDF that was opened last; pages count from 1. Undefined when that page can't be drawn. */
  readonly draw: (page: number, detail: PdfDetail) => Promise<DrawnPage | undefined>;
  /** Whoever waits is told; the window opens again when it is needed again. */
  readonly close: () => void;
}
