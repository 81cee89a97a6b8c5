/** The words of an element as paragraphs: in runs that look alike, where their lines lie, how far apart they are set. */
import type { Alignment, Place, SetParagraph, TextRun } from '../../../domain/stage/slide-parts';
import { isShown, paintOf, pixels, placeIn } from './boxes';

/** A paragraph where it stands: `lines` of its words, `room` of the box that they may take. */
export interface Leaf {
  readonly element: Element;
  readonly paragraph: SetParagraph;
  readonly lines: Place;
  readonly room: Place;
  readonly count: number;
  /** How much higher its type would be by itself than its lines are, above as below. */
  readonly excess: number;
}

const measure = document.createElement('canvas').getContext('2d');
const naturals = new Map<string, number>();

/** How far apart the lines of a type are by itself, as a share of its size. */
function naturalOf(family: string): number {
  const before = naturals.get(family);
  if (before !== undefined) return before;
  if (!measure) throw new Error('This window has no canvas');
  measure.font = `100px ${family}`;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = measure.measureText('x');
  const natural = (fontBoundingBoxAscent + fontBoundingBoxDescent) / 100;
  naturals.set(family, natural);
  return natural;
}

const bold = 600;

function runOf(element: Element, text: string): TextRun {
  const { fontSize, fontWeight, fontStyle, fontFamily, color } = getComputedStyle(element);
  return {
    text,
    size: pixels(fontSize),
    isBold: Number(fontWeight) >= bold,
    isItalic: fontStyle === 'italic',
    isDisplay: /^"?Literata/u.test(fontFamily),
    colour: paintOf(color).colour,
  };
}

const looksAlike = (one: TextRun, other: TextRun): boolean =>
  one.size === other.size &&
  one.isBold === other.isBold &&
  one.isItalic === other.isItalic &&
  one.isDisplay === other.isDisplay &&
  one.colour === other.colour;

/** Spaces and breaks are one space; what must not break stays. */
const collapsed = (text: string): string => text.replaceAll(/[ \t\r\n]+/gu, ' ');

/** Runs that look alike are one, without a space at either end or two in a row. */
function joined(runs: readonly TextRun[]): readonly TextRun[] {
  const all: TextRun[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    const text = last === undefined || last.text.endsWith(' ') ? run.text.replace(/^ /u, '') : run.text;
    if (text === '') continue;
    if (last && looksAlike(last, run)) all[all.length - 1] = { ...last, text: last.text + text };
    else all.push({ ...run, text });
  }
  const last = all.at(-1);
  if (last) all[all.length - 1] = { ...last, text: last.text.replace(/ $/u, '') };
  return all.filter(({ text }) => text !== '');
}

export const isInline = (node: Node): boolean =>
  node instanceof Text || (node instanceof HTMLElement && getComputedStyle(node).display === 'inline');

/** What a style sheet writes before or after an element that flows with its words. */
function written(element: Element, which: '::before' | '::after'): readonly TextRun[] {
  const { content, position } = getComputedStyle(element, which);
  const text = position === 'absolute' ? undefined : /^"(?<text>.*)"$/u.exec(content)?.groups?.text;
  return text === undefined ? [] : [runOf(element, text)];
}

function runsIn(node: Node): readonly TextRun[] {
  if (node instanceof Text)
    return node.parentElement && isShown(node.parentElement) ? [runOf(node.parentElement, collapsed(node.data))] : [];
  if (!(node instanceof HTMLElement)) return [];
  return [...written(node, '::before'), ...[...node.childNodes].flatMap(runsIn), ...written(node, '::after')];
}

/** Letters of different sizes stand in one line. */
function countLines(rects: readonly DOMRect[]): number {
  let count = 0;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const rect of rects.toSorted((one, other) => one.top - other.top)) {
    if (bottom - rect.top > 0.4 * rect.height) {
      bottom = Math.max(bottom, rect.bottom);
      continue;
    }
    count += 1;
    bottom = rect.bottom;
  }
  return count;
}

function linesOf(nodes: readonly Node[], scene: Element): { readonly place: Place; readonly count: number } | undefined {
  const range = document.createRange();
  const [first] = nodes;
  const last = nodes.at(-1);
  if (!first || !last) return undefined;
  range.setStartBefore(first);
  range.setEndAfter(last);
  const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  if (rects.length === 0) return undefined;
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return { place: placeIn(scene, new DOMRect(left, top, right - left, bottom - top)), count: countLines(rects) };
}

