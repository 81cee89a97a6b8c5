/** Blocks as pieces that stand below each other. */
import { assertNever } from '../../domain/kernel/assert-never';
import type { Block, Drawing, Fact } from './block';
import type { Canvas } from './canvas';
import { baselineOf, linesOf, type TextStyle, type Words } from './lines';
import type { Element } from './pdfkit-inside';
import type { Galley, Piece } from './piece';
import { hairline, strongLine } from './style';
import { tablePieces } from './table';

/** An element that is made when its first part is drawn, and ends with its last. */
function lazily(tag: string, parent: (canvas: Canvas) => Element | undefined = () => undefined): (canvas: Canvas) => Element {
  let element: Element | undefined;
  return (canvas) => {
    element ??= canvas.element(tag, {}, parent(canvas));
    return element;
  };
}

/** Lines of one element, that may go on over pages; at least two of them stay together. */
function textPieces(words: Words, tag: string, style: TextStyle, galley: Galley, indent = 0): readonly Piece[] {
  const lines = linesOf(words, galley.width - indent, style, galley.faces);
  const elementIn = lazily(tag);
  return lines.map((line, index): Piece => {
    const isLast = index === lines.length - 1;
    return {
      above: 0,
      height: style.leading,
      keepsNext: !isLast && (index === 0 || index === lines.length - 2),
      draw: (canvas, x, top) => {
        const element = elementIn(canvas);
        canvas.within(element, tag, () => canvas.lines([line], x + indent, top, style));
        if (isLast) element.end();
      },
    };
  });
}

const withAbove = (pieces: readonly Piece[], above: number): readonly Piece[] =>
  pieces.map((piece, index) => (index === 0 ? { ...piece, above } : piece));
const kept = (pieces: readonly Piece[]): readonly Piece[] => pieces.map((piece) => ({ ...piece, keepsNext: true }));
const space = (height: number): Piece => ({ above: height, height: 0, keepsNext: false, draw: () => undefined });

function headingPieces({ level, text }: Extract<Block, { kind: 'heading' }>, galley: Galley): readonly Piece[] {
  const { above, below, ...style } = galley.styles.headings[level];
  const lines = linesOf(text, galley.width, style, galley.faces);
  const piece: Piece = {
    above,
    height: lines.length * style.leading + below,
    keepsNext: true,
    draw: (canvas, x, top) => canvas.tagged(`H${level}`, () => canvas.lines(lines, x, top, style)),
  };
  return lines.length === 0 ? [] : [piece];
}

const logoRoom = { width: 150, height: 48 };

/** Returns the largest size that its room allows, in its own proportions. */
function fitted({ width, height }: { readonly width: number; readonly height: number }): {
  readonly width: number;
  readonly height: number;
} {
  const scale = Math.min(logoRoom.width / width, logoRoom.height / height);
  return { width: width * scale, height: height * scale };
}

function titlePiece({ text, over = '', logo }: Extract<Block, { kind: 'title' }>, galley: Galley): Piece {
  const { label, gap } = galley.styles;
  const { below, above: _, ...style } = galley.styles.headings[1];
  const width = galley.width - (logo ? logoRoom.width + gap * 2 : 0);
  const overLines = linesOf(over, width, label, galley.faces);
  const lines = linesOf(text, width, style, galley.faces);
  const height = overLines.length * label.leading + lines.length * style.leading;
  return {
    above: 0,
    height: Math.max(height, logo ? logoRoom.height : 0) + below,
    keepsNext: true,
    draw: (canvas, x, top) => {
      if (logo) {
        const size = fitted(canvas.opened(logo));
        canvas.artifact(() => canvas.picture(logo, { x: x + galley.width - size.width, top, ...size }));
      }
      if (overLines.length > 0) canvas.tagged('P', () => canvas.lines(overLines, x, top, label));
      canvas.tagged('H1', () => canvas.lines(lines, x, top + overLines.length * label.leading, style));
    },
  };
}

function listPieces({ items, marker }: Extract<Block, { kind: 'list' }>, galley: Galley): readonly Piece[] {
  const { body, indent, gap } = galley.styles;
  const listIn = lazily('L');
  return items.map((item, index): Piece => {
    const lines = linesOf(item, galley.width - indent, body, galley.faces);
    const isLast = index === items.length - 1;
    return {
      above: index === 0 ? 0 : gap / 4,
      height: Math.max(1, lines.length) * body.leading,
      /* No point stands alone at the end of a page or the beginning of the next. */
      keepsNext: !isLast && (index === 0 || index === items.length - 2),
      draw: (canvas, x, top) => {
        const list = listIn(canvas);
        const listItem = canvas.element('LI', {}, list);
        const mark = (): void => {
          const side = body.size * 0.8;
          if (marker === 'box')
            canvas.rectangle({ x, top: top + (body.leading - side) / 2, width: side, height: side }, undefined, strongLine);
          else canvas.text(marker === 'point' ? '•' : `${index + 1}.`, x, top + baselineOf(body), body);
        };
        if (marker === 'number') canvas.tagged('Lbl', mark, {}, listItem);
        else canvas.artifact(mark);
        canvas.tagged('LBody', () => canvas.lines(lines, x + indent, top, body), {}, listItem);
        listItem.end();
        if (isLast) list.end();
      },
    };
  });
}

