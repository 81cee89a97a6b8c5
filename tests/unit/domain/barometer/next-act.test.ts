import { expect, test } from 'vitest';
import { commandOfAct, nextAct } from '../../../../domain/barometer/next-act';
import type { TrainingCommand } from '../../../../domain/training/command';
import { trainingInSight } from '../../../../domain/training/view';
import { atBarometer, atVoices, type Laptop } from '../training/laptop';

function actOf(laptop: Laptop): ReturnType<typeof nextAct> | undefined {
  const { barometer } = trainingInSight(laptop.context('en')).run;
  return barometer && nextAct(barometer);
}

/** Presses the large button until it leaves the barometer; gives what stood on it. */
function pressed(laptop: Laptop): readonly string[] {
  const acts: string[] = [];
  for (let act = actOf(laptop); act !== undefined; act = actOf(laptop)) {
    acts.push(act);
    laptop.does(commandOfAct[act]);
    if (act === 'end-barometer' || acts.length > 50) return acts;
  }
  return acts;
}

test('the large button alone plays every statement to its answer, then the summary, then leaves', () => {
  const statement = ['show-places', 'hear-voices', 'reveal-answer', 'next-statement'];
  expect(pressed(atBarometer())).toEqual([...statement, ...statement, ...statement, 'end-barometer']);
});

test('after the second round the shift is shown before the answer, each once', () => {
  const second: TrainingCommand = { kind: 'second-round' };
  expect(pressed(atVoices().does(second)).slice(0, 4)).toEqual(['end-second-round', 'show-shift', 'reveal-answer', 'next-statement']);
  expect(pressed(atVoices().does({ kind: 'reveal-answer' }, second)).slice(0, 3)).toEqual([
    'end-second-round',
    'show-shift',
    'next-statement',
  ]);
});

test('back from the answer the second round comes next, as with a clicker', () => {
  const laptop = atVoices().does({ kind: 'reveal-answer' }, { kind: 'back' });
  expect(actOf(laptop)).toBe('second-round');
  expect(laptop.does(commandOfAct['second-round']).run.barometer.phase).toBe('second-places');
});

test('a practice has nothing to reveal: the first statement follows its voices', () => {
  const { barometer } = trainingInSight(atVoices().context('en')).run;
  if (!barometer) throw new Error('there is no barometer');
  expect(nextAct({ ...barometer, kind: 'practice' })).toBe('next-statement');
});
