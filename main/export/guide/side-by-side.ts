/** A short list in two columns, read across: half as high as one below the other. Lengths are points. */
import type { Block } from '../../typeset/block';
import type { Canvas } from '../../typeset/canvas';
import { baselineOf, linesOf, type Words } from '../../typeset/lines';
import type { Element } from '../../typeset/pdfkit-inside';
import type { Galley, Piece } from '../../typeset/piece';
import { strongLine } from '../../typeset/style';

interface Listed {
  readonly items: readonly Words[];
  readonly marker: 'point' | 'box';
}

function rowsOf({ items, marker }: Listed, { width, styles, faces }: Galley): readonly Piece[] {
  const { body, indent, gap } = styles;
  const mark = indent * 0.8;
  const column = (width - gap * 2) / 2;
  let list: Element | undefined;
  const drawItem = (canvas: Canvas, lines: ReturnType<typeof linesOf>, x: number, top: number): void => {
    const side = body.size * 0.8;
    canvas.artifact(() => {
      if (marker === 'point') canvas.text('•', x, top + baselineOf(body), body);
      else canvas.rectangle({ x, top: top + (body.leading - side) / 2, width: side, height: side }, undefined, strongLine);
    });
    const item = canvas.element('LI', {}, list);
    canvas.tagged('LBody', () => canvas.lines(lines, x + mark, top, body), {}, item);
    item.end();
  };
  return Array.from({ length: Math.ceil(items.length / 2) }, (_, row): Piece => {
    const set = items.slice(row * 2, row * 2 + 2).map((text) => linesOf(text, column - mark, body, faces));
    const isLast = row * 2 + 2 >= items.length;
    return {
      above: row === 0 ? 0 : gap / 4,
      height: Math.max(...set.map((lines) => lines.length)) * body.leading,
      keepsNext: !isLast && row === 0,
      draw: (canvas, x, top) => {
        list ??= canvas.element('L');
        for (const [index, lines] of set.entries()) drawItem(canvas, lines, x + index * (column + gap * 2), top);
        if (isLast) list.end();
      },
    };
  });
}

export const sideBySide = (listed: Listed): Block => ({ kind: 'own', pieces: (galley) => rowsOf(listed, galley) });
