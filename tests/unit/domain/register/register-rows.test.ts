/** A row is kept for as long as nothing that it says is another: then it is the same object. */
import { expect, test } from 'vitest';
import type { Person } from '../../../../domain/register/schema';
import { registerView } from '../../../../domain/register/view';
import { personNamed } from '../../builders';
import { Laptop, participantNamed } from '../training/laptop';
import { mark } from './doors';

const names = ['Anić', 'Babić', 'Babić', 'Dakić'] as const;
const person = (index: number): Person => ({ ...personNamed('Ana', names[index] ?? 'Anić'), school: `School ${index}` });

const withPeople = (): Laptop =>
  Laptop.withTraining().does(...names.map((_, index) => ({ kind: 'add-participant', person: person(index) }) as const));

test('a mark makes one row another, and the others stay the same objects', () => {
  const laptop = withPeople();
  const before = registerView(laptop.context()).rows;
  const id = participantNamed(laptop, 'Dakić');
  laptop.does(mark(id, 'present'));
  const after = registerView(laptop.context()).rows;
  expect(after.map((row, index) => row === before[index])).toEqual(before.map((row) => row.id !== id));
  expect(after.find((row) => row.id === id)?.marks.d1am.state).toBe('present');
});

test('somebody who comes onto the list makes no other row another', () => {
  const laptop = withPeople();
  const before = registerView(laptop.context()).rows;
  laptop.does({ kind: 'add-participant', person: personNamed('Ana', 'Cvetić') });
  const after = registerView(laptop.context()).rows;
  expect(after.filter((row) => before.includes(row))).toEqual(before);
  expect(after).toHaveLength(before.length + 1);
});
