/**
 * A line for one of the room's lists as a telephone remembers it, from typing to thanks. The laptop knows a line by the telephone, the list and its
 * words: one that comes again, because nobody answered, is the same, and another tab's is another.
 */
import type { RoomAnswer } from './page';

export interface WritingLine {
  readonly text: string;
  /** So many were handed in from here. */
  readonly written: number;
  /** It is on its way: it goes there again until somebody says what became of it. */
  readonly isHandingIn: boolean;
  /** One was handed in, and it was thanked for. */
  readonly isThanked: boolean;
}

export const unwritten: WritingLine = { text: '', written: 0, isHandingIn: false, isThanked: false };

/** `told`: of the line with these words; `away` when nobody answered, `locked` when it was not looked at. */
export function afterLine(line: WritingLine, sent: string, told: RoomAnswer | 'away' | 'locked'): WritingLine {
  /* Told twice, because it went twice. */
  if (!line.isHandingIn || line.text !== sent || told === 'away') return line;
  const answered = { ...line, isHandingIn: false };
  return told === 'done' || told === 'already' ? { ...answered, text: '', written: line.written + 1, isThanked: true } : answered;
}
