import { expect, test } from 'vitest';
import { fullName } from '../../../../domain/register/person';
import { changedList } from '../../../../domain/signing/changed-list';
import { trainingView } from '../../../../domain/training/view';
import { personNamed } from '../../builders';
import { Laptop, participantNamed } from '../training/laptop';

const rowsOf = (laptop: Laptop) => trainingView(laptop.context()).register.rows;

function threePeople() {
  const laptop = Laptop.withTraining();
  for (const name of ['Anić', 'Borić', 'Vesić']) laptop.does({ kind: 'add-participant', person: personNamed('Ana', name) });
  const [ana, borko] = ['Anić', 'Borić'].map((name) => participantNamed(laptop, name));
  if (!ana || !borko) throw new Error('They are on the list');
  return { laptop, ana, borko, read: rowsOf(laptop) };
}

test('a list that says the same is not another one, whatever is noted of the other day', () => {
  const { laptop, ana, read } = threePeople();
  expect(changedList(read, read, 1)).toBeUndefined();
  laptop.does({ kind: 'mark', participant: ana, halfDay: 'd2am', state: 'present', at: '' });
  expect(changedList(read, rowsOf(laptop), 1)).toBeUndefined();
  expect(changedList(read, rowsOf(laptop), 2)?.changed.map(({ person }) => person.lastName)).toEqual(['Anić']);
});

test('a mark, another way of writing somebody, and somebody who came onto the list are told as they stand now', () => {
  const { laptop, ana, borko, read } = threePeople();
  laptop.does(
    { kind: 'mark', participant: ana, halfDay: 'd1pm', state: 'late', at: '14:20' },
    { kind: 'change-participant', participant: borko, person: personNamed('Borka', 'Borić') },
    { kind: 'add-participant', person: personNamed('Petar', 'Perić') },
  );
  const changed = changedList(read, rowsOf(laptop), 1);
  expect(changed?.changed.map(({ person }) => fullName(person))).toEqual(['Ana Anić', 'Borka Borić', 'Petar Perić']);
  expect(changed?.changed[0]?.marks.d1pm).toMatchObject({ state: 'late', at: '14:20' });
  expect(changed?.gone).toEqual([]);
});

test('a signature changes the list of its day, and a person who is taken off it is told by the old line', () => {
  const { laptop, ana } = threePeople();
  const before = rowsOf(laptop);
  laptop.does({ kind: 'sign', participant: ana, halfDay: 'd1am', strokes: { width: 60_000, height: 18_000, lines: [[0, 0, 100, 100]] } });
  expect(changedList(before, rowsOf(laptop), 1)?.changed.map(({ id }) => id)).toEqual([ana]);
  const signed = rowsOf(laptop);
  expect(changedList(signed, signed.slice(1), 1)).toEqual({ changed: [], gone: signed.slice(0, 1) });
});
