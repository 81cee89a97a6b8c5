/** Takes a picture apart that stands in the page: what it is painted with, its pictures, and its words in the order in which they are read. */
import type { Place, SetParagraph, SlidePart, SlideParts, TextPart } from '../../../domain/stage/slide-parts';
import { isSeen, isShown, onPicture, paintOf, placeIn } from './boxes';
import { figureRoom, figureShapes } from './figures';
import { drawnLetter, drawnPicture, pictureOf } from './pictures';
import { pseudoPlace, pseudoShapes, shapesOf } from './shapes';
import { readRows, readTable } from './tables';
import { isInline, type Leaf, leafOf } from './texts';

/** What a slide says, and what stands by itself beside it. */
const bodies = ['.scene-middle', '.opener-words', '.scene-answer-page'] as const;
const apart = '.opener-kicker, .scene-kicker, .scene-sources, .scene-content-note';

/** What stands beside the words is drawn under them, whatever stands first in the page. */
class Parts {
  readonly under: SlidePart[] = [];
  readonly over: SlidePart[] = [];
  /** Words that may go on in the same box. */
  #open: Leaf[] = [];
  readonly #scene: Element;
  #hasTitle = false;
  #hasBody = false;

  constructor(scene: Element) {
    this.#scene = scene;
  }

  add(leaf: Leaf): void {
    const last = this.#open.at(-1);
    if (last && !goesOn(last, leaf)) this.close();
    this.#open.push(leaf);
  }

