/** Measures that the parts of a sheet share, and how they fit text and put it on a page. Lengths are points from the lower left corner. */
import type { PDFFont, PDFPage } from 'pdf-lib';
import { fittedLines } from './fitted-text';

/** A4 landscape. */
export const paper: [number, number] = [841.89, 595.28];
export const margin = 36;
export const tableWidth = 770;
export const textSize = 9;
export const lineHeight = 11.5;
export const padding = 4;
/** Enough for a first and a last name of 60 letters each. */
const mostLines = 6;
export const gap = 12;

/** A font, and the code points that it has letters for. */
export interface Typeface {
  readonly font: PDFFont;
  readonly letters: ReadonlySet<number>;
}

export interface Typefaces {
  readonly regular: Typeface;
  readonly bold: Typeface;
}

/** Stands for a letter that the font lacks, which would be drawn as nothing at all. */
const missingLetter = '?';
const graphemes = new Intl.Segmenter();

function writable(text: string, letters: Typeface['letters']): string {
  const visible = text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '');
  const isKnown = (letter: string): boolean =>
    Array.from(letter).every((each) => letters.has(each.codePointAt(0) ?? 0) || /\s/u.test(each));
  return Array.from(graphemes.segment(visible), ({ segment }) => (isKnown(segment) ? segment : missingLetter)).join('');
}

export const widthOf = (text: string, { font }: Typeface): number => font.widthOfTextAtSize(text, textSize);

/** Lines that can be drawn with this typeface; see {@link fittedLines}. */
export function linesIn({ font, letters }: Typeface, text: string, width: number, most = mostLines, size = textSize): readonly string[] {
  return fittedLines(writable(text, letters), width, most, (part) => font.widthOfTextAtSize(part, size));
}

export function drawLines(page: PDFPage, lines: readonly string[], x: number, top: number, { font }: Typeface): void {
  for (const [index, line] of lines.entries()) {
    page.drawText(line, { x, y: top - index * lineHeight - textSize, size: textSize, font });
  }
}
