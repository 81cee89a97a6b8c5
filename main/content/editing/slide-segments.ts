/** Slides in the text of their file: the line that opens each, what the room sees, and the notes. */

import { type SlideWord, slideWords } from '../../../domain/programme/choices';
import type { DesignSlide } from '../../../domain/programme/design';
import type { TextPart } from '../../../domain/programme/requests';
import type { SlideSource } from '../../../domain/programme/text-changes';
import { slideSourceIn } from '../slide-source';

export interface Line {
  readonly start: number;
  /** After its ending. */
  readonly end: number;
  /** Without its ending. */
  readonly text: string;
}

/** A part of a text between two places, with only empty lines around it. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

export interface Segment {
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

/** Returns the line ending that the file uses. */
export const endingOf = (text: string): string => (/\r?\n/u.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n');

/**
 * Returns the region of lines that follow one another, without the empty ones around them; where all are empty, a place after the first of
 * them.
 */
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

export function segmentsOf(text: string): readonly Segment[] {
  const lines = linesOf(text);
  const starts = lines.flatMap((line, index) => (isOpening(line) ? [index] : []));
  return starts.flatMap((start, index) => {
    const [opening, ...others] = lines.slice(start, starts[index + 1] ?? lines.length);
    return opening ? [segmentOf([opening, ...others])] : [];
  });
}

export const segmentNamed = (text: string, id: string): Segment | undefined => segmentsOf(text).find((each) => each.id === id);

export const slidesInText = (text: string): readonly string[] => segmentsOf(text).flatMap(({ id }) => (id === undefined ? [] : [id]));

/** Returns a slide's source, as {@link slideSourceIn} does. */
function sourceOf(text: string, { id, body: [first, second], notes }: Segment): SlideSource | undefined {
  if (second.start !== second.end) return id === undefined ? undefined : slideSourceIn(text, id);
  const inside = ({ start, end }: Region): string => text.slice(start, end).replaceAll('\r\n', '\n').trim();
  return { body: inside(first), notes: notes ? inside(notes) : '' };
}

const written = /(?<=[\s{])(?<word>[a-z]+)(?:=(?:"(?<quoted>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s}"']+)))?(?=[\s}])/gu;

interface FoundWord {
  readonly word: string;
  readonly value: string;
  /** In the line. */
  readonly start: number;
  readonly end: number;
}

export const wordsInLine = (line: string): readonly FoundWord[] =>
  [...line.matchAll(written)].map(({ 0: whole, index, groups }) => ({
    word: groups?.word ?? '',
    value: groups?.quoted ?? groups?.single ?? groups?.bare ?? '',
    start: index,
    end: index + whole.length,
  }));

const isSlideWord = (word: string): word is SlideWord => (slideWords as readonly string[]).includes(word);

export interface SlideInText {
  readonly id: string;
  readonly line: DesignSlide['line'];
  readonly source: SlideSource;
}

/** In their order; of two with one name the first. */
export function slideTextsIn(text: string): readonly SlideInText[] {
  const found = new Map<string, SlideInText>();
  for (const segment of segmentsOf(text)) {
    const { id, opening } = segment;
    const source = sourceOf(text, segment);
    if (id === undefined || !source || found.has(id)) continue;
    const line = Object.fromEntries(wordsInLine(opening.text).flatMap(({ word, value }) => (isSlideWord(word) ? [[word, value]] : [])));
    found.set(id, { id, line, source });
  }
  return [...found.values()];
}

/**
 * Returns a function for a text that was taken apart once: it gives the slide in which a line stands, from 1, and the part of it; undefined
 * above the first.
 */
export function slidesByLine(text: string): (line: number) => { readonly id: string; readonly part: TextPart } | undefined {
  const starts = linesOf(text).map(({ start }) => start);
  const segments = segmentsOf(text);
  return (line) => {
    const offset = starts[line - 1] ?? text.length;
    const segment = segments.findLast(({ start }) => start <= offset);
    if (segment?.id === undefined) return undefined;
    const { id, opening, notes } = segment;
    if (offset < opening.end) return { id, part: 'slide' };
    return { id, part: notes && offset >= notes.start && offset <= notes.end ? 'notes' : 'body' };
  };
}