  close(): void {
    const [first] = this.#open;
    if (!first) return;
    const text = textOf(this.#open, this.#roleOf(first), placeIn(this.#scene, this.#scene.getBoundingClientRect()));
    this.over.push(text);
    this.#hasTitle ||= text.role === 'title';
    this.#hasBody ||= text.role === 'body';
    this.#open = [];
  }

  #roleOf(leaf: Leaf): TextPart['role'] {
    const { element } = leaf;
    const holder = holderOf(leaf);
    if (element.tagName === 'H2' && !this.#hasTitle) return 'title';
    const isBody = bodies.some((name) => holder?.matches(name)) && !element.matches(apart);
    return isBody && !this.#hasBody ? 'body' : 'other';
  }
}

/** The element that holds a paragraph, or the list that it is a point of. */
const holderOf = ({ element }: Leaf): Element | null =>
  element.tagName === 'LI' ? (element.parentElement?.parentElement ?? null) : element.parentElement;

const leftOf = ({ room, paragraph: { indent } }: Leaf): number => room.x - indent;

const isHeading = ({ element }: Leaf): boolean => element.tagName === 'H2';

function goesOn(last: Leaf, next: Leaf): boolean {
  if (isHeading(last) || isHeading(next) || holderOf(last) !== holderOf(next)) return false;
  if (next.element.matches(apart) || last.element.matches(apart)) return false;
  const gap = next.lines.y - last.lines.y - last.lines.height;
  return Math.abs(leftOf(last) - leftOf(next)) < 2 && last.paragraph.align === next.paragraph.align && gap > -2;
}

/** Another program's letters may be a little wider: a line has that much more room, where the picture has it. */
const spare = 1.06;

function textOf(leaves: readonly Leaf[], role: TextPart['role'], scene: Place): TextPart {
  const needed = Math.max(...leaves.map(({ lines, count, paragraph }) => (count === 1 ? lines.width * spare + paragraph.indent : 0)));
  const left = Math.min(...leaves.map(leftOf));
  const right = Math.max(...leaves.map(({ room }) => room.x + room.width));
  const top = leaves[0]?.lines.y ?? 0;
  const bottom = Math.max(...leaves.map(({ lines }) => lines.y + lines.height));
  const more = Math.max(0, needed - (right - left));
  const align = leaves[0]?.paragraph.align ?? 'left';
  const share = { left: 0, center: 0.5, right: 1 }[align];
  const place = { x: left - more * share, y: top, width: right - left + more, height: bottom - top };
  const [alone] = leaves;
  if (alone && leaves.length === 1 && alone.count === 1)
    return { kind: 'text', role, place: grown(place, alone.excess, scene), paragraphs: [{ ...alone.paragraph, spacing: 1 }] };
  const paragraphs = leaves.map(({ paragraph, lines }, index): SetParagraph => {
    const before = leaves[index - 1]?.lines;
    return { ...paragraph, before: before ? Math.max(0, lines.y - before.y - before.height) : 0 };
  });
  /* If lines are set closer than their type asks for, other programs take it all from above. */
  const lower = Math.max(0, leaves[0]?.excess ?? 0);
  return { kind: 'text', role, place: onPicture({ ...place, y: place.y + lower }, scene) ?? place, paragraphs };
}

/** A line alone has the height of its type. */
const grown = (place: Place, by: number, scene: Place): Place =>
  onPicture({ ...place, y: place.y - by, height: place.height + 2 * by }, scene) ?? place;

/** Figures that another program can draw of their data. */
const chartKinds = new Set<string>(['bars', 'shares']);

async function walk(element: Element, scene: Element, parts: Parts): Promise<void> {
  if (!isShown(element)) return;
  if (element instanceof HTMLImageElement) {
    parts.under.push(...pictureOf(element, scene));
    return;
  }
  if (element instanceof SVGSVGElement) {
    parts.under.push(...(await drawnPicture(element, scene)));
    return;
  }
  if (element instanceof HTMLTableElement) {
    parts.close();
    parts.over.push(...readTable(element, scene));
    return;
  }
  if (element.matches('.scene-agenda-list')) {
    parts.close();
    parts.over.push(...readRows(element, scene));
    return;
  }
  if (element.matches('.figure-drawing')) {
    parts.close();
    const drawing = element.querySelector('svg');
    if (chartKinds.has(element.getAttribute('data-figure') ?? '')) parts.over.push(figureRoom(element, scene));
    else if (drawing) parts.over.push(...figureShapes(drawing, scene));
    return;
  }
  addPaint(element, scene, parts);
  await addContent(element, scene, parts);
}

/** Lines between the points of a list are the list's own in no other program. */
const isPoint = (element: Element): boolean => element.tagName === 'LI' && !isSeen(paintOf(getComputedStyle(element).backgroundColor));

function addPaint(element: Element, scene: Element, parts: Parts): void {
  if (!isPoint(element)) parts.under.push(...shapesOf(element, scene));
  for (const which of ['::before', '::after'] as const) {
    const style = getComputedStyle(element, which);
    const letter = /^"(?<letter>.)"/u.exec(style.content)?.groups?.letter;
    const place = pseudoPlace(element, which, scene);
    if (letter !== undefined && letter.trim() !== '' && place) parts.under.push(...drawnLetter(letter, style, place, scene));
    else if (!isMark(element, which, style)) parts.under.push(...pseudoShapes(element, which, scene));
  }
}

/** The point of a list is one in any program. */
const isMark = (element: Element, which: string, { clipPath, position }: CSSStyleDeclaration): boolean =>
  which === '::before' && isPoint(element) && clipPath === 'none' && position === 'absolute' && element.closest('.timeline') === null;

async function addContent(element: Element, scene: Element, parts: Parts): Promise<void> {
  let inline: Node[] = [];
  const flush = (): void => {
    const leaf = inline.length > 0 ? leafOf(element, inline, scene) : undefined;
    if (leaf) parts.add(leaf);
    inline = [];
  };
  for (const child of element.childNodes) {
    if (isInline(child) && !(child instanceof Element && child.querySelector('img, svg'))) inline.push(child);
    else {
      flush();
      if (child instanceof Element) await walk(child, scene, parts);
    }
  }
  flush();
}

/** What fills the picture is what it stands on. */
function groundOf(scene: Element): string {
  const whole = placeIn(scene, scene.getBoundingClientRect());
  const fills = (element: Element): boolean => {
    const { width, height } = placeIn(scene, element.getBoundingClientRect());
    return width > whole.width - 1 && height > whole.height - 1;
  };
  const grounds = [scene, ...scene.children].filter(fills).map((each) => paintOf(getComputedStyle(each).backgroundColor));
  return grounds.filter(({ opacity }) => opacity === 1).at(-1)?.colour ?? '#ffffff';
}

const isGround = (part: SlidePart, ground: string, whole: Place): boolean =>
  part.kind === 'shape' &&
  part.fill?.colour === ground &&
  part.outline.kind === 'box' &&
  part.outline.place.width > whole.width - 1 &&
  part.outline.place.height > whole.height - 1;

export async function readSlide(scene: HTMLElement): Promise<SlideParts> {
  const parts = new Parts(scene);
  const ground = groundOf(scene);
  for (const child of scene.children) await walk(child, scene, parts);
  parts.close();
  const whole = placeIn(scene, scene.getBoundingClientRect());
  return { ground, parts: [...parts.under.filter((part) => !isGround(part, ground, whole)), ...parts.over] };
}
