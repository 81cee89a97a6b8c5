/** Bars of a sheet's cell that are made of shares, one below the other. Legible in grey too: the numbers stand beside them. Lengths are points. */
import type { Color, PDFPage } from 'pdf-lib';
import type { BarShare, Shade } from '../../domain/forms/stacked-bar';
import { padding } from './sheet-measures';

export type StackColours = Readonly<Record<Shade, Color>>;

/** As on the desk; makes colours with what the writer of the PDF offers. */
export const stackColours = (rgb: (red: number, green: number, blue: number) => Color): StackColours => ({
  0: rgb(0.89, 0.867, 0.816),
  1: rgb(0.765, 0.839, 0.824),
  2: rgb(0.561, 0.741, 0.725),
  3: rgb(0.176, 0.522, 0.514),
  4: rgb(0.043, 0.361, 0.361),
});

const barHeight = 7;
const between = 2;

interface Cell {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function drawStacks(page: PDFPage, stacks: readonly (readonly BarShare[])[], cell: Cell, colours: StackColours): void {
  const x = cell.x + padding;
  const width = cell.width - 2 * padding;
  const all = stacks.length * barHeight + (stacks.length - 1) * between;
  const first = cell.top - (cell.height - all) / 2 - barHeight;
  for (const [index, parts] of stacks.entries()) {
    const y = first - index * (barHeight + between);
    for (const { from, to, shade } of parts) {
      page.drawRectangle({
        x: x + from * width,
        y,
        width: Math.max(0, (to - from) * width - 0.6),
        height: barHeight,
        color: colours[shade],
      });
    }
  }
}
