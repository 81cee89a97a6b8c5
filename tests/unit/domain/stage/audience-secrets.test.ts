/** Whatever a trainer presses, in whatever order: what must not reach the room does not. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positions } from '../../../../domain/barometer/choices';
import type { StatementId } from '../../../../domain/barometer/schema';
import { recordOf } from '../../../../domain/barometer/state';
import { languages } from '../../../../domain/kernel/language';
import { roomOf } from '../../../../domain/stage/freeze';
import type { TrainingCommand } from '../../../../domain/training/command';
import { barometerSlide, secretsOf, smallProgramme, stepWords } from '../../builders';
import { inTheBarometer, pressed, startedWithPeople } from '../desk/pressed';

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
