/** What a paper of the programme says, as blocks to be set. */
import type { PaperBlock } from '../../domain/programme/paper';
import { plainText } from '../../domain/programme/plain-text';
import type { Paragraph } from '../../domain/programme/slide';
import type { Block, Drawing } from '../typeset/block';
import { linesOf, type TextStyle } from '../typeset/lines';
import type { Galley } from '../typeset/piece';
import { hairline } from '../typeset/style';
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

/** Widens a column in which a word would be broken by taking room from those that have some to spare; without such a word nothing moves. */
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

/** 8 mm, for people's own writing. */
const penLine = 22.7;

/** Room in a cell for a hand: a line for each but the last, which the row has. */
const toWriteIn = (lines: number): Drawing => ({
  alt: undefined,
  height: lines * penLine,
  draw: (canvas, { x, top, width }) => {
    for (let line = 1; line < lines; line += 1) {
      const y = top + line * penLine;
      canvas.rule([x, y], [x + width, y], { ...hairline, dash: 1.5 });
    }
  },
});

function tableOf(table: TableBlock, summary: string): Block {
  const { head, rows, leastLines, byHand } = table;
  return {
    kind: 'own',
    pieces: (galley) => {
      const { cell, cellPadding } = galley.styles;
      const even = (): readonly number[] => head.map(() => 1);
      const isForm = leastLines !== undefined || byHand !== undefined;
      const widths = withWholeWords(byHand?.shares ?? (isForm ? even() : columnWidths(table, galley)), table, galley);
      const text = (row: readonly Paragraph[], column: number): Paragraph => row[column] ?? [];
      return tablePieces(
        {
          kind: 'table',
          summary,
          columns: widths.map((width, column) => ({ heading: text(head, column), width })),
          rows: rows.map((row) => ({
            cells: widths.map((_, column) => {
              const written = text(row, column);
              return byHand && written.length === 0 ? toWriteIn(byHand.lines) : written;
            }),
          })),
          leastRow: (leastLines ?? 1) * cell.leading + 2 * cellPadding,
          grid: isForm,
        },
        galley,
      );
    },
  };
}

const headingLevel = (level: 1 | 2, topLevel: 1 | 2 | 3): 1 | 2 | 3 => (topLevel === 1 ? level : topLevel === 2 && level === 1 ? 2 : 3);

function blockOf(block: PaperBlock, summary: string, topLevel: 1 | 2 | 3): readonly Block[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', level: headingLevel(block.level, topLevel), text: block.content }];
    case 'paragraph':
      return [{ kind: 'paragraph', text: block.content }];
    case 'list':
    case 'new-page':
      return [block];
    case 'part':
    case 'paper':
      return [];
    case 'table':
      return [tableOf(block, summary)];
  }
}

/** What is made of the programme is left out. `summary`: of its tables, for whoever can't see them. */
export const blocksOfPaper = (body: readonly PaperBlock[], summary: string, topLevel: 1 | 2 | 3 = 2): readonly Block[] =>
  body.flatMap((block) => blockOf(block, summary, topLevel));
