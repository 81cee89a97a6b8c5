/** What an element is painted with apart from its words: its ground, edges and shadows, and what a style sheet puts before and after it. */
import type { Outline, Paint, Place, Point, SlidePart, Stroke } from '../../../domain/stage/slide-parts';
import { cutToPicture, isSeen, isWithin, onPicture, paintOf, pixels, placeIn } from './boxes';

type Shape = Extract<SlidePart, { readonly kind: 'shape' }>;
type Corner = readonly [across: number, down: number];

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
const cornerNames = ['borderTopLeftRadius', 'borderTopRightRadius', 'borderBottomRightRadius', 'borderBottomLeftRadius'] as const;

/** A corner is drawn by so many lines. */
const linesOfCorner = 16;

function cornersOf(style: CSSStyleDeclaration, { width, height }: Place): readonly Corner[] {
  const length = (text: string, whole: number): number => (text.endsWith('%') ? (pixels(text) / 100) * whole : pixels(text));
  const corners = cornerNames.map((name): Corner => {
    const [across = '0', down = across] = style[name].split(' ');
    return [length(across, width), length(down, height)];
  });
  /* Those that meet are made smaller together. */
  const [a = [0, 0], b = [0, 0], c = [0, 0], d = [0, 0]] = corners;
  const share = (room: number, taken: number): number => (taken > room ? room / taken : 1);
  const scale = Math.min(share(width, a[0] + b[0]), share(width, c[0] + d[0]), share(height, a[1] + d[1]), share(height, b[1] + c[1]));
  return corners.map(([across, down]): Corner => [across * scale, down * scale]);
}

/** Around a box whose corners are parts of ellipses, from the upper left one on. */
function ringOf({ x, y, width, height }: Place, corners: readonly Corner[]): readonly Point[] {
  return corners.flatMap(([across, down], index): readonly Point[] => {
    const isRight = index === 1 || index === 2;
    const isLow = index >= 2;
    const corner: Point = [isRight ? x + width : x, isLow ? y + height : y];
    if (across < 0.5 || down < 0.5) return [corner];
    const middle: Point = [corner[0] + (isRight ? -across : across), corner[1] + (isLow ? -down : down)];
    const from = Math.PI + (index * Math.PI) / 2;
    return Array.from({ length: linesOfCorner + 1 }, (_, step): Point => {
      const angle = from + ((step / linesOfCorner) * Math.PI) / 2;
      return [middle[0] + across * Math.cos(angle), middle[1] + down * Math.sin(angle)];
    });
  });
}

/** Undefined when nothing of it is on the picture. */
function outlineOf(place: Place, corners: readonly Corner[], scene: Place): Outline | undefined {
  const [first = [0, 0]] = corners;
  const areAlike = corners.every(([across, down]) => Math.abs(across - first[0]) < 0.5 && Math.abs(down - first[0]) < 0.5);
  if (isWithin(place, scene) && areAlike) {
    const isRound = Math.abs(first[0] * 2 - place.width) < 1 && Math.abs(place.width - place.height) < 1;
    return isRound ? { kind: 'ellipse', place } : { kind: 'box', place, round: first[0] };
  }
  if (areAlike && first[0] < 0.5) {
    const cut = onPicture(place, scene);
    return cut && { kind: 'box', place: cut, round: 0 };
  }
  const ring = cutToPicture(ringOf(place, corners), scene);
  return ring.length < 3 ? undefined : { kind: 'polygon', rings: [ring] };
}

const filled = (outline: Outline | undefined, fill: Paint): readonly Shape[] =>
  outline && isSeen(fill) ? [{ kind: 'shape', outline, fill, stroke: undefined }] : [];

interface Edge {
  readonly width: number;
  readonly paint: Paint;
}

const edgesOf = (style: CSSStyleDeclaration): readonly Edge[] =>
  sides.map((side) => ({ width: pixels(style[`border${side}Width`]), paint: paintOf(style[`border${side}Color`]) }));

const isDrawn = ({ width, paint }: Edge): boolean => width > 0.2 && isSeen(paint);

const along: readonly ((place: Place, width: number) => Place)[] = [
  ({ x, y, width }, height) => ({ x, y, width, height }),
  ({ x, y, width, height }, own) => ({ x: x + width - own, y, width: own, height }),
  ({ x, y, width, height }, own) => ({ x, y: y + height - own, width, height: own }),
  ({ x, y, height }, width) => ({ x, y, width, height }),
];

/** A shadow without blur is a second shape; within, a strip along an edge. */
function shadowsOf(style: CSSStyleDeclaration, place: Place, corners: readonly Corner[], scene: Place): readonly Shape[] {
  const found = /^(?<colour>.+\)) (?<x>-?[\d.]+)px (?<y>-?[\d.]+)px (?<blur>[\d.]+)px (?<spread>-?[\d.]+)px(?<inset> inset)?$/u.exec(
    style.boxShadow,
  );
  if (!found?.groups) return [];
  const { colour = '', x = '0', y = '0', inset } = found.groups;
  const [dx, dy, paint] = [Number(x), Number(y), paintOf(colour)];
  if (inset === undefined) return filled(outlineOf({ ...place, x: place.x + dx, y: place.y + dy }, corners, scene), paint);
  return dx > 0 ? filled(outlineOf({ ...place, width: dx }, [[0, 0]], scene), paint) : [];
}

