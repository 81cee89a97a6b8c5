/** How much there is to read on a slide, which decides how large it is set. From the text's length alone: nothing is measured. */
import { plainText } from './plain-text';
import type { Paragraph, TextBlock } from './slide';

/** `roomy` is set largest, `full` at the least size that the room can still read. */
export type Amount = 'roomy' | 'medium' | 'full';

/** Every paragraph and point also costs the rest of its last line. */
const restOfLine = 20;
const line = 50;
const cost = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, paragraph) => sum + plainText(paragraph).length + restOfLine, 0);

/** Cells stand side by side: the longest decides how high their row is. */
const costOfRow = (cells: readonly Paragraph[]): number =>
  restOfLine + cells.length * Math.max(0, ...cells.map((cell) => plainText(cell).length));

/** Beside a picture there is about half of the width. */
const inHalfWidth = 1.6;

function costOf(block: TextBlock): number {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return cost([block.content]);
    case 'list':
      return cost(block.items);
    case 'table':
      return [block.head, ...block.rows].reduce((sum, row) => sum + costOfRow(row), 0);
    case 'columns':
      /* Columns stand side by side: the longest decides. */
      return inHalfWidth * Math.max(...block.columns.map(costOfAll));
    case 'picture':
    case 'film':
    case 'figure':
      return 0;
  }
}

const costOfAll = (blocks: readonly TextBlock[]): number => blocks.reduce((sum, block) => sum + costOf(block), 0);

const hasPictureBeside = (body: readonly TextBlock[]): boolean => body.some((block) => block.kind === 'picture' && block.place !== 'full');

/** Of a whole body, so that a slide doesn't change its size while it is built. `linesTaken`: by what else stands on it. */
export function amountOfBody(body: readonly TextBlock[], linesTaken: number): Amount {
  const sum = (hasPictureBeside(body) ? inHalfWidth : 1) * costOfAll(body) + linesTaken * line;
  return sum <= 180 ? 'roomy' : sum <= 340 ? 'medium' : 'full';
}
