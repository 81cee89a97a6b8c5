/** What was made of a list goes over to the one that came of it, and is what would be made of that one anew. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeptList, ofEach, ofThose, tallyOf } from '../../../../domain/kernel/kept-list';

const item = fc.record({ size: fc.nat(3), words: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }) });
type Item = typeof item extends fc.Arbitrary<infer Value> ? Value : never;

const step = fc.record({
  from: fc.nat(),
  others: fc.array(fc.tuple(fc.nat(5), item), { maxLength: 4 }),
  isLookedAt: fc.boolean(),
});

const counts = (items: readonly Item[]): ReadonlyMap<string, number> => {
  const words = items.flatMap((each) => each.words);
  return new Map(words.map((word) => [word, words.filter((other) => other === word).length]));
};

test('whichever list came of which, each says what it would say by itself', () => {
  fc.assert(
    fc.property(fc.array(item, { minLength: 6, maxLength: 6 }), fc.array(step, { maxLength: 12 }), (items, steps) => {
      const sizes = ofEach(({ size }: Item) => size);
      const halves = ofEach((size: number) => Math.floor(size / 2));
      const large = ofThose(({ size }: Item) => (size > 1 ? size : undefined));
      const words = tallyOf((each: Item) => each.words);
      const bySize = tallyOf((size: number) => [size]);
      const lists = [new KeptList<Item>(items)];
      for (const { from, others, isLookedAt } of steps) {
        const before = lists[from % lists.length] ?? new KeptList(items);
        const list = before.with(new Map(others));
        const expected = before.items.map((each, place) => new Map(others).get(place) ?? each);
        expect(list.items).toEqual(expected);
        lists.push(list);
        if (!isLookedAt) continue;
        expect(sizes(list).items).toEqual(expected.map(({ size }) => size));
        expect(halves(sizes(list)).items).toEqual(expected.map(({ size }) => Math.floor(size / 2)));
        expect(large(list)).toEqual(expected.map(({ size }) => size).filter((size) => size > 1));
        expect(words(list)).toEqual(counts(expected));
        expect(bySize(sizes(list))).toEqual(
          new Map(expected.map(({ size }) => [size, expected.filter((each) => each.size === size).length])),
        );
      }
    }),
    { numRuns: 500 },
  );
});

test('only what became another is made anew, and what is made of each stays the same list where it is the same', () => {
  const [one, two, three] = [{ size: 1 }, { size: 2 }, { size: 3 }];
  const asked: number[] = [];
  const isOdd = ofEach(({ size }: { readonly size: number }) => {
    asked.push(size);
    return size % 2 === 1;
  });
  const first = new KeptList([one, two, three]);
  const before = isOdd(first);
  asked.length = 0;
  expect(isOdd(first.with(new Map([[0, { size: 5 }]])))).toBe(before);
  expect(asked).toEqual([5]);
  expect(first.with(new Map([[1, two]]))).toBe(first);
});
