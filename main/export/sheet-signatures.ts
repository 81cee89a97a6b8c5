/** Signatures in a sheet's cells, as lines that stay sharp however large they are printed. Lengths are points. */
import type { getStroke } from 'perfect-freehand';
import { extentOf, outlinePath, penOf, pointsOf } from '../../domain/signing/ink';
import type { Strokes } from '../../domain/signing/schema';
import type { Box, Canvas } from '../typeset/canvas';
import { colours } from '../typeset/style';

/** To be read on paper, whatever the pad was. */
const penWidth = 1.25;
/** To the lines of the cell. */
const inset = 2.5;
/** The most times that a small signature is enlarged beyond the scale of the whole pad. */
const mostEnlarged = 1.8;

/** What a line is drawn with. Nothing of it is loaded before a sheet has something to draw. */
export interface Pen {
  readonly strokeOf: typeof getStroke;
}

/** What was drawn fills the box in its own proportions, in its middle. */
export function drawSignature(canvas: Canvas, strokes: Strokes, { x, top, width, height }: Box, { strokeOf }: Pen): void {
  const extent = extentOf(strokes);
  if (!extent) return;
  const [room, headroom] = [width - 2 * inset - penWidth, height - 2 * inset - penWidth];
  const [wide, high] = [Math.max(1, extent.right - extent.left), Math.max(1, extent.bottom - extent.top)];
  const ofPad = Math.min(room / strokes.width, headroom / strokes.height);
  const scale = Math.min(room / wide, headroom / high, mostEnlarged * ofPad);
  const at = {
    x: x + width / 2 - ((extent.left + extent.right) / 2) * scale,
    y: top + height / 2 - ((extent.top + extent.bottom) / 2) * scale,
  };
  for (const line of strokes.lines) {
    const path = outlinePath(strokeOf(pointsOf(line), penOf(penWidth / scale)));
    if (path !== '') canvas.path(path, { ...at, scale }, colours.ink);
  }
}
