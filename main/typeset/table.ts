/** A table as pieces: a row is never cut, and each page repeats the heading. */
import type { Cell, Drawing, Row, Table } from './block';
import type { Box, Canvas } from './canvas';
import { atMost, baselineOf, type Line, linesOf, type TextStyle } from './lines';
import type { Attributes, Element } from './pdfkit-inside';
import type { Galley, Piece } from './piece';
import { colours, hairline, strongLine } from './style';

interface SetCell {
  readonly lines: readonly Line[];
  readonly drawing: Drawing | undefined;
}

/** A row as it will be drawn. */
interface SetRow {
  readonly cells: readonly SetCell[];
  readonly height: number;
  readonly style: TextStyle;
}

const isDrawing = (cell: Cell): cell is Drawing => typeof cell === 'object' && 'draw' in cell;

class Layout {
  readonly #widths: readonly number[];
  readonly #lefts: readonly number[];

  constructor(
    readonly table: Table,
    readonly galley: Galley,
  ) {
    const shares = table.columns.reduce((sum, { width }) => sum + width, 0);
    this.#widths = table.columns.map(({ width }) => (width / shares) * galley.width);
    let left = 0;
    this.#lefts = this.#widths.map((width) => {
      left += width;
      return left - width;
    });
  }

  row(cells: readonly Cell[], style: TextStyle): SetRow {
    const { faces, styles } = this.galley;
    const { mostLines = Number.POSITIVE_INFINITY, leastRow = 0, isTight = false } = this.table;
    const padding = isTight ? styles.tightPadding : styles.cellPadding;
    let height = Math.max(leastRow, style.leading + 2 * padding);
    const set = this.#widths.map((width, column): SetCell => {
      const cell = cells[column] ?? '';
      if (isDrawing(cell)) {
        height = Math.max(height, cell.height);
        return { lines: [], drawing: cell };
      }
      const room = width - 2 * styles.cellPadding;
      const lines = atMost(linesOf(cell, room, style, faces), mostLines, room, style, faces);
      height = Math.max(height, lines.length * style.leading + 2 * padding);
      return { lines, drawing: undefined };
    });
    return { cells: set, height, style };
  }

  heading(): SetRow {
    const { styles, faces } = this.galley;
    const set = this.table.columns.map(({ heading, below }, column) => {
      const room = (this.#widths[column] ?? 0) - 2 * styles.cellPadding;
      return [
        ...linesOf(heading, room, styles.cellLabel, faces),
        ...(below === undefined ? [] : linesOf(below, room, styles.cellLabel, faces)),
      ];
    });
    const most = Math.max(1, ...set.map((lines) => lines.length));
    return {
      cells: set.map((lines) => ({ lines, drawing: undefined })),
      height: most * styles.cellLabel.leading + 2 * styles.cellPadding,
      style: styles.cellLabel,
    };
  }

  lines(canvas: Canvas, x: number, top: number, height: number, kind: Row['kind'] | 'head'): void {
    const { width } = this.galley;
    if (kind === 'heading') canvas.rectangle({ x, top, width, height }, colours.shade);
    if (kind === 'totals') canvas.rule([x, top], [x + width, top], strongLine);
    const bottom = top + height;
    canvas.rule([x, bottom], [x + width, bottom], kind === 'head' || kind === 'totals' ? strongLine : hairline);
    if (!this.table.grid) return;
    for (const left of this.#lefts.slice(1)) canvas.rule([x + left, top], [x + left, bottom], hairline);
  }

  /** The text of a cell in the middle of its height, or at the foot of the heading. */
  cell(canvas: Canvas, { lines }: SetCell, column: number, x: number, top: number, row: SetRow, isHead: boolean): void {
    const { cellPadding } = this.galley.styles;
    const { align = 'left' } = this.table.columns[column] ?? {};
    const width = this.#widths[column] ?? 0;
    const room = row.height - lines.length * row.style.leading;
    const first = top + (isHead ? room - cellPadding : room / 2) + baselineOf(row.style);
    const left = x + (this.#lefts[column] ?? 0);
    for (const [index, line] of lines.entries()) {
      const spare = width - line.width - 2 * cellPadding;
      const shift = align === 'left' ? 0 : align === 'right' ? spare : spare / 2;
      canvas.line(line, left + cellPadding + shift, first + index * row.style.leading, row.style);
    }
  }

  box(column: number, x: number, top: number, height: number): Box {
    return { x: x + (this.#lefts[column] ?? 0), top, width: this.#widths[column] ?? 0, height };
  }

  tag(column: number, kind: Row['kind'] | 'head'): { readonly tag: 'TH' | 'TD'; readonly attributes: Attributes } {
    if (kind === 'head') return { tag: 'TH', attributes: { scope: 'Column' } };
    const names = this.table.columns[column]?.isRowHeader || (kind === 'heading' && column === 0);
    return names ? { tag: 'TH', attributes: { scope: 'Row' } } : { tag: 'TD', attributes: {} };
  }
}

/** Draws a row with its elements. */
function drawRow(canvas: Canvas, layout: Layout, row: SetRow, kind: Row['kind'] | 'head', parent: Element, x: number, top: number): void {
  canvas.artifact(() => layout.lines(canvas, x, top, row.height, kind));
  const element = canvas.element('TR', {}, parent);
  for (const [column, cell] of row.cells.entries()) {
    const { tag, attributes } = layout.tag(column, kind);
    const inCell = canvas.element(tag, attributes, element);
    const { drawing } = cell;
    if (drawing) {
      const box = layout.box(column, x, top, row.height);
      if (drawing.alt === undefined) canvas.artifact(() => drawing.draw(canvas, box));
      else canvas.figure(drawing.alt, box, () => drawing.draw(canvas, box), inCell);
    } else if (cell.lines.length > 0) {
      canvas.within(inCell, tag, () => layout.cell(canvas, cell, column, x, top, row, kind === 'head'));
    }
    inCell.end();
  }
  element.end();
}

/** Rows that a page never ends after: a heading, one before the totals, and whatever would leave a row alone, or too few, at the end or the beginning of a page. */
function keepsNext({ rows, leastTogether = 2 }: Table, index: number): boolean {
  const isOfList = (at: number): boolean => rows[at] !== undefined && rows[at].kind !== 'totals';
  const begins = (at: number): boolean => at === 0 || rows[at]?.newPage === true;
  const ends = (at: number): boolean => isOfList(at) && (!isOfList(at + 1) || begins(at + 1));
  if (rows[index]?.kind === 'heading' || rows[index + 1]?.kind === 'totals') return true;
  const others = Array.from({ length: leastTogether - 1 }, (_, step) => step);
  const isNear = others.some((step) => begins(index - step) || ends(index + 1 + step));
  return isOfList(index + 1) && !begins(index + 1) && isNear;
}

export function tablePieces(table: Table, galley: Galley): readonly Piece[] {
  const layout = new Layout(table, galley);
  const { styles } = galley;
  const head = layout.heading();
  const repeated = {
    height: head.height,
    draw: (canvas: Canvas, x: number, top: number) =>
      canvas.artifact(() => {
        layout.lines(canvas, x, top, head.height, 'head');
        for (const [column, cell] of head.cells.entries()) layout.cell(canvas, cell, column, x, top, head, true);
      }, 'Pagination'),
  };
  let element: Element | undefined;
  let body: Element | undefined;
  const begin = (canvas: Canvas, x: number, top: number): void => {
    element = canvas.element('Table', { title: table.summary });
    const inHead = canvas.element('THead', {}, element);
    drawRow(canvas, layout, head, 'head', inHead, x, top);
    inHead.end();
    if (table.rows.length === 0) element.end();
  };
  const first: Piece = { above: 0, height: head.height, keepsNext: table.rows.length > 0, draw: begin };
  return [
    first,
    ...table.rows.map(({ cells, kind, newPage }, index): Piece => {
      const row = layout.row(cells, kind === undefined ? styles.cell : { ...styles.cell, face: 'bold' });
      const isLast = index === table.rows.length - 1;
      return {
        above: 0,
        height: row.height,
        keepsNext: keepsNext(table, index),
        newPage: newPage ?? false,
        repeated,
        draw: (canvas, x, top) => {
          if (element) body ??= canvas.element('TBody', {}, element);
          if (body) drawRow(canvas, layout, row, kind, body, x, top);
          if (!isLast) return;
          body?.end();
          element?.end();
        },
      };
    }),
  ];
}
