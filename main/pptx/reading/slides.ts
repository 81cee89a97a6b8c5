/** The slides of a presentation in their order, each with its notes and with what of it has to be left out. */
import { type LeftOut, leftOutKinds, longestNotes, type ReadSlide } from '../../../domain/programme/presentation-reading';
import type { Package, Relation } from './package';
import { pagesOf } from './pages';
import { type Extent, extentOf, placeholderOf, Sheets } from './places';
import { ShapesOf } from './shapes';
import { notesIn } from './text-body';
import { allIn, childOf, childrenOf, type Element, findIn, holds } from './xml';

/** Parts by name, in the order in which they are shown. */
export function slidePartsOf(presentation: Element, relations: ReadonlyMap<string, Relation>): readonly (string | undefined)[] {
  return childrenOf(childOf(presentation, 'p:sldIdLst'), 'p:sldId').map(({ attributes }) => relations.get(attributes['r:id'] ?? '')?.part);
}

const moving = ['p:anim', 'p:animEffect', 'p:animMotion', 'p:animRot', 'p:animScale', 'p:animClr', 'p:set'] as const;

function notesOf(sheet: Element | undefined): string {
  const shapes = allIn(findIn(sheet, 'p:cSld', 'p:spTree'), new Set(['p:sp']));
  const written = [...shapes].filter((shape) => placeholderOf(shape)?.type === 'body');
  return written
    .map((shape) => notesIn(childOf(shape, 'p:txBody')))
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Up to the end of a word. */
const cut = (text: string): string => text.slice(0, longestNotes).replace(/\s\S*$/u, '');

function slideOf(from: Package, part: string, slide: Element, extent: Extent, sheets: Sheets): ReadSlide {
  const relations = from.relations(part);
  const leadsTo = (kind: string): string | undefined => [...relations.values()].find((relation) => relation.kind === kind)?.part;
  const content = childOf(slide, 'p:cSld');
  const found = new ShapesOf(from, sheets.around(part, extent), relations).read(childOf(content, 'p:spTree'));
  const notes = notesOf(from.xml(leadsTo('notesSlide')));
  const leftOut = new Set<LeftOut>(found.leftOut);
  if (holds(slide, ...moving)) leftOut.add('animation');
  if (holds(childOf(content, 'p:bg'), 'a:blip')) leftOut.add('background');
  if ([...relations.values()].some(({ kind }) => /^comments?$/u.test(kind))) leftOut.add('comment');
  if (notes.length > longestNotes) leftOut.add('notes-end');
  return {
    ...pagesOf(found.title, found.pieces),
    isHidden: ['0', 'false', 'off'].includes(slide.attributes.show ?? ''),
    notes: notes.length > longestNotes ? cut(notes) : notes,
    leftOut: leftOutKinds.filter((kind) => leftOut.has(kind)),
  };
}

/** The number of a slide, from 1, that can't be read. */
export interface BrokenSlide {
  readonly broken: number;
}

/** Rejects with what the package says of parts that are too heavy. */
export function slidesOf(from: Package, presentation: Element, parts: readonly (string | undefined)[]): readonly ReadSlide[] | BrokenSlide {
  const extent = extentOf(presentation);
  const sheets = new Sheets(from);
  const slides: ReadSlide[] = [];
  for (const [index, part] of parts.entries()) {
    const slide = from.xml(part);
    if (part === undefined || slide?.name !== 'p:sld') return { broken: index + 1 };
    slides.push(slideOf(from, part, slide, extent, sheets));
  }
  return slides;
}
