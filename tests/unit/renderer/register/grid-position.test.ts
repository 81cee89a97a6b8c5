/** Keys in the register keep the focus in the grid, and every cell is in reach. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halfDays } from '../../../../domain/programme/choices';
import { trainingView } from '../../../../domain/training/view';
import { type CellPosition, stepTo } from '../../../../renderer/register/grid-position';
import { personNamed } from '../../builders';
import { Laptop } from '../../domain/training/laptop';

const { rows } = trainingView(
  Laptop.withTraining()
    .does(...['Ana', 'Boris', 'Vesna', 'Goran'].map((name) => ({ kind: 'add-participant' as const, person: personNamed(name, 'Ilić') })))
    .context('en'),
).register;

const at = (row: number, column: number): CellPosition => {
  const participant = rows[row]?.id;
  const halfDay = halfDays[column];
  if (participant === undefined || halfDay === undefined) throw new Error('there is no such cell');
  return { participant, halfDay };
};
const leads = (from: CellPosition, key: string, control = false): CellPosition | undefined => stepTo(rows, from, { key, control });

test.each([
  ['ArrowDown', false, [2, 1]],
  ['ArrowUp', false, [0, 1]],
  ['ArrowLeft', false, [1, 0]],
  ['ArrowRight', false, [1, 2]],
  ['Home', false, [1, 0]],
  ['End', false, [1, 3]],
  ['Home', true, [0, 0]],
  ['End', true, [3, 3]],
] as const)('%s (Ctrl: %s) leads to row and half-day %j', (key, control, [row, column]) => {
  expect(leads(at(1, 1), key, control)).toEqual(at(row, column));
});

test('other keys don’t move', () => {
  for (const key of ['Enter', ' ', 'Tab', 'a', 'PageDown']) expect(leads(at(1, 1), key)).toBeUndefined();
});

test('no arrow leaves the grid, whatever is pressed', () => {
  const arrows = fc.array(fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'), { maxLength: 20 });
  fc.assert(
    fc.property(arrows, (keys) => {
      let position = at(0, 0);
      for (const key of keys) position = leads(position, key) ?? position;
      expect(rows.map(({ id }) => id)).toContain(position.participant);
      expect(halfDays).toContain(position.halfDay);
    }),
  );
});
