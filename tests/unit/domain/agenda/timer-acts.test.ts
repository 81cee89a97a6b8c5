/** Lengths that are offered for the activity timer. */
import { expect, test } from 'vitest';
import { firstMinutes, suggestedMinutes } from '../../../../domain/agenda/timer-acts';
import { minutes } from '../../../../domain/kernel/time';
import { trainingInSight } from '../../../../domain/training/view';
import { barometerSlide } from '../../builders';
import { Laptop } from '../../domain/training/laptop';

const { run } = trainingInSight(Laptop.withTraining().does({ kind: 'start-day', day: 1 }).context('en'));
const atBarometer = trainingInSight(
  Laptop.withTraining().does({ kind: 'start-day', day: 1 }, { kind: 'go-to', slide: barometerSlide }).context('en'),
).run;

test('the slide’s own comes first, and no length twice', () => {
  expect(suggestedMinutes({ ...run, slideTimer: minutes(10) })).toEqual([10, 2, 5, 15]);
  expect(firstMinutes({ ...run, slideTimer: minutes(10) })).toBe(10);
});

test('voices are heard for two minutes, else it is five', () => {
  expect(firstMinutes(atBarometer)).toBe(2);
  expect(firstMinutes({ ...run, slideTimer: undefined })).toBe(5);
});
