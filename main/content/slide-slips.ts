/**
 * What a hand, or a word processor, left in a slide file: a mark with a sign too few, a sign that only looks like the right one. Found line
 * by line, before the text is taken apart: one missing `:::` would else run through all slides below it.
 */
import type { ContentWords } from './content-problem';
import { bullets, curvedMarks } from './word-processor';

export interface Slip extends ContentWords {
  /** From 1. */
  readonly line: number;
}

/** A line that begins a slide, or was meant to. */
const slideLine = /^\s*:{1,4}\s*slide\b/u;
const soundSlideLine = /^::slide\{[^}]*\}\s*$/u;
const opening = /^\s*(?<fence>:::+[A-Za-z]+)/u;
const closing = /^\s*:::+\s*$/u;
const misspelt = /^\s*(?<written>:{1,5}\s*(?<name>notes|column|step))\s*$/u;
const rightOf: Readonly<Record<string, string>> = { column: ':::column', notes: ':::notes', step: '::step' };
const bullet = new RegExp(String.raw`^\s*(?:(?<sign>[${bullets}])\s*|(?<typed>[–—o])\t)\S`, 'u');
const curved = new RegExp(`[${curvedMarks}]`, 'u');

export const beginsSlide = (line: string): boolean => slideLine.test(line);

function inSlideLine(line: string): ContentWords | undefined {
  if (curved.test(line)) return { key: 'curved-quotes' };
  return soundSlideLine.test(line) ? undefined : { key: 'slide-line' };
}

function inText(line: string): ContentWords | undefined {
  const { written, name } = misspelt.exec(line)?.groups ?? {};
  const right = rightOf[name ?? ''];
  if (written !== undefined && right !== undefined && written !== right) return { key: 'fence-colons', values: { written, right } };
  const signs = bullet.exec(line)?.groups;
  if (signs) return { key: 'word-bullet', values: { bullet: signs.sign ?? signs.typed ?? '' } };
  if (/^\t/u.test(line)) return { key: 'line-tab' };
  return /^#{1,2}[^#\s]/u.test(line) ? { key: 'heading-space' } : undefined;
}

/** Finds slips in the lines below the front matter; `from`: how many lines stand above them. */
export function slipsIn(lines: readonly string[], from: number): readonly Slip[] {
  const slips: Slip[] = [];
  let open: Slip[] = [];
  const endSlide = (): void => {
    slips.push(...open);
    open = [];
  };
  for (const [index, line] of lines.entries()) {
    const at = from + index + 1;
    if (beginsSlide(line)) endSlide();
    const slip = beginsSlide(line) ? inSlideLine(line) : inText(line);
    if (slip) slips.push({ line: at, ...slip });
    const fence = beginsSlide(line) ? undefined : (slip?.values?.right ?? opening.exec(line)?.groups?.fence);
    if (typeof fence === 'string' && fence.startsWith(':::')) open.push({ line: at, key: 'fence-open', values: { fence } });
    else if (closing.test(line) && open.pop() === undefined) slips.push({ line: at, key: 'fence-alone' });
  }
  endSlide();
  return slips.toSorted((one, other) => one.line - other.line);
}