function roomOf(element: Element, scene: Element): Place {
  const { x, y, width, height } = placeIn(scene, element.getBoundingClientRect());
  const style = getComputedStyle(element);
  const [left, right] = [
    pixels(style.paddingLeft) + pixels(style.borderLeftWidth),
    pixels(style.paddingRight) + pixels(style.borderRightWidth),
  ];
  return { x: x + left, y, width: width - left - right, height };
}

function alignOf(element: Element, lines: Place, room: Place, count: number): Alignment {
  const { textAlign } = getComputedStyle(element);
  if (textAlign === 'center') return 'center';
  if (textAlign === 'right' || textAlign === 'end') return 'right';
  /* One line may be put in the middle of its box in other ways. */
  const [before, after] = [lines.x - room.x, room.x + room.width - lines.x - lines.width];
  return count === 1 && before > 3 && Math.abs(before - after) < 3 ? 'center' : 'left';
}

const capital = (runs: readonly TextRun[]): readonly TextRun[] =>
  runs.map((run, index) => (index === 0 ? { ...run, text: run.text.charAt(0).toUpperCase() + run.text.slice(1) } : run));

type Mark = SetParagraph['mark'];

/** Returns the mark of an item of a list whose points a style sheet draws. */
function markOf(element: Element): { readonly mark: Mark; readonly indent: number } {
  const { textIndent, paddingLeft } = getComputedStyle(element);
  const hanging = -pixels(textIndent);
  if (hanging > 0) return { mark: { kind: 'none', colour: '#000000' }, indent: Math.min(hanging, pixels(paddingLeft)) };
  const list = element.parentElement;
  const before = getComputedStyle(element, '::before');
  if (element.tagName !== 'LI' || !list || before.content === 'none' || before.position !== 'absolute')
    return { mark: undefined, indent: 0 };
  const indent = pixels(paddingLeft);
  if (/^counter\(/u.test(before.content)) {
    return { mark: { kind: 'number', number: [...list.children].indexOf(element) + 1, colour: paintOf(before.color).colour }, indent };
  }
  const ground = paintOf(before.backgroundColor);
  const isPoint = pixels(before.width) < indent && before.clipPath === 'none' && ground.opacity > 0;
  return isPoint ? { mark: { kind: 'dot', colour: ground.colour }, indent } : { mark: undefined, indent: 0 };
}

/** Words that stand together in an element; undefined when there are none. */
export function leafOf(element: Element, nodes: readonly Node[], scene: Element): Leaf | undefined {
  const found = joined(nodes.flatMap(runsIn));
  const lines = linesOf(nodes, scene);
  const [first] = found;
  if (!lines || !first) return undefined;
  const runs = getComputedStyle(element, '::first-letter').textTransform === 'uppercase' ? capital(found) : found;
  const { lineHeight, fontFamily } = getComputedStyle(element);
  const largest = Math.max(...runs.map(({ size }) => size));
  const natural = largest * naturalOf(largestFamily(element, runs, fontFamily));
  const ownHeight = lineHeight === 'normal' ? natural : pixels(lineHeight);
  const middle = lines.place.y + lines.place.height / 2;
  const high = lines.count * ownHeight;
  const place = { ...lines.place, y: middle - high / 2, height: high };
  const room = roomOf(element, scene);
  const { mark, indent } = markOf(element);
  return {
    element,
    lines: place,
    room,
    count: lines.count,
    excess: (natural - ownHeight) / 2,
    paragraph: { runs, align: alignOf(element, place, room, lines.count), spacing: ownHeight / natural, before: 0, mark, indent },
  };
}

/** The largest letters of a line may be in the type of what is said large. */
function largestFamily(element: Element, runs: readonly TextRun[], own: string): string {
  const isOwn = runs.every(({ isDisplay }) => isDisplay === /^"?Literata/u.test(own));
  if (isOwn) return own;
  const other = [...element.querySelectorAll('*')].find((each) => getComputedStyle(each).fontFamily !== own);
  return other ? getComputedStyle(other).fontFamily : own;
}
