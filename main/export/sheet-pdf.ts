/** A sheet with a table as PDF, A4 landscape. A row is never cut by the end of a page, and every page repeats the table's heading. */
import type { Logo } from '../content/logo';
import type { Block, Cell, Row } from '../typeset/block';
import type { Press } from '../typeset/fonts';
import { typeset } from '../typeset/typeset';
import type { Sheet } from './sheet';
import { drawBar } from './sheet-bars';
import { closingBlocks } from './sheet-closing';
import { drawRounds } from './sheet-rounds';
import { drawSignature, type Pen } from './sheet-signatures';
import { drawStacks } from './sheet-stacks';

/** Enough for a first and a last name of 60 letters each. */
const mostLines = 6;
/** Letters: what is longer is a sentence, and wants a wide column. */
const longFact = 60;

/** What stands in a cell of a plot, or its text. */
function cellOf(sheet: Sheet, row: number, column: number, text: string, pen: Pen | undefined): Cell {
  const { bars, rounds, stacks } = sheet;
  const [bar, round, stack] = [bars?.rows[row], rounds?.rows[row], stacks?.rows[row]];
  const strokes = sheet.signatures?.find((each) => each.column === column)?.rows[row];
  if (bars && bar && bars.column === column) return { alt: undefined, height: 0, draw: (canvas, box) => drawBar(canvas, bar, bars, box) };
  if (round && rounds?.column === column) return { alt: undefined, height: 0, draw: (canvas, box) => drawRounds(canvas, round, box) };
  if (stack && stacks?.column === column) return { alt: undefined, height: 0, draw: (canvas, box) => drawStacks(canvas, stack, box) };
  if (strokes && pen) {
    return { alt: sheet.columns[column]?.heading ?? '', height: 0, draw: (canvas, box) => drawSignature(canvas, strokes, box, pen) };
  }
  return text;
}

/** A row without a bar is the sum of those above it; one without shares is a heading. */
function kindOf({ bars, stacks }: Sheet, row: number): Row['kind'] {
  if (stacks && !stacks.rows[row]) return 'heading';
  return bars && !bars.rows[row] ? 'totals' : undefined;
}

function tableOf(sheet: Sheet, pen: Pen | undefined): Block {
  const { columns, totals, leastRow, isTight = false, leastTogether } = sheet;
  return {
    kind: 'table',
    summary: sheet.heading,
    columns: columns.map(({ heading, times, width }) => ({ heading, below: times, width })),
    leastRow,
    isTight,
    ...(leastTogether === undefined ? {} : { leastTogether }),
    mostLines,
    grid: true,
    rows: [
      ...sheet.rows.map(
        (texts, index): Row => ({
          cells: columns.map((_, column) => cellOf(sheet, index, column, texts[column] ?? '', pen)),
          kind: kindOf(sheet, index),
          newPage: sheet.newPageAt === index,
        }),
      ),
      ...(totals ? [{ cells: totals, kind: 'totals' } as const] : []),
    ],
  };
}

export async function sheetPdf(sheet: Sheet, press: Press, logo?: Logo): Promise<Uint8Array> {
  const { language, heading, title, footer, proof, pageOf } = sheet;
  const { isLargePrint = false } = press;
  const facts = sheet.facts.filter(({ ofOrganiser }) => !(ofOrganiser && press.letterhead?.name));
  const pen = (sheet.signatures ?? sheet.closing) && { strokeOf: (await import('perfect-freehand')).getStroke };
  const { encode } = await import('uqr');
  return typeset(
    {
      language,
      title: `${heading}: ${footer}`,
      created: press.created,
      layout: 'landscape',
      fonts: press,
      letterhead: press.letterhead,
      isLargePrint,
      footer: proof === undefined ? [footer] : [footer, proof],
      pageOf,
    },
    [
      { kind: 'title', text: heading, over: title, logo: logo?.bytes },
      { kind: 'facts', facts, columns: isLargePrint || facts.some(({ value }) => value.length > longFact) ? 2 : 4 },
      tableOf(sheet, pen),
      ...closingBlocks(sheet, (text) => encode(text, { ecc: 'M', border: 0 }).data, pen),
    ],
  );
}
