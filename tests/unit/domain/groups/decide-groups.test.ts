/** Groups over a day: formed from those present, changed, taken back, merged, shown on purpose and erased. */
import { describe, expect, test } from 'vitest';
import type { GroupWishes } from '../../../../domain/groups/schema';
import type { TrainingCommand } from '../../../../domain/training/command';
import { trainingInSight, trainingView } from '../../../../domain/training/view';
import { personNamed } from '../../builders';
import { Laptop, participantNamed } from '../training/laptop';

const wishes: GroupWishes = { way: 'mixed', sizing: { by: 'number', count: 2 }, pairs: [] };
const form: TrainingCommand = { kind: 'form-groups', wishes, halfDay: 'd1am' };
const people = ['Anić', 'Borić', 'Cvetić', 'Dukić', 'Erić'];

function register(laptop: Laptop, lastName: string): void {
  laptop.does({ kind: 'add-participant', person: personNamed(`Mila ${lastName[0] ?? ''}`, lastName, { town: lastName }) });
}
function mark(laptop: Laptop, lastName: string, state: 'present' | 'late' | 'absent'): void {
  laptop.does({ kind: 'mark', participant: participantNamed(laptop, lastName), halfDay: 'd1am', state, at: '' });
}
function running(): Laptop {
  const laptop = Laptop.withTraining().does({ kind: 'start-day', day: 1 });
  for (const each of people) register(laptop, each);
  for (const each of people.slice(0, 4)) mark(laptop, each, 'present');
  return laptop;
}
const view = (laptop: Laptop) => trainingView(laptop.context());
const namesIn = (laptop: Laptop): readonly string[] =>
  view(laptop)
    .groups.groups.flat()
    .map(({ name }) => name.slice(7));

describe('groups', () => {
  test('have those who are present, and nobody else', () => {
    const laptop = running().does(form);
    expect(namesIn(laptop).toSorted()).toEqual(people.slice(0, 4));
    expect(view(laptop).groups.groups.map((group) => group.length)).toEqual([2, 2]);
    expect(namesIn(laptop.restarted())).toHaveLength(4);
  });

  test('are refused while nobody is marked present, and for no number of groups', () => {
    expect(Laptop.withTraining().ask(form)).toMatchObject({ refused: 'nobody-present' });
    expect(running().ask({ ...form, wishes: { ...wishes, sizing: { by: 'size', count: 0 } } })).toMatchObject({ refused: 'group-count' });
  });

  test('change by a move, and each act is taken back by one undo of their own', () => {
    const laptop = running().does(form);
    const before = laptop.state.groups;
    const [moved] = before?.groups[0] ?? [];
    if (!moved) throw new Error('the group is empty');
    laptop.does({ kind: 'move-member', participant: moved, group: 1 });
    expect(laptop.state.groups?.groups[1]).toContain(moved);
    expect(laptop.state.groups?.groups.flat()).toHaveLength(4);
    expect(laptop.does({ kind: 'undo', place: 'groups' }).state.groups).toEqual(before);
    expect(laptop.does({ kind: 'undo', place: 'groups' }).state.groups).toBeUndefined();
    expect(laptop.does({ kind: 'redo', place: 'groups' }).state.groups).toEqual(before);
  });

  test('take in those who came late, into the smallest', () => {
    const laptop = running().does(form);
    mark(laptop, 'Erić', 'late');
    expect(view(laptop).groups.late.map(({ name }) => name)).toEqual(['Mila E Erić']);
    laptop.does({ kind: 'place-late', halfDay: 'd1am' });
    expect(view(laptop).groups.late).toEqual([]);
    expect(
      view(laptop)
        .groups.groups.map((group) => group.length)
        .toSorted(),
    ).toEqual([2, 3]);
  });

  test('of two laptops: those formed last count whole, and nobody is in two', () => {
    const one = running();
    const other = new Laptop('laptop-b').sees(one);
    one.does(form);
    other.does(form).sees(one);
    const first = one.sees(other).state.groups;
    expect(first).toEqual(other.state.groups);
    expect(new Set(first?.groups.flat()).size).toBe(4);
  });

  test('have a person once whose two entries were joined', () => {
    const laptop = running().does(form, {
      kind: 'join',
      kept: participantNamed(running(), 'Anić'),
      gone: participantNamed(running(), 'Borić'),
    });
    expect(laptop.state.groups?.groups.flat()).toHaveLength(3);
  });
});

describe('the room', () => {
  const show: TrainingCommand = { kind: 'show-groups', names: 'first' };

  test('sees first names, with an initial only when asked, and never a last name', () => {
    const laptop = running().does(form, show);
    const room = JSON.stringify(view(laptop).audience);
    expect(room).toContain('Mila A');
    for (const each of people) expect(room).not.toContain(each);
    laptop.does({ kind: 'show-groups', names: 'initial' });
    expect(JSON.stringify(view(laptop).audience)).toContain('Mila A\u00a0A.');
  });

  test('sees nobody before that, after Next, or under a black screen', () => {
    const laptop = running().does(form);
    const room = (): string => JSON.stringify(view(laptop).audience);
    expect(room()).not.toContain('Mila');
    laptop.does(show, { kind: 'cover', cover: 'black' });
    expect(room()).not.toContain('Mila');
    laptop.does(show, { kind: 'next' });
    expect(view(laptop).audience.scene.kind).toBe('slide');
    laptop.does(show, show);
    expect(view(laptop).audience.scene.kind).toBe('slide');
  });

  test('keeps the groups when another laptop’s logs come in', () => {
    const laptop = running().does(form, show);
    expect(view(laptop.restarted()).audience.scene.kind).toBe('groups');
  });

  test('sees nothing of them on a desk that it may read', () => {
    const laptop = running().does(form);
    expect(JSON.stringify(trainingInSight(laptop.context()))).not.toContain('Mila');
  });
});

test('nobody who was erased is left in a group', () => {
  const laptop = running().does(form, { kind: 'end-day' }, { kind: 'erase-persons', place: 'Niš' });
  expect(JSON.stringify(view(laptop).groups)).not.toContain('Mila');
  expect(view(laptop).groups.groups.flat()).toEqual([]);
});
