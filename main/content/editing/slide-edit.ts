/**
 * Changes slides in the text of their file. Every sign outside what is changed stays: empty lines, the way lines end, slides before and after.
 * What comes out reads as it was meant, or nothing comes out.
 */
import type { SlideSource } from '../../../domain/programme/text-changes';
import { breakingLine, slideSourceIn } from '../slide-source';

interface Line {
  readonly start: number;
  /** After its ending. */
  readonly end: number;
  /** Without its ending. */
  readonly text: string;
}

/** Of a text between two places; nothing but empty lines around it. */
interface Region {
  readonly start: number;
  readonly end: number;
}

interface Segment {
  /** Undefined where its first line names none. */
  readonly id: string | undefined;
  /** From its first line to the beginning of the next slide. */
  readonly start: number;
  readonly end: number;
  readonly opening: Line;
  /** Before its notes, and behind them; both may be empty. */
  readonly body: readonly [Region, Region];
  /** Between `:::notes` and `:::`; undefined where it has none. */
  readonly notes: Region | undefined;
}

const isOpening = ({ text }: Line): boolean => text.startsWith('::slide{');
const opensNotes = ({ text }: Line): boolean => /^:::+\s*notes\s*$/u.test(text);
const closesNotes = ({ text }: Line): boolean => /^:::+\s*$/u.test(text);

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const { 0: whole, index } of text.matchAll(/[^\n]*(?:\n|$)/gu)) {
    if (whole === '' && index === text.length) break;
    lines.push({ start: index, end: index + whole.length, text: whole.replace(/\r?\n$/u, '') });
  }
  return lines;
}

