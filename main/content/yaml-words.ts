/**
 * What keeps a YAML file from being read, in words for whoever edits it. The parser tells where it stumbled, and that is often a line below
 * the slip, or says what only its authors understand: the line's own letters are looked at first.
 */
import type { ErrorCode } from 'yaml';
import type { ContentWords } from './content-problem';
import { bullets, curvedMarks } from './word-processor';

interface WordsAtLine extends ContentWords {
  /** From 1. */
  readonly line: number;
}

/** `- name: ` at the beginning of a line. */
const name = String.raw`^\s*(?:- +)*(?:[A-Za-z][\w-]*:\s+)?`;

const curved = new RegExp(`${name}(?:[[{].*)?[${curvedMarks}]`, 'u');
const bullet = new RegExp(String.raw`^\s*(?<bullet>[${bullets}–—])\s`, 'u');
const unspaced = /^\s*(?:- +)?[A-Za-z][\w-]*:[^\s/:]/u;

const unquoted = (line: string): string => line.replaceAll(/"(?:[^"\\]|\\.)*"|'[^']*'/gu, '');

/** What a hand, or a word processor, left in a line; undefined where nothing of that kind is seen. */
export function slipInLine(line: string): ContentWords | undefined {
  if (/^ *\t/u.test(line)) return { key: 'yaml-tab' };
  if (/^\s*\u00A0/u.test(line)) return { key: 'yaml-hard-space' };
  const sign = bullet.exec(line)?.groups?.bullet;
  if (sign !== undefined) return { key: 'word-bullet', values: { bullet: sign } };
  if (curved.test(unquoted(line))) return { key: 'curved-quotes' };
  return unspaced.test(line) ? { key: 'yaml-space' } : undefined;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** A bracket that opens in a line and that none closes in it. */
function openIn(line: string): ContentWords | undefined {
  const text = unquoted(line);
  const read = text.replace(/(?<=\s)#.*$/u, '');
  for (const [open, close] of [
    ['{', '}'],
    ['[', ']'],
  ] as const) {
    if (count(read, open) <= count(read, close)) continue;
    if (count(text, open) === count(text, close)) return { key: 'yaml-hash' };
    return { key: 'yaml-brace', values: { open, close } };
  }
  return undefined;
}

interface Row {
  readonly text: string;
  /** The closest open bracket, in this line or above it. */
  readonly opened: WordsAtLine | undefined;
}

/** The lines of a file that can't be read; each is looked at once, however many errors there are. */
export function rowsToExplain(lines: readonly string[]): readonly Row[] {
  let opened: WordsAtLine | undefined;
  return lines.map((text, index) => {
    const here = openIn(text);
    if (here) opened = { line: index + 1, ...here };
    return { text, opened };
  });
}

type Explain = (row: Row) => WordsAtLine | ContentWords;

const inBrackets: Explain = ({ opened }) => opened ?? { key: 'yaml-comma' };
const misplaced: Explain = ({ text }) => ({ key: count(unquoted(text), ': ') > 1 ? 'yaml-colon' : 'yaml-indent' });

const byCode: Readonly<Partial<Record<ErrorCode, Explain>>> = {
  BAD_DQ_ESCAPE: () => ({ key: 'yaml-backslash' }),
  BAD_INDENT: ({ opened }) => opened ?? { key: 'yaml-indent' },
  BAD_SCALAR_START: ({ text }) => ({ key: 'yaml-reserved', values: { sign: /[@`%]/u.exec(text)?.[0] ?? '' } }),
  BLOCK_AS_IMPLICIT_KEY: misplaced,
  BLOCK_IN_FLOW: inBrackets,
  MISSING_CHAR: (row) => (/["']/u.test(row.text) ? { key: 'yaml-close-quote' } : inBrackets(row)),
  MULTILINE_IMPLICIT_KEY: misplaced,
  MULTIPLE_DOCS: () => ({ key: 'yaml-documents' }),
  TAB_AS_INDENT: () => ({ key: 'yaml-tab' }),
};

/** `line`: in which the parser stumbled, from 1; `from`: what stands there. */
export function wordsOfYamlError(code: ErrorCode, line: number, from: string, rows: readonly Row[]): WordsAtLine {
  if (code === 'DUPLICATE_KEY') return { line, key: 'yaml-twice', values: { name: /^["']?[^\s:"']+/u.exec(from)?.[0] ?? '' } };
  const row = rows[line - 1] ?? { text: '', opened: rows.at(-1)?.opened };
  return { line, ...(slipInLine(row.text) ?? byCode[code]?.(row) ?? { key: 'yaml-other' }) };
}
