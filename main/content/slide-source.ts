/** One slide in the text of its file: taken out to be edited, and put back. Every other line of the file stays as it is. */
import type { SlideSource } from '../../domain/programme/text-changes';

interface Extent {
  /** Index of the line `::slide{…}`. */
  readonly start: number;
  /** Index of the line after its last. */
  readonly end: number;
}

const isStart = (line: string): boolean => line.startsWith('::slide{');
const names = (line: string, id: string): boolean => /#([a-z0-9-]+)/u.exec(line)?.[1] === id;
const isNotes = (line: string): boolean => /^:::+\s*notes\s*$/u.test(line);
const isFence = (line: string): boolean => /^:::+\s*$/u.test(line);

function extentOf(lines: readonly string[], id: string): Extent | undefined {
  const start = lines.findIndex((line) => isStart(line) && names(line, id));
  if (start < 0) return undefined;
  const next = lines.findIndex((line, index) => index > start && isStart(line));
  return { start, end: next < 0 ? lines.length : next };
}

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/u);
const joined = (lines: readonly string[]): string => lines.join('\n').trim();

/** Undefined when there is no such slide in the file. */
export function slideSourceIn(fileText: string, id: string): SlideSource | undefined {
  const lines = linesOf(fileText);
  const extent = extentOf(lines, id);
  if (!extent) return undefined;
  const own = lines.slice(extent.start + 1, extent.end);
  const notesStart = own.findIndex(isNotes);
  if (notesStart < 0) return { body: joined(own), notes: '' };
  const length = own.slice(notesStart + 1).findIndex(isFence);
  const notesEnd = length < 0 ? own.length : notesStart + 1 + length;
  return {
    body: joined([...own.slice(0, notesStart), ...own.slice(notesEnd + 1)]),
    notes: joined(own.slice(notesStart + 1, notesEnd)),
  };
}

/** What would end the slide or its notes before their end; undefined when nothing does. */
export function breakingLine({ body, notes }: SlideSource): { readonly part: 'body' | 'notes'; readonly line: number } | undefined {
  const inBody = linesOf(body).findIndex((line) => isStart(line) || isNotes(line));
  if (inBody >= 0) return { part: 'body', line: inBody + 1 };
  const inNotes = linesOf(notes).findIndex((line) => isStart(line) || line.startsWith(':::'));
  return inNotes >= 0 ? { part: 'notes', line: inNotes + 1 } : undefined;
}

export interface PutBack {
  readonly text: string;
  /** Lines of the file, from 1, at which the slide and its two parts begin. */
  readonly lines: { readonly slide: number; readonly body: number; readonly notes: number };
}

/** Undefined when there is no such slide in the file. */
export function withSlideSource(fileText: string, id: string, { body, notes }: SlideSource): PutBack | undefined {
  const lines = linesOf(fileText);
  const extent = extentOf(lines, id);
  if (!extent) return undefined;
  const opening = lines[extent.start] ?? '';
  const bodyLines = linesOf(body.trim());
  const notesLines = linesOf(notes.trim());
  const own = [opening, '', ...bodyLines, '', ':::notes', ...notesLines, ':::', ''];
  const slide = extent.start + 1;
  return {
    text: [...lines.slice(0, extent.start), ...own, ...lines.slice(extent.end)].join('\n'),
    lines: { slide, body: slide + 2, notes: slide + 4 + bodyLines.length },
  };
}
