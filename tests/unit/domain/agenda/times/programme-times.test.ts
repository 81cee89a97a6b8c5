import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agendaDayOf } from '../../../../../domain/agenda/agenda';
import { medianOf, programmeTimes, usualMinutes, worthTaking } from '../../../../../domain/agenda/times/programme-times';
import { type TrainingTimes, trainingTimes } from '../../../../../domain/agenda/times/training-times';
import type { TrainingCommand } from '../../../../../domain/training/command';
import { momentAt, smallProgramme } from '../../../builders';
import { Laptop } from '../../training/laptop';

const go = (block: string, slide = 'only'): TrainingCommand => ({ kind: 'go-to', slide: { block, slide } });
const timesOf = (laptop: Laptop): TrainingTimes => trainingTimes(laptop.training, smallProgramme, laptop.now);
const planned = timesOf(Laptop.withTraining());

/** A first day up to the end of session 1, which took so long. */
function heldFor(length: number, change?: TrainingCommand): TrainingTimes {
  const laptop = Laptop.withTraining();
  if (change) laptop.does(change);
  for (const [time, command] of [
    ['08:30', { kind: 'start-day', day: 1 }],
    ['09:00', go('opening')],
    ['09:40', go('session-1', 'first')],
  ] as const) {
    laptop.now = momentAt(time);
    laptop.does(command);
  }
  laptop.wait((length * 60_000) as Parameters<Laptop['wait']>[0]);
  return timesOf(laptop.does({ kind: 'end-day' }));
}

describe('the times of all trainings of a programme', () => {
  test('are the median of what was held, beside what the programme plans', () => {
    const all = programmeTimes(smallProgramme, [heldFor(64), heldFor(72), heldFor(66), planned]);
    expect(all.trainings).toBe(3);
    const session = all.days[0].blocks.find(({ block }) => block === 'session-1');
    expect(session).toMatchObject({ planned: 60, held: 3, actual: { median: 66, least: 64, most: 72 } });
    expect(all.days[0]).toMatchObject({ held: 3, actual: 136 });
    expect(all.days[0].blocks.find(({ block }) => block === 'lunch')).toMatchObject({ held: 0, actual: undefined });
    expect(all.days[1]).toMatchObject({ held: 0, actual: undefined });
  });

  test('say in how many a block was shorter, or left out', () => {
    const shorter = heldFor(50, { kind: 'edit-agenda', day: 1, edit: { edit: 'minutes', block: 'opening', minutes: 30 } });
    const without = heldFor(50, { kind: 'edit-agenda', day: 1, edit: { edit: 'remove', block: 'break-2' } });
    const { blocks } = programmeTimes(smallProgramme, [shorter, without]).days[0];
    expect(blocks.find(({ block }) => block === 'opening')).toMatchObject({ shortened: 1, dropped: 0 });
    expect(blocks.find(({ block }) => block === 'break-2')).toMatchObject({ shortened: 0, dropped: 1 });
  });
});

describe('the usual minutes', () => {
  const day = agendaDayOf(smallProgramme, {}, 1);
  const suggested = (...all: readonly TrainingTimes[]) => worthTaking(day, usualMinutes(programmeTimes(smallProgramme, all)));

  test('are suggested from two trainings on, where they differ by five or more', () => {
    expect(suggested(heldFor(70))).toEqual([]);
    expect(suggested(heldFor(63), heldFor(64))).toEqual([]);
    expect(suggested(heldFor(66), heldFor(70))).toEqual([{ block: 'session-1', minutes: 68, trainings: 2, planned: 60 }]);
  });

  test('are never less than a session’s least, and not for half a session', () => {
    expect(suggested(heldFor(30), heldFor(30))).toEqual([]);
    const { rows } = agendaDayOf(Laptop.withTraining().programme, {}, 1);
    const halved = { ...day, rows: rows.map((row) => ({ ...row, asPlanned: { minutes: 30, least: 30 } })) };
    expect(worthTaking(halved, [{ block: 'session-1', minutes: 68, trainings: 2, planned: 60 }])).toEqual([]);
  });
});

test('a median lies between the least and the most, in whole minutes', () => {
  expect(medianOf([])).toBeUndefined();
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 600 }), { minLength: 1 }), (numbers) => {
      const median = medianOf(numbers) ?? -1;
      expect(Number.isInteger(median)).toBe(true);
      expect(median).toBeGreaterThanOrEqual(Math.min(...numbers));
      expect(median).toBeLessThanOrEqual(Math.max(...numbers));
    }),
  );
});
