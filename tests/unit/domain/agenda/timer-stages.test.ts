import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isLater,
  isLongOver,
  nearlyChoices,
  pressingChoices,
  type TimerSettings,
  timerStageOf,
  usualTimers,
} from '../../../../domain/agenda/timer-stages';
import { duration, formatDuration, minutes } from '../../../../domain/kernel/time';
import { deskTime } from '../../../../domain/training/view';
import { firstSettings } from '../../../../main/store/settings';
import { momentAt } from '../../builders';
import { Laptop } from '../training/laptop';

const times = { nearly: 5, pressing: 2 };

test.each([
  [5 * 60_000 + 1, 'calm', '05:01'],
  [5 * 60_000, 'nearly', '05:00'],
  [2 * 60_000 + 1, 'nearly', '02:01'],
  [2 * 60_000, 'pressing', '02:00'],
  [1, 'pressing', '00:01'],
  [0, 'over', '00:00'],
  [-60_000, 'over', '−01:00'],
] as const)('with %d ms left it is %s, as the figures %s say', (left, stage, figures) => {
  expect([timerStageOf(duration(left), times), formatDuration(duration(left))]).toEqual([stage, figures]);
});

test('a stage never goes back while time passes', () => {
  const minute = fc.constantFrom(...nearlyChoices, ...pressingChoices);
  fc.assert(
    fc.property(
      fc.integer({ min: -10_000_000, max: 10_000_000 }),
      fc.nat({ max: 5_000_000 }),
      minute,
      minute,
      (left, by, nearly, pressing) => {
        const set = { nearly, pressing };
        expect(isLater(timerStageOf(duration(left), set), timerStageOf(duration(left - by), set))).toBe(false);
      },
    ),
  );
});

test('each timer has the stages that were set for it', () => {
  const laptop = Laptop.withTraining();
  laptop.now = momentAt('08:30');
  laptop.does(
    { kind: 'start-day', day: 1 },
    { kind: 'start-timer', length: minutes(30) },
    { kind: 'start-timer', length: minutes(27), timer: 'group' },
  );
  laptop.wait(minutes(25));
  const stages = (timers: TimerSettings): unknown => deskTime(laptop.now, laptop.context(), timers).stages;
  expect(stages(usualTimers)).toEqual({ block: 'nearly', activity: 'calm', group: 'calm' });
  expect(stages({ block: { nearly: 1, pressing: 0 }, activity: { nearly: 5, pressing: 2 }, sound: false })).toEqual({
    block: 'calm',
    activity: 'nearly',
    group: 'pressing',
  });
  laptop.does({ kind: 'end-day' });
  expect(stages(usualTimers)).toEqual({ block: undefined, activity: undefined, group: undefined });
});

test('a laptop is silent until somebody wants a tone', () => {
  expect(firstSettings('en').timers.sound).toBe(false);
});

test('by how much the groups are over is counted for as long as that helps, and no longer', () => {
  expect([5, 0, -1, -10].map((left) => isLongOver(minutes(left)))).toEqual([false, false, false, false]);
  expect([-11, -39].map((left) => isLongOver(minutes(left)))).toEqual([true, true]);
});
