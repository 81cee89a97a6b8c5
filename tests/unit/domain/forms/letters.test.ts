import { expect, test } from 'vitest';
import { letterOf, shownLetterOf } from '../../../../domain/forms/form';

test('the quiz letters its answers in the script that the room reads; what is typed from paper stays Latin', () => {
  const first = [0, 1, 2, 3];
  expect(first.map((index) => shownLetterOf(index, 'sr-Cyrl'))).toEqual(['а', 'б', 'в', 'г']);
  expect(first.map((index) => shownLetterOf(index, 'sr-Latn'))).toEqual(['a', 'b', 'c', 'd']);
  expect(first.map((index) => shownLetterOf(index, 'en'))).toEqual(['a', 'b', 'c', 'd']);
  expect(first.map(letterOf)).toEqual(['a', 'b', 'c', 'd']);
});
