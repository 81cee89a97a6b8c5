/** The line of the window that reads PDFs to main. Here and nowhere else `window.kit` is read. */
import type { PdfKit } from '../../domain/programme/pdf-reading';

export const kit: PdfKit = (window as unknown as { readonly kit: PdfKit }).kit;
