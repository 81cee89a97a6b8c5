import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairsOf, readCode } from '../../../../domain/forms/code';

test.each([
  ['ma07', 'MA07'],
  [' Ma 7', 'MA07'],
  ['МА07', 'MA07'],
  ['Љу12', 'LJ12'],
  ['lj12', 'LJ12'],
  ['Šć31', 'SC31'],
  ['Ђу1', 'DJ01'],
  ['', ''],
])('“%s” is the code “%s”', (typed, code) => expect(readCode(typed)).toBe(code));

test.each(['m7', 'ma', 'ma32', 'ma0', 'mama07', '07ma', 'ma007'])('“%s” is no code', (typed) => expect(readCode(typed)).toBeUndefined());

const anyCode = fc.constantFrom('', 'MA01', 'MA02', 'JE01', 'SN09');
const anySheets = fc.array(
  anyCode.map((code) => ({ code })),
  { maxLength: 8 },
);

test('every sheet is in one pair or counted as unpaired, and a pair has one code that is nobody else’s', () => {
  fc.assert(
    fc.property(anySheets, anySheets, (before, after) => {
      const { pairs, unpaired, collisions } = pairsOf(before, after);
      expect(2 * pairs.length + unpaired).toBe(before.length + after.length);
      for (const pair of pairs) {
        expect(pair.before.code).toBe(pair.after.code);
        expect([before, after].map((sheets) => sheets.filter(({ code }) => code === pair.before.code).length)).toEqual([1, 1]);
      }
      const twice = (sheets: typeof before, code: string): boolean => sheets.filter((each) => each.code === code).length > 1;
      expect(collisions).toBe(['MA01', 'MA02', 'JE01', 'SN09'].filter((code) => twice(before, code) || twice(after, code)).length);
    }),
  );
});
