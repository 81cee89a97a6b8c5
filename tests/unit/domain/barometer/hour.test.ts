/** The picture of the hour says what the counts can tell, and names what moved most. */
import { expect, test } from 'vitest';
import { hourOf, inBrief } from '../../../../domain/barometer/hour';

const line = (statement: string, first?: readonly number[], second?: readonly number[]) => {
  const counts = (of: readonly number[] | undefined) => of && { agree: of[0] ?? 0, unsure: of[1] ?? 0, disagree: of[2] ?? 0 };
  return { statement, first: counts(first), second: counts(second) };
};

test('what moved most stands out; with as many, each of them', () => {
  const rows = hourOf([line('a', [5, 0, 1], [1, 0, 5]), line('b', [6, 0, 0], [2, 0, 4]), line('c', [3, 3, 0], [3, 2, 1])]);
  expect(rows.map(({ moved, isMost }) => [moved, isMost])).toEqual([
    [4, true],
    [4, true],
    [1, false],
  ]);
});

test('where nobody moved nothing stands out, and without a second round no number is made up', () => {
  const rows = hourOf([line('a', [5, 0, 1], [5, 0, 1]), line('b', [6, 0, 0]), line('c', [6, 0, 0], [0, 0, 0]), line('d')]);
  expect(rows.map(({ moved, isMost }) => [moved, isMost])).toEqual([
    [0, false],
    [undefined, false],
    [undefined, false],
    [undefined, false],
  ]);
  expect(rows[3]).toMatchObject({ first: undefined, second: undefined });
});

test('a long statement is cut between words', () => {
  expect(inBrief('One sign is enough.', 40)).toBe('One sign is enough.');
  expect(inBrief('The school must have proof, before it reports.', 30)).toBe('The school must have proof…');
});
