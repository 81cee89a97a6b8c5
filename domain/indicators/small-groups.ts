/**
 * Small-group suppression: numbers of a few people are told only in a sum, so that nobody can be recognised. Where the sum itself would
 * be too small, the smallest of the larger groups joins it, so that no small number can be reckoned from a total.
 */

export interface SuppressedGroups<Each> {
  readonly told: readonly Each[];
  /** These are told as one sum. */
  readonly together: readonly Each[];
  /** How many people that sum counts: none, at least the threshold, or all there are. */
  readonly untold: number;
}

/** Returns which of these may stand by themselves with at least `fewest` people each, and which are told together. */
export function suppressSmallGroups<Each>(all: readonly Each[], countIn: (each: Each) => number, fewest: number): SuppressedGroups<Each> {
  const bySize = all.toSorted((one, other) => countIn(one) - countIn(other));
  let untold = 0;
  let taken = 0;
  for (const each of bySize) {
    const count = countIn(each);
    if (count >= fewest && (untold === 0 || untold >= fewest)) break;
    untold += count;
    taken += 1;
  }
  const together = untold === 0 ? [] : bySize.slice(0, taken).filter((each) => countIn(each) > 0);
  return { told: all.filter((each) => !together.includes(each)), together, untold };
}
