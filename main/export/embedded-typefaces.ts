/** The fonts of a paper that pdf-lib draws. */
import type { PDFDocument } from 'pdf-lib';
import { type Typeface, typefaceOf } from './sheet-measures';

/** Only the letters that are used go into the file; the six capitals of the name say so, as PDF wants it. */
export async function embedFont(document: PDFDocument, bytes: Uint8Array, customName: string): Promise<Typeface> {
  return typefaceOf(await document.embedFont(bytes, { subset: true, customName }));
}
