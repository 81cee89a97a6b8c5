/** What stands for one of those that are counted. Nobody has a face, and all are alike. */
import type { FillTone, Shape } from './drawing';
import type { UnitMark } from './figure';

/** A person's head and shoulders, 24 wide and 32 high. */
export const personPath = 'M12 1.5a6.6 6.6 0 1 1 0 13.2a6.6 6.6 0 1 1 0-13.2ZM1.5 30.5c0-8.6 4-13.4 10.5-13.4s10.5 4.8 10.5 13.4Z';
const personHeight = 32;

/** Width of the place that a mark takes, of its height; the space between two of them is in it. */
export const widthOfPlace: Readonly<Record<UnitMark, number>> = { person: 0.84, dot: 1 };

/** A mark in its place, which is `height` high. */
export function drawMark(
  mark: UnitMark,
  place: { readonly x: number; readonly y: number; readonly height: number },
  tone: FillTone,
): Shape {
  const { x, y, height } = place;
  if (mark === 'dot') return { kind: 'circle', x: x + height / 2, y: y + height / 2, radius: height * 0.4, tone };
  const scale = (height * 0.94) / personHeight;
  const side = (height * widthOfPlace.person - 24 * scale) / 2;
  return { kind: 'path', d: personPath, x: x + side, y: y + height * 0.03, scale, tone };
}

/** How marks stand in rows. */
export interface MarkGrid {
  readonly columns: number;
  /** The height of a mark's place. */
  readonly height: number;
}

/** Each way in which so many have room, at least one of them: as large as they can stand with one column, with two, and so on. */
export const gridsFor = (count: number, room: { readonly width: number; readonly height: number }, unit: UnitMark): readonly MarkGrid[] =>
  Array.from({ length: count }, (_, index): MarkGrid => {
    const columns = index + 1;
    return { columns, height: Math.min(room.height / Math.ceil(count / columns), room.width / columns / widthOfPlace[unit]) };
  });

/** Returns the grid with the largest marks; `grids` has at least one. */
export const largestMarks = (grids: readonly MarkGrid[]): MarkGrid =>
  grids.reduce((best, grid) => (grid.height > best.height ? grid : best));

/** So many in rows, from the upper left corner on. */
export function drawMarks(
  unit: UnitMark,
  count: number,
  corner: { readonly x: number; readonly y: number },
  { columns, height }: MarkGrid,
  toneOf: (index: number) => FillTone,
): readonly Shape[] {
  const width = height * widthOfPlace[unit];
  return Array.from({ length: count }, (_, index) => {
    const place = { x: corner.x + (index % columns) * width, y: corner.y + Math.floor(index / columns) * height, height };
    return drawMark(unit, place, toneOf(index));
  });
}
