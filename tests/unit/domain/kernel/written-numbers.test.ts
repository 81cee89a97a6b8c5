import { expect, test } from 'vitest';
import { languages } from '../../../../domain/kernel/language';
import { writtenAverage, writtenNumber, writtenPercent } from '../../../../domain/kernel/written-numbers';

test('numbers are written as each language writes them, and the per cent sign stands apart in Serbian alone', () => {
  expect(languages.map((language) => writtenPercent(62, language))).toEqual(['62%', '62\u00a0%', '62\u00a0%']);
  expect(languages.map((language) => writtenAverage(4, language))).toEqual(['4.0', '4,0', '4,0']);
  expect(languages.map((language) => writtenNumber(1234.5, language))).toEqual(['1,234.5', '1.234,5', '1.234,5']);
});
