/** Two laptops that changed the same since they parted: which one counts is told before it comes together. */
import { describe, expect, test } from 'vitest';
import { bothChanged, nothingBothChanged } from '../../../../domain/training/both-changed';
import type { TrainingCommand } from '../../../../domain/training/command';
import { fold } from '../../../../domain/training/fold';
import { detailsInput, personNamed, trainingId } from '../../builders';
import { Laptop, participantNamed } from './laptop';

const parted = (): readonly [Laptop, Laptop] => {
  const one = Laptop.withTraining().does({ kind: 'add-participant', person: personNamed('Ana', 'Anić') });
  return [one, new Laptop('laptop-b').sees(one)];
};
const longer = (block: string, minutes: number, day: 1 | 2 = 1): TrainingCommand => ({
  kind: 'edit-agenda',
  day,
  edit: { edit: 'minutes', block, minutes },
});
const seen = (here: Laptop, copy: Laptop): unknown =>
  bothChanged(here.training, copy.training, fold(trainingId, [...here.training.events, ...copy.training.events]));

describe('what both changed', () => {
  test('of an agenda is told day by day, and who changed it last is right on both laptops', () => {
    const [one, other] = parted();
    one.does(longer('opening', 30));
    other.does(longer('break-1', 10), longer('opening', 35));
    expect(seen(one, other)).toEqual({ ...nothingBothChanged, agenda: [{ day: 1, counts: 'copy' }] });
    expect(seen(other, one)).toEqual({ ...nothingBothChanged, agenda: [{ day: 1, counts: 'here' }] });
    const { agenda } = other.state;
    expect(one.sees(other).state.agenda).toEqual(agenda);
  });

  test('is told of both days when one took a block to the other day, and of a day put right while it ran', () => {
    const [one, other] = parted();
    one.does({ kind: 'move-to-other-day', day: 1, block: 'session-5', at: null });
    other.does({ kind: 'start-day', day: 1 }, { kind: 'break-now', minutes: 5 }, longer('break-3', 10, 2));
    expect(seen(one, other)).toMatchObject({ agenda: [{ day: 1 }, { day: 2 }] });
  });

  test('of the details, and of people, is told without a name', () => {
    const [one, other] = parted();
    const id = participantNamed(one, 'Anić');
    for (const [laptop, project, school] of [
      [one, 'First', 'Škola 1'],
      [other, 'Second', 'Škola 2'],
    ] as const) {
      laptop.does({ kind: 'change-details', details: { ...detailsInput, project } });
      laptop.does({ kind: 'change-participant', participant: id, person: personNamed('Ana', 'Anić', { school }) });
    }
    expect(seen(one, other)).toEqual({ ...nothingBothChanged, details: 'copy', participants: 1 });
  });

  test('of a plan’s field is told by the group, and so is a goal that one removed while the other wrote in it', () => {
    const one = Laptop.withTraining();
    for (const group of [0, 1, 2]) one.does({ kind: 'add-plan-row', group });
    const rows = [0, 1, 2].map((group) => one.state.plans[group]?.rows[0]?.id ?? '');
    const other = new Laptop('laptop-b').sees(one);
    const write = (laptop: Laptop, group: number, field: string, text: string): void =>
      void laptop.does({ kind: 'write-plan', what: { group, row: rows[group] ?? '', field }, text });
    write(one, 0, 'goal', 'Signs');
    write(other, 0, 'goal', 'Steps');
    write(one, 1, 'goal', 'Signs');
    write(other, 1, 'who', 'the pedagogue');
    one.does({ kind: 'remove-plan-row', group: 2, row: rows[2] ?? '' });
    write(other, 2, 'who', 'the pedagogue');
    expect(seen(one, other)).toEqual({ ...nothingBothChanged, plans: [1, 3] });
    expect(seen(other, one)).toEqual({ ...nothingBothChanged, plans: [1, 3] });
    one.sees(other);
    expect(seen(one, other)).toEqual(nothingBothChanged);
  });

  test('of the groups is told when one formed them anew, and not when each moved somebody else', () => {
    const one = Laptop.withTraining();
    for (const name of ['Anić', 'Bojić', 'Cakić']) one.does({ kind: 'add-participant', person: personNamed('Ana', name) });
    one.does({ kind: 'mark-remaining', halfDay: 'd1am', state: 'present' });
    const form = { kind: 'form-groups', halfDay: 'd1am', wishes: { way: 'mixed', sizing: { by: 'number', count: 3 }, pairs: [] } } as const;
    one.does(form);
    const other = new Laptop('laptop-b').sees(one);
    const [first, second] = one.state.groups?.groups.map(([id]) => id) ?? [];
    if (!first || !second) throw new Error('a group is empty');
    one.does({ kind: 'move-member', participant: first, group: 1 });
    other.does({ kind: 'move-member', participant: second, group: 2 });
    expect(seen(one, other)).toEqual(nothingBothChanged);
    other.does({ kind: 'move-member', participant: first, group: 2 });
    expect(seen(one, other)).toEqual({ ...nothingBothChanged, groups: true });
    const third = new Laptop('laptop-c').sees(one);
    third.does({ ...form, wishes: { ...form.wishes, sizing: { by: 'number', count: 1 } } });
    one.does({ kind: 'move-member', participant: first, group: 0 });
    expect(seen(one, third)).toEqual({ ...nothingBothChanged, groups: true });
  });
});

describe('there is nothing to tell', () => {
  test('when only one of them changed it, or each another day', () => {
    const [one, other] = parted();
    one.does(longer('opening', 30));
    expect(seen(one, other)).toEqual(nothingBothChanged);
    expect(seen(other, one)).toEqual(nothingBothChanged);
    other.does(longer('break-3', 10, 2));
    expect(seen(one, other)).toEqual(nothingBothChanged);
  });

  test('when a copy of one’s own comes back, or what was taken in is looked at again', () => {
    const [one, other] = parted();
    one.does(longer('opening', 30));
    const old = new Laptop('laptop-c').sees(one);
    one.does(longer('opening', 35));
    expect(seen(one, old)).toEqual(nothingBothChanged);
    other.does(longer('opening', 20));
    one.sees(other);
    expect(seen(one, other)).toEqual(nothingBothChanged);
  });

  test('when one of them took it back, or both came to the same', () => {
    const [one, other] = parted();
    one.does(longer('opening', 30));
    other.does(longer('opening', 35), { kind: 'undo', place: 'prepare' });
    expect(seen(one, other)).toEqual(nothingBothChanged);
    other.does(longer('opening', 30));
    expect(seen(one, other)).toEqual(nothingBothChanged);
  });
});
