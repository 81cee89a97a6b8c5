/**
 * Entries of lists and optional fields, added, removed and moved in all that is shipped: what was added and taken out again, or moved there and
 * back, leaves the file as it was to the byte; comments go with their entry and no other sign changes.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { DataPath, Plain } from '../../../../../domain/programme/plain-data';
import { withYamlAdded, withYamlMoved, withYamlRemoved } from '../../../../../main/content/editing/yaml-entries';
import { placesIn, shippedYaml, smallYaml } from './shipped-yaml';

const shippedData = new Map(shippedYaml.map(({ text }) => [text, parse(text)] as const));
const places = shippedYaml.flatMap(({ name, text }) => placesIn(text).map((place) => ({ name, text, ...place })));
const lists = places.filter(({ kind }) => kind === 'list');
const small = new Set(smallYaml.map(({ name }) => name));
const listsOfSmall = lists.filter(({ name, size }) => small.has(name) && size > 0);
const maps = places.filter(({ kind, path }) => kind === 'map' && path.length > 0);

const valueAt = (text: string, path: DataPath): unknown =>
  path.reduce<unknown>((data, key) => (data as never)[key], shippedData.get(text) ?? parse(text));

function written(text: string | undefined, name: string, path: DataPath): string {
  if (text === undefined) throw new Error(`not written: ${name} at ${path.join('.')}`);
  return text;
}

const aText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('', 'yes', '194', '09:00', 'null', '# none', '- one', 'a: b', '„navodnici”', '"', "'", 'č, ć', '*star', '{x}', '~'),
  fc.constantFrom('Two\n\nparagraphs: one # and', ' begins with a space\nand goes on', 'ends\n'),
);
const aValue: fc.Arbitrary<Plain> = fc.oneof(
  aText,
  fc.integer({ min: -9, max: 300 }),
  fc.boolean(),
  fc.record({ en: aText, sr: aText }),
  fc.record({
    id: fc.constantFrom('a-b', 'x2'),
    text: fc.record({ en: aText, sr: aText }),
    sources: fc.array(fc.constantFrom('S1', 'S20')),
  }),
);

const runs = { numRuns: 25 };

test('what is added is read in its place, and taking it out leaves the file as it was', () => {
  fc.assert(
    fc.property(fc.constantFrom(...lists), fc.nat(), aValue, ({ name, text, path, size }, seed, value) => {
      const at = seed % (size + 1);
      const added = written(withYamlAdded(text, path, at, value), name, path);
      expect(valueAt(added, path)).toEqual((valueAt(text, path) as readonly unknown[]).toSpliced(at, 0, value));
      expect(withYamlRemoved(added, [...path, at])).toBe(text);
    }),
    runs,
  );
});

test('so it is with an optional field', () => {
  fc.assert(
    fc.property(fc.constantFrom(...maps), aValue, fc.boolean(), ({ name, text, path }, value, isFirst) => {
      const before = valueAt(text, path) as Readonly<Record<string, unknown>>;
      const added = written(withYamlAdded(text, path, 'added', value, isFirst ? Object.keys(before)[0] : undefined), name, path);
      expect(valueAt(added, path)).toEqual({ ...before, added: value });
      expect(withYamlRemoved(added, [...path, 'added'])).toBe(text);
    }),
    runs,
  );
});

const linesOf = (text: string): readonly string[] => text.split('\n').toSorted();

test('moved there and back the file is as it was, and no line of it is another', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...lists.filter(({ size }) => size > 1)),
      fc.nat(),
      fc.nat(),
      ({ name, text, path, size, isInLine }, one, other) => {
        const [from, to] = [one % size, other % size];
        const moved = written(withYamlMoved(text, [...path, from], to), name, path);
        const list = valueAt(text, path) as readonly unknown[];
        expect(valueAt(moved, path)).toEqual(list.toSpliced(from, 1).toSpliced(to, 0, list[from]));
        expect(withYamlMoved(moved, [...path, to], from)).toBe(text);
        if (!isInLine) expect(linesOf(moved)).toEqual(linesOf(text));
      },
    ),
    runs,
  );
});

test('each entry of all that is shipped can be taken out, and no other line changes', () => {
  for (const { name, text, path, size } of listsOfSmall) {
    const at = size - 1;
    const without = written(withYamlRemoved(text, [...path, at]), name, path);
    expect(valueAt(without, path), `${name} ${path.join('.')}`).toEqual((valueAt(text, path) as readonly unknown[]).slice(0, at));
    const [before, after] = [text.split('\n'), without.split('\n')];
    expect(after.filter((line) => !before.includes(line)).length, `${name} ${path.join('.')}`).toBeLessThanOrEqual(1);
  }
});

describe('comments', () => {
  const text = `# head
list: # of things
  # about one
  - id: 1 # x
    sources: [S1, S2] # why

  # about two
  - id: 2
    note: |-
      a

      b
    # below two
# of other
other: []
`;

  test('of an entry go with it', () => {
    expect(withYamlMoved(text, ['list', 1], 0)).toBe(`# head
list: # of things
  # about two
  - id: 2
    note: |-
      a

      b
    # below two

  # about one
  - id: 1 # x
    sources: [S1, S2] # why
# of other
other: []
`);
    expect(withYamlRemoved(text, ['list', 0])).toBe(text.replace(/ {2}# about one[\s\S]*# why\n\n/u, ''));
  });

  test('of others stay', () => {
    expect(withYamlRemoved(text, ['list', 1])).toBe(text.replace(/\n {2}# about two[\s\S]*# below two\n/u, ''));
    expect(withYamlRemoved(text, ['list', 0, 'sources', 0])).toBe(text.replace('S1, ', ''));
    expect(withYamlAdded(text, ['other'], 0, { id: 3 })).toBe(text.replace('other: []', 'other:\n  - id: 3'));
    expect(withYamlAdded(text, ['other'], 0, 'S3')).toBe(text.replace('[]', '[S3]'));
    expect(withYamlRemoved('# head\n\n# of a\na: 1\nb: 2\n', ['a'])).toBe('# head\n\n# of a\nb: 2\n');
  });

  test('of a last entry that goes leave an empty list behind', () => {
    expect(withYamlRemoved('a: # why\n  # one\n  - x: 1\nb: 2\n', ['a', 0])).toBe('a: [] # why\nb: 2\n');
    expect(withYamlRemoved('a: [ x ] # why\n', ['a', 0])).toBe('a: [] # why\n');
    expect(withYamlRemoved('a:\n  b:\n    c: 1\n', ['a', 'b', 'c'])).toBe('a:\n  b: {}\n');
  });
});

test('writes as the neighbours are written', () => {
  expect(withYamlAdded('terms:\n  - { en: child, sr: dete }\n', ['terms'], 1, { en: 'School', sr: 'Škola, fakultet' })).toBe(
    'terms:\n  - { en: child, sr: dete }\n  - { en: School, sr: "Škola, fakultet" }\n',
  );
  expect(withYamlAdded('a:\r\n  - b: 1\r\n', ['a'], 1, { b: 2 })).toBe('a:\r\n  - b: 1\r\n  - b: 2\r\n');
  expect(withYamlAdded('a:\n- b: 1\n', ['a'], 0, { b: 0, c: { en: 'x', sr: 'y' } })).toBe(
    'a:\n- b: 0\n  c:\n    en: x\n    sr: y\n- b: 1\n',
  );
  expect(withYamlAdded('a:\n  - b: 1', ['a', 0], 'c', ['S1'])).toBe('a:\n  - b: 1\n    c: [S1]');
  expect(withYamlAdded('a:\nb: 1\n', ['a'], 0, 'x')).toBe('a: [x]\nb: 1\n');
});

test('says nothing about a place that is none, a key that is taken, or a file that can’t be read', () => {
  expect(withYamlAdded('a: 1\n', ['b'], 0, 'x')).toBeUndefined();
  expect(withYamlAdded('a: [1]\n', ['a'], 3, 'x')).toBeUndefined();
  expect(withYamlAdded('a: { b: 1 }\n', ['a'], 'b', 'x')).toBeUndefined();
  expect(withYamlAdded('a: "1\n', [], 'b', 'x')).toBeUndefined();
  expect(withYamlRemoved('a: [1]\n', ['a', 1])).toBeUndefined();
  expect(withYamlRemoved('a: 1\n', [])).toBeUndefined();
  expect(withYamlMoved('a: [1, 2]\n', ['a', 0], 2)).toBeUndefined();
  expect(withYamlMoved('a: { b: 1 }\n', ['a', 'b'], 0)).toBeUndefined();
});
