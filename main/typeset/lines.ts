/** Text in lines: words in two weights, wrapped at spaces; a word that is wider than the line is broken behind a hyphen, or else between its letters. */
import type { Inline, Paragraph } from '../../domain/programme/slide';
import { letterCountBeforeBreak, lettersOf } from './letters';
import type { Faces, Typeface } from './typeface';

/** A plain text, or one in which some words are strong. */
export type Words = string | Paragraph;

/** How a text is set; lengths are points, `leading` from line to line. */
export interface TextStyle {
  readonly face: keyof Faces;
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
}

/** From the top of a line to its baseline. */
export const baselineOf = ({ size, leading }: TextStyle): number => (leading - size) / 2 + size * 0.8;

/** Drawn in one go. */
export interface Piece {
  readonly text: string;
  readonly face: Typeface;
}

export interface Line {
  readonly pieces: readonly Piece[];
  /** In points. */
  readonly width: number;
}

/** What stands between two spaces; a word may change its weight. */
type Word = readonly Piece[];

function piecesOf(inlines: readonly Inline[], face: Typeface, strong: Typeface): readonly Piece[] {
  return inlines.flatMap((inline): readonly Piece[] => {
    if (inline.kind === 'local') return [];
    return inline.kind === 'text'
      ? [{ text: face.written(inline.text), face }]
      : piecesOf(inline.content, inline.kind === 'strong' ? strong : face, strong);
  });
}

function wordsOf(pieces: readonly Piece[]): readonly Word[] {
  const words: Piece[][] = [[]];
  for (const { text, face } of pieces) {
    for (const [index, part] of text.split(/[^\S\u00a0\u202f]+/u).entries()) {
      if (index > 0) words.push([]);
      if (part !== '') words.at(-1)?.push({ text: part, face });
    }
  }
  return words.filter((word) => word.length > 0);
}

const widthOfWord = (word: Word): number => word.reduce((sum, { text, face }) => sum + face.width(text), 0);

/** `width` at size 1. */
function fitting(word: Word, width: number): readonly Word[] {
  if (widthOfWord(word) <= width) return [word];
  const parts: Piece[][] = [[]];
  for (const { text, face } of word) {
    for (const letter of lettersOf(text)) {
      const last = parts.at(-1) ?? [];
      if (last.length > 0 && widthOfWord([...last, { text: letter, face }]) > width) {
        parts.push(last.splice(letterCountBeforeBreak(last.map((each) => each.text))));
      }
      parts.at(-1)?.push({ text: letter, face });
    }
  }
  return parts.map(joined);
}

/** Neighbours of one weight become one piece. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const together: Piece[] = [];
  for (const piece of pieces) {
    const last = together.at(-1);
    if (last?.face === piece.face) together[together.length - 1] = { face: last.face, text: last.text + piece.text };
    else together.push(piece);
  }
  return together;
}

/** No line is wider than `width` points, but for a single letter that is. A text without words has no lines. */
export function linesOf(words: Words, width: number, { face: name, size }: TextStyle, faces: Faces): readonly Line[] {
  const face = faces[name];
  const room = width / size;
  if (typeof words === 'string') {
    const text = face.written(words);
    if (text !== '' && !/\s{2}|^\s|\s$|[^\S \u00a0\u202f]/u.test(text)) {
      const own = face.width(text);
      if (own <= room) return [{ pieces: [{ text, face }], width: own * size }];
    }
  }
  const pieces = typeof words === 'string' ? [{ text: face.written(words), face }] : piecesOf(words, face, faces.bold);
  const lines: { pieces: Piece[]; width: number }[] = [];
  for (const word of wordsOf(pieces).flatMap((each) => fitting(each, room))) {
    const own = widthOfWord(word);
    const [first] = word;
    const space = first?.face.width(' ') ?? 0;
    const last = lines.at(-1);
    if (last && first && last.width + space + own <= room) {
      last.pieces.push({ text: ' ', face: first.face }, ...word);
      last.width += space + own;
    } else {
      lines.push({ pieces: [...word], width: own });
    }
  }
  return lines.map((line) => ({ pieces: joined(line.pieces), width: line.width * size }));
}

export const textOfLine = ({ pieces }: Line): string => pieces.map(({ text }) => text).join('');

/** At most so many lines; a text that goes on ends in an ellipsis. */
export function atMost(lines: readonly Line[], most: number, width: number, style: TextStyle, faces: Faces): readonly Line[] {
  if (lines.length <= most) return lines;
  const face = faces[style.face];
  const letters = [
    ...lettersOf(
      lines
        .slice(most - 1)
        .map(textOfLine)
        .join(' '),
    ),
  ];
  const shortened = (): string => `${letters.join('').trimEnd()}…`;
  while (letters.length > 0 && face.width(shortened()) * style.size > width) letters.pop();
  const text = shortened();
  return [...lines.slice(0, most - 1), { pieces: [{ text, face }], width: face.width(text) * style.size }];
}
