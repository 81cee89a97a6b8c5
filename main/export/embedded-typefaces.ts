/** The fonts of a paper that pdf-lib draws. */
import type { PDFDocument } from 'pdf-lib';
import type { FontFiles } from '../typeset/fonts';
import { type Typeface, type Typefaces, typefaceOf } from './sheet-measures';

/** Only the letters that are used go into the file; the six capitals of the name say so, as PDF wants it. */
export async function embedFont(document: PDFDocument, bytes: Uint8Array, customName: string): Promise<Typeface> {
  return typefaceOf(await document.embedFont(bytes, { subset: true, customName }));
}

export async function embedTypefaces(document: PDFDocument, { regular, bold }: FontFiles): Promise<Typefaces> {
  const { default: fontkit } = await import('@pdf-lib/fontkit');
  document.registerFontkit(fontkit);
  return {
    regular: await embedFont(document, regular, 'SHEETR+NotoSans-Regular'),
    bold: await embedFont(document, bold, 'SHEETB+NotoSans-Bold'),
  };
}
