/** A slide's notes in lines of a given width, each to be drawn alone, so that they can go on where a page ends. */
import { wordsOfBlocks } from '../../domain/programme/plain-text';
import type { Paragraph, TextBlock } from '../../domain/programme/slide';
import { type Line, linesOf, type TextStyle } from '../typeset/lines';
import { colours } from '../typeset/style';
import type { Faces } from '../typeset/typeface';
import { plainParagraph } from './plain-paragraph';

export interface FlowingLine {
  readonly line: Line;
  /** From the left edge, in points. */
  readonly x: number;
  /** Stands at the left edge: a point or a number. */
  readonly mark: Line | undefined;
  /** It begins a paragraph, before which there is a little room. */
  readonly begins: boolean;
}

export const notesStyle: TextStyle = { face: 'regular', size: 9.5, leading: 13, colour: colours.ink };
const headingStyle: TextStyle = { ...notesStyle, face: 'bold' };
const indent = 12;
const numberIndent = 18;

class Flow {
  readonly #width: number;
  readonly #faces: Faces;

  constructor(width: number, faces: Faces) {
    this.#width = width;
    this.#faces = faces;
  }

  all(blocks: readonly TextBlock[]): readonly FlowingLine[] {
    return blocks.flatMap((block) => this.#block(block));
  }

  #block(block: TextBlock): readonly FlowingLine[] {
    switch (block.kind) {
      case 'heading':
        return this.#lines(block.content, 0, headingStyle);
      case 'paragraph':
        return this.#lines(block.content);
      case 'quote':
        return this.#lines(block.content, indent);
      case 'list':
        return block.items.flatMap((item, index) => this.#item(item, block.ordered ? `${index + 1}.` : '•', block.ordered));
      case 'table':
        return [...this.#lines(inARow(block.head), 0, headingStyle), ...block.rows.flatMap((row) => this.#lines(inARow(row)))];
      case 'columns':
        return block.columns.flatMap((column) => this.all(column));
      case 'picture':
      case 'film':
      case 'figure':
        return this.#lines(plainParagraph(wordsOfBlocks([block])));
    }
  }

  #lines(content: Paragraph, x = 0, style = notesStyle): readonly FlowingLine[] {
    return linesOf(content, this.#width - x, style, this.#faces).map((line, index) => ({
      line,
      x,
      mark: undefined,
      begins: index === 0,
    }));
  }

  #item(content: Paragraph, sign: string, isNumber: boolean): readonly FlowingLine[] {
    const [mark] = linesOf(plainParagraph(sign), numberIndent, notesStyle, this.#faces);
    return this.#lines(content, isNumber ? numberIndent : indent).map((line) => (line.begins ? { ...line, mark } : line));
  }
}

const inARow = (cells: readonly Paragraph[]): Paragraph =>
  cells.flatMap((cell, index) => (index === 0 ? cell : [...plainParagraph(' – '), ...cell]));

/** `width` in points; lines are set in {@link notesStyle}. */
export const flowingLines = (blocks: readonly TextBlock[], width: number, faces: Faces): readonly FlowingLine[] =>
  new Flow(width, faces).all(blocks);
