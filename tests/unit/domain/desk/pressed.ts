/** A day with people on its list, and whatever a trainer may press in it, in whatever order. */
import fc from 'fast-check';
import { positions } from '../../../../domain/barometer/choices';
import { minutes } from '../../../../domain/kernel/time';
import { halfDays } from '../../../../domain/programme/choices';
import type { TrainingCommand } from '../../../../domain/training/command';
import { barometerSlide, personNamed } from '../../builders';
import { Laptop, participantNamed } from '../training/laptop';

const people = [
  personNamed('Živka-Secret', 'Žikić-Secret', {
    school: 'School-Secret',
    town: 'Town-Secret',
    role: 'Role-Secret',
    contact: 'secret@example.org',
  }),
  personNamed('Đorđe-Secret', 'Đokić-Secret', {
    school: 'School-Secret',
    town: 'Town-Secret',
    role: 'Role-Secret',
    contact: '+381 60 Secret',
  }),
];

/** Whatever is known of them has “Secret” in it. */
export const startedWithPeople = (): Laptop =>
  Laptop.withTraining().does(...people.map((person): TrainingCommand => ({ kind: 'add-participant', person })), {
    kind: 'start-day',
    day: 1,
  });

export const inTheBarometer = fc.constantFrom<TrainingCommand>(
  { kind: 'next' },
  { kind: 'next' },
  { kind: 'next' },
  { kind: 'back' },
  { kind: 'second-round' },
  { kind: 'next-statement' },
  { kind: 'reveal-answer' },
  { kind: 'show-counts', shown: true },
  { kind: 'swap-sides' },
  { kind: 'go-to', slide: barometerSlide },
  { kind: 'undo', place: 'run' },
);
const elsewhere = fc.oneof(
  fc.constantFrom<TrainingCommand>(
    { kind: 'go-to', slide: { block: 'session-1', slide: 'first' } },
    { kind: 'go-to', slide: { block: 'break-1', slide: 'only' } },
    { kind: 'go-to', slide: { block: 'session-4', slide: 'steps' } },
    { kind: 'go-to', slide: { block: 'session-5', slide: 'spare' } },
    { kind: 'start-timer', length: minutes(5) },
    { kind: 'pause-timer' },
    { kind: 'close-timer' },
    { kind: 'cover', cover: 'black' },
    { kind: 'cover', cover: 'helplines' },
    { kind: 'cover', cover: 'quiet' },
    { kind: 'freeze', frozen: true },
    { kind: 'freeze', frozen: false },
    { kind: 'redo', place: 'run' },
    { kind: 'undo', place: 'register' },
    { kind: 'redo', place: 'register' },
    { kind: 'end-day' },
    { kind: 'start-day', day: 2 },
    { kind: 'start-day', day: 1 },
  ),
  fc.record({ kind: fc.constant('count' as const), position: fc.constantFrom(...positions), change: fc.constantFrom<1 | -1>(1, -1) }),
  fc.record({
    kind: fc.constant('mark' as const),
    participant: fc.constant(participantNamed(startedWithPeople(), 'Žikić-Secret')),
    halfDay: fc.constantFrom(...halfDays),
    state: fc.constantFrom('present' as const, 'late' as const, 'not-marked' as const),
    at: fc.constantFrom('', '9:20'),
  }),
);
/** One thing after the other, most of them in the barometer. */
export const pressed = fc.array(fc.oneof({ weight: 3, arbitrary: inTheBarometer }, { weight: 1, arbitrary: elsewhere }), { maxLength: 40 });
