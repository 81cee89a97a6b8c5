/** Blocks of a paper as parts that stand under each other: each with its height, and how it is drawn from its top. */
import type { Color, PDFPage } from 'pdf-lib';
import type { PaperBlock } from '../../domain/programme/paper';
import type { Paragraph } from '../../domain/programme/slide';
import { drawParagraph, type Line, linesOfParagraph, plainParagraph, type TextStyle } from './paper-type';
import type { Typefaces } from './sheet-measures';

/** With what a paper is drawn. */
export interface Pen extends Typefaces {
  readonly ink: Color;
}

export interface Part {
  readonly height: number;
  readonly draw: (page: PDFPage, x: number, top: number) => void;
  /** The next part stands on the same page. */
  readonly keepsNext: boolean;
}

/** Sizes of a paper's or a card's text, in points. */
export interface PartStyles {
  readonly body: TextStyle;
  readonly heading: TextStyle;
  readonly subheading: TextStyle;
}

const regular = (size: number, leading: number): TextStyle => ({ size, leading, isBold: false });
const bold = (size: number, leading: number): TextStyle => ({ size, leading, isBold: true });
export const paperStyles: PartStyles = { body: regular(10.5, 15), heading: bold(13, 18), subheading: bold(11, 16) };
export const cardStyles: PartStyles = { body: regular(10.5, 14), heading: bold(13, 17), subheading: bold(10.5, 14) };

export function textPart(lines: readonly Line[], style: TextStyle, above: number, below: number, keepsNext = false): Part {
  return {
    height: above + lines.length * style.leading + below,
    draw: (page, x, top) => drawParagraph(page, lines, x, top - above, style),
    keepsNext,
  };
}

const indent = 18;

function drawMarker(
  page: PDFPage,
  marker: 'point' | 'number' | 'box',
  index: number,
  x: number,
  top: number,
  style: TextStyle,
  pen: Pen,
): void {
  if (marker === 'box') {
    const side = style.size * 0.85;
    page.drawRectangle({ x, y: top - style.size - 0.5, width: side, height: side, borderColor: pen.ink, borderWidth: 0.8 });
    return;
  }
  const text = marker === 'point' ? '•' : `${index + 1}.`;
  drawParagraph(page, linesOfParagraph(plainParagraph(text), indent, style, pen), x, top, style);
}

function listParts(
  { items, marker }: Extract<PaperBlock, { readonly kind: 'list' }>,
  width: number,
  { body }: PartStyles,
  pen: Pen,
): readonly Part[] {
  return items.map((item, index): Part => {
    const lines = linesOfParagraph(item, width - indent, body, pen);
    const last = index === items.length - 1;
    return {
      height: lines.length * body.leading + (last ? 7 : 2.5),
      draw: (page, x, top) => {
        drawMarker(page, marker, index, x, top, body, pen);
        drawParagraph(page, lines, x + indent, top, body);
      },
      keepsNext: index === 0 && !last,
    };
  });
}

const cellPadding = 4;

/** Columns as wide as their longest cells ask for, none narrower than a sixth of an even share. */
function columnWidths(rows: readonly (readonly Paragraph[])[], width: number, { body }: PartStyles, pen: Pen): readonly number[] {
  const count = Math.max(1, ...rows.map((row) => row.length));
  const wished = Array.from({ length: count }, (_, column) => {
    const longest = Math.max(
      ...rows.map((row) =>
        linesOfParagraph(row[column] ?? [], Number.POSITIVE_INFINITY, body, pen)
          .flat(2)
          .reduce((sum, { text, face }) => sum + face.width(text) * body.size, 0),
      ),
    );
    return Math.min(longest + 2 * cellPadding + 4, width * 0.6);
  });
  const least = width / count / 3;
  const sum = wished.reduce((total, each) => total + Math.max(each, least), 0);
  return wished.map((each) => (Math.max(each, least) / sum) * width);
}

function tableParts(
  { head, rows, leastLines }: Extract<PaperBlock, { readonly kind: 'table' }>,
  width: number,
  styles: PartStyles,
  pen: Pen,
): readonly Part[] {
  const widths = leastLines === undefined ? columnWidths([head, ...rows], width, styles, pen) : head.map(() => width / head.length);
  const rowPart = (cells: readonly Paragraph[], style: TextStyle, isHead: boolean): Part => {
    const set = widths.map((each, column) => linesOfParagraph(cells[column] ?? [], each - 2 * cellPadding, style, pen));
    const height = Math.max(isHead ? 1 : (leastLines ?? 1), ...set.map((lines) => lines.length)) * style.leading + 2 * cellPadding;
    return {
      height,
      draw: (page, x, top) => {
        let at = x;
        for (const [column, lines] of set.entries()) {
          const own = widths[column] ?? 0;
          page.drawRectangle({ x: at, y: top - height, width: own, height, borderColor: pen.ink, borderWidth: isHead ? 0.9 : 0.5 });
          drawParagraph(page, lines, at + cellPadding, top - cellPadding, style);
          at += own;
        }
      },
      keepsNext: isHead,
    };
  };
  const body = rows.map((row) => rowPart(row, styles.body, false));
  return [rowPart(head, { ...styles.body, isBold: true }, true), ...body, textPart([], styles.body, 0, 9)];
}

function partsOfBlock(block: PaperBlock, width: number, styles: PartStyles, pen: Pen): readonly Part[] {
  switch (block.kind) {
    case 'heading': {
      const style = block.level === 1 ? styles.heading : styles.subheading;
      return [textPart(linesOfParagraph(block.content, width, style, pen), style, 6, 4, true)];
    }
    case 'paragraph':
      return [textPart(linesOfParagraph(block.content, width, styles.body, pen), styles.body, 0, 7)];
    case 'list':
      return listParts(block, width, styles, pen);
    case 'table':
      return tableParts(block, width, styles, pen);
  }
}

export const partsOf = (body: readonly PaperBlock[], width: number, styles: PartStyles, pen: Pen): readonly Part[] =>
  body.flatMap((block) => partsOfBlock(block, width, styles, pen));
