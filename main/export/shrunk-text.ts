/** Text that is set as large as it may be: it shrinks until it fits on one line, then wraps, and shrinks on where a word would break. */

import type { Typeface } from '../typeset/typeface';
import { writable } from '../typeset/typeface';
import { fittedLines } from './fitted-text';

interface Bounds {
  readonly width: number;
  /** Sizes in points; from the smallest on it wraps. */
  readonly largest: number;
  readonly smallest: number;
  readonly lines: number;
}

export interface ShrunkText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Below this share of the smallest size nobody reads it: then words break, and what is longer ends in an ellipsis. */
const leastShare = 0.4;

export function shrunkText(
  text: string,
  face: Pick<Typeface, 'letters' | 'width'>,
  { width, largest, smallest, lines: most }: Bounds,
): ShrunkText {
  const written = writable(text.trim().replaceAll(/\s+/gu, ' '), face.letters);
  const wrapped = (size: number): readonly string[] => fittedLines(written, width, most, (part) => face.width(part) * size);
  const onOneLine = Math.min(largest, width / Math.max(face.width(written), Number.EPSILON));
  if (onOneLine >= smallest) return { size: onOneLine, lines: written === '' ? [] : [written] };
  let size = smallest;
  while (wrapped(size).join(' ') !== written && size > smallest * leastShare) size *= 0.95;
  return { size, lines: wrapped(size) };
}
