/**
 * What a drawn scene may hold: flat shapes in plain colours, and nothing that could run, load, link or be read as text. A drawing that
 * holds anything else is not used; where an image program wrote more than that, its file is simplified first. What passes is
 * well-formed XML with a size: anything less would be an empty place in the room. No pattern here goes back over what it has read.
 */
import { isColour, namesOfWorldColours } from '../../domain/programme/theme';
import type { ContentProblem } from './content-problem';

const number = String.raw`-?(?:\d+(?:\.\d+)?|\.\d+)`;
const oneNumber = new RegExp(`^${number}$`, 'u');
const someNumbers = new RegExp(`^[ \t\r\n]*${number}(?:[ \t\r\n,]+${number})*[ \t\r\n]*$`, 'u');
const isNumber = (value: string): boolean => oneNumber.test(value);
const isNumbers = (value: string): boolean => someNumbers.test(value);
const isPath = (value: string): boolean => /^[MmLlHhVvCcSsQqTtAaZz\d \t\r\n,.-]*$/u.test(value);
const isMove = (value: string): boolean => /^(?:(?:translate|rotate|scale|skewX|skewY|matrix)\([\d \t\r\n,.-]+\)[ \t\r\n]*)+$/u.test(value);
const isWord = (value: string): boolean => ['round', 'butt', 'square', 'miter', 'bevel', 'evenodd', 'nonzero'].includes(value);
const isNamespace = (value: string): boolean => value === 'http://www.w3.org/2000/svg';

function isPaint(value: string): boolean {
  const [, name] = /^var\(--([a-z-]+)\)$/u.exec(value) ?? [];
  return value === 'none' || isColour(value) || (name !== undefined && namesOfWorldColours.includes(name));
}

const ofEveryShape: Readonly<Record<string, (value: string) => boolean>> = {
  fill: isPaint,
  stroke: isPaint,
  'fill-rule': isWord,
  'stroke-width': isNumber,
  'stroke-linecap': isWord,
  'stroke-linejoin': isWord,
  opacity: isNumber,
  transform: isMove,
};

const numbers = (...names: readonly string[]) => Object.fromEntries(names.map((each) => [each, isNumber]));

const elements: Readonly<Record<string, Readonly<Record<string, (value: string) => boolean>>>> = {
  svg: { xmlns: isNamespace, viewBox: isNumbers },
  g: ofEveryShape,
  path: { ...ofEveryShape, d: isPath },
  rect: { ...ofEveryShape, ...numbers('x', 'y', 'width', 'height', 'rx', 'ry') },
  circle: { ...ofEveryShape, ...numbers('cx', 'cy', 'r') },
  ellipse: { ...ofEveryShape, ...numbers('cx', 'cy', 'rx', 'ry') },
  line: { ...ofEveryShape, ...numbers('x1', 'y1', 'x2', 'y2') },
  polygon: { ...ofEveryShape, points: isNumbers },
  polyline: { ...ofEveryShape, points: isNumbers },
};

/** A comment, a closing or an opening tag, at one place of the text; of what is no letter, XML knows only these spaces and breaks. */
const token =
  /<!--(?:-?(?:[^<>\p{C}-]|[\t\r\n]))*-->|<\/(?<closed>[A-Za-z]+)[ \t\r\n]*>|<(?<opened>[A-Za-z]+)(?<attributes>(?:[ \t\r\n]+[A-Za-z0-9-]+="[^"<>&]*")*)[ \t\r\n]*(?<empty>\/?)>/uy;
const attribute = /(?<name>[A-Za-z0-9-]+)="(?<value>[^"]*)"/gu;

/** What stands in a tag and may not; undefined when all of it may. */
function foreignIn(element: string, attributes: string): string | undefined {
  const allowed = Object.hasOwn(elements, element) ? elements[element] : undefined;
  if (!allowed) return `<${element}>`;
  const seen = new Set<string>();
  for (const { groups } of attributes.matchAll(attribute)) {
    const { name = '', value = '' } = groups ?? {};
    const isAllowed = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
    if (!isAllowed?.(value) || seen.has(name)) return `${name}="${value.slice(0, 40)}"`;
    seen.add(name);
  }
  return undefined;
}

/** A window draws no image that doesn't say what it is and how large. */
function isFramed(attributes: string): boolean {
  const [, viewBox = ''] = /viewBox="([^"]*)"/u.exec(attributes) ?? [];
  const [, , width = 0, height = 0, ...more] = viewBox
    .trim()
    .split(/[ \t\r\n,]+/u)
    .map(Number);
  return attributes.includes('xmlns=') && width > 0 && height > 0 && more.length === 0;
}

/** Groups in groups; what is drawn by hand has less than ten. */
const mostNested = 100;

/** The first thing in a drawing that it may not hold. */
export function problemInDrawing(file: string, svg: string): ContentProblem | undefined {
  const lineAt = (at: number): number => svg.slice(0, at).split('\n').length;
  const problemAt = (at: number, found: string): ContentProblem => ({ file, line: lineAt(at), key: 'scene-holds', values: { found } });
  const open: string[] = [];
  let isBegun = false;
  let at = 0;
  for (;;) {
    at += /^[ \t\r\n]*/u.exec(svg.slice(at))?.[0].length ?? 0;
    if (at >= svg.length) break;
    token.lastIndex = at;
    const { 0: whole, groups } = token.exec(svg) ?? {};
    if (whole === undefined) return problemAt(at, svg.slice(at, at + 30).split('\n')[0] ?? '');
    const { closed, opened, attributes = '', empty } = groups ?? {};
    if (closed !== undefined && open.pop() !== closed) return problemAt(at, whole);
    if (opened !== undefined) {
      const foreign =
        foreignIn(opened, attributes) ?? ((opened === 'svg') === isBegun || (isBegun && open.length === 0) ? whole : undefined);
      if (foreign !== undefined) return problemAt(at, foreign.slice(0, 60));
      if (!isBegun && !isFramed(attributes)) return { file, line: lineAt(at), key: 'scene-frame' };
      isBegun = true;
      if (empty === '') open.push(opened);
      if (open.length > mostNested) return { file, line: lineAt(at), key: 'scene-deep', values: { most: mostNested } };
    }
    at += whole.length;
  }
  return isBegun && open.length === 0 ? undefined : problemAt(svg.length, '</svg>');
}
