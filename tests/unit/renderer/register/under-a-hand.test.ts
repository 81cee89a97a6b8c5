/** What another laptop notes of whom the keyboard or the pointer is at: the next key or click does nothing that nobody meant. */
import { expect, test } from 'vitest';
import { trainingView } from '../../../../domain/training/view';
import { shownRows } from '../../../../renderer/register/shown-rows';
import { toggled } from '../../../../renderer/register/toggled';
import { personNamed } from '../../builders';
import { mark } from '../../domain/register/doors';
import { Laptop, participantNamed } from '../../domain/training/laptop';

const here = Laptop.withTraining().does(
  ...['Anić', 'Babić', 'Cakić'].map((lastName) => ({ kind: 'add-participant', person: personNamed('Ana', lastName) }) as const),
);
const other = new Laptop('laptop-b').sees(here);
const ofBabić = participantNamed(here, 'Babić');
other.does(mark(ofBabić, 'present'));
here.does(mark(participantNamed(here, 'Anić'), 'present')).sees(other);
const { rows } = trainingView(here.context()).register;

const missing = (participant = ofBabić) =>
  shownRows(rows, { marking: 'd1am', onlyMissing: true, onlyDoubtful: false, reached: { participant, halfDay: 'd1am' } }).map(
    ({ person }) => person.lastName,
  );

test('stays in the list of those who are missing while the keyboard is there, and goes with it', () => {
  expect(missing()).toEqual(['Babić', 'Cakić']);
  expect(missing(participantNamed(here, 'Anić'))).toEqual(['Cakić']);
});

test('is not taken back by the click that was to note the same; what was noted here is', () => {
  const [ours, theirs, none] = rows.map(({ marks }) => toggled(marks.d1am));
  expect([ours, theirs, none]).toEqual(['not-marked', undefined, 'present']);
});
