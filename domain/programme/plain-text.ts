/** Formatted text without its marks, and in the other script: what is marked Latin stays. */
import { toCyrillic } from '../kernel/cyrillic';
import { wordsOfFigure } from './figure/figure';
import type { Inline, Paragraph, TextBlock } from './slide';

export const plainText = (content: readonly Inline[]): string =>
  content.map((inline) => (inline.kind === 'text' ? inline.text : plainText(inline.content))).join('');

const plainTexts = (paragraphs: readonly Paragraph[]): string => paragraphs.map(plainText).join(' ');

function wordsOfBlock(block: TextBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return plainText(block.content);
    case 'list':
      return plainTexts(block.items);
    case 'table':
      return plainTexts([...block.head, ...block.rows.flat()]);
    case 'columns':
      return block.columns.map(wordsOfBlocks).join(' ');
    case 'picture':
    case 'film':
      return `${block.alt} ${block.caption}`;
    case 'figure':
      return wordsOfFigure(block.figure);
  }
}

/** Everything that is written on a slide, to be searched in. */
export const wordsOfBlocks = (blocks: readonly TextBlock[]): string => blocks.map(wordsOfBlock).join(' ');

export const inlineToCyrillic = (inline: Inline): Inline =>
  inline.kind === 'text'
    ? inline.latin
      ? inline
      : { ...inline, text: toCyrillic(inline.text) }
    : { ...inline, content: inline.content.map(inlineToCyrillic) };
