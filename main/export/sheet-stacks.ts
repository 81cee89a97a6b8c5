/** Bars of a sheet's cell that are made of shares, one below the other. Legible in grey too: the numbers stand beside them. Lengths are points. */
import type { BarShare, Shade } from '../../domain/forms/stacked-bar';
import type { Box, Canvas } from '../typeset/canvas';

/** Colours as on the desk. */
const shades: Readonly<Record<Shade, string>> = { 0: '#e3ddd0', 1: '#c3d6d2', 2: '#8fbdb9', 3: '#2d8583', 4: '#0b5c5c' };

const barHeight = 7;
const between = 2;
const padding = 4;

export function drawStacks(canvas: Canvas, stacks: readonly (readonly BarShare[])[], cell: Box): void {
  const x = cell.x + padding;
  const width = cell.width - 2 * padding;
  const all = stacks.length * barHeight + (stacks.length - 1) * between;
  const first = cell.top + (cell.height - all) / 2;
  for (const [index, parts] of stacks.entries()) {
    const top = first + index * (barHeight + between);
    for (const { from, to, shade } of parts) {
      const box = { x: x + from * width, top, width: Math.max(0, (to - from) * width - 0.6), height: barHeight };
      canvas.rectangle(box, shades[shade]);
    }
  }
}
