/** What a slide takes from its layout and that from its master: where a placeholder stands, and whether its lines are points. */
import type { Package } from './package';
import type { Place } from './pieces';
import { allIn, childOf, type Element, findIn, numberOf } from './xml';

/** The extent of a slide, in the units of the file. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** What stands around a slide. */
export interface Around {
  readonly extent: Extent;
  readonly layout: Element | undefined;
  readonly master: Element | undefined;
}

export interface Placeholder {
  /** The type in Office's words; `obj` where it gives none. */
  readonly type: string;
  readonly index: string | undefined;
}

const properties = ['p:nvSpPr', 'p:nvPicPr', 'p:nvGraphicFramePr'] as const;

export const saidOf = (shape: Element): Element | undefined =>
  properties.map((name) => childOf(shape, name)).find((found) => found !== undefined);

export function placeholderOf(shape: Element): Placeholder | undefined {
  const found = findIn(saidOf(shape), 'p:nvPr', 'p:ph');
  return found && { type: found.attributes.type ?? 'obj', index: found.attributes.idx };
}

const isTitle = (type: string): boolean => type === 'title' || type === 'ctrTitle';
/** Kinds whose words stand where the master has its body. */
const likeBody = new Set(['body', 'obj', 'subTitle', 'tbl', 'chart', 'dgm', 'media', 'clipArt', 'pic']);

function shapesOf(sheet: Element | undefined): Iterable<Element> {
  return allIn(findIn(sheet, 'p:cSld', 'p:spTree'), new Set(['p:sp', 'p:pic', 'p:graphicFrame']));
}

function inLayout(layout: Element | undefined, { type, index }: Placeholder): Element | undefined {
  const all = [...shapesOf(layout)];
  const is = (same: (other: Placeholder) => boolean) => (shape: Element) => {
    const other = placeholderOf(shape);
    return other !== undefined && same(other);
  };
  if (isTitle(type)) return all.find(is((other) => isTitle(other.type)));
  return (index !== undefined ? all.find(is((other) => other.index === index)) : undefined) ?? all.find(is((other) => other.type === type));
}

const inMaster = (master: Element | undefined, { type }: Placeholder): Element | undefined =>
  [...shapesOf(master)].find((shape) => {
    const other = placeholderOf(shape)?.type;
    if (other === undefined) return false;
    return isTitle(type) ? isTitle(other) : other === type || (other === 'body' && likeBody.has(type));
  });

const styleNamed = (type: string): string => (isTitle(type) ? 'p:titleStyle' : likeBody.has(type) ? 'p:bodyStyle' : 'p:otherStyle');

/** The shapes that a placeholder takes after, the nearest first, and what the master says of lists there. */
export function ancestorsOf(placeholder: Placeholder | undefined, { layout, master }: Around) {
  if (!placeholder) return { shapes: [], style: undefined };
  const above = inLayout(layout, placeholder);
  const type = placeholder.type === 'obj' && above ? (placeholderOf(above)?.type ?? 'obj') : placeholder.type;
  const shapes = [above, inMaster(master, { ...placeholder, type })].filter((shape) => shape !== undefined);
  return { shapes, style: findIn(master, 'p:txStyles', styleNamed(type)) };
}

/** How what is in a group is moved and made smaller; outside of groups nothing is. */
export interface Shift {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export const noShift: Shift = { x: 0, y: 0, scale: 1 };

export function shiftOf(group: Element, { x, y, scale }: Shift): Shift {
  const frame = findIn(group, 'p:grpSpPr', 'a:xfrm');
  const [place, size, innerPlace, innerSize] = ['a:off', 'a:ext', 'a:chOff', 'a:chExt'].map((name) => childOf(frame, name));
  const inner = numberOf(innerSize, 'cx') ?? 0;
  const own = inner > 0 ? (numberOf(size, 'cx') ?? inner) / inner : 1;
  const from = (attribute: 'x' | 'y'): number => (numberOf(place, attribute) ?? 0) - (numberOf(innerPlace, attribute) ?? 0) * own;
  return { x: x + scale * from('x'), y: y + scale * from('y'), scale: scale * own };
}

const frameIn = (shape: Element): Element | undefined => findIn(shape, 'p:spPr', 'a:xfrm') ?? childOf(shape, 'p:xfrm');

/** At the head of the slide where nothing says it. */
export function placeOf(shape: Element, ancestors: readonly Element[], { extent }: Around, shift: Shift): Place {
  const frame = [shape, ...ancestors].map(frameIn).find((each) => childOf(each, 'a:off') !== undefined);
  const [place, size] = [childOf(frame, 'a:off'), childOf(frame, 'a:ext')];
  const across = (units: number | undefined): number => ((units ?? 0) * shift.scale) / extent.width;
  const down = (units: number | undefined): number => ((units ?? 0) * shift.scale) / extent.height;
  return {
    x: shift.x / extent.width + across(numberOf(place, 'x')),
    y: shift.y / extent.height + down(numberOf(place, 'y')),
    width: across(numberOf(size, 'cx')),
    height: down(numberOf(size, 'cy')),
  };
}

const usualExtent: Extent = { width: 12_192_000, height: 6_858_000 };

export function extentOf(presentation: Element): Extent {
  const size = childOf(presentation, 'p:sldSz');
  const [width = 0, height = 0] = [numberOf(size, 'cx'), numberOf(size, 'cy')];
  return width > 0 && height > 0 ? { width, height } : usualExtent;
}

/** Sheets that many slides share are read once. A layout that leads in a circle leads no further than its master. */
export class Sheets {
  readonly #package: Package;
  readonly #known = new Map<string, Element | undefined>();

  constructor(from: Package) {
    this.#package = from;
  }

  around(slide: string, extent: Extent): Around {
    const layout = this.#leadsTo(slide, 'slideLayout');
    const master = layout === undefined ? undefined : this.#leadsTo(layout, 'slideMaster');
    return { extent, layout: this.#sheet(layout), master: this.#sheet(master) };
  }

  #leadsTo(part: string, kind: string): string | undefined {
    return [...this.#package.relations(part).values()].find((relation) => relation.kind === kind)?.part;
  }

  #sheet(part: string | undefined): Element | undefined {
    if (part === undefined) return undefined;
    if (!this.#known.has(part)) this.#known.set(part, this.#package.xml(part));
    return this.#known.get(part);
  }
}
