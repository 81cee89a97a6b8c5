/**
 * Changes slides in the text of their file. Every sign outside what is changed stays: empty lines, the way lines end, slides before and after.
 * What comes out reads as it was meant, or nothing comes out.
 */

import { type SlideWord, slideWords } from '../../../domain/programme/choices';
import type { DesignSlide } from '../../../domain/programme/design';
import type { SlideSource } from '../../../domain/programme/text-changes';
import { breakingLine, slideSourceIn } from '../slide-source';
import { endingOf, type Region, type Segment, segmentNamed, segmentsOf, wordsInLine } from './slide-segments';

export const put = (text: string, { start, end }: Region, inserted: string): string => text.slice(0, start) + inserted + text.slice(end);

const isEmpty = ({ start, end }: Region): boolean => start === end;

/** A text where none was needs lines of its own. */
function withText(text: string, region: Region, written: string): string {
  const ending = endingOf(text);
  const lines = written.replaceAll('\n', ending);
  if (!isEmpty(region) || written === '') return put(text, region, lines);
  return put(text, region, `${lines}${ending}`);
}

export const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();

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

/** What the trainer sees; undefined where there is no such slide, or their text would end them. */
export function withSlideNotes(text: string, id: string, notes: string): string | undefined {
  const segment = segmentNamed(text, id);
  const before = slideSourceIn(text, id);
  if (!segment || !before) return undefined;
  const wanted = { ...before, notes: plain(notes) };
  if (before.notes === wanted.notes) return text;
  const after = segment.notes ? withText(text, segment.notes, wanted.notes) : withFirstNotes(text, segment, wanted.notes);
  return asMeant(after, id, wanted, text);
}

/** Behind what the room sees. */
function withFirstNotes(text: string, { opening, body: [first] }: Segment, notes: string): string {
  const ending = endingOf(text);
  const written = [':::notes', ...notes.split('\n'), ':::'].join(ending);
  if (isEmpty(first)) return put(text, { start: opening.end, end: opening.end }, `${ending}${written}${ending}`);
  return put(text, { start: first.end, end: first.end }, `${ending}${ending}${written}`);
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

/** Says whether a value has no sign that would end the word or the line. */
export const fitsInLine = (value: string): boolean => !/["{}\r\n]/u.test(value);
const isBare = (value: string): boolean => /^[\w./-]+$/u.test(value);
/** These stand in quotation marks in what is shipped. */
const quotedWords: readonly SlideWord[] = ['sources', 'poster'];
const standsAlone: readonly SlideWord[] = ['hidden', 'method'];

function writtenWord(word: SlideWord, value: string): string {
  if (standsAlone.includes(word)) return word;
  return isBare(value) && !quotedWords.includes(word) ? `${word}=${value}` : `${word}="${value}"`;
}

/** With which a slide begins. */
export const openingLine = (id: string, line: DesignSlide['line']): string =>
  `::slide{${[`#${id}`, ...slideWords.flatMap((word) => (line[word] === undefined ? [] : [writtenWord(word, line[word])]))].join(' ')}}`;

/** With the word as it is to be; null: without it. Undefined where the line has no end. */
function lineWith(line: string, word: SlideWord, value: string | null): string | undefined {
  const found = wordsInLine(line).find((each) => each.word === word);
  if (found?.value === value) return line;
  if (found && value !== null) return line.slice(0, found.start) + writtenWord(word, value) + line.slice(found.end);
  if (found) return line.slice(0, found.start).trimEnd() + line.slice(found.end);
  if (value === null) return line;
  const end = line.lastIndexOf('}');
  return end < 0 ? undefined : `${line.slice(0, end).trimEnd()} ${writtenWord(word, value)}${line.slice(end)}`;
}

/**
 * What the first line says, such as `layout=text`; null: it says nothing of it. Undefined where there is no such slide, or the line would read
 * otherwise than it was meant.
 */
export function withSlideWord(text: string, id: string, word: SlideWord, value: string | null): string | undefined {
  const segment = segmentNamed(text, id);
  if (!segment || (value !== null && !fitsInLine(value)) || (word === 'layout' && !/^[a-z]+$/u.test(value ?? ''))) return undefined;
  const { start, text: line } = segment.opening;
  const wanted = lineWith(line, word, standsAlone.includes(word) && value !== null ? '' : value);
  if (wanted === undefined) return undefined;
  const said = (each: string): string =>
    JSON.stringify(wordsInLine(each).flatMap((found) => (found.word === word ? [] : [[found.word, found.value]])));
  if (said(wanted) !== said(line)) return undefined;
  return put(text, { start, end: start + line.length }, wanted);
}
