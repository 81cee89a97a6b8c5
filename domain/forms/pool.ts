/**
 * Answers of several trainings counted together, so that no figure, and no difference of figures that are shown, stands on fewer than
 * five of them. A training with five or more has its own figures shown; so the smaller ones count only when they come to five together:
 * what is left of a sum when all those trainings are taken from it is then enough, or nothing.
 */

/** Fewer answers than these are shown nowhere. */
const fewestShown = 5;

export const isEnough = (count: number): boolean => count >= fewestShown;

export interface Pool<Item> {
  /** None, or enough. */
  readonly items: readonly Item[];
  /** That they come from. */
  readonly trainings: number;
}

/** `each`: answers to one question, by training. */
export function poolOf<Item>(each: readonly (readonly Item[])[]): Pool<Item> {
  const large = each.filter(({ length }) => isEnough(length));
  const small = each.filter(({ length }) => length > 0 && !isEnough(length));
  const counted = isEnough(small.flat().length) ? [...large, ...small] : large;
  return { items: counted.flat(), trainings: counted.length };
}
