/** Ten laptops that work apart and copy each other's logs now and then: whatever came first, in the end all have the same training. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { EventId, ParticipantId } from '../../../../domain/kernel/ids';
import { minutes } from '../../../../domain/kernel/time';
import { halfDays } from '../../../../domain/programme/choices';
import type { HalfDay } from '../../../../domain/programme/programme';
import { presenceOf, standingMarks } from '../../../../domain/register/attendance';
import type { TrainingCommand } from '../../../../domain/training/command';
import type { StoredEvent } from '../../../../domain/training/event';
import { fold, takenBack, withEvent, withEvents } from '../../../../domain/training/fold';
import type { Training } from '../../../../domain/training/state';
import { barometerSlide, personNamed, trainingId } from '../../builders';
import { Laptop } from './laptop';

vi.setConfig({ testTimeout: 120_000 });

/** The same numbers for the same seed (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * below);
  };
}
type Random = ReturnType<typeof randomFrom>;

const oneOf = <Item>(random: Random, items: readonly Item[]): Item => {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error('Nothing to choose from');
  return item;
};

const laptops = 10;
const nobody = 'nobody' as ParticipantId;

function command(random: Random, { state }: Laptop): TrainingCommand {
  const participants = state.participants.map(({ id }) => id);
  const person = personNamed('Ana', `Anić ${random(30)}`);
  switch (random(12)) {
    case 0:
    case 1:
      return { kind: 'add-participant', person };
    case 2:
      return { kind: 'mark-remaining', halfDay: oneOf(random, halfDays), state: 'present' };
    case 3:
      return { kind: oneOf(random, ['undo', 'redo'] as const), place: oneOf(random, ['register', 'run'] as const) };
    case 4:
      return { kind: 'count', position: oneOf(random, ['agree', 'unsure', 'disagree'] as const), change: 1 };
    case 5:
      return oneOf<TrainingCommand>(random, [
        { kind: 'start-day', day: 1 },
        { kind: 'end-day' },
        { kind: 'go-to', slide: barometerSlide },
        { kind: 'next' },
        { kind: 'start-timer', length: minutes(5) },
      ]);
    case 6:
      return { kind: 'change-participant', participant: oneOf(random, [...participants, nobody]), person };
    default:
      return {
        kind: 'mark',
        participant: oneOf(random, [...participants, nobody]),
        halfDay: oneOf(random, halfDays),
        state: oneOf(random, ['present', 'late', 'absent', 'excused', 'not-marked'] as const),
        at: '9:20',
      };
  }
}

/** Two entries are said to be one person, or two. */
function saying(random: Random, { state }: Laptop): TrainingCommand {
  const participants = [...state.participants.map(({ id }) => id), nobody];
  const [one, other] = [oneOf(random, participants), oneOf(random, participants)];
  return random(2) === 0 ? { kind: 'join', kept: one, gone: other } : { kind: 'tell-apart', one, other };
}

/** All events of a training of ten laptops; one in twenty times a laptop is given the logs of another one. */
function workApart(seed: number, events: number, sayings?: 'sayings'): readonly Laptop[] {
  const random = randomFrom(seed);
  const first = Laptop.withTraining();
  const all = [first, ...Array.from({ length: laptops - 1 }, (_, index) => new Laptop(`laptop-${index}`).sees(first))];
  for (let written = 0; written < events; ) {
    const laptop = oneOf(random, all);
    if (random(20) === 0) laptop.sees(oneOf(random, all));
    const before = laptop.training.events.length;
    laptop.wait(minutes(1)).ask(sayings && random(8) === 0 ? saying(random, laptop) : command(random, laptop));
    written += laptop.training.events.length - before;
  }
  return all;
}

const distinct = (all: readonly Laptop[]): readonly StoredEvent[] => [
  ...new Map(all.flatMap(({ training }) => training.events).map((event) => [event.id, event])).values(),
];

function shuffled<Item>(random: Random, items: readonly Item[]): readonly Item[] {
  const keyed = items.map((item) => [random(1_000_000), item] as const);
  return keyed.toSorted(([one], [other]) => one - other).map(([, item]) => item);
}

/** Said once more, and differently: the marks that were not taken back, without those that another one names. */
function marksThatStand(events: readonly StoredEvent[], participant: ParticipantId, halfDay: HalfDay): readonly EventId[] {
  const gone = takenBack(events);
  const marks = events.flatMap((event): readonly { readonly id: EventId; readonly replaces: readonly EventId[] }[] => {
    if (gone.has(event.id)) return [];
    if (event.type === 'attendance-marked' && event.body.participant === participant && event.body.halfDay === halfDay) {
      return [{ id: event.id, replaces: event.body.replaces }];
    }
    if (event.type !== 'remaining-marked' || event.body.halfDay !== halfDay) return [];
    const mark = event.body.marks.find((each) => each.participant === participant);
    return mark ? [{ id: event.id, replaces: mark.replaces }] : [];
  });
  const named = new Set(marks.flatMap(({ replaces }) => replaces));
  return marks.map(({ id }) => id).filter((id) => !named.has(id));
}

/** With one more event, which takes back any of the others; it is the same as reading all of them anew. */
function takenBackAsReadAnew(training: Training, { id: taken }: StoredEvent): Training {
  const { state, events } = training;
  const last = events.at(-1);
  if (!last) throw new Error('Nothing to take back');
  const order = String(Number(last.order) + 1).padStart(8, '0');
  const own = { id: `laptop/again/${order}` as EventId, start: 'again', sequence: Number(order), order, personal: undefined };
  const takingBack: StoredEvent = { ...last, ...own, type: 'taken-back', body: { event: taken } };
  const after = withEvent(training, takingBack);
  expect({ state: after.state, events: after.events }).toEqual({ ...fold(state.id, [...events, takingBack]) });
  return after;
}

