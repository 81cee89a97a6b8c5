import { describe, expect, test } from 'vitest';
import type { ParticipantId } from '../../../../domain/kernel/ids';
import { disagreeing, minutesOf, presenceOf, presentIn, standingMarks } from '../../../../domain/register/attendance';
import { completionOf } from '../../../../domain/register/completion';
import { historyOf } from '../../../../domain/register/history';
import type { AttendanceState } from '../../../../domain/register/schema';
import type { TrainingCommand } from '../../../../domain/training/command';
import { trainingView } from '../../../../domain/training/view';
import { personNamed, smallProgramme, timeOfDay } from '../../builders';
import { Laptop } from '../training/laptop';
import { ana, join, mark, morning, numbers, one, redo, three, two, twoDoors, undo } from './doors';

describe('joining two entries', () => {
  test('keeps the one that was chosen, with its person and number, and no other number moves', () => {
    const [laptop] = twoDoors();
    expect(numbers(laptop)).toEqual([1, 2, 3, 4, 5, 6]);
    const chosen = laptop.state.participants.find(({ id }) => id === two);
    laptop.does(join(two, one));
    expect(numbers(laptop)).toEqual([2, 3, 4, 5, 6].toSorted());
    expect(laptop.state.participants.find(({ id }) => id === two)).toEqual(chosen);
    laptop.does({ kind: 'add-participant', person: personNamed('Vera', 'Verić') });
    expect(numbers(laptop).at(-1)).toBe(7);
  });

  test('is refused for an entry that is not on the list, or for one alone', () => {
    const [laptop] = twoDoors();
    laptop.does(join(one, two));
    for (const command of [join(one, two), join(one, one), join(one, 'nobody' as ParticipantId)]) {
      expect(laptop.ask(command)).toEqual({ refused: 'no-such-participant' });
    }
  });

  test('lets the only mark stand, whichever entry has it', () => {
    const [laptop] = twoDoors(mark(two, 'late', '9:20'));
    expect(morning(laptop.does(join(one, two)), one)).toEqual({ state: 'late', at: timeOfDay('9:20'), conflict: false });
  });

  test('makes a conflict of marks that differ, which is settled like any other', () => {
    const [laptop] = twoDoors(mark(one, 'present'), mark(two, 'late', '9:20'));
    laptop.does(join(one, two));
    expect(morning(laptop, one).conflict).toBe(true);
    laptop.does(mark(one, 'late', '9:20'));
    expect(morning(laptop, one)).toMatchObject({ state: 'late', conflict: false });
  });

  test('finds no conflict where both say the same, and the same once more changes nothing', () => {
    const [laptop] = twoDoors(mark(one, 'late', '9:20'), mark(two, 'late', '9:20'));
    laptop.does(join(one, two));
    expect(morning(laptop, one)).toMatchObject({ state: 'late', conflict: false });
    expect(laptop.ask(mark(one, 'late', '9:20'))).toEqual([]);
  });

  test('does not weigh an entry from which the mark was taken away again', () => {
    const [laptop] = twoDoors(mark(one, 'present'), mark(two, 'present'), mark(two, 'not-marked'));
    expect(morning(laptop.does(join(two, one)), two)).toMatchObject({ state: 'present', conflict: false });
  });

  test('does not settle a conflict that was there before', () => {
    const [first, second] = twoDoors(mark(one, 'present'));
    first.does(mark(one, 'absent'));
    second.does(mark(one, 'excused'));
    expect(morning(first.sees(second).does(join(two, one)), two).conflict).toBe(true);
  });

  test('counts the person once, everywhere', () => {
    const [laptop] = twoDoors();
    laptop.does({ kind: 'start-day', day: 1 }, { kind: 'mark-remaining', halfDay: 'd1am', state: 'present' });
    laptop.does(join(one, two));
    expect(presentIn(laptop.state, 'd1am')).toBe(5);
    const { register, run } = trainingView(laptop.context());
    expect([register.rows.length, register.present.d1am, run.presentNow, run.registered]).toEqual([5, 5, 5, 5]);
    expect(completionOf(smallProgramme, laptop.state, one, 'd1am').attended).toBe(1);
    expect(minutesOf(smallProgramme, laptop.state, one)[0]).toBe(minutesOf(smallProgramme, laptop.state, three)[0]);
  });

  test('is taken back and done again, and nothing is lost by it', () => {
    const [laptop] = twoDoors(mark(one, 'present'), mark(two, 'late', '9:20'));
    const before = laptop.state;
    const after = laptop.does(join(two, one)).state;
    expect(laptop.does(undo).state).toEqual(before);
    expect(laptop.does(redo).state).toEqual(after);
    laptop.does(mark(two, 'excused'), undo, undo);
    expect(laptop.state).toEqual(before);
  });

  test('taken back after somebody else settled the conflict leaves the other entry as it was', () => {
    const [first, second] = twoDoors(mark(one, 'present'), mark(two, 'late', '9:20'));
    first.does(join(one, two));
    second.sees(first).does(mark(one, 'excused'));
    first.sees(second).does(undo);
    expect([morning(first, one).state, morning(first, two).state]).toEqual(['excused', 'late']);
  });

  test('stands in the history of both', () => {
    const [laptop] = twoDoors(mark(two, 'late', '9:20'));
    laptop.does(join(one, two));
    const acts = (participant: ParticipantId): readonly string[] =>
      historyOf(laptop.training, participant, laptop.device).map(({ act, takenBack }) => (takenBack ? `(${act})` : act));
    expect(acts(one)).toEqual(['participant-added', 'participant-added', 'attendance-marked', 'participants-joined']);
    laptop.does(undo);
    expect(acts(one)).toEqual(['participant-added', '(participants-joined)']);
    expect(acts(two)).toEqual(['participant-added', 'attendance-marked', '(participants-joined)']);
  });
});

