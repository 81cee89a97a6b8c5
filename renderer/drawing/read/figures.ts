/** A figure: its room for a chart that is made of its data, and its shapes and words for one that no chart can say. */
import type { FigureColours, Point, SlidePart, TextRun } from '../../../domain/stage/slide-parts';
import { isSeen, paintOf, pixels, placeIn } from './boxes';

const colourIn = (element: Element, name: string): string => {
  const probe = document.createElement('span');
  probe.style.color = `var(--figure-${name})`;
  element.append(probe);
  const { colour } = paintOf(getComputedStyle(probe).color);
  probe.remove();
  return colour;
};

const coloursOf = (block: Element): FigureColours => ({
  ink: colourIn(block, 'ink'),
  strong: colourIn(block, 'accent'),
  middle: colourIn(block, 'middle'),
  faint: colourIn(block, 'faint'),
});

type Figure = Extract<SlidePart, { readonly kind: 'figure' }>;

export function figureRoom(drawing: Element, scene: Element): Figure {
  const place = placeIn(scene, drawing.getBoundingClientRect());
  const sizes = [...drawing.querySelectorAll('text')].map((text) => pixels(getComputedStyle(text).fontSize));
  return {
    kind: 'figure',
    place,
    colours: coloursOf(drawing.closest('.figure-block') ?? drawing),
    size: Math.min(...sizes, place.height / 8),
  };
}

/** So many points for each outline: a bend is seen as one. */
const pointsOfPath = 48;

function pointsAlong(path: SVGPathElement, d: string, scene: Element): readonly Point[] {
  const part = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  part.setAttribute('d', d);
  const length = part.getTotalLength();
  const matrix = path.getScreenCTM();
  const origin = scene.getBoundingClientRect();
  return Array.from({ length: pointsOfPath + 1 }, (_, index): Point => {
    const { x, y } = part.getPointAtLength((length * index) / pointsOfPath).matrixTransform(matrix ?? undefined);
    return [x - origin.left, y - origin.top];
  });
}

const ringsOf = (path: SVGPathElement, scene: Element): readonly (readonly Point[])[] =>
  (path.getAttribute('d') ?? '')
    .split(/(?=M)/u)
    .filter((part) => part.trim() !== '')
    .map((part) => pointsAlong(path, part, scene));

function paintsOf(style: CSSStyleDeclaration): Pick<Extract<SlidePart, { readonly kind: 'shape' }>, 'fill' | 'stroke'> {
  const [fill, stroke] = [style.fill, style.stroke].map((css) => (css === 'none' ? undefined : paintOf(css)));
  const width = pixels(style.strokeWidth);
  return {
    fill: fill && isSeen(fill) ? fill : undefined,
    stroke: stroke && isSeen(stroke) && width > 0 ? { ...stroke, width, isDashed: style.strokeDasharray !== 'none' } : undefined,
  };
}

function shapeOf(element: Element, scene: Element): readonly SlidePart[] {
  const style = getComputedStyle(element);
  const paints = paintsOf(style);
  if (!paints.fill && !paints.stroke) return [];
  /* Without its stroke. */
  const place = placeIn(scene, element.getBoundingClientRect());
  if (element instanceof SVGRectElement) {
    return place.width < 0.5 || place.height < 0.5
      ? []
      : [{ kind: 'shape', outline: { kind: 'box', place, round: element.rx.baseVal.value }, ...paints }];
  }
  if (element instanceof SVGCircleElement || element instanceof SVGEllipseElement)
    return [{ kind: 'shape', outline: { kind: 'ellipse', place }, ...paints }];
  if (element instanceof SVGLineElement) {
    const { x1, y1, x2, y2 } = element;
    const [box, origin] = [element.ownerSVGElement?.getBoundingClientRect() ?? new DOMRect(), scene.getBoundingClientRect()];
    const [left, top] = [box.left - origin.left, box.top - origin.top];
    const points: readonly Point[] = [
      [left + x1.baseVal.value, top + y1.baseVal.value],
      [left + x2.baseVal.value, top + y2.baseVal.value],
    ];
    return [{ kind: 'shape', outline: { kind: 'way', points }, fill: undefined, stroke: paints.stroke }];
  }
  if (element instanceof SVGPathElement) {
    const rings = ringsOf(element, scene);
    if (paints.fill) return [{ kind: 'shape', outline: { kind: 'polygon', rings }, ...paints }];
    return rings.map((points) => ({ kind: 'shape', outline: { kind: 'way', points }, fill: undefined, stroke: paints.stroke }));
  }
  return [];
}

/** A text of the drawing: one line. */
interface Line {
  readonly run: TextRun;
  readonly anchor: string;
  /** The position where it hangs from the anchor, and the line on which its letters stand. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function lineOf(text: SVGTextElement, scene: Element): Line | undefined {
  const words = (text.textContent ?? '').trim();
  if (words === '') return undefined;
  const style = getComputedStyle(text);
  const [box, origin] = [text.ownerSVGElement?.getBoundingClientRect() ?? new DOMRect(), scene.getBoundingClientRect()];
  return {
    run: {
      text: words,
      size: pixels(style.fontSize),
      isBold: Number(style.fontWeight) >= 600,
      isItalic: false,
      isDisplay: /^"?Literata/u.test(style.fontFamily),
      colour: paintOf(style.fill).colour,
    },
    anchor: style.textAnchor,
    x: box.left - origin.left + pixels(text.getAttribute('x') ?? ''),
    y: box.top - origin.top + pixels(text.getAttribute('y') ?? ''),
    width: text.getComputedTextLength(),
  };
}

const lineHeight = 1.22;
const isNext = (last: Line, next: Line): boolean =>
  last.anchor === next.anchor &&
  Math.abs(last.x - next.x) < 0.5 &&
  last.run.size === next.run.size &&
  last.run.isBold === next.run.isBold &&
  last.run.colour === next.run.colour &&
  Math.abs(next.y - last.y - last.run.size * lineHeight) < 1;

const aligned = { start: 'left', middle: 'center', end: 'right' } as const;

/** Lines of one text, which are set one below the other. */
function textOf(lines: readonly Line[]): SlidePart {
  const [first] = lines;
  if (!first) throw new Error('A text of a figure has no lines');
  const { anchor, x, y, run } = first;
  const width = Math.max(...lines.map((line) => line.width));
  const align = anchor === 'middle' || anchor === 'end' ? aligned[anchor] : 'left';
  const left = align === 'left' ? x : align === 'center' ? x - width / 2 : x - width;
  const step = run.size * lineHeight;
  return {
    kind: 'text',
    role: 'other',
    place: { x: left, y: y - run.size * 0.98, width, height: step * lines.length },
    paragraphs: [
      {
        runs: [{ ...run, text: lines.map(({ run: { text } }) => text).join(' ') }],
        align,
        spacing: lineHeight / 1.362,
        before: 0,
        mark: undefined,
        indent: 0,
      },
    ],
  };
}

/** In the order in which they are drawn; of a text all lines together. */
export function figureShapes(drawing: SVGSVGElement, scene: Element): readonly SlidePart[] {
  const parts: SlidePart[] = [];
  let open: Line[] = [];
  const close = (): void => {
    if (open.length > 0) parts.push(textOf(open));
    open = [];
  };
  for (const element of drawing.children) {
    const line = element instanceof SVGTextElement ? lineOf(element, scene) : undefined;
    const last = open.at(-1);
    if (!line || (last && !isNext(last, line))) close();
    if (line) open.push(line);
    else parts.push(...shapeOf(element, scene));
  }
  close();
  return parts;
}
