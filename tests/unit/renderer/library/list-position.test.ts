/** Keys in the list of trainings never lead out of it, and go one windowful with the page keys. */
import { expect, test } from 'vitest';
import { type ListPart, stepInList } from '../../../../renderer/library/list-position';

const from =
  (index: number, part: ListPart = 'open') =>
  (key: string) =>
    stepInList({ index, part }, { key, found: 100, inSight: 11 });

test.each([
  ['ArrowDown', 51],
  ['ArrowUp', 49],
  ['PageDown', 60],
  ['PageUp', 40],
  ['Home', 0],
  ['End', 99],
])('%s leads to another line, and to the same part of it', (key, index) => {
  expect(from(50, 'save')(key)).toEqual({ index, part: 'save' });
});

test('it ends at the first and at the last line', () => {
  expect(from(0)('ArrowUp')).toEqual({ index: 0, part: 'open' });
  expect(from(3)('PageUp')).toEqual({ index: 0, part: 'open' });
  expect(from(99)('ArrowDown')).toEqual({ index: 99, part: 'open' });
  expect(from(95)('PageDown')).toEqual({ index: 99, part: 'open' });
});

test('left and right stay in the line; other keys are not the list’s', () => {
  expect(from(7)('ArrowRight')).toEqual({ index: 7, part: 'save' });
  expect(from(7, 'save')('ArrowRight')).toEqual({ index: 7, part: 'delete' });
  expect(from(7, 'delete')('ArrowRight')).toEqual({ index: 7, part: 'delete' });
  expect(from(7, 'delete')('ArrowLeft')).toEqual({ index: 7, part: 'save' });
  expect(from(7, 'save')('ArrowLeft')).toEqual({ index: 7, part: 'open' });
  expect(from(7)('Enter')).toBeUndefined();
  expect(from(7)('a')).toBeUndefined();
});
