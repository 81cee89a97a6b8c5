/** Strokes while they are drawn: what the hand does on a pad, made into what is kept. */
import { mostLines, mostNumbers } from './choices';
import type { Point } from './ink';
import type { Strokes } from './schema';

/** Every pad is of this form, however large it is shown: as a field for a signature on paper is. In hundredths of a pixel. */
export const pad = { width: 60_000, height: 18_000 } as const;

/** The pad's box on the screen, in pixels. */
export interface PadPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const share = (at: number, length: number): number => Math.min(Math.max(0, at / Math.max(1, length)), 1);

/** A place on the screen as a point of the pad; a hand that slips off it draws along its edge. */
export const onPad = (x: number, y: number, place: PadPlace): Point => [
  Math.round(share(x - place.left, place.width) * pad.width),
  Math.round(share(y - place.top, place.height) * pad.height),
];

/** The distance below which a point says nothing new. */
const finest = 70;

/** First and last stay, and of those between only what lies `step` apart. */
function thinned(line: readonly Point[], step: number): readonly Point[] {
  let [kept] = line;
  return line.filter((point, index) => {
    if (!kept || index === 0 || index === line.length - 1) return true;
    if (Math.hypot(point[0] - kept[0], point[1] - kept[1]) < step) return false;
    kept = point;
    return true;
  });
}

/** Simplifies drawn lines until they fit into the bounds. Lines past the most that are kept are left out. */
export function strokesOf(drawn: readonly (readonly Point[])[]): Strokes {
  const lines = drawn.filter(({ length }) => length > 0).slice(0, mostLines);
  let step = finest;
  const fine = (): readonly (readonly Point[])[] => lines.map((line) => thinned(line, step));
  while (fine().reduce((sum, line) => sum + 2 * line.length, 0) > mostNumbers) step *= 1.5;
  return { ...pad, lines: fine().map((line) => line.flat()) };
}
