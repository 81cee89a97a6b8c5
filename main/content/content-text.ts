/**
 * The text of a content file: UTF-8 and nothing else, so that no letter reaches the room as another one. Where the bytes are no such text,
 * the problem says the line and how to save the file.
 */
import type { ContentProblem } from './content-problem';

/** Why a file that is there can't be read. */
export type Unread = readonly ContentProblem[];

export const isUnread = (content: string | Uint8Array | Unread | undefined): content is Unread => Array.isArray(content);

const newline = 0x0a;

/** Stands where a program that knew no better had a letter that it could not read. */
const lostLetter = '\uFFFD';

/** By its mark, or by the half of its first letter that is nothing. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (first === 0) !== (second === 0);
}

/** A line break is never a part of another sign in UTF-8: each line can be tried by itself. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let from = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(newline, from);
    try {
      decoder.decode(bytes.subarray(from, end === -1 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end === -1) return line;
    from = end + 1;
  }
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // That bytes aren't UTF-8 is an answer here.
    return undefined;
  }
}

/** Lines, from 1, in which a sign stands. */
const linesWith = (text: string, sign: string): readonly number[] =>
  text.split('\n').flatMap((line, index) => (line.includes(sign) ? [index + 1] : []));

/** `file`: as problems call it. A mark of UTF-8 at the beginning is none of the text. */
export function textIn(file: string, bytes: Uint8Array): string | Unread {
  if (bytes.length > 1 && isUtf16(bytes)) return [{ file, line: 1, key: 'text-utf16' }];
  const text = utf8(bytes);
  /* What is left of a file when the power went. */
  const [zero] = bytes.includes(0) ? linesWith(Buffer.from(bytes).toString('latin1'), '\0') : [];
  if (zero !== undefined) return [{ file, line: zero, key: 'text-zero' }];
  if (text === undefined) return [{ file, line: firstBadLine(bytes), key: 'text-not-utf8' }];
  const lost = linesWith(text, lostLetter);
  return lost.length > 0 ? lost.map((line) => ({ file, line, key: 'text-lost-letter' })) : text;
}
