/** A list in two columns of like height, read down the left one first: about half as high as one below the other. Lengths are points. */
import type { Block } from '../../typeset/block';
import type { Canvas } from '../../typeset/canvas';
import { baselineOf, type Line, linesOf, type Words } from '../../typeset/lines';
import type { Element } from '../../typeset/pdfkit-inside';
import type { Galley, Piece } from '../../typeset/piece';
import { allPieces } from '../../typeset/pieces';
import { strongLine } from '../../typeset/style';

interface Listed {
  readonly items: readonly Words[];
  readonly marker: 'point' | 'box';
}

/** A page has room for it, with a heading above. */
const highest = 620;

/** How many stand in the left column, so that the higher one is as low as it can be. */
function leftOf(heights: readonly number[]): number {
  const whole = heights.reduce((sum, each) => sum + each, 0);
  let [best, lowest, left] = [0, Number.POSITIVE_INFINITY, 0];
  for (const [index, each] of heights.entries()) {
    left += each;
    const higher = Math.max(left, whole - left);
    if (higher < lowest) [best, lowest] = [index + 1, higher];
  }
  return best;
}

/** Undefined where a page has no room for it. */
function columnsOf({ items, marker }: Listed, { width, styles, faces }: Galley): Piece | undefined {
  const { body, indent, gap } = styles;
  const mark = indent * 0.8;
  const column = (width - gap * 2) / 2;
  const between = gap / 4;
  const set = items.map((text) => linesOf(text, column - mark, body, faces));
  const heights = set.map((lines) => Math.max(1, lines.length) * body.leading + between);
  const inLeft = leftOf(heights);
  const sum = (all: readonly number[]): number => all.reduce((whole, each) => whole + each, 0);
  const height = Math.max(sum(heights.slice(0, inLeft)), sum(heights.slice(inLeft))) - between;
  if (height > highest) return undefined;
  const drawItem = (canvas: Canvas, list: Element, lines: readonly Line[], x: number, top: number): void => {
    const side = body.size * 0.8;
    canvas.artifact(() => {
      if (marker === 'point') canvas.text('•', x, top + baselineOf(body), body);
      else canvas.rectangle({ x, top: top + (body.leading - side) / 2, width: side, height: side }, undefined, strongLine);
    });
    const item = canvas.element('LI', {}, list);
    canvas.tagged('LBody', () => canvas.lines(lines, x + mark, top, body), {}, item);
    item.end();
  };
  return {
    above: 0,
    height,
    keepsNext: false,
    draw: (canvas, x, top) => {
      const list = canvas.element('L');
      for (const [index, lines] of set.entries()) {
        const isLeft = index < inLeft;
        drawItem(canvas, list, lines, isLeft ? x : x + column + gap * 2, top + sum(heights.slice(isLeft ? 0 : inLeft, index)));
      }
      list.end();
    },
  };
}

export const inTwoColumns = (listed: Listed): Block => ({
  kind: 'own',
  pieces: (galley) => {
    const columns = columnsOf(listed, galley);
    return columns ? [columns] : allPieces([{ kind: 'list', ...listed }], galley);
  },
});
