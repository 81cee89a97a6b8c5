/** Whole slides in the text of their file: added, copied, removed, put elsewhere. Every sign outside them stays. */
import type { DesignSlide } from '../../../domain/programme/design';
import type { SlideSource } from '../../../domain/programme/text-changes';
import { breakingLine } from '../slide-source';
import { fitsInLine, openingLine, plain, put } from './slide-edit';
import { endingOf, type Segment, segmentNamed, segmentsOf } from './slide-segments';

const ofName = /^[a-z0-9-]+$/u;

/** A whole slide, with the empty line behind it. */
const slideText = (text: string, { start, end }: Segment): string => {
  const own = text.slice(start, end);
  const ending = endingOf(text);
  return own.endsWith(`${ending}${ending}`) ? own : `${own.trimEnd()}${ending}${ending}`;
};

/** At another place among the slides of its file, from 0. Undefined where there is no such slide or place. */
export function withSlideMoved(text: string, id: string, to: number): string | undefined {
  const segments = segmentsOf(text);
  const from = segments.findIndex((each) => each.id === id);
  if (from < 0 || !segments[to]) return undefined;
  if (from === to) return text;
  const moved = segments[from];
  const others = segments.filter((_, index) => index !== from);
  if (!moved) return undefined;
  const order = [...others.slice(0, to), moved, ...others.slice(to)];
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last) return undefined;
  const tail = /\s*$/u.exec(text)?.[0] ?? '';
  return `${text.slice(0, first.start)}${order
    .map((each) => slideText(text, each))
    .join('')
    .trimEnd()}${tail}`;
}

export interface NewSlide extends SlideSource {
  readonly id: string;
  readonly line: DesignSlide['line'];
}

const newSlideText = ({ id, line, body, notes }: NewSlide): string =>
  [openingLine(id, line), '', plain(body), '', ':::notes', plain(notes), ':::'].join('\n');

/** Before the slide that is at this place, from 0, or behind the last. Undefined where there is no such place, the name is taken, or its text would end it. */
export function withSlideAdded(text: string, at: number, slide: NewSlide): string | undefined {
  if (Object.values(slide.line).some((value) => !fitsInLine(value)) || breakingLine(slide)) return undefined;
  return withWholeSlide(text, at, slide.id, newSlideText(slide));
}

/** With all that its file says of it; undefined where there is no such slide. */
export function wholeSlideIn(text: string, id: string): string | undefined {
  const segment = segmentNamed(text, id);
  return segment && text.slice(segment.start, segment.end).replaceAll('\r\n', '\n').trimEnd();
}

/** Returns a slide from {@link wholeSlideIn} under another name. */
export const renamedSlide = (whole: string, id: string): string => whole.replace(/#[a-z0-9-]+/u, `#${id}`);

/** Works like {@link withSlideAdded}; `whole`: from {@link wholeSlideIn}, with this name. */
export function withWholeSlide(text: string, at: number, id: string, whole: string): string | undefined {
  const segments = segmentsOf(text);
  if (at < 0 || at > segments.length || !ofName.test(id) || segmentNamed(text, id)) return undefined;
  const ending = endingOf(text);
  const written = whole.replaceAll('\n', ending);
  const next = segments[at];
  if (next) return put(text, { start: next.start, end: next.start }, `${written}${ending}${ending}`);
  return `${text.trimEnd()}${ending}${ending}${written}${ending}`;
}

/** Undefined where there is no such slide. */
export function withoutSlide(text: string, id: string): string | undefined {
  const segment = segmentNamed(text, id);
  if (!segment) return undefined;
  const rest = put(text, segment, '');
  return segment.end === text.length ? `${rest.trimEnd()}${endingOf(text)}` : rest;
}
