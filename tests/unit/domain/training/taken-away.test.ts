import { expect, test } from 'vitest';
import type { Training } from '../../../../domain/training/state';
import { partsOf, personsIn, takenAway } from '../../../../domain/training/taken-away';
import { personNamed } from '../../builders';
import { Laptop, participantNamed } from './laptop';

const erase = { kind: 'erase-persons', place: 'Niš' } as const;
const add = (lastName: string) => ({ kind: 'add-participant', person: personNamed('Ana', lastName) }) as const;
const wished = { school: 'Gimnazija', wish: '', month: '', contact: 'ana@example.org', mayContact: true };
const wish = { kind: 'wish-follow-up', wish: wished } as const;

const withTwo = (): Laptop => Laptop.withTraining({ trainers: 'Mira Mirić; Petar Perić' }).does(add('Anić'), add('Borić'));

/** What comes of both together. */
const joined = (one: Laptop, other: Laptop): Training => one.sees(other).training;

function copyOf(laptop: Laptop): Laptop {
  const copy = new Laptop('laptop-b');
  copy.training = laptop.training;
  return copy;
}

test('a copy that adds, marks and takes back takes nothing away', () => {
  const here = withTwo();
  const before = here.training;
  const copy = copyOf(here).does(add('Verić'), { kind: 'undo', place: 'register' });
  expect(takenAway(before, joined(here, copy), 0)).toBeUndefined();
});

test('a copy that erases is told by who is known here and will not be: participants, trainers, sign-ups, and entries in all', () => {
  const here = withTwo().does(wish);
  const before = here.training;
  const away = takenAway(before, joined(here, copyOf(here).does(erase)), 0);
  expect(away).toEqual({ participants: 2, trainers: 2, followUps: 1, entries: 4, sheets: 0 });
  expect(away && personsIn(away)).toBe(4);
  expect(away && partsOf(away).map(({ kind }) => kind)).toEqual(['participants', 'trainers', 'followUps', 'entries']);
});

test('who came here after the erasing, and who was erased here before, is not counted', () => {
  const here = withTwo();
  const copy = copyOf(here).does(erase);
  const late = copyOf(copy).does(add('Verić'));
  expect(takenAway(late.training, joined(late, copy), 0)).toBeUndefined();
  here.does(erase);
  expect(takenAway(here.training, joined(here, copy), 0)).toBeUndefined();
});

test('somebody who was changed here since is erased all the same, and counted once', () => {
  const here = withTwo();
  const copy = copyOf(here).does(erase);
  here.does({ kind: 'change-participant', participant: participantNamed(here, 'Anić'), person: personNamed('Ana', 'Antić') });
  expect(takenAway(here.training, joined(here, copy), 0)).toMatchObject({ participants: 2, entries: 4 });
});

test('consent that was taken back takes a contact away, though nobody on the list is erased', () => {
  const here = withTwo().does(wish);
  const before = here.training;
  const [followUp] = here.state.followUps;
  if (!followUp) throw new Error('no wish');
  const copy = copyOf(here).does({ kind: 'change-follow-up', followUp: followUp.id, wish: { ...wished, contact: '', mayContact: false } });
  expect(takenAway(before, joined(here, copy), 0)).toEqual({ participants: 0, trainers: 0, followUps: 1, entries: 1, sheets: 0 });
});

test('a part in which nothing stands is nothing to take away', () => {
  const here = Laptop.withTraining({ trainers: '' });
  const before = here.training;
  const copy = copyOf(here).does(add('Anić'), erase);
  expect(takenAway(before, joined(here, copy), 0)).toBeUndefined();
});

test('returned sheets that go are told with it, or alone', () => {
  const { training } = withTwo();
  expect(takenAway(training, training, 3)).toEqual({ participants: 0, trainers: 0, followUps: 0, entries: 0, sheets: 3 });
});
