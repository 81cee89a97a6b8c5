/** Two doors note in one register: who was noted by which laptop, on all of them alike, and no conflict is hidden. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParticipantId } from '../../../../domain/kernel/ids';
import { minutes } from '../../../../domain/kernel/time';
import { presenceOf, presentIn } from '../../../../domain/register/attendance';
import { changedElsewhere } from '../../../../domain/register/changed-elsewhere';
import { hereBy, laptopViews, presentBy } from '../../../../domain/register/noted-by';
import { unsettledView } from '../../../../domain/register/unsettled';
import { fold } from '../../../../domain/training/fold';
import { trainingView } from '../../../../domain/training/view';
import { personNamed, trainingId } from '../../builders';
import { Laptop, participantNamed } from '../training/laptop';
import { mark } from './doors';

const names = ['Anić', 'Babić', 'Cakić', 'Dakić'] as const;

/** Two laptops with the same people on the list. */
function doors(): readonly [Laptop, Laptop, (lastName: (typeof names)[number]) => ParticipantId] {
  const first = Laptop.withTraining().does(
    ...names.map((lastName) => ({ kind: 'add-participant', person: personNamed('Ana', lastName) }) as const),
  );
  return [first, new Laptop('laptop-b').sees(first), (lastName) => participantNamed(first, lastName)];
}

const marksOf = (laptop: Laptop) => trainingView(laptop.context()).register;
const cell = (laptop: Laptop, id: ParticipantId) => marksOf(laptop).rows.find((row) => row.id === id)?.marks.d1am;

describe('who is noted by which laptop', () => {
  test('is told of nobody while one laptop notes alone', () => {
    const [first, , id] = doors();
    first.does(mark(id('Anić'), 'present'));
    expect(cell(first, id('Anić'))?.by).toBeUndefined();
    expect([marksOf(first).laptops, marksOf(first).presentBy.d1am]).toEqual([[], []]);
  });

  test('is known on both once two do, and counted: late and left early came, absent did not', () => {
    const [first, second, id] = doors();
    second.keep([{ type: 'laptop-named', body: {}, personal: { name: 'Laptop at door B' } }]);
    first.does(mark(id('Anić'), 'present'), mark(id('Babić'), 'absent'));
    second.does(mark(id('Cakić'), 'late', '9:20'), mark(id('Dakić'), 'present'));
    first.sees(second);
    second.sees(first);
    expect(laptopViews(first.state, first.device)).toEqual([
      { number: 1, name: undefined, isHere: true },
      { number: 2, name: 'Laptop at door B', isHere: false },
    ]);
    expect(laptopViews(second.state, second.device).map(({ isHere }) => isHere)).toEqual([false, true]);
    for (const laptop of [first, second]) {
      expect(names.map((name) => cell(laptop, id(name))?.by)).toEqual([1, 1, 2, 2]);
      expect(marksOf(laptop).presentBy.d1am).toEqual([
        { laptop: 1, count: 1 },
        { laptop: 2, count: 2 },
      ]);
      expect(trainingView(laptop.context()).run.presentBy).toEqual(marksOf(laptop).presentBy.d1am);
    }
  });

  test('goes over to whoever marks again, and is the morning’s where the afternoon says nothing yet', () => {
    const [first, second, id] = doors();
    first.does(mark(id('Anić'), 'absent'), mark(id('Babić'), 'present'));
    second.sees(first).does(mark(id('Anić'), 'present'));
    expect(cell(second, id('Anić'))).toMatchObject({ state: 'present', by: 2, conflict: false });
    expect(presentBy(second.state, 'd1pm')).toEqual([]);
    expect(hereBy(second.state, 'd1pm')).toEqual([
      { laptop: 1, count: 1 },
      { laptop: 2, count: 1 },
    ]);
  });
});

