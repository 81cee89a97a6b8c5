/** A small table becomes the bars of a figure, however its numbers are written; what can't be read is told with its line. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barsIn, numberIn } from '../../../../domain/programme/design-table';

test.each([
  ['62', 62],
  ['1.234', 1234],
  ['1,234', 1234],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['12,5', 12.5],
  ['12.5 %', 12.5],
  ['1 234', 1234],
  ['0.025', 0.025],
  ['0,125 %', 0.125],
  ['-3', undefined],
  ['many', undefined],
  ['', undefined],
])('%j is %j', (text, number) => {
  expect(numberIn(text)).toBe(number);
});

test('any number is read in both ways of writing it', () => {
  fc.assert(
    fc.property(fc.nat(9_999_999), fc.nat(9), (whole, part) => {
      for (const language of ['en', 'de']) {
        expect(numberIn(new Intl.NumberFormat(language).format(whole))).toBe(whole);
        expect(numberIn(new Intl.NumberFormat(language, { minimumFractionDigits: 1 }).format(whole + part / 10))).toBeCloseTo(
          whole + part / 10,
        );
      }
    }),
  );
});

test('years and names, with a heading, from a spreadsheet, a file, or written by hand', () => {
  const years = {
    bars: [
      { year: 2022, value: 62, sources: [] },
      { year: 2023, value: 66, sources: [] },
    ],
  };
  expect(barsIn('Year\tVictims\n2022\t62\n2023\t66\n')).toEqual(years);
  expect(barsIn('"2022";62\r\n"2023";66\r\n')).toEqual(years);
  expect(barsIn('2022 62\n\n2023: 66')).toEqual(years);
  expect(barsIn('Niš\t5\nNovi Sad\t7,5')).toEqual({
    bars: [
      { label: { en: 'Niš', sr: 'Niš' }, value: 5, sources: [] },
      { label: { en: 'Novi Sad', sr: 'Novi Sad' }, value: 7.5, sources: [] },
    ],
  });
});

test('what is no such table is told', () => {
  expect(barsIn('2022\t62\n2023\tmany')).toEqual({ wrong: 'table-line', line: 2 });
  expect(barsIn('2022\t62')).toEqual({ wrong: 'table-size', rows: 1 });
  expect(barsIn('')).toEqual({ wrong: 'table-size', rows: 0 });
  expect(barsIn(Array.from({ length: 9 }, (_, at) => `${2000 + at} 1`).join('\n'))).toEqual({ wrong: 'table-size', rows: 9 });
});
