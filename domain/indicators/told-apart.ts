/**
 * Which trainings' numbers of people may stand by themselves, so that none that is too small can be reckoned from a sum: the small ones
 * are told together, and the smallest of the others keeps them company while they are too few.
 */

export interface ToldApart<Each> {
  readonly told: readonly Each[];
  readonly together: readonly Each[];
  /** People of those that are told together: none, enough, or all that there are. */
  readonly untold: number;
}

export function toldApart<Each>(all: readonly Each[], countIn: (each: Each) => number, fewest: number): ToldApart<Each> {
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
