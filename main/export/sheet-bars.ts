/** The bars in a sheet's cells: planned as an outline, actual filled, on one scale. Legible in grey too. Lengths are points. */
import type { Bar } from '../../domain/agenda/times/bars';
import type { Box, Canvas } from '../typeset/canvas';
import type { SheetBars } from './sheet';

/** Colours as on the desk. */
const colours = { outline: '#1b2433', grid: '#d9d4c9', slides: '#94c2bf', discussion: '#0b6e6e', rest: '#bfc4cc' } as const;

const barHeight = 8;
const padding = 4;

export function drawBar(canvas: Canvas, bar: Bar, { scale }: SheetBars, cell: Box): void {
  const x = cell.x + padding;
  const width = cell.width - 2 * padding;
  for (const { at } of scale.ticks) {
    const line = x + at * width;
    canvas.rule([line, cell.top], [line, cell.top + cell.height], { colour: colours.grid, width: 0.4 });
  }
  const top = cell.top + (cell.height - barHeight) / 2;
  const fill = (share: number, colour: string): void => {
    if (share > 0) canvas.rectangle({ x, top: top + 1.5, width: share * width, height: barHeight - 3 }, colour);
  };
  fill(bar.actual, bar.isWork ? colours.slides : colours.rest);
  fill(bar.discussion, colours.discussion);
  const outline = (thickness: number) => ({ colour: colours.outline, width: thickness });
  if (bar.planned > 0) canvas.rectangle({ x, top, width: bar.planned * width, height: barHeight }, undefined, outline(0.7));
  if (bar.range && bar.range.from < bar.range.to) {
    const middle = top + barHeight / 2;
    const [from, to] = [x + bar.range.from * width, x + bar.range.to * width];
    canvas.rule([from, middle], [to, middle], outline(0.8));
    for (const end of [from, to]) canvas.rule([end, middle - 2.5], [end, middle + 2.5], outline(0.8));
  }
}
