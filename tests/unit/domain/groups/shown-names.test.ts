import { expect, test } from 'vitest';
import { shownNames } from '../../../../domain/groups/shown-names';

const named = (...names: readonly string[]) =>
  names.map((name) => {
    const [firstName = '', lastName = ''] = name.split(' ');
    return { firstName, lastName };
  });
const shown = (names: readonly string[], how: 'first' | 'initial' = 'first') =>
  shownNames(named(...names), how).map((name) => name.replace('\u00a0', ' '));

test('a first name that nobody else has stands alone', () => {
  expect(shown(['Ana Petrović', 'Mila Ilić'])).toEqual(['Ana', 'Mila']);
});

test('equal first names get the initial by themselves, in either script and however they are written', () => {
  expect(shown(['Ana Petrović', 'Ана Илић', 'Mila Ilić'])).toEqual(['Ana P.', 'Ана И.', 'Mila']);
});

test('two letters where the initial is equal, too; Dž, Lj and Nj are one letter', () => {
  expect(shown(['Ana Petrović', 'Ana Pavlović', 'Ana Ilić'])).toEqual(['Ana Pe.', 'Ana Pa.', 'Ana I.']);
  expect(shown(['Ana Ljubić', 'Ana Lukić', 'Ana Džinić'])).toEqual(['Ana Lj.', 'Ana L.', 'Ana Dž.']);
});

test('asked for initials, everybody has one; never more than two letters of a last name are shown', () => {
  expect(shown(['Ana Petrović', 'Mila Ilić'], 'initial')).toEqual(['Ana P.', 'Mila I.']);
  expect(shown(['Ana Petrović', 'Ana Petrović', 'Ana'])).toEqual(['Ana Pe.', 'Ana Pe.', 'Ana']);
});