describe('an afternoon as the morning, of a person who stands twice on the list', () => {
  /** One act wrote both afternoons; the first two entries are joined only later. */
  const joinedLater = (first: AttendanceState, second: AttendanceState, kept = one, gone = two): Laptop => {
    const [laptop] = twoDoors(mark(one, first), mark(two, second));
    return laptop.does({ kind: 'mark-as-morning', day: 1 }, join(kept, gone));
  };
  const afternoon = (laptop: Laptop, kept = one) => presenceOf(laptop.state, kept, 'd1pm');
  const history = (laptop: Laptop, kept = one): readonly (string | undefined)[] =>
    historyOf(laptop.training, kept, laptop.device)
      .filter(({ act }) => act === 'marked-as-morning')
      .map(({ state }) => state);

  test.each([
    ['the first', one, two],
    ['the second', two, one],
  ])('is a conflict where the mornings differ, with %s kept, and a new mark settles it', (_, kept, gone) => {
    const laptop = joinedLater('present', 'absent', kept, gone);
    expect(afternoon(laptop, kept).conflict).toBe(true);
    expect(disagreeing(laptop.state, kept, 'd1pm').map(({ state }) => state)).toEqual(['present', 'absent']);
    expect(history(laptop, kept)).toEqual(['present', 'absent']);
    laptop.does({ kind: 'mark', participant: kept, halfDay: 'd1pm', state: 'present', at: '' }).restarted();
    expect(afternoon(laptop, kept)).toEqual({ state: 'present', at: null, conflict: false });
    laptop.does(undo);
    expect(afternoon(laptop, kept).conflict).toBe(true);
  });

  test('is a conflict of all three, in whatever order they are joined', () => {
    const joins = [join(one, two), join(one, three), join(two, three)];
    const joined = (first: TrainingCommand | undefined, second: TrainingCommand | undefined) => {
      const [laptop] = twoDoors(mark(one, 'present'), mark(two, 'absent'), mark(three, 'present'));
      laptop.does({ kind: 'mark-as-morning', day: 1 });
      for (const each of [first, second]) if (each) laptop.does(each);
      return disagreeing(laptop.state, one, 'd1pm').map(({ state }) => state);
    };
    const settled = joined(joins[0], joins[1]);
    expect(settled.toSorted()).toEqual(['absent', 'present']);
    expect(joined(joins[1], joins[0])).toEqual(settled);
    expect(joined(joins[2], joins[0])).toEqual(settled);
  });

  test('is said once where the mornings agree', () => {
    const laptop = joinedLater('present', 'present');
    expect(afternoon(laptop)).toMatchObject({ state: 'present', conflict: false });
    expect(standingMarks(laptop.state, one, 'd1pm')).toHaveLength(1);
    expect(history(laptop)).toEqual(['present']);
  });
});

