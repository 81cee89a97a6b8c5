/** Names on badges and table signs, of a face whose letters are all as wide as bold ones mostly are: six tenths of their size. */
import { expect, test } from 'vitest';
import { nameLines, together } from '../../../../main/export/name-lines';

const alphabet = 'abcdefghijklmnopqrstuvwxyzšćčžđABCDEFGHIJKLMNOPQRSTUVWXYZŠĆČŽĐ- ';
const face = { letters: new Set(Array.from(alphabet, (letter) => letter.codePointAt(0) ?? 0)), width: (text: string) => text.length * 0.6 };
const badge = { width: 227, height: 59, largest: 25, smallest: 14 };
const laid = (firstName: string, lastName: string) => nameLines({ firstName, lastName }, face, badge);

test('a name that has room stays on two lines', () => {
  expect(laid('Ana Marija', 'Nikolić').map(({ lines }) => lines)).toEqual([['Ana Marija'], ['Nikolić']]);
  expect(laid('Ivana', 'Šćepanović-Nikolić').map(({ lines }) => lines)).toEqual([['Ivana'], ['Šćepanović-Nikolić']]);
});

test.each([
  ['Hadžistojanović-Papadimitrijević', ['Hadžistojanović-', 'Papadimitrijević']],
  ['Hadžistojanović Papadimitrijević', ['Hadžistojanović', 'Papadimitrijević']],
])('a long double surname has a line for each of its names: %s', (lastName, lines) => {
  const [first, last] = laid('Aleksandra', lastName);
  expect(last?.lines).toEqual(lines);
  expect(Math.min(first?.size ?? 0, last?.size ?? 0)).toBeGreaterThan(15);
  expect(together(laid('Aleksandra', lastName))).toBeLessThanOrEqual(badge.height);
});
