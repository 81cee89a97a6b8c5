/**
 * Lists of hundreds that grow out of each other. Where an act makes one item another, what was made of the list before is taken over, and
 * made anew for that one alone.
 */
import { oncePer } from './kept';

interface Change<Item> {
  readonly place: number;
  readonly was: Item;
  readonly is: Item;
}

/** How a list came of the one before. */
interface Step<Item> {
  readonly before: KeptList<Item>;
  readonly changes: readonly Change<Item>[];
}

export class KeptList<Item> {
  readonly items: readonly Item[];
  #step: Step<Item> | undefined;

  constructor(items: readonly Item[], step?: Step<Item>) {
    this.items = items;
    this.#step = step;
  }

  /** Undefined where it came of none, and once another came of it: one that held on to all before it would keep them for good. */
  get step(): Step<Item> | undefined {
    return this.#step;
  }

  /** With others in some places; the same list where they are there already. */
  with(others: ReadonlyMap<number, Item>): KeptList<Item> {
    const items = this.items.slice();
    const changes: Change<Item>[] = [];
    for (const [place, is] of others) {
      for (const was of items.splice(place, 1, is)) if (!Object.is(was, is)) changes.push({ place, was, is });
    }
    if (changes.length === 0) return this;
    this.#step = undefined;
    return new KeptList(items, { before: this, changes });
  }
}

/** Computes a value of each list by `whole`, or by `goneOn` from what was made of the list before. */
function keptOf<Item, Made>(
  whole: (items: readonly Item[]) => Made,
  goneOn: (before: Made, changes: readonly Change<Item>[]) => Made,
): (list: KeptList<Item>) => Made {
  const known = new WeakMap<KeptList<Item>, { readonly made: Made }>();
  return (list) => {
    const kept = known.get(list);
    if (kept) return kept.made;
    const { step } = list;
    const before = step && known.get(step.before);
    const made = step && before ? goneOn(before.made, step.changes) : whole(list.items);
    known.set(list, { made });
    return made;
  };
}

/** Works like `map`, and returns the same list for as long as all items are the same. `make` asks for nothing but what it is given. */
export const ofEach = <Item, Value>(make: (item: Item) => Value): ((list: KeptList<Item>) => KeptList<Value>) =>
  keptOf<Item, KeptList<Value>>(
    (items) => new KeptList(items.map((item) => make(item))),
    (before, changes) => before.with(new Map(changes.map(({ place, is }) => [place, make(is)]))),
  );

/** Maps each item and leaves out undefined ones; returns the same list for as long as all items are the same. */
export const ofThose = <Item, Value>(make: (item: Item) => Value | undefined): ((list: KeptList<Item>) => readonly Value[]) => {
  const ofAll = ofEach(make);
  const those = oncePer((all: readonly (Value | undefined)[]): readonly Value[] => all.filter((each) => each !== undefined));
  return (list) => those(ofAll(list).items);
};

/** How many there are under each key; none is there under which there are none. */
export type Tally<Key> = ReadonlyMap<Key, number>;

/** Counts what all items of a list say together, which may be the same several times. `keysOf` asks for nothing but what it is given. */
export const tallyOf = <Item, Key>(keysOf: (item: Item) => readonly Key[]): ((list: KeptList<Item>) => Tally<Key>) =>
  keptOf<Item, Tally<Key>>(
    (items) => counted(new Map(), items.flatMap(keysOf), 1),
    (before, changes) => {
      const without = counted(
        before,
        changes.flatMap(({ was }) => keysOf(was)),
        -1,
      );
      return counted(
        without,
        changes.flatMap(({ is }) => keysOf(is)),
        1,
      );
    },
  );

function counted<Key>(before: Tally<Key>, keys: readonly Key[], change: 1 | -1): Tally<Key> {
  const counts = new Map(before);
  for (const key of keys) {
    const count = (counts.get(key) ?? 0) + change;
    if (count === 0) counts.delete(key);
    else counts.set(key, count);
  }
  return counts;
}
