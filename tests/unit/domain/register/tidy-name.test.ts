/** Which names are offered written otherwise, and which are somebody's own way of writing them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCyrillic } from '../../../../domain/kernel/cyrillic';
import { tidiedName } from '../../../../domain/register/tidy-name';

test.each([
  ['petra', 'Petra'],
  ['JELENA', 'Jelena'],
  ['ana marija', 'Ana Marija'],
  ['PETROVIĆ-JOVANOVIĆ', 'Petrović-Jovanović'],
  ['Petrović-jovanović', 'Petrović-Jovanović'],
  ['džinić', 'Džinić'],
  ['DŽENANA', 'Dženana'],
  ['LJUBIČIĆ', 'Ljubičić'],
  ['NJEGOŠ', 'Njegoš'],
  ['LJiljana', 'Ljiljana'],
  ['ǉiljana', 'ǈiljana'],
  ['đorđe', 'Đorđe'],
  ['ЈЕЛЕНА', 'Јелена'],
  ['љубица', 'Љубица'],
  ["o'neil", "O'Neil"],
  ['DE LA CRUZ', 'de la Cruz'],
])('“%s” is offered as “%s”', (written, offered) => {
  expect(tidiedName(written)).toBe(offered);
});

test.each(['Petra', 'McDonald', 'MCDONALD', 'de la Cruz', 'Anna-Maria', 'D’Angelo', 'DiCaprio', 'M.', 'A.B.', 'Ђорђе', '42', ''])(
  '“%s” stays as it is',
  (name) => {
    expect(tidiedName(name)).toBe(name);
  },
);

test('what was offered once is not offered otherwise again, in either script', () => {
  const letter = fc.constantFrom(...'abcčćdđefghijklmnoprsštuvzžABCČĆDĐEFGHIJKLMNOPRSŠTUVZŽ -');
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 20 }), (name) => {
      for (const written of [name, toCyrillic(name)]) {
        const offered = tidiedName(written);
        expect(tidiedName(offered)).toBe(offered);
        expect(offered.toLowerCase()).toBe(written.toLowerCase());
      }
    }),
  );
});