describe('ten laptops', () => {
  test.each([1, 2, 3])('with 2,000 events have one state, in any order and however often each is given (seed %i)', (seed) => {
    const all = workApart(seed, 2000);
    const events = distinct(all);
    expect(events.length).toBeGreaterThanOrEqual(2000);
    const random = randomFrom(seed + 100);
    const merged = fold(trainingId, events);
    const some = events.filter(() => random(3) === 0);
    expect(fold(trainingId, shuffled(random, [...events, ...some, ...some]))).toEqual(merged);
    const known = fold(trainingId, merged.events.slice(0, 1900));
    const last = withEvents(known, shuffled(random, merged.events.slice(1900)));
    expect({ state: last.state, events: last.events }).toEqual(merged);
    /* A subset first, the rest by and by. */
    const early = fold(trainingId, some);
    const later = fold(trainingId, [...shuffled(random, events.slice(0, 1000)), ...early.events]);
    expect(fold(trainingId, [...later.events, ...shuffled(random, events.slice(500))])).toEqual(merged);
  });

  test('end with the same state, whoever was given whose logs in which order', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 20, max: 250 }), (seed, count) => {
        const all = workApart(seed, count);
        const random = randomFrom(seed + 1);
        const merged = fold(trainingId, distinct(all));
        for (const laptop of all.slice(0, 3)) {
          for (const other of shuffled(random, [...all, ...all])) laptop.sees(other);
          expect(laptop.training).toEqual(merged);
        }
      }),
      { numRuns: 12 },
    );
  });

  test('are told of the same training when some is read after the rest, however it sorts', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 100, max: 600 }), fc.integer({ min: 1, max: 12 }), (seed, count, parts) => {
        const random = randomFrom(seed + 2);
        const { events } = fold(trainingId, distinct(workApart(seed, count, random(2) === 0 ? 'sayings' : undefined)));
        /* The last of them are missing at first in many cases, and come in some at a time; each time more is written here meanwhile. */
        const late = new Set(events.slice(-120).filter(() => random(3) === 0));
        const known = events.filter((event) => !late.has(event));
        const begun = random(known.length);
        let training = known.slice(begun).reduce(withEvent, fold(trainingId, known.slice(0, begun)));
        const coming = random(2) === 0 ? [...late] : shuffled(random, [...late]);
        const size = Math.ceil(coming.length / parts);
        for (let from = 0; from < coming.length; from += size) {
          training = withEvents(training, coming.slice(from, from + size));
          const now = fold(trainingId, [...known, ...coming.slice(0, from + size)]);
          expect({ state: training.state, events: training.events }).toEqual({ state: now.state, events: now.events });
        }
      }),
      { numRuns: 20 },
    );
  });

  test('have the same training after anything is taken back or done again, lately or long ago, as when all is read anew', () => {
    const howLongAgo = fc.array(fc.oneof(fc.nat(4), fc.nat(250)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.nat(), fc.boolean(), howLongAgo, (seed, isJoined, all) => {
        let training = fold(trainingId, distinct(workApart(seed, 250, isJoined ? 'sayings' : undefined)));
        for (const ago of all) {
          const taken = training.events.at(-1 - ago);
          if (taken) training = takenBackAsReadAnew(training, taken);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('show every mark that no other one names: those that differ are a conflict, and none is lost', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { state, events } = fold(trainingId, distinct(workApart(seed, 300)));
        for (const { id } of state.participants) {
          for (const halfDay of halfDays) {
            const expected = marksThatStand(events, id, halfDay);
            const standing = standingMarks(state, id, halfDay);
            expect(standing.map(({ event }) => event)).toEqual(expected);
            const said = new Set(standing.map(({ state: noted, at }) => `${noted} ${at}`));
            expect(presenceOf(state, id, halfDay).conflict).toBe(said.size > 1);
          }
        }
      }),
      { numRuns: 8 },
    );
  });
});

test('one person added on two laptops stands twice on the list, and a third time is refused', () => {
  const one = Laptop.withTraining();
  const other = new Laptop('laptop-b').sees(one);
  const add: TrainingCommand = { kind: 'add-participant', person: personNamed('Ana', 'Anić') };
  one.does(add);
  other.does(add);
  one.sees(other);
  expect(one.state.participants.map(({ number, person }) => [number, person?.lastName])).toEqual([
    [1, 'Anić'],
    [2, 'Anić'],
  ]);
  expect(one.ask(add)).toMatchObject({ refused: 'already-here' });
});

test('an entry that another one was joined to is on no list any more when its adding is taken back, and the other one is there again', () => {
  const laptop = Laptop.withTraining();
  const add = (lastName: string): TrainingCommand => ({ kind: 'add-participant', person: personNamed('Ana', lastName) });
  laptop.does(...Array.from({ length: 70 }, (_, index) => add(`Anić ${index}`)), { kind: 'start-day', day: 1 }, add('Zorić'), add('Perić'));
  const [kept, gone] = laptop.state.participants.slice(-2);
  laptop.does({ kind: 'join', kept: kept?.id ?? nobody, gone: gone?.id ?? nobody });
  const adding = laptop.training.events.find(({ type, body }) => type === 'participant-added' && body.participant === kept?.id);
  if (!adding) throw new Error('Nobody was added');
  const { participants } = takenBackAsReadAnew(laptop.training, adding).state;
  expect(participants.at(-1)?.id).toBe(gone?.id);
});
