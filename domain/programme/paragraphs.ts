/** One way through the texts of slides and papers, whatever block they stand in. */
import type { Paragraph } from './slide';

/** A block of a slide or of a paper, as far as its texts go. */
export type HoldsTexts =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly content: Paragraph }
  | { readonly kind: 'paragraph' | 'quote'; readonly content: Paragraph }
  | { readonly kind: 'list'; readonly items: readonly Paragraph[] }
  | { readonly kind: 'table'; readonly head: readonly Paragraph[]; readonly rows: readonly (readonly Paragraph[])[] }
  | { readonly kind: 'columns' | 'figure' | 'film' | 'new-page' | 'paper' | 'part' | 'picture' };

type Change = (paragraph: Paragraph) => Paragraph | undefined;

const changed = (paragraphs: readonly Paragraph[], change: Change): readonly Paragraph[] =>
  paragraphs.flatMap((each) => {
    const after = change(each);
    return after ? [after] : [];
  });

/** Undefined when a cell of it is to be left out. */
function changedRow(row: readonly Paragraph[], change: Change): readonly Paragraph[] | undefined {
  const cells = changed(row, change);
  return cells.length === row.length ? cells : undefined;
}

function changedBlock<Block extends HoldsTexts>(block: Block, change: Change): Block | undefined {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quote': {
      const content = change(block.content);
      return content && { ...block, content };
    }
    case 'list': {
      const items = changed(block.items, change);
      return items.length === 0 ? undefined : { ...block, items };
    }
    case 'table': {
      const head = changedRow(block.head, change);
      const rows = block.rows.flatMap((row) => {
        const after = changedRow(row, change);
        return after ? [after] : [];
      });
      return head && (rows.length > 0 || block.rows.length === 0) ? { ...block, head, rows } : undefined;
    }
    default:
      return block;
  }
}

/**
 * Each paragraph, point and cell as `change` makes it. Where that is undefined it is left out, a cell with its whole row, and what then holds
 * nothing with it. Columns, pictures and figures stay as they are.
 */
export const withTextsChanged = <Block extends HoldsTexts>(blocks: readonly Block[], change: Change): readonly Block[] =>
  blocks.flatMap((block) => {
    const after = changedBlock(block, change);
    return after ? [after] : [];
  });
