/** How strokes become ink: the same on the screen and on paper. Lengths are those of the strokes. */
import type { Strokes } from './schema';

export type Point = readonly [x: number, y: number];

/** For perfect-freehand: a pen that gets thinner as the hand gets faster. */
export const penOf = (width: number) => ({ size: width, thinning: 0.45, smoothing: 0.5, streamline: 0.3, last: true });

/** The width of the ink as a share of the pad's height. */
const inkOfHeight = 1 / 42;

/** How wide the pen is on a screen. */
export const inkWidth = ({ height }: Pick<Strokes, 'height'>): number => height * inkOfHeight;

export const pointsOf = (line: readonly number[]): [number, number][] =>
  Array.from({ length: Math.floor(line.length / 2) }, (_, index) => [line[2 * index] ?? 0, line[2 * index + 1] ?? 0]);

export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the strokes take of the pad; undefined when there are none. */
export function extentOf({ lines }: Strokes): Extent | undefined {
  const points = lines.flatMap(pointsOf);
  const [first] = points;
  if (!first) return undefined;
  return points.reduce<Extent>(
    ({ left, top, right, bottom }, [x, y]) => ({
      left: Math.min(left, x),
      top: Math.min(top, y),
      right: Math.max(right, x),
      bottom: Math.max(bottom, y),
    }),
    { left: first[0], top: first[1], right: first[0], bottom: first[1] },
  );
}

const written = ([x, y]: Point): string => `${Math.round(x)} ${Math.round(y)}`;
const between = ([x, y]: Point, [otherX, otherY]: Point): Point => [(x + otherX) / 2, (y + otherY) / 2];

/** An outline as the data of an SVG path, with curves through the middles of its sides; empty for no outline. */
export function outlinePath(outline: readonly Point[]): string {
  const [first] = outline;
  const last = outline.at(-1);
  if (!first || !last || outline.length < 3) return '';
  const curves = outline.map((point, index) => `${written(point)} ${written(between(point, outline[index + 1] ?? first))}`);
  return `M${written(between(last, first))}Q${curves.join(' ')}Z`;
}
