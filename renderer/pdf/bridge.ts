/** The bridge to main of the window that reads PDFs: the only file of that window that reads `window.kit`. */
import type { PdfKit } from '../../domain/programme/pdf-reading';

export const kit: PdfKit = (window as unknown as { readonly kit: PdfKit }).kit;