/** As the file ends its lines. */
const endingOf = (text: string): string => (/\r?\n/u.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n');

/** Of lines that follow one another, without the empty ones around them; where all are empty, a place after the first of them. */
function regionOf(lines: readonly Line[], at: number): Region {
  const full = lines.filter(({ text }) => text.trim() !== '');
  const [first, last] = [full[0], full.at(-1)];
  if (first && last) return { start: first.start, end: last.start + last.text.length };
  const place = lines[0]?.end ?? at;
  return { start: place, end: place };
}

function segmentOf(own: readonly [Line, ...Line[]]): Segment {
  const [opening, ...lines] = own;
  const end = own.at(-1)?.end ?? opening.end;
  const from = lines.findIndex(opensNotes);
  const id = /#([a-z0-9-]+)/u.exec(opening.text)?.[1];
  const nothing = { start: end, end };
  const common = { id, start: opening.start, end, opening };
  if (from < 0) return { ...common, body: [regionOf(lines, opening.end), nothing], notes: undefined };
  const length = lines.slice(from + 1).findIndex(closesNotes);
  const until = length < 0 ? lines.length : from + 1 + length;
  const inside = lines.slice(from + 1, until);
  return {
    ...common,
    body: [regionOf(lines.slice(0, from), opening.end), regionOf(lines.slice(until + 1), end)],
    notes: inside.length > 0 ? regionOf(inside, inside[0]?.start ?? end) : { start: lines[from]?.end ?? end, end: lines[from]?.end ?? end },
  };
}

function segmentsOf(text: string): readonly Segment[] {
  const lines = linesOf(text);
  const starts = lines.flatMap((line, index) => (isOpening(line) ? [index] : []));
  return starts.flatMap((start, index) => {
    const [opening, ...others] = lines.slice(start, starts[index + 1] ?? lines.length);
    return opening ? [segmentOf([opening, ...others])] : [];
  });
}

const segmentNamed = (text: string, id: string): Segment | undefined => segmentsOf(text).find((each) => each.id === id);

export const slidesInText = (text: string): readonly string[] => segmentsOf(text).flatMap(({ id }) => (id === undefined ? [] : [id]));

const put = (text: string, { start, end }: Region, inserted: string): string => text.slice(0, start) + inserted + text.slice(end);

const isEmpty = ({ start, end }: Region): boolean => start === end;

/** A text where none was needs lines of its own. */
function withText(text: string, region: Region, written: string): string {
  const ending = endingOf(text);
  const lines = written.replaceAll('\n', ending);
  if (!isEmpty(region) || written === '') return put(text, region, lines);
  return put(text, region, `${lines}${ending}`);
}

const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();

/** The heading and what follows; undefined where there is no such slide, or its text would end it. */
export function withSlideBody(text: string, id: string, body: string): string | undefined {
  const segment = segmentNamed(text, id);
  const before = slideSourceIn(text, id);
  if (!segment || !before) return undefined;
  const wanted = { ...before, body: plain(body) };
  if (before.body === wanted.body) return text;
  const [first, second] = segment.body;
  const without = isEmpty(second) ? text : put(text, second, '');
  return asMeant(withText(without, first, wanted.body), id, wanted, text);
}

/** What the trainer sees; undefined where there is no such slide or no notes in it, or their text would end them. */
export function withSlideNotes(text: string, id: string, notes: string): string | undefined {
  const segment = segmentNamed(text, id);
  const before = slideSourceIn(text, id);
  if (!segment?.notes || !before) return undefined;
  const wanted = { ...before, notes: plain(notes) };
  if (before.notes === wanted.notes) return text;
  return asMeant(withText(text, segment.notes, wanted.notes), id, wanted, text);
}

/** Unless the slide reads otherwise than it was meant, or another slide does so too. */
function asMeant(after: string, id: string, wanted: SlideSource, before: string): string | undefined {
  if (breakingLine(wanted)) return undefined;
  const read = slideSourceIn(after, id);
  const isMeant = read?.body === wanted.body && read.notes === wanted.notes;
  return isMeant && areOthersSame(before, after, id) ? after : undefined;
}

function areOthersSame(before: string, after: string, id: string): boolean {
  const [one, other] = [segmentsOf(before), segmentsOf(after)];
  const textIn = (text: string, { start, end }: Segment): string => text.slice(start, end);
  return (
    one.length === other.length &&
    one.every((segment, index) => {
      const now = other[index];
      return now !== undefined && (segment.id === id || textIn(before, segment) === textIn(after, now));
    })
  );
}

const ofName = /^[a-z0-9-]+$/u;

/** A word of its first line, such as `layout=text`. Undefined where there is no such slide, or it says nothing of it. */
export function withSlideWord(text: string, id: string, word: 'layout', value: string): string | undefined {
  const segment = segmentNamed(text, id);
  if (!segment || !ofName.test(value)) return undefined;
  const { start, text: line } = segment.opening;
  const found = new RegExp(`(?<=[\\s{]${word}=)[a-z0-9-]+`, 'u').exec(line);
  return found ? put(text, { start: start + found.index, end: start + found.index + found[0].length }, value) : undefined;
}

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
  readonly layout: string;
}

/** Behind the slide `after`. Undefined where there is none, the name is taken or no name, or its text would end it. */
export function withSlideAdded(text: string, after: string, { id, layout, body, notes }: NewSlide): string | undefined {
  const segment = segmentNamed(text, after);
  if (!segment || !ofName.test(id) || !ofName.test(layout) || segmentNamed(text, id) || breakingLine({ body, notes })) return undefined;
  const lines = [`::slide{#${id} layout=${layout}}`, '', ...plain(body).split('\n'), '', ':::notes', ...plain(notes).split('\n'), ':::'];
  const ending = endingOf(text);
  const whole = lines.join(ending);
  const isLast = segment.end === text.length;
  const own = text.slice(segment.start, segment.end);
  if (!isLast) return put(text, { start: segment.end, end: segment.end }, `${whole}${ending}${ending}`);
  return `${text.slice(0, segment.start)}${own.trimEnd()}${ending}${ending}${whole}${ending}`;
}

/** Undefined where there is no such slide. */
export function withoutSlide(text: string, id: string): string | undefined {
  const segment = segmentNamed(text, id);
  if (!segment) return undefined;
  const rest = put(text, segment, '');
  return segment.end === text.length ? `${rest.trimEnd()}${endingOf(text)}` : rest;
}
