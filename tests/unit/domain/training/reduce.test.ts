import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParticipantId } from '../../../../domain/kernel/ids';
import { minutes } from '../../../../domain/kernel/time';
import { presenceOf } from '../../../../domain/register/attendance';
import type { TrainingCommand } from '../../../../domain/training/command';
import type { StoredEvent } from '../../../../domain/training/event';
import { fold } from '../../../../domain/training/fold';
import { barometerSlide, personNamed, trainingId } from '../../builders';
import { Laptop, participantNamed } from './laptop';

const anyCommand = fc.oneof(
  fc.constantFrom<TrainingCommand>(
    { kind: 'start-day', day: 1 },
    { kind: 'start-day', day: 2 },
    { kind: 'end-day' },
    { kind: 'next' },
    { kind: 'back' },
    { kind: 'go-to', slide: barometerSlide },
    { kind: 'cover', cover: 'black' },
    { kind: 'start-timer', length: minutes(10) },
    { kind: 'pause-timer' },
    { kind: 'resume-timer' },
    { kind: 'adjust-timer', by: minutes(-1) },
    { kind: 'close-timer' },
    { kind: 'count', position: 'agree', change: 1 },
    { kind: 'count', position: 'agree', change: -1 },
    { kind: 'reveal-answer' },
    { kind: 'second-round' },
    { kind: 'next-statement' },
    { kind: 'show-counts', shown: true },
    { kind: 'swap-sides' },
  ),
  fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const), place: fc.constantFrom('run' as const, 'register' as const) }),
  fc
    .integer({ min: 0, max: 5 })
    .map((number): TrainingCommand => ({ kind: 'add-participant', person: personNamed('Ana', `Anić ${number}`) })),
  fc.record({
    kind: fc.constant('mark' as const),
    participant: fc.constantFrom('laptop-a-person-1', 'laptop-b-person-1').map((id) => id as ParticipantId),
    halfDay: fc.constantFrom('d1am' as const, 'd1pm' as const),
    state: fc.constantFrom('present' as const, 'late' as const, 'absent' as const, 'not-marked' as const),
    at: fc.constantFrom('', '9:20'),
  }),
);
/** Acts: the laptop, what is done, and whether that laptop has first been given the other's logs. */
const acts = fc.array(
  fc.tuple(
    fc.boolean(),
    anyCommand,
    fc.nat(4).map((chance) => chance === 0),
  ),
  { maxLength: 40 },
);

function twoLaptops(steps: readonly (readonly [boolean, TrainingCommand, boolean])[]): readonly [Laptop, Laptop] {
  const one = Laptop.withTraining();
  const other = new Laptop('laptop-b').sees(one);
  for (const [isOne, command, looks] of steps) {
    const [actor, colleague] = isOne ? [one, other] : [other, one];
    if (looks) actor.sees(colleague);
    actor.wait(minutes(1)).ask(command);
  }
  return [one, other];
}

describe('the state of a training', () => {
  test('is the same from its events in any order, however often each is given', () => {
    fc.assert(
      fc.property(acts, fc.infiniteStream(fc.nat()), (steps, random) => {
        const [one, other] = twoLaptops(steps);
        const events = [...one.training.events, ...other.training.events];
        const merged = fold(trainingId, events);
        const keyed = [...events, ...events.slice(0, 7)].map((event): readonly [number, StoredEvent] => [random.next().value ?? 0, event]);
        const shuffled = keyed.toSorted(([first], [second]) => first - second).map(([, event]) => event);
        expect(fold(trainingId, shuffled)).toEqual(merged);
      }),
      { numRuns: 100 },
    );
  });

  test('grown event by event is what a restart makes of the events', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 60 }), (commands) => {
        const laptop = Laptop.withTraining();
        for (const command of commands) laptop.wait(minutes(1)).ask(command);
        expect(fold(trainingId, laptop.training.events)).toEqual(laptop.training);
      }),
      { numRuns: 150 },
    );
  });

  test('stays as it was, whatever others grow out of it', () => {
    const { training } = Laptop.withTraining().does({ kind: 'start-day', day: 1 });
    const events = [...training.events];
    const [first, second] = ['Anić', 'Babić'].map((name) => {
      const laptop = new Laptop('laptop-b');
      laptop.training = training;
      return laptop.does({ kind: 'add-participant', person: personNamed('Ana', name) });
    });
    first?.does({ kind: 'end-day' });
    expect(training.events).toEqual(events);
    for (const { training: grown } of [first, second].filter((laptop) => laptop !== undefined)) {
      expect(fold(trainingId, grown.events)).toEqual(grown);
      expect(grown.events.slice(0, events.length)).toEqual(events);
    }
    expect([first, second].map((laptop) => laptop?.training.events.length)).toEqual([events.length + 2, events.length + 1]);
  });
});

describe('two laptops that mark the same person', () => {
  const conflicting = (): readonly [Laptop, Laptop, ParticipantId] => {
    const one = Laptop.withTraining().does({ kind: 'add-participant', person: personNamed('Ana', 'Anić') });
    const participant = participantNamed(one, 'Anić');
    one.does({ kind: 'mark', participant, halfDay: 'd1am', state: 'present', at: '' });
    const other = new Laptop('laptop-b').sees(one);
    one.does({ kind: 'mark', participant, halfDay: 'd1am', state: 'late', at: '9:20' });
    other.does({ kind: 'mark', participant, halfDay: 'd1am', state: 'absent', at: '' });
    return [one, other, participant];
  };

  test('are shown as a conflict, on both alike', () => {
    const [one, other, participant] = conflicting();
    one.sees(other);
    other.sees(one);
    expect(presenceOf(one.state, participant, 'd1am').conflict).toBe(true);
    expect(presenceOf(other.state, participant, 'd1am')).toEqual(presenceOf(one.state, participant, 'd1am'));
  });

  test('are settled by one more mark of a person who has seen both', () => {
    const [one, other, participant] = conflicting();
    one.sees(other).does({ kind: 'mark', participant, halfDay: 'd1am', state: 'late', at: '9:20' });
    other.sees(one);
    expect(presenceOf(other.state, participant, 'd1am')).toMatchObject({ state: 'late', conflict: false });
  });

  test('one after the other, having seen the first, are no conflict', () => {
    const [one, , participant] = conflicting();
    const later = new Laptop('laptop-c').sees(one).does({ kind: 'mark', participant, halfDay: 'd1am', state: 'excused', at: '' });
    expect(presenceOf(one.sees(later).state, participant, 'd1am')).toMatchObject({ state: 'excused', conflict: false });
  });

  test('stay in conflict when the one that settled it is taken back', () => {
    const [one, other, participant] = conflicting();
    one.sees(other).does({ kind: 'mark', participant, halfDay: 'd1am', state: 'present', at: '' }, { kind: 'undo', place: 'register' });
    expect(presenceOf(one.state, participant, 'd1am').conflict).toBe(true);
  });
});

test('a participant whose person was erased still counts, without a name', () => {
  const laptop = Laptop.withTraining().does({ kind: 'add-participant', person: personNamed('Ana', 'Anić') });
  const erased = laptop.training.events.map(
    (event): StoredEvent => (event.type === 'participant-added' ? { ...event, personal: undefined } : event),
  );
  expect(fold(trainingId, erased).state.participants).toEqual([
    { id: participantNamed(laptop, 'Anić'), number: 1, person: undefined, device: 'laptop-a' },
  ]);
});
