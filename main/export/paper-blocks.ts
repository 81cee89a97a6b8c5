/** What a paper of the programme says, as blocks to be set. */
import type { PaperBlock } from '../../domain/programme/paper';
import type { Paragraph } from '../../domain/programme/slide';
import type { Block } from '../typeset/block';
import { linesOf } from '../typeset/lines';
import type { Galley } from '../typeset/piece';
import { tablePieces } from '../typeset/table';

type TableBlock = Extract<PaperBlock, { readonly kind: 'table' }>;

/** Columns as wide as their longest cells ask for, none narrower than a third of an even share. */
function columnWidths({ head, rows }: TableBlock, { width, styles, faces }: Galley): readonly number[] {
  const all = [head, ...rows];
  const count = Math.max(1, ...all.map((row) => row.length));
  return Array.from({ length: count }, (_, column) => {
    const longest = Math.max(...all.map((row) => linesOf(row[column] ?? [], Number.POSITIVE_INFINITY, styles.cell, faces)[0]?.width ?? 0));
    return Math.max(width / count / 3, Math.min(longest + 2 * styles.cellPadding + 4, width * 0.6));
  });
}

function tableOf(table: TableBlock, summary: string): Block {
  const { head, rows, leastLines } = table;
  return {
    kind: 'own',
    pieces: (galley) => {
      const { cell, cellPadding } = galley.styles;
      const even = (): readonly number[] => head.map(() => 1);
      const widths = leastLines === undefined ? columnWidths(table, galley) : even();
      const text = (row: readonly Paragraph[], column: number): Paragraph => row[column] ?? [];
      return tablePieces(
        {
          kind: 'table',
          summary,
          columns: widths.map((width, column) => ({ heading: text(head, column), width })),
          rows: rows.map((row) => ({ cells: widths.map((_, column) => text(row, column)) })),
          leastRow: (leastLines ?? 1) * cell.leading + 2 * cellPadding,
          grid: leastLines !== undefined,
        },
        galley,
      );
    },
  };
}

function blockOf(block: PaperBlock, summary: string, topLevel: 1 | 2): Block {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: topLevel === 1 ? block.level : block.level === 1 ? 2 : 3, text: block.content };
    case 'paragraph':
      return { kind: 'paragraph', text: block.content };
    case 'list':
      return block;
    case 'table':
      return tableOf(block, summary);
  }
}

/** `summary`: of its tables, for whoever can't see them. */
export const blocksOfPaper = (body: readonly PaperBlock[], summary: string, topLevel: 1 | 2 = 2): readonly Block[] =>
  body.map((block) => blockOf(block, summary, topLevel));
