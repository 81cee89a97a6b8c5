/** Whatever three laptops join, tell apart, mark, change, take off and take back: one state, nobody lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParticipantId } from '../../../../domain/kernel/ids';
import { minutes } from '../../../../domain/kernel/time';
import { halfDays } from '../../../../domain/programme/choices';
import { standingMarks } from '../../../../domain/register/attendance';
import { entriesOf } from '../../../../domain/register/joining';
import type { Mark, Participant } from '../../../../domain/register/state';
import type { TrainingCommand } from '../../../../domain/training/command';
import type { StoredEvent } from '../../../../domain/training/event';
import { fold, takenBack } from '../../../../domain/training/fold';
import type { TrainingState } from '../../../../domain/training/state';
import { personNamed, trainingId } from '../../builders';
import type { Laptop } from '../training/laptop';
import { ana, join, mark, one, redo, three, threeDoors, two, undo } from './doors';

const people = [one, two, three, 'laptop-b-person-2', 'laptop-c-person-2'] as readonly string[] as readonly ParticipantId[];
const anybody = fc.constantFrom(...people);
const anyAct = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(anybody, anybody).map(([kept, gone]) => join(kept, gone)) },
  fc.tuple(anybody, anybody).map(([first, other]): TrainingCommand => ({ kind: 'tell-apart', one: first, other })),
  fc
    .tuple(anybody, fc.constantFrom('present' as const, 'late' as const, 'absent' as const, 'not-marked' as const))
    .map(([participant, state]) => mark(participant, state, '9:20')),
  fc.constantFrom<TrainingCommand>(
    undo,
    redo,
    { kind: 'mark-remaining', halfDay: 'd1am', state: 'present' },
    { kind: 'mark-as-morning', day: 1 },
  ),
  anybody.map((participant): TrainingCommand => ({ kind: 'change-participant', participant, person: { ...ana, role: 'principal' } })),
  anybody.map((participant): TrainingCommand => ({ kind: 'take-off', participant })),
  fc.nat(3).map((number): TrainingCommand => ({ kind: 'add-participant', person: personNamed('Vera', `Verić ${number}`) })),
);
/** Acts: the laptop, what is done, and whose logs that laptop was given before. */
const anyActs = fc.array(fc.tuple(fc.nat(2), anyAct, fc.option(fc.nat(2))), { maxLength: 40 });

function workApart(steps: readonly (readonly [number, TrainingCommand, number | null])[]): readonly Laptop[] {
  const all = threeDoors();
  for (const [who, command, whose] of steps) {
    const [laptop, other] = [all[who], whose === null ? undefined : all[whose]];
    if (other) laptop?.sees(other);
    laptop?.wait(minutes(1)).ask(command);
  }
  return all;
}

/** Everybody who came onto the list is there once: under their own entry or under the one that is kept for it. */
function everybody({ participants, joining }: TrainingState): readonly ParticipantId[] {
  const kept = new Set(participants.map(({ id }) => id));
  expect([...joining.keptFor.values()].every((id) => kept.has(id))).toBe(true);
  expect([...joining.keptFor.keys()].some((id) => kept.has(id))).toBe(false);
  return [...kept, ...joining.keptFor.keys()];
}

describe('whatever three laptops join, tell apart, mark, change and take back', () => {
  test('the state is the same from the events in any order, and on every laptop', () => {
    fc.assert(
      fc.property(anyActs, fc.infiniteStream(fc.nat()), (steps, random) => {
        const all = workApart(steps);
        const events = all.flatMap(({ training }) => training.events);
        const merged = fold(trainingId, events);
        const keyed = [...events, ...events.slice(0, 9)].map((event): readonly [number, StoredEvent] => [random.next().value ?? 0, event]);
        const shuffled = keyed.toSorted(([first], [second]) => first - second).map(([, event]) => event);
        expect(fold(trainingId, shuffled)).toEqual(merged);
        for (const laptop of all) {
          expect(fold(trainingId, laptop.training.events)).toEqual(laptop.training);
          for (const other of all) laptop.sees(other);
          expect(laptop.training).toEqual(merged);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('nobody is lost or counted twice but for who was taken off with all entries, and numbers stay', () => {
    fc.assert(
      fc.property(anyActs, (steps) => {
        const whole = fold(
          trainingId,
          workApart(steps).flatMap(({ training }) => training.events),
        );
        const { state, events } = fold(
          trainingId,
          whole.events.filter(({ type }) => type !== 'participant-taken-off'),
        );
        const gone = takenBack(whole.events);
        const off = whole.events.flatMap((event) =>
          event.type === 'participant-taken-off' && !gone.has(event.id) ? event.body.participants : [],
        );
        const stays = ({ id }: Participant): boolean => entriesOf(state.joining, id).some((entry) => !off.includes(entry));
        expect(whole.state.participants).toEqual(state.participants.filter(stays));
        const apart = fold(
          trainingId,
          events.filter(({ type }) => type !== 'participants-joined'),
        );
        expect(everybody(state).toSorted()).toEqual(apart.state.participants.map(({ id }) => id).toSorted());
        for (const participant of state.participants) expect(apart.state.participants).toContainEqual(participant);
      }),
      { numRuns: 150 },
    );
  });

  test('a mark of a joined entry stands, or somebody who knew it replaced it', () => {
    fc.assert(
      fc.property(anyActs, (steps) => {
        const { state, events } = fold(
          trainingId,
          workApart(steps).flatMap(({ training }) => training.events),
        );
        const apart = fold(
          trainingId,
          events.filter(({ type }) => type !== 'participants-joined'),
        ).state;
        const named = new Set(
          events.flatMap((event) => {
            if (event.type === 'attendance-marked') return event.body.replaces;
            const isOfMany = event.type === 'remaining-marked' || event.type === 'marked-as-morning';
            return isOfMany ? event.body.marks.flatMap(({ replaces }) => replaces) : [];
          }),
        );
        for (const { id } of apart.participants) {
          for (const halfDay of halfDays) {
            const standing = standingMarks(state, state.joining.keptFor.get(id) ?? id, halfDay);
            const stands = (mark: Mark): boolean => standing.some(({ event, state }) => event === mark.event && state === mark.state);
            const lost = standingMarks(apart, id, halfDay).filter((mark) => !stands(mark) && !named.has(mark.event));
            expect(lost).toEqual([]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