function notePieces(text: Words, galley: Galley): readonly Piece[] {
  const { body, indent } = galley.styles;
  return textPieces(text, 'P', body, galley, indent * 0.75).map((piece) => ({
    ...piece,
    draw: (canvas, x, top) => {
      canvas.artifact(() => canvas.rule([x + 1, top], [x + 1, top + piece.height], { ...strongLine, width: 1.6 }));
      piece.draw(canvas, x, top);
    },
  }));
}

/** A label above each value, and hairlines between the rows. */
function factPieces(facts: readonly Fact[], columns: number, galley: Galley): readonly Piece[] {
  const { label, body, gap } = galley.styles;
  const between = gap * 2;
  const width = (galley.width - (columns - 1) * between) / columns;
  const rows = Array.from({ length: Math.ceil(facts.length / columns) }, (_, row) => facts.slice(row * columns, (row + 1) * columns));
  const listIn = lazily('L');
  return rows.map((row, index): Piece => {
    const set = row.map((fact) => ({
      label: linesOf(fact.label, width, label, galley.faces),
      value: linesOf(fact.value, width, body, galley.faces),
    }));
    const labelHeight = Math.max(...set.map((fact) => fact.label.length)) * label.leading;
    const height = labelHeight + Math.max(...set.map((fact) => fact.value.length)) * body.leading + gap / 2;
    return {
      above: 0,
      height,
      keepsNext: index < rows.length - 1,
      draw: (canvas, x, top) => {
        const list = listIn(canvas);
        canvas.artifact(() => canvas.rule([x, top], [x + galley.width, top], hairline));
        for (const [column, fact] of set.entries()) {
          const left = x + column * (width + between);
          const item = canvas.element('LI', {}, list);
          canvas.tagged('Lbl', () => canvas.lines(fact.label, left, top + gap / 4, label), {}, item);
          canvas.tagged('LBody', () => canvas.lines(fact.value, left, top + gap / 4 + labelHeight, body), {}, item);
          item.end();
        }
        if (index === rows.length - 1) list.end();
      },
    };
  });
}

const figurePiece = ({ alt, height, draw }: Drawing, { width }: Galley): Piece => ({
  above: 0,
  height,
  keepsNext: false,
  draw: (canvas, x, top) => {
    const box = { x, top, width, height };
    if (alt === undefined) canvas.artifact(() => draw(canvas, box));
    else canvas.figure(alt, box, () => draw(canvas, box));
  },
});

function piecesOf(block: Block, galley: Galley): readonly Piece[] {
  const { styles } = galley;
  switch (block.kind) {
    case 'title':
      return [titlePiece(block, galley)];
    case 'heading':
      return headingPieces(block, galley);
    case 'paragraph': {
      const pieces = textPieces(block.text, 'P', block.small ? styles.small : styles.body, galley);
      return block.keepsNext ? kept(pieces) : pieces;
    }
    case 'list':
      return listPieces(block, galley);
    case 'note':
      return notePieces(block.text, galley);
    case 'facts':
      return factPieces(block.facts, block.columns, galley);
    case 'table':
      return tablePieces(block, galley);
    case 'figure':
      return [figurePiece(block, galley)];
    case 'together':
    case 'closing': {
      const pieces = allPieces(block.blocks, galley);
      return pieces.map((piece, index) => ({ ...piece, keepsNext: index < pieces.length - 1 }));
    }
    case 'own':
      return block.pieces(galley);
    case 'space':
      return [space(block.height)];
    case 'new-page':
      return [{ ...space(0), newPage: true }];
    default:
      return assertNever(block, 'kind of block');
  }
}

export function allPieces(blocks: readonly Block[], galley: Galley): readonly Piece[] {
  const all: Piece[] = [];
  let gapAbove = 0;
  for (const block of blocks) {
    const pieces = piecesOf(block, galley);
    const [first] = pieces;
    if (!first) continue;
    const last = all.at(-1);
    if (last && block.kind === 'closing') all[all.length - 1] = { ...last, keepsNext: true };
    all.push(...withAbove(pieces, Math.max(first.above, gapAbove)));
    gapAbove = block.kind === 'heading' || block.kind === 'title' || block.kind === 'new-page' ? 0 : galley.styles.gap;
  }
  return all;
}
