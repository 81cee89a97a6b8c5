/** Measures that the parts of a sheet share, and how they fit text and put it on a page. Lengths are points from the lower left corner. */
import type { PDFFont, PDFPage } from 'pdf-lib';
import { writable } from '../typeset/typeface';
import { fittedLines } from './fitted-text';

export const millimetre = 72 / 25.4;
export const margin = 36;
export const tableWidth = 770;
export const textSize = 9;
const lineHeight = 11.5;
/** Enough for a first and a last name of 60 letters each. */
const mostLines = 6;
export const gap = 12;

/** A font, and the code points that it has letters for. */
export interface Typeface {
  readonly font: PDFFont;
  readonly letters: ReadonlySet<number>;
  /** Of a text at size 1. Measuring is what a sheet takes its time for, and the same words come again and again. */
  readonly width: (text: string) => number;
}

export function typefaceOf(font: PDFFont): Typeface {
  const widths = new Map<string, number>();
  const width = (text: string): number => {
    const known = widths.get(text) ?? font.widthOfTextAtSize(text, 1);
    widths.set(text, known);
    return known;
  };
  return { font, letters: new Set(font.getCharacterSet()), width };
}

export interface Typefaces {
  readonly regular: Typeface;
  readonly bold: Typeface;
}

export const widthOf = (text: string, { width }: Typeface): number => width(text) * textSize;

/** Lines that can be drawn with this typeface; see {@link fittedLines}. */
export function linesIn(typeface: Typeface, text: string, width: number, most = mostLines, size = textSize): readonly string[] {
  return fittedLines(writable(text, typeface.letters), width, most, (part) => typeface.width(part) * size);
}

export function drawLines(page: PDFPage, lines: readonly string[], x: number, top: number, { font }: Typeface): void {
  for (const [index, line] of lines.entries()) {
    page.drawText(line, { x, y: top - index * lineHeight - textSize, size: textSize, font });
  }
}
