/** Rounds in a sheet's cell: one bar below the other about a middle line. Which side is which, its place says; the numbers stand beside it. */
import type { Color, PDFPage } from 'pdf-lib';
import type { BarPart } from '../../domain/barometer/diverging-bar';
import type { Position } from '../../domain/barometer/schema';
import { padding } from './sheet-measures';

export interface RoundColours {
  readonly places: Readonly<Record<Position, Color>>;
  readonly middle: Color;
}

/** As on the desk; makes colours with what the writer of the PDF offers. */
export const roundColours = (rgb: (red: number, green: number, blue: number) => Color): RoundColours => ({
  places: { agree: rgb(0.169, 0.384, 0.678), unsure: rgb(0.72, 0.74, 0.78), disagree: rgb(0.522, 0.322, 0) },
  middle: rgb(0.35, 0.39, 0.45),
});

const barHeight = 8;
const between = 4;

interface Cell {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function drawRounds(page: PDFPage, rounds: readonly (readonly BarPart[])[], cell: Cell, { places, middle }: RoundColours): void {
  const x = cell.x + padding;
  const width = cell.width - 2 * padding;
  const all = rounds.length * barHeight + (rounds.length - 1) * between;
  const first = cell.top - (cell.height - all) / 2 - barHeight;
  for (const [index, parts] of rounds.entries()) {
    const y = first - index * (barHeight + between);
    for (const { position, from, to } of parts) {
      page.drawRectangle({ x: x + from * width, y, width: (to - from) * width, height: barHeight, color: places[position] });
    }
  }
  const line = x + width / 2;
  page.drawLine({ start: { x: line, y: cell.top - cell.height + 2 }, end: { x: line, y: cell.top - 2 }, thickness: 0.6, color: middle });
}
