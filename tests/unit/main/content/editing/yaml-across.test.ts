/** A block that goes to the other day takes its comments and its own signs along, and no other sign of the agenda changes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withYamlAcross } from '../../../../../main/content/editing/yaml-across';
import { shippedYaml } from './shipped-yaml';

const agenda = `# The two days.
days:
  - starts: "09:00"
    blocks:
      - id: opening
        minutes: 30 # with coffee

      # Needs the long hall.
      - id: crossing
        title: { en: "Crossing, slowly", sr: 'Prelaz' }
        # Not less.
        minutes: 60
  - starts: '08:30' # earlier
    blocks:
      - id: again
        minutes: 20
`;

test('the same signs stand in the other day', () => {
  expect(withYamlAcross(agenda, ['days', 0, 'blocks', 1], ['days', 1, 'blocks'], 0)).toBe(`# The two days.
days:
  - starts: "09:00"
    blocks:
      - id: opening
        minutes: 30 # with coffee
  - starts: '08:30' # earlier
    blocks:
      # Needs the long hall.
      - id: crossing
        title: { en: "Crossing, slowly", sr: 'Prelaz' }
        # Not less.
        minutes: 60
      - id: again
        minutes: 20
`);
});

test('there and back, each block of what is shipped leaves the same words and comments', () => {
  const texts = shippedYaml.filter(({ name }) => name.endsWith('agenda.yaml')).map(({ text }) => text);
  expect(texts).not.toEqual([]);
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.constantFrom(0, 1), fc.nat(), fc.nat(), (text, day, from, to) => {
      const { days } = parse(text) as { readonly days: readonly { readonly blocks: readonly unknown[] }[] };
      const [here, there] = [days[day]?.blocks ?? [], days[1 - day]?.blocks ?? []];
      const [index, at] = [from % here.length, to % (there.length + 1)];
      if (here.length < 2) return;
      const moved = withYamlAcross(text, ['days', day, 'blocks', index], ['days', 1 - day, 'blocks'], at) ?? '';
      const linesOf = (of: string): readonly string[] =>
        of
          .split('\n')
          .filter((line) => line.trim() !== '')
          .toSorted();
      expect(linesOf(moved)).toEqual(linesOf(text));
      const back = withYamlAcross(moved, ['days', 1 - day, 'blocks', at], ['days', day, 'blocks'], index) ?? '';
      expect(parse(back)).toEqual(parse(text));
      expect(linesOf(back)).toEqual(linesOf(text));
    }),
    { numRuns: 25 },
  );
});

test('into a day that has none, it is written anew', () => {
  const text = 'days:\n  - blocks:\n      - id: a\n      - id: b\n  - blocks: []\n';
  expect(parse(withYamlAcross(text, ['days', 0, 'blocks', 1], ['days', 1, 'blocks'], 0) ?? '')).toEqual({
    days: [{ blocks: [{ id: 'a' }] }, { blocks: [{ id: 'b' }] }],
  });
});
