import { expect, test } from 'vitest';
import { trainingInSight } from '../../../../domain/training/view';
import { stepsOf } from '../../../../renderer/barometer/steps';
import { barometerSlide } from '../../builders';
import { Laptop } from '../../domain/training/laptop';

const { barometer } = trainingInSight(
  Laptop.withTraining().does({ kind: 'start-day', day: 1 }, { kind: 'go-to', slide: barometerSlide }).context('en'),
).run;

test('a statement has its second round only where it was asked for, and the summary stands alone', () => {
  if (!barometer) throw new Error('there is no barometer');
  const steps = (more: Partial<typeof barometer>) => stepsOf({ ...barometer, ...more });
  expect(steps({ phase: 'voices', hasSecondRound: false })).toEqual(['statement', 'places', 'voices', 'answer']);
  expect(steps({ phase: 'voices', hasSecondRound: true })).toContain('second-places');
  expect(steps({ phase: 'shift', hasSecondRound: false }).at(-1)).toBe('shift');
  expect(steps({ phase: 'summary', hasSecondRound: true })).toEqual(['summary']);
});