describe('what two doors note without having seen each other', () => {
  test('stands against each other with who said it and when; the last one counts, and one mark settles it on both', () => {
    const [first, second, id] = doors();
    first.does(mark(id('Anić'), 'present'));
    second.wait(minutes(5)).does(mark(id('Babić'), 'present'), mark(id('Anić'), 'late', '9:04'));
    first.sees(second);
    second.sees(first);
    const said = [
      { state: 'present', at: '', sayings: [{ by: 1, notedAt: '09:00' }] },
      { state: 'late', at: '09:04', sayings: [{ by: 2, notedAt: '09:05' }] },
    ];
    for (const { state } of [first, second])
      expect(unsettledView(state).conflicts).toEqual([{ participant: id('Anić'), halfDay: 'd1am', said }]);
    expect(cell(first, id('Anić'))).toMatchObject({ state: 'late', at: '09:04', by: 2, conflict: true });
    first.does(mark(id('Anić'), 'present'));
    second.sees(first);
    for (const laptop of [first, second]) {
      expect(unsettledView(laptop.state).conflicts).toEqual([]);
      expect(cell(laptop, id('Anić'))).toMatchObject({ state: 'present', by: 1, conflict: false });
    }
  });

  test('is no conflict where both note the same, or one has seen the other', () => {
    const [first, second, id] = doors();
    first.does(mark(id('Anić'), 'present'), mark(id('Babić'), 'present'));
    second.does(mark(id('Anić'), 'present'));
    second.sees(first).does(mark(id('Anić'), 'absent'));
    first.sees(second);
    expect(unsettledView(first.state).conflicts).toEqual([]);
    expect(cell(first, id('Anić'))).toMatchObject({ state: 'absent', by: 2 });
  });
});

describe('what another laptop brings into an open register', () => {
  const brought = (laptop: Laptop, other: Laptop): readonly ParticipantId[] => {
    const before = marksOf(laptop).rows;
    return changedElsewhere(before, marksOf(laptop.sees(other)).rows);
  };

  test('is each person whom it added or marked, whether this one has noted anything or not', () => {
    const [first, second, id] = doors();
    second.does(mark(id('Babić'), 'present'), { kind: 'add-participant', person: personNamed('Vera', 'Verić') });
    expect(brought(first, second)).toEqual([id('Babić'), participantNamed(second, 'Verić')]);
    expect(brought(first, second)).toEqual([]);
  });

  test('is what it clears and what it disagrees with, and never what was noted here', () => {
    const [first, second, id] = doors();
    first.does(mark(id('Anić'), 'present'), mark(id('Babić'), 'present'));
    second.sees(first).does(mark(id('Anić'), 'not-marked'), mark(id('Cakić'), 'absent'));
    first.wait(minutes(5)).does(mark(id('Cakić'), 'present'), mark(id('Dakić'), 'present'));
    const before = marksOf(first).rows;
    first.does(mark(id('Babić'), 'late', '9:10'), { kind: 'add-participant', person: personNamed('Vera', 'Verić') });
    expect(changedElsewhere(before, marksOf(first).rows)).toEqual([]);
    expect(brought(first, second)).toEqual([id('Anić'), id('Cakić')]);
    expect(cell(first, id('Cakić'))).toMatchObject({ conflict: true });
  });
});

const anyAct = fc.tuple(fc.nat(1), fc.constantFrom(...names), fc.constantFrom('present', 'absent', 'late', 'not-marked'), fc.boolean());

test('whatever two doors note: all see the same in any order, whoever came is counted once, and what differs unseen is a conflict', () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 24 }), fc.infiniteStream(fc.nat()), (acts, random) => {
      const [first, second, id] = doors();
      for (const [who, name, state, sees] of acts) {
        const [laptop, other] = who === 0 ? [first, second] : [second, first];
        if (sees) laptop.sees(other);
        laptop.wait(minutes(1)).ask(mark(id(name), state));
      }
      const apart = names.map((name) => [presenceOf(first.state, id(name), 'd1am'), presenceOf(second.state, id(name), 'd1am')] as const);
      const lasts = names.map((name) => [first, second].map(({ state }) => state.marks[id(name)]?.d1am?.at(-1)?.event));
      first.sees(second);
      second.sees(first);
      const { state } = first;
      const keyed = first.training.events.map((event) => [random.next().value ?? 0, event] as const);
      const shuffled = keyed.toSorted(([one], [other]) => one - other).map(([, event]) => event);
      expect(fold(trainingId, shuffled)).toEqual(first.training);
      expect(second.state).toEqual(state);
      const counts = presentBy(state, 'd1am').reduce((sum, { count }) => sum + count, 0);
      expect(counts).toBe(laptopViews(state, '').length === 0 ? 0 : presentIn(state, 'd1am'));
      for (const [index, name] of names.entries()) {
        const standing = (state.marks[id(name)]?.d1am ?? []).map(({ event }) => event);
        const [ours, theirs] = apart[index] ?? [];
        const bothStand = (lasts[index] ?? []).every((event) => event !== undefined && standing.includes(event));
        const differ = ours?.state !== theirs?.state || ours?.at !== theirs?.at;
        if (bothStand && differ) expect(presenceOf(state, id(name), 'd1am').conflict).toBe(true);
        const told = unsettledView(state).conflicts.some(({ participant }) => participant === id(name));
        expect(told).toBe(presenceOf(state, id(name), 'd1am').conflict);
      }
    }),
    { numRuns: 150 },
  );
});