describe('laptops that do not know of each other', () => {
  test('join the same two entries in either direction: the one that was chosen last is kept', () => {
    const [first, second] = twoDoors();
    first.does(join(one, two));
    second.does({ kind: 'start-day', day: 1 }, join(two, one));
    expect(first.sees(second).state).toEqual(second.sees(first).state);
    expect(first.state.joining.keptFor).toEqual(new Map([[one, two]]));
  });

  test('join in a circle: the first on the list is kept', () => {
    const [first, second] = twoDoors();
    const third = new Laptop('laptop-d').sees(first);
    first.does(join(one, two));
    second.does(join(two, three));
    third.does(join(three, one));
    expect(first.sees(second).sees(third).state.joining.keptFor).toEqual(
      new Map([
        [two, one],
        [three, one],
      ]),
    );
  });

  test('join in a chain: all are one person, and the one that no join gave up is kept', () => {
    const [first, second] = twoDoors();
    first.does(join(two, one));
    second.does(join(three, two));
    expect(first.sees(second).state.joining.keptFor).toEqual(
      new Map([
        [one, three],
        [two, three],
      ]),
    );
  });

  test('mark the entry that was given up: it counts for the kept one, and disagrees if it differs', () => {
    const [first, second] = twoDoors();
    first.does(join(one, two), mark(one, 'present'));
    second.does(mark(two, 'present'));
    expect(morning(first.sees(second), one)).toMatchObject({ state: 'present', conflict: false });
    second.does(mark(two, 'absent'));
    expect(morning(first.sees(second), one).conflict).toBe(true);
  });

  test('change the entry that was given up: the kept person stays, and the change is there once the joining is taken back', () => {
    const [first, second] = twoDoors();
    first.does(join(one, two));
    second.does({ kind: 'change-participant', participant: two, person: { ...ana, lastName: 'Anić-Perić' } });
    first.sees(second);
    expect(first.state.participants.find(({ id }) => id === one)?.person?.lastName).toBe('Anić');
    first.does(undo);
    expect(first.state.participants.find(({ id }) => id === two)?.person?.lastName).toBe('Anić-Perić');
  });

  test('take back the adding of the kept entry: the other one is on the list', () => {
    const [first, second] = twoDoors();
    second.does(join(one, two));
    first.does(undo, undo);
    expect(first.sees(second).state.participants.map(({ id }) => id)).toContain(two);
    expect(first.state.participants.map(({ id }) => id)).not.toContain(one);
  });

  test('say of the same two different things: what was said last holds', () => {
    const [first, second] = twoDoors();
    first.does(join(one, two));
    second.does({ kind: 'start-day', day: 1 }, { kind: 'tell-apart', one: two, other: one });
    expect(first.sees(second).state.joining).toEqual({ keptFor: new Map(), toldApart: [[two, one]] });
  });
});

describe('possible duplicates', () => {
  const pairs = (laptop: Laptop): readonly (readonly ParticipantId[])[] => trainingView(laptop.context()).register.unsettled.pairs;

  test('are shown two by two, the older first, until they are joined or told apart', () => {
    const [laptop] = twoDoors();
    expect(pairs(laptop)).toEqual([
      [one, two],
      [one, three],
      [two, three],
    ]);
    laptop.does(join(one, two));
    expect(pairs(laptop)).toEqual([[one, three]]);
    laptop.does({ kind: 'tell-apart', one, other: three });
    expect(pairs(laptop)).toEqual([]);
    expect(laptop.ask({ kind: 'tell-apart', one: three, other: one })).toEqual([]);
    laptop.does(undo, undo);
    expect(pairs(laptop)).toHaveLength(3);
  });

  test('stay told apart when one of them is joined with a third', () => {
    const [laptop] = twoDoors();
    laptop.does({ kind: 'tell-apart', one: two, other: three }, join(one, two));
    expect(pairs(laptop)).toEqual([]);
  });

  test('are not sent while the room may see the screen, nor are conflicts', () => {
    const [laptop] = twoDoors(mark(one, 'present'), mark(two, 'absent'));
    laptop.does(join(one, two));
    const shown = trainingView(laptop.context()).register.unsettled;
    expect(shown.conflicts).toEqual([
      {
        participant: one,
        halfDay: 'd1am',
        said: [
          { state: 'present', at: '', sayings: [{ by: 1, notedAt: '09:00' }] },
          { state: 'absent', at: '', sayings: [{ by: 2, notedAt: '09:00' }] },
        ],
      },
    ]);
  });
});
