import { expect, test } from 'vitest';
import type { RunInSight } from '../../../../domain/stage/run-view';
import { placeAtStart, placeOf } from '../../../../renderer/desk/place';

type Day = Pick<RunInSight, 'day' | 'ended' | 'nextDay' | 'dateDiffers'>;
const on = (run: Partial<Day>): { readonly run: Day } => ({
  run: { day: undefined, ended: [], nextDay: 1, dateDiffers: false, ...run },
});

test('the kit opens at the lectern on the date of a day that is still to be run, and while one runs', () => {
  expect(placeAtStart(on({}))).toBe('run');
  expect(placeAtStart(on({ ended: [1], nextDay: 2 }))).toBe('run');
  expect(placeAtStart(on({ day: 2, ended: [1], dateDiffers: true }))).toBe('run');
});

test('on any other date, and after both days, it opens where a training is prepared', () => {
  expect(placeAtStart(on({ dateDiffers: true }))).toBe('prepare');
  expect(placeAtStart(on({ ended: [1, 2], nextDay: 2 }))).toBe('prepare');
});

test('a training that is opened or created in the middle of a morning leads to where it is prepared', () => {
  expect(placeOf(on({}))).toBe('prepare');
});
