/**
 * What keeps a YAML file from being read, in words for whoever edits it. The parser tells where it stumbled, and that is often a line below
 * the slip, or says what only its authors understand: the line's own letters are looked at first.
 */
import type { ErrorCode } from 'yaml';
import type { ContentWords } from './content-problem';

interface WordsAtLine extends ContentWords {
  /** From 1. */
  readonly line: number;
}

/** `- name: ` at the beginning of a line. */
const name = String.raw`^\s*(?:- +)*(?:[A-Za-z][\w-]*:\s+)?`;

const curved = new RegExp(`${name}(?:[[{].*)?[“”„‟«»]`, 'u');
const bullet = /^\s*(?<bullet>[•·▪◦‣–—])\s/u;
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

/** The closest line, going up from `line`, in which a bracket opens and none closes it. */
function openBracket(lines: readonly string[], line: number): WordsAtLine | undefined {
  for (let at = Math.min(line, lines.length); at > 0; at -= 1) {
    const text = unquoted(lines[at - 1] ?? '');
    const read = text.replace(/(?<=\s)#.*$/u, '');
    for (const [open, close] of [
      ['{', '}'],
      ['[', ']'],
    ] as const) {
      if (count(read, open) <= count(read, close)) continue;
      if (count(text, open) === count(text, close)) return { line: at, key: 'yaml-hash' };
      return { line: at, key: 'yaml-brace', values: { open, close } };
    }
  }
  return undefined;
}

type Explain = (text: string, line: number, lines: readonly string[]) => WordsAtLine | ContentWords;

const inBrackets: Explain = (_text, line, lines) => openBracket(lines, line) ?? { key: 'yaml-comma' };
const misplaced: Explain = (text) => ({ key: count(unquoted(text), ': ') > 1 ? 'yaml-colon' : 'yaml-indent' });

const byCode: Readonly<Partial<Record<ErrorCode, Explain>>> = {
  BAD_DQ_ESCAPE: () => ({ key: 'yaml-backslash' }),
  BAD_INDENT: (_text, line, lines) => openBracket(lines, line) ?? { key: 'yaml-indent' },
  BAD_SCALAR_START: (text) => ({ key: 'yaml-reserved', values: { sign: /[@`%]/u.exec(text)?.[0] ?? '' } }),
  BLOCK_AS_IMPLICIT_KEY: misplaced,
  BLOCK_IN_FLOW: inBrackets,
  MISSING_CHAR: (text, line, lines) => (/["']/u.test(text) ? { key: 'yaml-close-quote' } : inBrackets(text, line, lines)),
  MULTILINE_IMPLICIT_KEY: misplaced,
  MULTIPLE_DOCS: () => ({ key: 'yaml-documents' }),
  TAB_AS_INDENT: () => ({ key: 'yaml-tab' }),
};

/** `line`: in which the parser stumbled, from 1; `from`: what stands there. */
export function wordsOfYamlError(code: ErrorCode, line: number, from: string, lines: readonly string[]): WordsAtLine {
  if (code === 'DUPLICATE_KEY') return { line, key: 'yaml-twice', values: { name: /^["']?[^\s:"']+/u.exec(from)?.[0] ?? '' } };
  const text = lines[line - 1] ?? '';
  const slip = slipInLine(text);
  return { line, ...(slip ?? byCode[code]?.(text, line, lines) ?? { key: 'yaml-other' }) };
}
