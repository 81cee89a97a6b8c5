/** Whatever a trainer presses, in whatever order: what must not reach the room does not. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TrainingCommand } from '../../../../domain/command';
import { positions, type StatementId } from '../../../../domain/event';
import { roomOf } from '../../../../domain/freeze';
import { languages } from '../../../../domain/language';
import { halfDays } from '../../../../domain/programme';
import { recordOf } from '../../../../domain/state';
import { minutes } from '../../../../domain/time';
import { barometerSlide, personNamed, secretsOf, smallProgramme, stepWords } from '../../builders';
import { Laptop, participantNamed } from '../laptop';

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

const startedWithPeople = (): Laptop =>
  Laptop.withTraining().does(...people.map((person): TrainingCommand => ({ kind: 'add-participant', person })), {
    kind: 'start-day',
    day: 1,
  });

const inTheBarometer = fc.constantFrom<TrainingCommand>(
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
const pressed = fc.array(fc.oneof({ weight: 3, arbitrary: inTheBarometer }, { weight: 1, arbitrary: elsewhere }), { maxLength: 40 });

test('an answer is in the room’s view only once it was revealed, and then only in the answer or the summary', () => {
  fc.assert(
    fc.property(pressed, fc.constantFrom(...languages), (commands, language) => {
      const laptop = startedWithPeople().does({ kind: 'go-to', slide: barometerSlide });
      const revealed = new Set<StatementId>();
      for (const command of commands) {
        const before = laptop.run.barometer;
        laptop.ask(command);
        const after = laptop.run.barometer;
        if (command.kind === 'reveal-answer' && after.phase === 'answer' && before.statement !== undefined) revealed.add(before.statement);
        const { scene } = laptop.room('en');
        const sent = JSON.stringify(laptop.room(language)) + JSON.stringify(scene);
        for (const { id } of smallProgramme.statements) {
          const mayBeSeen =
            revealed.has(id) && (scene.kind === 'summary' || (scene.kind === 'answer' && roomOf(laptop.run).barometer.statement === id));
          if (!mayBeSeen) for (const secret of secretsOf(id)) expect(sent).not.toContain(secret);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('only the reveal itself reveals: no path of Next and Back does', () => {
  fc.assert(
    fc.property(
      fc.array(
        inTheBarometer.filter(({ kind }) => kind !== 'reveal-answer'),
        { maxLength: 60 },
      ),
      (commands) => {
        const laptop = startedWithPeople().does({ kind: 'go-to', slide: barometerSlide });
        for (const command of commands) {
          laptop.ask(command);
          expect(laptop.room().scene.kind).not.toBe('answer');
          for (const { id } of smallProgramme.statements) expect(recordOf(laptop.run.barometer, id).revealed).toBe(false);
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('nothing that is known of a participant is ever in the room’s view', () => {
  fc.assert(
    fc.property(pressed, (commands) => {
      const laptop = startedWithPeople();
      for (const command of commands) {
        laptop.ask(command);
        expect(JSON.stringify(laptop.room())).not.toContain('Secret');
      }
    }),
    { numRuns: 100 },
  );
});

test('what is not yet built of a slide is not in the room’s view', () => {
  const moves = fc.array(
    fc.constantFrom<TrainingCommand>({ kind: 'next' }, { kind: 'back' }, { kind: 'go-to', slide: { block: 'session-4', slide: 'steps' } }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(moves, fc.constantFrom(...languages), (commands, language) => {
      const laptop = startedWithPeople().does({ kind: 'go-to', slide: { block: 'session-4', slide: 'steps' } });
      for (const command of commands) {
        laptop.ask(command);
        const { slide, step } = laptop.run;
        const sent = JSON.stringify(laptop.room('en')) + JSON.stringify(laptop.room(language));
        for (const [index, text] of stepWords.entries()) expect(sent.includes(text)).toBe(slide?.slide === 'steps' && index < step);
      }
    }),
    { numRuns: 100 },
  );
});

test('counts are never negative, whatever is counted and taken back', () => {
  fc.assert(
    fc.property(pressed, (commands) => {
      const laptop = startedWithPeople().does({ kind: 'go-to', slide: barometerSlide });
      for (const command of commands) {
        laptop.ask(command);
        for (const { first, second } of Object.values(laptop.run.barometer.records)) {
          for (const position of positions) {
            expect(first[position]).toBeGreaterThanOrEqual(0);
            expect(second?.[position] ?? 0).toBeGreaterThanOrEqual(0);
          }
        }
      }
    }),
    { numRuns: 100 },
  );
});
