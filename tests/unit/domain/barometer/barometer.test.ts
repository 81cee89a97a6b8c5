import { describe, expect, test } from 'vitest';
import { barometerView } from '../../../../domain/barometer/console';
import { barometerResults } from '../../../../domain/barometer/results';
import { barometerScene } from '../../../../domain/barometer/scene';
import { countsOf } from '../../../../domain/barometer/state';
import { trainingStatements } from '../../../../domain/barometer/statement-report';
import { isRefusal } from '../../../../domain/kernel/refusal';
import type { TrainingCommand } from '../../../../domain/training/command';
import { atBarometer, atVoices, type Laptop } from '../training/laptop';

const next: TrainingCommand = { kind: 'next' };
const back: TrainingCommand = { kind: 'back' };
const reveal: TrainingCommand = { kind: 'reveal-answer' };
const secondRound: TrainingCommand = { kind: 'second-round' };

const step = ({ run }: Laptop): string => `${run.slide?.slide} ${run.barometer.statement} ${run.barometer.phase}`;

describe('Next and Back in the barometer', () => {
  test('Next leads from the statement to the places and to the voices', () => {
    const laptop = atBarometer();
    expect(step(laptop)).toBe('barometer 1 statement');
    expect(step(laptop.does(next))).toBe('barometer 1 places');
    expect(step(laptop.does(next))).toBe('barometer 1 voices');
  });

  test('Next stops before the reveal, however often it is pressed', () => {
    const laptop = atVoices();
    for (let press = 0; press < 10; press += 1) laptop.does(next);
    expect(step(laptop)).toBe('barometer 1 voices');
    expect(laptop.room().scene.kind).toBe('places');
  });

  test('Next stops after the shift as well while the answer was not revealed', () => {
    const laptop = atVoices().does(secondRound, next, next, next);
    expect(step(laptop)).toBe('barometer 1 shift');
  });

  test('after the reveal Next goes to the next statement', () => {
    expect(step(atVoices().does(reveal, next))).toBe('barometer 9 statement');
  });

  test('after the last statement Next shows the summary, then the next slide', () => {
    const laptop = atVoices().does({ kind: 'next-statement' }, { kind: 'next-statement' });
    expect(step(laptop)).toBe('barometer 3 statement');
    laptop.does(next, next, reveal, next);
    expect(step(laptop)).toBe('barometer 3 summary');
    expect(step(laptop.does(next))).toBe('after 3 summary');
  });

  test('Back from the slide after the barometer shows the summary again', () => {
    const laptop = atVoices().does({ kind: 'next-statement' }, { kind: 'next-statement' }, { kind: 'next-statement' }, next, back);
    expect(laptop.room().scene.kind).toBe('summary');
  });

  test('Back from the first statement leaves the barometer', () => {
    expect(step(atBarometer().does(back))).toBe('before 1 statement');
  });

  test.each<[string, readonly TrainingCommand[]]>([
    ['the statement', []],
    ['the places', [next]],
    ['the second round', [next, next, secondRound]],
    ['the second round after the reveal', [next, next, reveal, secondRound]],
    ['the answer', [next, next, reveal]],
    ['the summary', [{ kind: 'next-statement' }, { kind: 'next-statement' }, { kind: 'next-statement' }]],
  ])('Back undoes Next from %s', (_, path) => {
    const laptop = atBarometer().does(...path);
    const before = step(laptop);
    laptop.does(next);
    expect(step(laptop)).not.toBe(before);
    expect(step(laptop.does(back))).toBe(before);
  });
});

describe('the reveal', () => {
  test('is refused before voices began', () => {
    for (const path of [[], [next]]) {
      expect(
        atBarometer()
          .does(...path)
          .ask(reveal),
      ).toEqual({ refused: 'voices-first' });
    }
  });

  test('is refused where no statement was shown', () => {
    expect(atBarometer().does({ kind: 'next-statement' }, { kind: 'next-statement' }, { kind: 'next-statement' }).ask(reveal)).toEqual({
      refused: 'voices-first',
    });
  });

  test('shows the answer with its reason', () => {
    expect(atVoices().does(reveal).room().scene).toMatchObject({ kind: 'answer', short: 'short-answer-1', reason: 'reason-1' });
  });

  test('gives the room the first paragraph of the reason, and the trainer all of it', () => {
    const before = atVoices().does(reveal).sceneContext();
    const reason = { en: 'First.\n \nFor the trainer.', sr: 'Prvo.' };
    const statements = before.programme.statements.map((each) => ({ ...each, reason }));
    const context = { ...before, programme: { ...before.programme, statements } };
    expect(barometerScene(context)).toMatchObject({ kind: 'answer', reason: 'First.' });
    expect(barometerView(context, 0)).toMatchObject({ reason: reason.en });
  });

  test('can follow the second round', () => {
    expect(atVoices().does(secondRound, next, reveal).room().scene).toMatchObject({ kind: 'answer', short: 'short-answer-1' });
  });
});