/** Returns the shapes of a box with these styles, from the lowest to the highest. */
function paintedBox(style: CSSStyleDeclaration, place: Place, scene: Place): readonly Shape[] {
  const corners = cornersOf(style, place);
  const ground = paintOf(style.backgroundColor);
  const edges = edgesOf(style);
  const [first] = edges;
  const areAlike = first !== undefined && edges.every((edge) => isDrawn(edge) && edge.width === first.width);
  const shadows = shadowsOf(style, place, corners, scene);
  if (areAlike && first) {
    const half = first.width / 2;
    const middle = { x: place.x + half, y: place.y + half, width: place.width - first.width, height: place.height - first.width };
    const outline = outlineOf(
      middle,
      corners.map(([across, down]): Corner => [Math.max(0, across - half), Math.max(0, down - half)]),
      scene,
    );
    const stroke: Stroke = { ...first.paint, width: first.width, isDashed: style.borderTopStyle === 'dashed' };
    return outline ? [...shadows, { kind: 'shape', outline, fill: isSeen(ground) ? ground : undefined, stroke }] : shadows;
  }
  const box = filled(outlineOf(place, corners, scene), ground);
  /* An edge follows the round of its box: the box in its colour, and the ground over it. */
  const isRound = corners.some(([across]) => across > 0.5);
  const lines = edges.flatMap((edge, side): readonly Shape[] => {
    if (!isDrawn(edge)) return [];
    if (isRound && box.length > 0) {
      return [
        ...filled(outlineOf(place, corners, scene), edge.paint),
        ...filled(outlineOf(without(place, side, edge.width), corners, scene), ground),
      ];
    }
    return filled(outlineOf(along[side]?.(place, edge.width) ?? place, [[0, 0]], scene), edge.paint);
  });
  return [...shadows, ...box, ...lines];
}

function without({ x, y, width, height }: Place, side: number, by: number): Place {
  switch (side) {
    case 0:
      return { x, y: y + by, width, height: height - by };
    case 1:
      return { x, y, width: width - by, height };
    case 2:
      return { x, y, width, height: height - by };
    default:
      return { x: x + by, y, width: width - by, height };
  }
}

export const shapesOf = (element: Element, scene: Element): readonly Shape[] =>
  paintedBox(getComputedStyle(element), placeIn(scene, element.getBoundingClientRect()), placeIn(scene, scene.getBoundingClientRect()));

/** Returns the element that places what stands absolutely in it. */
function holderOf(element: Element, scene: Element): Element {
  for (let each: Element | null = element; each && each !== scene; each = each.parentElement) {
    const { position, transform } = getComputedStyle(each);
    if (position !== 'static' || transform !== 'none') return each;
  }
  return scene;
}

/** Returns the box of what a style sheet puts before or after an element; undefined when it puts nothing there, or lets it flow. */
export function pseudoPlace(element: Element, which: '::before' | '::after', scene: Element): Place | undefined {
  const style = getComputedStyle(element, which);
  if (style.content === 'none' || style.display === 'none' || style.position !== 'absolute') return undefined;
  if (style.visibility === 'hidden' || style.opacity === '0') return undefined;
  const holder = holderOf(element, scene);
  const { borderLeftWidth, borderTopWidth } = getComputedStyle(holder);
  const outer = placeIn(scene, holder.getBoundingClientRect());
  const moved = style.transform === 'none' ? undefined : new DOMMatrixReadOnly(style.transform);
  const edges = (one: string, other: string): number => (style.boxSizing === 'border-box' ? 0 : pixels(one) + pixels(other));
  return {
    x: outer.x + pixels(borderLeftWidth) + pixels(style.left) + pixels(style.marginLeft) + (moved?.e ?? 0),
    y: outer.y + pixels(borderTopWidth) + pixels(style.top) + pixels(style.marginTop) + (moved?.f ?? 0),
    width: pixels(style.width) + edges(style.borderLeftWidth, style.borderRightWidth),
    height: pixels(style.height) + edges(style.borderTopWidth, style.borderBottomWidth),
  };
}

function clippedBy(clip: string, { x, y, width, height }: Place): Outline | undefined {
  const found = /^polygon\((?<points>.*)\)$/u.exec(clip);
  const points = found?.groups?.points?.split(',').map((pair): Point => {
    const [across = '0', down = '0'] = pair.trim().split(' ');
    const length = (text: string, whole: number): number => (text.endsWith('%') ? (pixels(text) / 100) * whole : pixels(text));
    return [x + length(across, width), y + length(down, height)];
  });
  return points && { kind: 'polygon', rings: [points] };
}

/** What has a ground and no words. */
export function pseudoShapes(element: Element, which: '::before' | '::after', scene: Element): readonly Shape[] {
  const style = getComputedStyle(element, which);
  const place = pseudoPlace(element, which, scene);
  if (!place || !/^""/u.test(style.content)) return [];
  const clipped = clippedBy(style.clipPath, place);
  if (clipped) return filled(clipped, paintOf(style.backgroundColor));
  return paintedBox(style, place, placeIn(scene, scene.getBoundingClientRect()));
}
