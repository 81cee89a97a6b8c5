/** Text of a paper in lines: words in two weights, wrapped at spaces. Lengths are points from the page's lower left corner. */
import type { PDFPage } from 'pdf-lib';
import type { Inline, Paragraph } from '../../domain/programme/slide';
import { writable } from '../typeset/typeface';
import type { Typeface, Typefaces } from './sheet-measures';

/** How a text is set; `leading` from line to line. */
export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly isBold: boolean;
}

interface Piece {
  readonly text: string;
  readonly face: Typeface;
}

/** What stands between two spaces; a word may change its weight. */
type Word = readonly Piece[];

export type Line = readonly Word[];

function piecesOf(inlines: readonly Inline[], isBold: boolean, fonts: Typefaces): readonly Piece[] {
  return inlines.flatMap((inline): readonly Piece[] => {
    if (inline.kind !== 'text') return piecesOf(inline.content, isBold || inline.kind === 'strong', fonts);
    const face = isBold ? fonts.bold : fonts.regular;
    return [{ text: writable(inline.text, face.letters), face }];
  });
}

function wordsOf(pieces: readonly Piece[]): readonly Word[] {
  const words: Piece[][] = [[]];
  for (const { text, face } of pieces) {
    for (const [index, part] of text.split(/[ \n\t]+/u).entries()) {
      if (index > 0) words.push([]);
      if (part !== '') words.at(-1)?.push({ text: part, face });
    }
  }
  return words.filter((word) => word.length > 0);
}

const widthOfWord = (word: Word, size: number): number => word.reduce((sum, { text, face }) => sum + face.width(text) * size, 0);
const widthOfSpace = (word: Word, size: number): number => (word[0]?.face.width(' ') ?? 0) * size;

/** A word that is wider than the line is broken between its letters. */
function fitting(word: Word, width: number, size: number): readonly Word[] {
  if (widthOfWord(word, size) <= width) return [word];
  const parts: Piece[][] = [[]];
  for (const { text, face } of word) {
    for (const letter of text) {
      const last = parts.at(-1) ?? [];
      if (last.length > 0 && widthOfWord([...last, { text: letter, face }], size) > width) parts.push([{ text: letter, face }]);
      else last.push({ text: letter, face });
    }
  }
  return parts;
}

export function linesOfParagraph(content: Paragraph, width: number, { size, isBold }: TextStyle, fonts: Typefaces): readonly Line[] {
  const lines: Word[][] = [];
  let used = 0;
  for (const word of wordsOf(piecesOf(content, isBold, fonts)).flatMap((each) => fitting(each, width, size))) {
    const own = widthOfWord(word, size);
    const last = lines.at(-1);
    if (last && used + widthOfSpace(word, size) + own <= width) {
      last.push(word);
      used += widthOfSpace(word, size) + own;
    } else {
      lines.push([word]);
      used = own;
    }
  }
  return lines;
}

/** Draws lines downwards from `top`. */
export function drawParagraph(page: PDFPage, lines: readonly Line[], x: number, top: number, { size, leading }: TextStyle): void {
  for (const [index, line] of lines.entries()) {
    const y = top - index * leading - size;
    let at = x;
    for (const [place, word] of line.entries()) {
      if (place > 0) at += widthOfSpace(word, size);
      for (const { text, face } of word) {
        page.drawText(text, { x: at, y, size, font: face.font });
        at += face.width(text) * size;
      }
    }
  }
}

export const plainParagraph = (text: string): Paragraph => [{ kind: 'text', text }];
