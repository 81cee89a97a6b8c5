/** What closes a sheet's list: a text with its square code at the left, and a signature at the right. Lengths are points. */
import type { PDFPage } from 'pdf-lib';
import type { Sheet } from './sheet';
import { drawLines, gap, lineHeight, linesIn, margin, padding, type Typeface, tableWidth } from './sheet-measures';
import { drawSignature, type Pen } from './sheet-signatures';
import { drawSquareCode, type Modules } from './square-code';

/** 16 mm, so that a telephone reads it from a photocopy. */
const codeSide = 45;
const signature = { width: 150, height: 40 };
/** A reason is never cut. */
const mostLines = 60;

export interface Closing {
  readonly lines: readonly string[];
  /** Of the lines, from the margin. */
  readonly indent: number;
  readonly code: Modules | undefined;
  readonly strokes: NonNullable<Sheet['closing']>[number]['strokes'];
  readonly height: number;
}

/** Texts stand in one line below each other, whether they have a code or not. */
export function layClosing({ closing = [] }: Sheet, font: Typeface, encode: (text: string) => Modules): readonly Closing[] {
  const indent = closing.some(({ code }) => code !== undefined) ? codeSide + gap : 0;
  const width = tableWidth - signature.width - gap - indent;
  return closing.map(({ text, code, strokes }): Closing => {
    const lines = linesIn(font, text, width, mostLines);
    const height = Math.max(code === undefined ? 0 : codeSide, strokes ? signature.height : 0, lines.length * lineHeight) + 2 * padding;
    return { lines, indent, code: code === undefined ? undefined : encode(code), strokes, height };
  });
}

export function drawClosing(page: PDFPage, { lines, indent, code, strokes }: Closing, from: number, font: Typeface, pen: Pen): void {
  const top = from - 2 * padding;
  if (code) drawSquareCode(page, code, { x: margin, y: top - codeSide, side: codeSide }, pen.color);
  drawLines(page, lines, margin + indent, top, font);
  if (strokes) drawSignature(page, strokes, { x: margin + tableWidth - signature.width, top, ...signature }, pen);
}
