import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minutes } from '../../../../domain/kernel/time';
import type { Person } from '../../../../domain/register/schema';
import { namedIn } from '../../../../domain/training/decide-erase';
import type { StoredEvent } from '../../../../domain/training/event';
import { fold, withEvents } from '../../../../domain/training/fold';
import { groupsOf } from '../../../../domain/training/person-totals';
import { trainingView } from '../../../../domain/training/view';
import { personNamed, trainingId } from '../../builders';
import { Laptop, participantNamed } from './laptop';

const erase = { kind: 'erase-persons', place: 'Niš' } as const;
const add = (lastName: string, more: Partial<Person> = {}) =>
  ({ kind: 'add-participant', person: personNamed('Ana', lastName, more) }) as const;

const allPresent = (laptop: Laptop): Laptop =>
  laptop.does(
    ...(['d1am', 'd1pm', 'd2am', 'd2pm'] as const).map((halfDay) => ({ kind: 'mark-remaining', halfDay, state: 'present' }) as const),
  );

/** Six people who completed; five of them come from one school. */
function withSix(): Laptop {
  const laptop = Laptop.withTraining();
  for (const name of ['Anić', 'Borić', 'Verić', 'Gajić', 'Dabić']) laptop.does(add(name, { sex: 'female' }));
  laptop.does(add('Đurić', { sex: 'male', school: 'Gimnazija', town: 'Ada', role: '' }));
  return allPresent(laptop);
}

const textOf = (value: unknown): string => JSON.stringify(value);

describe('erasing persons', () => {
  test('counts the totals first; groups too small to hide in are not named', () => {
    const { state } = withSix().does(erase);
    expect(state.erased?.totals).toMatchObject({
      participants: 6,
      sexes: { named: [], others: 6 },
      towns: { named: [], others: 6 },
      schools: { named: [], others: 6 },
      schoolKinds: { named: [{ name: 'primary', count: 6 }], others: 0 },
      roles: { named: [], others: 6 },
      present: { d1am: 6, d1pm: 6, d2am: 6, d2pm: 6 },
      minutesPresent: 6 * 765,
      minutesPlanned: 765,
      fulfilled: 6,
      settled: {
        noted: ['sexes', 'towns', 'schoolKinds', 'roles'],
        staff: { count: 6 },
        schools: [{ people: [] }, { people: [] }],
      },
    });
  });

  test('leaves nobody in the state, in what happened, or on the desk', () => {
    const laptop = withSix().does(erase);
    const left = textOf([laptop.training, trainingView(laptop.context())]);
    for (const name of ['Anić', 'Borić', 'Ana', 'Đurić', 'Gimnazija', 'Vuk', 'Boris']) expect(left).not.toContain(name);
    expect(laptop.details).toMatchObject({ place: 'Niš', trainers: [] });
    expect(laptop.state.participants.map(({ number, person }) => [number, person])).toHaveLength(6);
    expect(trainingView(laptop.context())).toMatchObject({
      register: { rows: [{ number: 1, isErased: true, person: { firstName: '—', lastName: '' } }, {}, {}, {}, {}, {}] },
      personalData: { participants: 6, named: 0, canErase: false, erased: { on: '2026-11-25' } },
    });
    expect(laptop.restarted().training).toEqual(fold(trainingId, laptop.training.events));
  });

  test('that comes in together with what a third laptop wrote of them before it knew leaves nobody', () => {
    const here = withSix();
    const third = new Laptop('laptop-c').sees(here).wait(minutes(5));
    third.does({ kind: 'change-participant', participant: participantNamed(third, 'Anić'), person: personNamed('Ana', 'Anićević') });
    const other = new Laptop('laptop-b').sees(here).does(erase);
    const coming = [...other.training.events, ...third.training.events].filter(({ device }) => device !== here.device);
    const joined = withEvents(here.training, coming);
    expect(textOf([joined.state, joined.events])).not.toMatch(/Anić|Borić|Đurić/u);
    expect(joined).toEqual(fold(trainingId, [...here.training.events, ...coming]));
  });

  test.each(['Niš', ' nis ', 'Ниш'])('is confirmed by the place as %j', (place) => {
    expect(withSix().ask({ ...erase, place })).toMatchObject([{ type: 'persons-erased' }]);
  });

  test.each(['', 'Novi Sad'])('is refused with another place (%j)', (place) => {
    expect(withSix().ask({ ...erase, place })).toEqual({ refused: 'other-place', field: 'place', values: { place: 'Niš' } });
  });

  test('is refused while a day runs, and where there is nobody', () => {
    expect(withSix().does({ kind: 'start-day', day: 2 }).ask(erase)).toEqual({ refused: 'no-erasing-now', values: { day: 2 } });
    expect(Laptop.withTraining({ trainers: '' }).ask(erase)).toEqual({ refused: 'nobody-to-erase' });
    expect(withSix().does(erase).ask(erase)).toEqual([]);
  });

  test('settles what came before: nobody is changed, marked or brought back by undo', () => {
    const laptop = withSix();
    const participant = participantNamed(laptop, 'Anić');
    laptop.does(erase);
    expect(laptop.ask({ kind: 'change-participant', participant, person: personNamed('Ana', 'Anić') })).toEqual({
      refused: 'person-erased',
    });
    expect(laptop.ask({ kind: 'mark', participant, halfDay: 'd1am', state: 'absent', at: '' })).toEqual({ refused: 'person-erased' });
    expect(laptop.ask({ kind: 'mark-remaining', halfDay: 'd1am', state: 'absent' })).toEqual([]);
    for (const place of ['register', 'prepare'] as const) {
      expect(laptop.ask({ kind: 'undo', place })).toEqual({ refused: 'nothing-to-undo' });
    }
  });

  test('can be done again for those who came later; the totals are of all', () => {
    const laptop = withSix().does(erase);
    for (const name of ['Žarić', 'Zorić', 'Ivić']) laptop.does(add(name, { schoolKind: 'Primary', role: 'psychologist' }));
    expect(laptop.state.participants.filter(({ person }) => person)).toHaveLength(3);
    expect(allPresent(laptop).does(erase).state.erased?.totals).toMatchObject({
      participants: 9,
      settled: { staff: { count: 9 } },
      schoolKinds: { named: [{ name: 'primary', count: 9 }], others: 0 },
      roles: { named: [{ name: 'psychologist', count: 3 }], others: 6 },
    });
    expect(namedIn(laptop.state)).toBe(0);
  });

  test('takes what a laptop that did not know of it wrote later about the same people, and leaves whom it added', () => {
    const one = withSix();
    const other = new Laptop('laptop-b').sees(one);
    one.does(erase);
    for (let index = 0; index < 3; index += 1) other.does({ kind: 'swap-sides' });
    const participant = participantNamed(other, 'Borić');
    other.does({ kind: 'change-participant', participant, person: personNamed('Ana', 'Borić Jović') }, add('Kasnić'));
    const { state, events } = other.sees(one).training;
    expect(state.participants.flatMap(({ person }) => person?.lastName ?? [])).toEqual(['Kasnić']);
    expect(textOf(events)).not.toContain('Jović');
  });

  test('of two laptops that did not know of each other, the totals of most people stand', () => {
    const one = withSix();
    const other = new Laptop('laptop-b').sees(one);
    one.does(add('Kasnić'), erase);
    other.does(erase);
    expect(one.sees(other).state.erased?.totals.participants).toBe(7);
    expect(other.sees(one).training).toEqual(one.training);
  });
});

