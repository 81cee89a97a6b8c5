/** Formatted text without its marks, and in the other script: what is marked Latin stays. */
import { toCyrillic } from '../kernel/cyrillic';
import { toLatin } from '../kernel/latin';
import { wordsOfFigure } from './figure/figure';
import type { Inline, Paragraph, TextBlock } from './slide';

function textOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    /* A reader sees no place any more; a comparison of texts tells one from another. */
    case 'local':
      return `{${inline.id} ${inline.part}}`;
    default:
      return plainText(inline.content);
  }
}

export const plainText = (content: readonly Inline[]): string => content.map(textOf).join('');

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

function inScript(inline: Inline, script: (text: string) => string): Inline {
  switch (inline.kind) {
    case 'text':
      return inline.latin ? inline : { ...inline, text: script(inline.text) };
    case 'local':
      return inline;
    default:
      return { ...inline, content: inline.content.map((each) => inScript(each, script)) };
  }
}

export const inlineToCyrillic = (inline: Inline): Inline => inScript(inline, toCyrillic);
export const inlineToLatin = (inline: Inline): Inline => inScript(inline, toLatin);
