/** How much there is to read, as classes for type size. From the text's length alone: nothing is measured and shrunk until it fits. */
import type { Inline, Paragraph, TextBlock } from '../../domain/programme';

/** `roomy` is set largest, `full` at the least size that the room can still read. */
export type Amount = 'roomy' | 'medium' | 'full';

const letters = (content: readonly Inline[]): number =>
  content.reduce((sum, inline) => sum + (inline.kind === 'text' ? inline.text.length : letters(inline.content)), 0);

/** Every paragraph and point also costs the rest of its last line. */
const restOfLine = 20;
const line = 50;
const cost = (paragraphs: readonly Paragraph[]): number => paragraphs.reduce((sum, paragraph) => sum + letters(paragraph) + restOfLine, 0);

function costOf(block: TextBlock): number {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return cost([block.content]);
    case 'list':
      return cost(block.items);
    case 'table':
      return cost([...block.head, ...block.rows.flat()]);
    case 'columns':
      /* Columns stand side by side: the longest decides, in about half of the width. */
      return 1.6 * Math.max(...block.columns.map((column) => column.reduce((sum, inner) => sum + costOf(inner), 0)));
  }
}

/** `linesTaken`: by what else stands on the slide. */
export function amountOfBody(body: readonly TextBlock[], linesTaken = 0): Amount {
  const sum = body.reduce((total, block) => total + costOf(block), linesTaken * line);
  return sum <= 180 ? 'roomy' : sum <= 340 ? 'medium' : 'full';
}

/** For a single sentence: a statement, a title. */
export const amountOfSentence = (text: string): Amount => (text.length <= 50 ? 'roomy' : text.length <= 95 ? 'medium' : 'full');

/** For what is read beside a headline: the reason of an answer. */
export const amountOfReason = (text: string): Amount => (text.length <= 150 ? 'roomy' : text.length <= 235 ? 'medium' : 'full');
