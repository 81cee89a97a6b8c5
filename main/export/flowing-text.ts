/** Text of slides and notes in lines of a given width: paragraphs and points, with what is strong in another typeface. */
import { wordsOfBlocks } from '../../domain/plain-text';
import type { Inline, Paragraph, TextBlock } from '../../domain/programme';
import { piecesOf } from './fitted-text';
import { type Typeface, type Typefaces, widthOf, writable } from './sheet-measures';

/** Words of one typeface side by side, each group with its distance from the left edge in points. */
export interface FlowingLine {
  readonly words: readonly { readonly text: string; readonly x: number; readonly face: Typeface }[];
  /** It begins a paragraph, before which there is a little room. */
  readonly begins: boolean;
}

/** One that isn't the first in its word stands close to the one before, like the full stop after a strong word. */
interface Piece {
  readonly text: string;
  readonly face: Typeface;
  readonly isClose: boolean;
}

const indent = 12;
const bullet = '•';

function runsOf(
  content: readonly Inline[],
  face: Typeface,
  { bold }: Typefaces,
): readonly { readonly text: string; readonly face: Typeface }[] {
  return content.flatMap((inline) => {
    if (inline.kind === 'text') return [{ text: writable(inline.text, face.letters), face }];
    return runsOf(inline.content, inline.kind === 'strong' ? bold : face, { bold, regular: face });
  });
}

function piecesIn(content: Paragraph, width: number, faces: Typefaces, face: Typeface): readonly Piece[] {
  const pieces: Piece[] = [];
  let endedInSpace = true;
  for (const run of runsOf(content, face, faces)) {
    const words = run.text.split(/\s+/u);
    for (const [index, word] of words.entries()) {
      if (word === '') continue;
      const isClose = index === 0 && !endedInSpace;
      for (const [part, text] of piecesOf(word, width, (each) => widthOf(each, run.face)).entries()) {
        pieces.push({ text, face: run.face, isClose: part === 0 && isClose });
      }
    }
    endedInSpace = /\s$/u.test(run.text);
  }
  return pieces;
}

/** Wraps at spaces; a piece that is close to the one before goes with it where that is possible. */
function linesOf(content: Paragraph, left: number, width: number, faces: Typefaces, face = faces.regular): readonly FlowingLine[] {
  const lines: FlowingLine[] = [];
  let words: FlowingLine['words'][number][] = [];
  let x = left;
  const space = widthOf(' ', face);
  for (const { text, face: own, isClose } of piecesIn(content, width - left, faces, face)) {
    const gap = words.length === 0 || isClose ? 0 : space;
    const length = widthOf(text, own);
    if (words.length > 0 && x + gap + length > width) {
      lines.push({ words, begins: lines.length === 0 });
      words = [];
      x = left;
    } else {
      x += gap;
    }
    const last = words.at(-1);
    /* Words of one typeface are drawn as one: drawing is what takes the time. */
    if (last?.face === own) words[words.length - 1] = { ...last, text: `${last.text}${gap === 0 ? '' : ' '}${text}` };
    else words.push({ text, x, face: own });
    x += length;
  }
  if (words.length > 0) lines.push({ words, begins: lines.length === 0 });
  return lines;
}

function withMark(lines: readonly FlowingLine[], mark: string, face: Typeface): readonly FlowingLine[] {
  const [first, ...rest] = lines;
  return first ? [{ ...first, words: [{ text: mark, x: 0, face }, ...first.words] }, ...rest] : [];
}

const joined = (cells: readonly Paragraph[]): Paragraph =>
  cells.flatMap((cell, index) => (index === 0 ? cell : [{ kind: 'text', text: ' – ' } as const, ...cell]));

function linesOfBlock(block: TextBlock, width: number, faces: Typefaces): readonly FlowingLine[] {
  switch (block.kind) {
    case 'heading':
      return linesOf(block.content, 0, width, faces, faces.bold);
    case 'paragraph':
      return linesOf(block.content, 0, width, faces);
    case 'quote':
      return linesOf(block.content, indent, width, faces);
    case 'list':
      return block.items.flatMap((item, index) =>
        withMark(
          linesOf(item, block.ordered ? 1.4 * indent : indent, width, faces),
          block.ordered ? `${index + 1}.` : bullet,
          faces.regular,
        ),
      );
    case 'table':
      return [
        ...linesOf(joined(block.head), 0, width, faces, faces.bold),
        ...block.rows.flatMap((row) => linesOf(joined(row), 0, width, faces)),
      ];
    case 'columns':
      return block.columns.flatMap((column) => flowingLines(column, width, faces));
    case 'picture':
    case 'figure':
      return linesOf([{ kind: 'text', text: wordsOfBlocks([block]) }], 0, width, faces);
  }
}

/** `width` in points; type of the sheets' size. */
export const flowingLines = (blocks: readonly TextBlock[], width: number, faces: Typefaces): readonly FlowingLine[] =>
  blocks.flatMap((block) => linesOfBlock(block, width, faces));