test('a name is gone whatever came before and after, and in whatever order copies come together', () => {
  const names = fc.array(fc.constantFrom('Anić', 'Borić', 'Verić', 'Gajić'), { maxLength: 8 });
  fc.assert(
    fc.property(names, names, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (before, later, order) => {
      const laptop = Laptop.withTraining();
      for (const [index, name] of before.entries()) laptop.ask(add(`${name} ${index}`));
      const copy: readonly StoredEvent[] = laptop.training.events;
      laptop.ask(erase);
      for (const name of later) laptop.ask(add(`Late ${name}`));
      const all = [...copy, ...laptop.training.events];
      const shuffled = all.toSorted((one, other) => (order[all.indexOf(one)] ?? 0) - (order[all.indexOf(other)] ?? 0));
      const merged = fold(trainingId, shuffled);
      expect(merged).toEqual(laptop.training);
      expect(textOf(merged)).not.toMatch(/"(?:Anić|Borić|Verić|Gajić) \d/u);
    }),
    { numRuns: 60 },
  );
});

test('a copy of events without their persons erases nobody as long as no event asks for it', () => {
  const { training } = withSix();
  const erased = withSix()
    .does(erase)
    .training.events.filter(({ type }) => type !== 'persons-erased');
  for (const events of [
    [...training.events, ...erased],
    [...erased, ...training.events],
  ]) {
    expect(fold(trainingId, events)).toEqual(training);
  }
});

test('whoever is left over keeps company: others are none, or as many as a group must have to be named', () => {
  const groups = fc.array(fc.record({ name: fc.string(), count: fc.integer({ min: 1, max: 9 }) }));
  fc.assert(
    fc.property(groups, fc.nat(3), fc.integer({ min: 1, max: 6 }), (counted, unknown, fewest) => {
      const { named, others } = groupsOf(counted, unknown, fewest);
      const sum = (all: readonly { readonly count: number }[]): number => all.reduce((total, { count }) => total + count, 0);
      expect(sum(named) + others).toBe(sum(counted) + unknown);
      for (const { count } of named) expect(count).toBeGreaterThanOrEqual(fewest);
      if (named.length > 0) expect(others === 0 || others >= fewest).toBe(true);
    }),
  );
});
