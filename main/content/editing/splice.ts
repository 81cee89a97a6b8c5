/** One change in the text of a file: what stood at a place, and what stands there afterwards. Turned round it is the way back. */

export interface Splice {
  /** In UTF-16 units from the beginning. */
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
}

/** Undefined where something else stands at the place. */
export function spliced(text: string, { at, removed, inserted }: Splice): string | undefined {
  return text.startsWith(removed, at) ? text.slice(0, at) + inserted + text.slice(at + removed.length) : undefined;
}

export const turnedRound = ({ at, removed, inserted }: Splice): Splice => ({ at, removed: inserted, inserted: removed });

/** The least that makes the one of the other. */
export function spliceBetween(before: string, after: string): Splice {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { at: start, removed: before.slice(start, before.length - end), inserted: after.slice(start, after.length - end) };
}
