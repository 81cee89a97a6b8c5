/**
 * A sheet typed as one line: the code first where there is one, then a sign for each closed question in the order of the form, with or
 * without spaces, a hyphen for a question that was left empty. Letters of both scripts count; what is wrong is said at its place.
 */
import { toLatin } from '../kernel/cyrillic';
import { readCode } from './code';
import type { ClosedItem } from './form';

export type LineProblem =
  | { readonly kind: 'not-an-answer'; readonly number: number; readonly typed: string; readonly allowed: readonly string[] }
  | { readonly kind: 'too-many'; readonly most: number }
  | { readonly kind: 'not-a-code'; readonly typed: string };

export interface TypedLine {
  readonly code: string;
  readonly answers: Readonly<Record<string, string>>;
  /** Signs in their order, as they are understood; a hyphen for what was left empty. */
  readonly signs: readonly string[];
  readonly problem: LineProblem | undefined;
  /** So many questions are still without a sign. */
  readonly missing: number;
}

const leftEmpty = '-';

/** A code has digits and the letters of a test's options haven't, so it is nearly always known once its first digit is typed. */
const codeAtStart = /^\s*(\p{L}{2,3}\s?\d{1,2})(?=\D|$)/u;
const perhapsCode = /^\s*\p{L}{1,3}\s?\d?$/u;

const signOf = (letter: string): string => toLatin(letter).toLowerCase().replace(/[−–—]/u, leftEmpty);

export function readLine(line: string, closed: readonly ClosedItem[], takesCode: boolean): TypedLine {
  const typedCode = takesCode ? (codeAtStart.exec(line)?.[1] ?? '') : '';
  const bare = readAfter('', line, closed);
  /* After a short test the first digits of a scale can look like a day: what is a whole sheet by itself has no code. */
  const isWhole = !bare.problem && bare.missing === 0;
  return typedCode === '' || isWhole ? bare : readAfter(typedCode, line, closed);
}

function readAfter(typedCode: string, line: string, closed: readonly ClosedItem[]): TypedLine {
  const code = readCode(typedCode);
  const rest = [...line.replace(typedCode, '').replace(/\s/gu, '')].map(signOf);
  const answers: Record<string, string> = {};
  let problem: LineProblem | undefined = code === undefined ? { kind: 'not-a-code', typed: typedCode } : undefined;
  for (const [index, sign] of rest.entries()) {
    const item = closed[index];
    if (!item) {
      problem ??= { kind: 'too-many', most: closed.length };
      break;
    }
    const choice = item.choices.find(({ keys }) => keys.includes(sign));
    if (choice) answers[item.id] = choice.value;
    else if (sign !== leftEmpty) {
      const allowed = [...item.choices.map(({ keys }) => keys[0] ?? ''), leftEmpty];
      problem ??= { kind: 'not-an-answer', number: item.number, typed: sign, allowed };
    }
  }
  const missing = Math.max(0, closed.length - rest.length);
  return { code: code ?? '', answers, signs: rest.slice(0, closed.length), problem, missing };
}

/** What is typed may still become a code, so nothing is wrong yet. */
export const mayBecomeCode = (line: string, takesCode: boolean): boolean => takesCode && perhapsCode.test(line);

/** A sheet as it would be typed, to be corrected. */
export function lineOf(code: string, answers: Readonly<Record<string, string>>, closed: readonly ClosedItem[]): string {
  const signs = closed.map(({ id, choices }) => choices.find(({ value }) => value === answers[id])?.keys[0] ?? leftEmpty);
  return [code.toLowerCase(), signs.join(' ')].filter((part) => part !== '').join(' ');
}