describe('the second round', () => {
  test('begins from nought and leaves the first as it was', () => {
    const laptop = atVoices().does(
      secondRound,
      { kind: 'count', position: 'disagree', change: 1 },
      { kind: 'count', position: 'disagree', change: 1 },
    );
    expect(countsOf(laptop.run.barometer, 1, 'first')).toEqual({ agree: 1, unsure: 0, disagree: 1 });
    expect(countsOf(laptop.run.barometer, 1, 'second')).toEqual({ agree: 0, unsure: 0, disagree: 2 });
  });

  test('ends in the shift between the two', () => {
    const laptop = atVoices().does(secondRound, { kind: 'count', position: 'disagree', change: 1 }, next, {
      kind: 'show-counts',
      shown: true,
    });
    expect(laptop.room().scene).toMatchObject({ kind: 'shift', first: { agree: 1, disagree: 1 }, second: { agree: 0, disagree: 1 } });
  });

  test('keeps its counts when the trainer goes back and begins it again', () => {
    const laptop = atVoices().does(secondRound, { kind: 'count', position: 'unsure', change: 1 }, back, secondRound);
    expect(countsOf(laptop.run.barometer, 1, 'second').unsure).toBe(1);
  });

  test('in which nobody was counted moves nobody, neither under the answer, nor at the end, nor in the results', () => {
    const laptop = atVoices().does(secondRound, reveal, { kind: 'show-counts', shown: true });
    expect(laptop.room().scene).toMatchObject({ kind: 'answer', first: { agree: 1, disagree: 1 }, second: undefined });
    const { programme, run } = laptop.sceneContext();
    expect(barometerResults(programme, run.barometer, 'en')).toMatchObject([{ number: 1, second: undefined }]);
    expect(trainingStatements(programme, run.barometer).rows).toMatchObject([{ twice: undefined }]);
    laptop.does({ kind: 'next-statement' }, { kind: 'next-statement' }, { kind: 'next-statement' }, { kind: 'show-counts', shown: true });
    expect(laptop.room().scene).toMatchObject({ kind: 'summary', lines: [{ first: { agree: 1, disagree: 1 }, second: undefined }] });
  });

  test('is refused before voices were heard', () => {
    expect(atBarometer().does(next).ask(secondRound)).toEqual({ refused: 'second-round-too-early' });
  });
});

describe('counting', () => {
  test('is refused before the places are on the screen', () => {
    expect(atBarometer().ask({ kind: 'count', position: 'agree', change: 1 })).toEqual({ refused: 'nothing-to-count' });
  });

  test('never goes below nought', () => {
    const laptop = atBarometer().does(
      next,
      { kind: 'count', position: 'agree', change: -1 },
      { kind: 'count', position: 'agree', change: 1 },
    );
    expect(countsOf(laptop.run.barometer, 1, 'first').agree).toBe(1);
  });

  test('never goes below nought when two laptops take the same person away', () => {
    const laptop = atBarometer().does(next, { kind: 'count', position: 'agree', change: 1 });
    const taken = { type: 'position-counted', body: { statement: 1, round: 'first', position: 'agree', change: -1 } } as const;
    laptop.keep([taken, taken, { ...taken, body: { ...taken.body, change: 1 } }]);
    expect(countsOf(laptop.run.barometer, 1, 'first').agree).toBe(1);
  });

  test('stays hidden from the room until the trainer shows it, where the training chose so', () => {
    const laptop = atVoices('asked');
    expect(laptop.room().scene).toMatchObject({ kind: 'places', counts: undefined });
    expect(laptop.does({ kind: 'show-counts', shown: true }).room().scene).toMatchObject({ counts: { agree: 1, unsure: 0, disagree: 1 } });
    expect(laptop.does({ kind: 'show-counts', shown: false }, reveal).room().scene).toMatchObject({ first: undefined, second: undefined });
  });

  test('is hidden again at the next statement', () => {
    const laptop = atVoices().does({ kind: 'show-counts', shown: true }, { kind: 'next-statement' }, next);
    expect(laptop.room().scene).toMatchObject({ kind: 'places', counts: undefined });
  });
});

describe('the next statement', () => {
  test('can be asked for without a reveal, and the summary leaves out what was not revealed', () => {
    const laptop = atVoices().does(reveal, { kind: 'next-statement' }, { kind: 'next-statement' }, { kind: 'next-statement' });
    expect(laptop.room().scene).toMatchObject({ kind: 'summary', lines: [{ statement: 'statement-1', short: 'short-answer-1' }] });
  });

  test('is refused after the last', () => {
    const laptop = atBarometer().does({ kind: 'next-statement' }, { kind: 'next-statement' }, { kind: 'next-statement' });
    expect(isRefusal(laptop.ask({ kind: 'next-statement' }))).toBe(true);
  });
});

test('swapped sides stay swapped for the statements that follow', () => {
  const laptop = atVoices().does({ kind: 'swap-sides' }, { kind: 'next-statement' }, next);
  expect(laptop.room().scene).toMatchObject({ kind: 'places', swapped: true });
});
