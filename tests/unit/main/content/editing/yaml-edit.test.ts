/** A value that is changed in a YAML file: a reader finds it there and all else as before, and nothing around it is written anew. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { DataPath } from '../../../../../domain/programme/plain-data';
import { withYamlValue } from '../../../../../main/content/editing/yaml-edit';
import { placesIn, smallYaml } from './shipped-yaml';

/** Each text that stands in them. */
const places = smallYaml.flatMap(({ name, text }) =>
  placesIn(text).flatMap(({ kind, path }) => (kind === 'text' ? [{ name, text, path }] : [])),
);

function placeAt(index: number): (typeof places)[number] {
  const place = places[index];
  if (!place) throw new Error(`There is no place ${index}.`);
  return place;
}

const valueAt = (text: string, path: DataPath): unknown => path.reduce<unknown>((data, key) => (data as never)[key], parse(text));

/** How many lines stay at the beginning and at the end. */
function keptLines(before: string, after: string): { readonly lines: number; readonly kept: number } {
  const [one, other] = [before.split('\n'), after.split('\n')];
  const most = Math.min(one.length, other.length);
  let above = 0;
  while (above < most && one[above] === other[above]) above += 1;
  let below = 0;
  while (below < most - above && one[one.length - 1 - below] === other[other.length - 1 - below]) below += 1;
  return { lines: one.length, kept: above + below };
}

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.constantFrom(
    'yes',
    '194',
    'null',
    '2025-01-01',
    '# none',
    '- one',
    'a: b',
    '„navodnici”',
    '"',
    "'",
    'č, ć # đ',
    '*star',
    '&anchor',
    '{x}',
    '[x]',
    '  ',
    '@',
    '%',
  ),
  fc
    .array(fc.constantFrom('One line.', '', 'Drugi red: č', '- three', '# four'), { minLength: 2, maxLength: 5 })
    .map((lines) => lines.join('\n')),
);

test('any text, at any place of what is shipped', () => {
  fc.assert(
    fc.property(fc.nat(places.length - 1), anyText, (index, value) => {
      const { text, path } = placeAt(index);
      const changed = withYamlValue(text, path, value);
      if (changed === undefined) throw new Error(`not written: ${JSON.stringify(value)} at ${path.join('.')}`);
      expect(valueAt(changed, path)).toBe(value);
      const old = valueAt(text, path);
      expect(withYamlValue(text, path, old as string)).toBe(text);
      const { lines, kept } = keptLines(text, changed);
      expect(lines - kept).toBeLessThanOrEqual(String(old).split(/\s+/u).length + 2);
    }),
    { numRuns: 200 },
  );
});

test('keeps how it was written: comments behind it, quotation marks, lines of a longer text', () => {
  const text = 'a: plain # why\nb: "quoted"\nc: |-\n  one\n  two\nd: { en: One, sr: Dva } # both\n';
  expect(withYamlValue(text, ['a'], 'other')).toBe(text.replace('plain', 'other'));
  expect(withYamlValue(text, ['b'], 'other')).toBe(text.replace('"quoted"', '"other"'));
  expect(withYamlValue(text, ['c'], 'one\nthree')).toBe(text.replace('  two', '  three'));
  expect(withYamlValue(text, ['d', 'sr'], 'Tri, četiri')).toBe(text.replace('sr: Dva', 'sr: "Tri, četiri"'));
});

test('says nothing about a place that is none, or a file that can’t be read', () => {
  expect(withYamlValue('a: 1\n', ['b'], 'x')).toBeUndefined();
  expect(withYamlValue('a: { b: 1 }\n', ['a'], 'x')).toBeUndefined();
  expect(withYamlValue('a: "1\n', ['a'], 'x')).toBeUndefined();
});
