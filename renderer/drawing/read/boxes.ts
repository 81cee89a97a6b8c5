/** Boxes of elements in a picture, what they are painted with, and what of a shape is on the picture. */
import type { Paint, Place, Point } from '../../../domain/stage/slide-parts';

/** In the picture that `scene` is, not on the page. */
export function placeIn(scene: Element, { left, top, width, height }: DOMRect): Place {
  const origin = scene.getBoundingClientRect();
  return { x: left - origin.left, y: top - origin.top, width, height };
}

const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
const known = new Map<string, Paint>();

const twoDigits = (part: number): string => part.toString(16).padStart(2, '0');

/** Returns the paint for any colour that a style can have. */
export function paintOf(css: string): Paint {
  const before = known.get(css);
  if (before) return before;
  if (!pixel) throw new Error('This window has no canvas');
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = css;
  pixel.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
  const paint = { colour: `#${[red, green, blue].map(twoDigits).join('')}`, opacity: alpha / 255 };
  known.set(css, paint);
  return paint;
}

export const isSeen = ({ opacity }: Paint): boolean => opacity > 0.01;

/** Pixels of a style's length; what is no length is none. */
export const pixels = (css: string): number => Number.parseFloat(css) || 0;

export const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.closest('.visually-hidden') === null;

export const isWithin = ({ x, y, width, height }: Place, scene: Place): boolean =>
  x >= -0.5 && y >= -0.5 && x + width <= scene.width + 0.5 && y + height <= scene.height + 0.5;

/** What of a place is on the picture; undefined when nothing is. */
export function onPicture(place: Place, scene: Place): Place | undefined {
  const left = Math.max(0, place.x);
  const top = Math.max(0, place.y);
  const width = Math.min(scene.width, place.x + place.width) - left;
  const height = Math.min(scene.height, place.y + place.height) - top;
  return width > 0.5 && height > 0.5 ? { x: left, y: top, width, height } : undefined;
}

type Edge = { readonly isIn: (point: Point) => boolean; readonly cross: (from: Point, to: Point) => Point };

/** Sutherland and Hodgman: a ring cut by one edge of the picture after the other. */
export function cutToPicture(ring: readonly Point[], { width, height }: Place): readonly Point[] {
  const atX = (x: number, [fromX, fromY]: Point, [toX, toY]: Point): Point => [x, fromY + ((toY - fromY) * (x - fromX)) / (toX - fromX)];
  const atY = (y: number, [fromX, fromY]: Point, [toX, toY]: Point): Point => [fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY), y];
  const edges: readonly Edge[] = [
    { isIn: ([x]) => x >= 0, cross: (from, to) => atX(0, from, to) },
    { isIn: ([x]) => x <= width, cross: (from, to) => atX(width, from, to) },
    { isIn: ([, y]) => y >= 0, cross: (from, to) => atY(0, from, to) },
    { isIn: ([, y]) => y <= height, cross: (from, to) => atY(height, from, to) },
  ];
  return edges.reduce<readonly Point[]>(
    (points, { isIn, cross }) =>
      points.flatMap((point, index): readonly Point[] => {
        const before = points.at(index - 1) ?? point;
        if (isIn(point)) return isIn(before) ? [point] : [cross(before, point), point];
        return isIn(before) ? [cross(before, point)] : [];
      }),
    ring,
  );
}
