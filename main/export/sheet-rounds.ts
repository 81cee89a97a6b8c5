/** Rounds in a sheet's cell: one bar below the other about a middle line. Which side is which, its place says; the numbers stand beside it. */
import type { BarPart } from '../../domain/barometer/diverging-bar';
import type { Position } from '../../domain/barometer/schema';
import type { Box, Canvas } from '../typeset/canvas';

/** Colours as on the desk. */
const places: Readonly<Record<Position, string>> = { agree: '#2b62ad', unsure: '#b8bdc7', disagree: '#855200' };
const middleLine = { colour: '#596373', width: 0.6 };

const barHeight = 8;
const between = 4;
const padding = 4;

export function drawRounds(canvas: Canvas, rounds: readonly (readonly BarPart[])[], cell: Box): void {
  const x = cell.x + padding;
  const width = cell.width - 2 * padding;
  const all = rounds.length * barHeight + (rounds.length - 1) * between;
  const first = cell.top + (cell.height - all) / 2;
  for (const [index, parts] of rounds.entries()) {
    const top = first + index * (barHeight + between);
    for (const { position, from, to } of parts) {
      canvas.rectangle({ x: x + from * width, top, width: (to - from) * width, height: barHeight }, places[position]);
    }
  }
  const line = x + width / 2;
  canvas.rule([line, cell.top + 2], [line, cell.top + cell.height - 2], middleLine);
}
