/** Which parts of two pictures belong together: those that say or show the same. */

export interface Place {
  readonly left: number;
  readonly top: number;
  /** The size of its type, in pixels. */
  readonly size: number;
}

export interface Part {
  /** What it says, or the address of what it shows. */
  readonly is: string;
  readonly place: Place;
}

export interface Pairs<Of extends Part> {
  /** `from`: where it stood before. */
  readonly moved: readonly { readonly part: Of; readonly from: Place }[];
  readonly added: readonly Of[];
  /** Something stands where it stood. */
  readonly stayed: boolean;
}

/** Less is rounding. */
const leastMove = 1;

const isThere = (one: Place, other: Place): boolean =>
  Math.abs(one.left - other.left) < leastMove && Math.abs(one.top - other.top) < leastMove && Math.abs(one.size - other.size) < leastMove;

/** What stands there twice belongs together in its order. */
export function pairsOf<Of extends Part>(before: readonly Part[], after: readonly Of[]): Pairs<Of> {
  const places = new Map<string, Place[]>();
  for (const { is, place } of before) places.set(is, [...(places.get(is) ?? []), place]);
  const known = after.map((part) => ({ part, from: places.get(part.is)?.shift() }));
  const paired = known.flatMap(({ part, from }) => (from ? [{ part, from }] : []));
  const moved = paired.filter(({ part, from }) => !isThere(part.place, from));
  return {
    moved,
    added: known.flatMap(({ part, from }) => (from ? [] : [part])),
    stayed: paired.length > moved.length,
  };
}
