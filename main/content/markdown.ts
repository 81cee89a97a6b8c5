/**
 * Takes Markdown apart, the one way for slides, papers and single lines. Text that is nested as no slide or paper is, and would take the
 * parser minutes, is refused before.
 */
import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type ContentProblem, unlessThrown } from './content-problem';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkDirective);

/** Columns stand in a slide, and nothing in them. */
const deepest = 3;
/** Room for a block of 500 slides with notes. */
const mostLines = 8_000;
/** The most characters without an empty line: the parser looks through them again for each sign. */
const longestRun = 30_000;
const mostSignsInRun = 400;
const mostSigns = 8_000;

const sign = /[*_~[\]!<`:\\&|@]/gu;
const emptyLine = /^[\s>]*$/u;

const opening = /^[\s>]*(?<colons>:{3,})[^\s:]/u;
const closing = /^[\s>]*(?<colons>:{3,})\s*$/u;
/** A list or a quotation inside the point of a list, in one line; far to the right; or a quotation in quotations. */
const nested = /^(?:[\s>]*(?:[*+-]|\d+[.)])\s+(?:[*+-]\s|\d+[.)]\s|>)|\s{13}|(?:\s*>){4})/u;

/** The first such line, from 1. */
function unboundedLine(text: string): number | undefined {
  const open: number[] = [];
  let run = { length: 0, signs: 0 };
  let signs = 0;
  const found = text.split(/\r\n?|\n/u).findIndex((line, index) => {
    const opened = opening.exec(line)?.groups?.colons?.length;
    const closed = closing.exec(line)?.groups?.colons?.length ?? 0;
    if (opened !== undefined) open.push(opened);
    else if (closed >= (open.at(-1) ?? Number.POSITIVE_INFINITY)) open.pop();
    const signsHere = line.match(sign)?.length ?? 0;
    signs += signsHere;
    run = emptyLine.test(line) ? { length: 0, signs: 0 } : { length: run.length + line.length, signs: run.signs + signsHere };
    const isLong = index >= mostLines || signs > mostSigns || run.length > longestRun || run.signs > mostSignsInRun;
    return isLong || open.length > deepest || nested.test(line);
  });
  return found < 0 ? undefined : found + 1;
}

/** Undefined for a text that can be taken apart in a moment. */
export function unboundedProblem(file: string, text: string): ContentProblem | undefined {
  const line = unboundedLine(text);
  return line === undefined ? undefined : { file, line, key: 'text-unbounded' };
}

/** `broken`: what comes of a text that can't be taken apart. */
export function readMarkdown<Read>(
  file: string,
  text: string,
  read: (root: Root) => Read,
  broken: (problem: ContentProblem) => Read,
): Read {
  const unbounded = unboundedProblem(file, text);
  if (unbounded) return broken(unbounded);
  return unlessThrown(file, () => read(parser.parse(text)), broken);
}

/** A part of a text that {@link unboundedProblem} looked at. */
export const partOfMarkdown = (lines: readonly string[]): Root => parser.parse(lines.join('\n'));
