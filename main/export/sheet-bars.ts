/** The bars in a sheet's cells: planned as an outline, actual filled, on one scale. Legible in grey too. Lengths are points. */
import type { Color, PDFPage } from 'pdf-lib';
import type { Bar } from '../../domain/agenda/times/bars';
import type { SheetBars } from './sheet';
import { padding } from './sheet-measures';

export interface BarColours {
  readonly outline: Color;
  readonly grid: Color;
  readonly slides: Color;
  readonly discussion: Color;
  readonly rest: Color;
}

/** As on the desk; makes colours with what the writer of the PDF offers. */
export const barColours = (rgb: (red: number, green: number, blue: number) => Color): BarColours => ({
  outline: rgb(0.106, 0.141, 0.2),
  grid: rgb(0.85, 0.83, 0.79),
  slides: rgb(0.58, 0.76, 0.75),
  discussion: rgb(0.043, 0.431, 0.431),
  rest: rgb(0.75, 0.77, 0.8),
});

const barHeight = 8;

interface Cell {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function drawBar(page: PDFPage, bar: Bar, { scale }: SheetBars, cell: Cell, colours: BarColours): void {
  const x = cell.x + padding;
  const width = cell.width - 2 * padding;
  const bottom = cell.top - cell.height;
  for (const { at } of scale.ticks) {
    const line = x + at * width;
    page.drawLine({ start: { x: line, y: bottom }, end: { x: line, y: cell.top }, thickness: 0.4, color: colours.grid });
  }
  const y = bottom + (cell.height - barHeight) / 2;
  const fill = (share: number, color: Color): void => {
    if (share > 0) page.drawRectangle({ x, y: y + 1.5, width: share * width, height: barHeight - 3, color });
  };
  fill(bar.actual, bar.isWork ? colours.slides : colours.rest);
  fill(bar.discussion, colours.discussion);
  if (bar.planned > 0)
    page.drawRectangle({ x, y, width: bar.planned * width, height: barHeight, borderColor: colours.outline, borderWidth: 0.7 });
  if (bar.range && bar.range.from < bar.range.to) {
    const middle = y + barHeight / 2;
    const [from, to] = [x + bar.range.from * width, x + bar.range.to * width];
    page.drawLine({ start: { x: from, y: middle }, end: { x: to, y: middle }, thickness: 0.8, color: colours.outline });
    for (const end of [from, to]) {
      page.drawLine({ start: { x: end, y: middle - 2.5 }, end: { x: end, y: middle + 2.5 }, thickness: 0.8, color: colours.outline });
    }
  }
}
