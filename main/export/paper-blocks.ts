/** What a paper of the programme says, as blocks to be set. */
import type { PaperBlock } from '../../domain/programme/paper';
import { plainText } from '../../domain/programme/plain-text';
import type { Paragraph } from '../../domain/programme/slide';
import type { Block } from '../typeset/block';
import { linesOf, type TextStyle } from '../typeset/lines';
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

/** Where a word would be broken, its column takes what it needs from those that have room to spare; nothing moves where none would. */
function withWholeWords(shares: readonly number[], { head, rows }: TableBlock, { width, styles, faces }: Galley): readonly number[] {
  const { cell, cellLabel, cellPadding } = styles;
  const all = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => (share / all) * width);
  const longestWord = (text: Paragraph | undefined, { face, size }: TextStyle): number =>
    Math.max(
      0,
      ...plainText(text ?? [])
        .split(/\s+/u)
        .map((word) => faces[face].width(word) * size),
    );
  const needs = widths.map(
    (_, column) =>
      Math.max(longestWord(head[column], cellLabel), ...rows.map((row) => longestWord(row[column], cell))) + 2 * cellPadding + 1,
  );
  const spare = widths.map((given, column) => Math.max(0, given - (needs[column] ?? 0)));
  const lacking = widths.reduce((sum, given, column) => sum + Math.max(0, (needs[column] ?? 0) - given), 0);
  const toSpare = spare.reduce((sum, each) => sum + each, 0);
  if (lacking === 0 || toSpare < lacking) return shares;
  return widths.map((given, column) => Math.max(given, needs[column] ?? 0) - ((spare[column] ?? 0) / toSpare) * lacking);
}

function tableOf(table: TableBlock, summary: string): Block {
  const { head, rows, leastLines } = table;
  return {
    kind: 'own',
    pieces: (galley) => {
      const { cell, cellPadding } = galley.styles;
      const even = (): readonly number[] => head.map(() => 1);
      const widths = withWholeWords(leastLines === undefined ? columnWidths(table, galley) : even(), table, galley);
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
