import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TimedBlock, type TimedDay, type TrainingTimes, trainingTimes } from '../../../../../domain/agenda/times/training-times';
import { minutes } from '../../../../../domain/kernel/time';
import type { TrainingCommand } from '../../../../../domain/training/command';
import { fold } from '../../../../../domain/training/fold';
import { momentAt, smallProgramme, trainingId } from '../../../builders';
import { Laptop } from '../../training/laptop';

const timesOf = (laptop: Laptop): TrainingTimes => trainingTimes(laptop.training, smallProgramme, laptop.now);
const dayOf = (laptop: Laptop, day: 1 | 2 = 1): TimedDay => timesOf(laptop).days[day - 1] as TimedDay;
function blockOf(laptop: Laptop, block: string): TimedBlock {
  const found = timesOf(laptop)
    .days.flatMap(({ blocks }) => blocks)
    .find((each) => each.block === block);
  if (!found) throw new Error(`${block} is in no day`);
  return found;
}
const at = (laptop: Laptop, time: string, ...commands: readonly TrainingCommand[]): Laptop => {
  laptop.now = momentAt(time);
  return laptop.does(...commands);
};
const go = (block: string, slide = 'only'): TrainingCommand => ({ kind: 'go-to', slide: { block, slide } });

/** The day as it was planned up to the first session, which takes four minutes too long. */
function fourLate(): Laptop {
  const laptop = at(Laptop.withTraining(), '08:30', { kind: 'start-day', day: 1 });
  at(laptop, '09:00', go('opening'));
  at(laptop, '09:40', go('session-1', 'first'));
  return at(laptop, '10:44', go('break-1'));
}

describe('the times of a training', () => {
  test('show what each block took beside what was planned, and what is still to come', () => {
    const laptop = fourLate().wait(minutes(6));
    expect(blockOf(laptop, 'session-1')).toMatchObject({ state: 'held', planned: 60, actual: 64, changes: [] });
    expect(blockOf(laptop, 'break-1')).toMatchObject({ state: 'running', planned: 20, actual: 6 });
    expect(blockOf(laptop, 'session-2')).toMatchObject({ state: 'ahead', planned: 105, actual: undefined });
    expect(dayOf(laptop)).toMatchObject({ state: 'running', planned: 490, actual: 140, between: 0 });
    expect(dayOf(laptop, 2)).toMatchObject({ state: 'ahead', actual: 0 });
  });

  test('follow what a person corrects, and the time between blocks is said', () => {
    const laptop = fourLate();
    laptop.does({ kind: 'correct-times', day: 1, block: 'opening', started: '09:10', ended: '' });
    expect(blockOf(laptop, 'registration')).toMatchObject({ actual: 40 });
    laptop.does({ kind: 'correct-times', day: 1, block: 'registration', started: '', ended: '09:00' });
    laptop.does({ kind: 'correct-times', day: 1, block: 'opening', started: '09:10', ended: '' });
    const day = dayOf(laptop);
    expect(day.actual + day.between).toBe(134);
  });

  test('say of a block that nobody showed that it was skipped, once the day is over', () => {
    const laptop = at(fourLate(), '11:04', { kind: 'end-day' });
    expect(blockOf(laptop, 'break-1')).toMatchObject({ state: 'held', actual: 20 });
    expect(blockOf(laptop, 'summary')).toMatchObject({ state: 'skipped', actual: undefined });
    expect(dayOf(laptop).state).toBe('over');
  });

  test('leave out a night in which the day was left running', () => {
    const laptop = fourLate();
    laptop.now = momentAt('08:00', '2026-11-26');
    laptop.does({ kind: 'end-day' });
    expect(blockOf(laptop, 'break-1').actual).toBe(0);
    expect(dayOf(laptop)).toMatchObject({ actual: 134, between: 0 });
  });

  test('are those of a session that a break took apart, as one', () => {
    const laptop = at(fourLate(), '11:04', go('session-2', 'before'));
    at(laptop, '11:34', { kind: 'break-now', minutes: 10 });
    at(laptop, '11:44', { kind: 'next' });
    at(laptop, '12:44', go('lunch'));
    expect(blockOf(laptop, 'session-2')).toMatchObject({ planned: 105, actual: 90, changes: [] });
    const added = dayOf(laptop).blocks.filter(({ planned }) => planned === undefined);
    expect(added).toMatchObject([{ kind: 'break', actual: 10, changes: [{ kind: 'inserted', to: 10, cause: 'break' }] }]);
  });
});

describe('what was changed', () => {
  test('is told with who changed it: by hand before the day, by hand on the day, or by a rescue', () => {
    const laptop = Laptop.withTraining();
    for (const length of [35, 30]) {
      laptop.does({ kind: 'edit-agenda', day: 1, edit: { edit: 'minutes', block: 'opening', minutes: length } });
    }
    laptop.does({ kind: 'edit-agenda', day: 1, edit: { edit: 'least', block: 'break-1', least: 5 } });
    at(laptop, '08:30', { kind: 'start-day', day: 1 });
    at(laptop, '09:12', go('opening'));
    laptop.does({ kind: 'edit-agenda', day: 1, edit: { edit: 'minutes', block: 'session-5', minutes: 50 } });
    laptop.does({ kind: 'rescue', way: 'trim', minutes: 12 });
    laptop.does({ kind: 'edit-agenda', day: 1, edit: { edit: 'remove', block: 'break-2' } });
    expect(blockOf(laptop, 'opening')).toMatchObject({
      byProgramme: 40,
      planned: 30,
      changes: [{ kind: 'shortened', from: 40, to: 30, cause: 'before' }],
    });
    expect(blockOf(laptop, 'break-1').changes).toEqual([{ kind: 'shortened', from: 20, to: 8, cause: 'rescue' }]);
    expect(blockOf(laptop, 'session-5').changes).toEqual([{ kind: 'lengthened', from: 40, to: 50, cause: 'by-hand' }]);
    expect(blockOf(laptop, 'break-2')).toMatchObject({
      state: 'dropped',
      changes: [{ kind: 'dropped', from: 15, to: 0, cause: 'by-hand' }],
    });
  });

  test('is nothing once it was taken back, or changed back', () => {
    const laptop = Laptop.withTraining();
    laptop.does({ kind: 'edit-agenda', day: 1, edit: { edit: 'minutes', block: 'opening', minutes: 30 } });
    laptop.does({ kind: 'undo', place: 'prepare' });
    laptop.does({ kind: 'edit-agenda', day: 1, edit: { edit: 'minutes', block: 'opening', minutes: 45 } });
    laptop.does({ kind: 'edit-agenda', day: 1, edit: { edit: 'minutes', block: 'opening', minutes: 40 } });
    expect(dayOf(laptop).blocks.flatMap(({ changes }) => changes)).toEqual([]);
  });

  test('keeps a block that was left out where it stood, and a split session whole', () => {
    const laptop = Laptop.withTraining().does(
      { kind: 'edit-agenda', day: 1, edit: { edit: 'remove', block: 'break-1' } },
      { kind: 'edit-agenda', day: 1, edit: { edit: 'split', block: 'session-2', minute: 50 } },
    );
    const { blocks } = dayOf(laptop);
    expect(blocks.map(({ block }) => block).slice(2, 6)).toEqual(['session-1', 'break-1', 'session-2', 'lunch']);
    expect(blockOf(laptop, 'session-2')).toMatchObject({ planned: 105, inAgenda: 105, changes: [] });
  });
});

describe('a block that went over to the other day', () => {
  const crossed = (): Laptop =>
    Laptop.withTraining().does(
      { kind: 'move-to-other-day', day: 1, block: 'session-5', at: 1 },
      { kind: 'edit-agenda', day: 2, edit: { edit: 'minutes', block: 'session-5', minutes: 45 } },
    );
  const inDay = (laptop: Laptop, day: 1 | 2) => dayOf(laptop, day).blocks.find(({ block }) => block === 'session-5');

  test('is told in both days, and its minutes are those of the day that has it', () => {
    const laptop = at(crossed(), '08:30', { kind: 'start-day', day: 2 });
    at(laptop, '09:00', go('session-5'));
    at(laptop, '09:50', { kind: 'end-day' });
    expect(inDay(laptop, 1)).toMatchObject({ state: 'elsewhere', actual: undefined, changes: [{ kind: 'moved-away', from: 40 }] });
    expect(inDay(laptop, 2)).toMatchObject({ byProgramme: 40, planned: 45, actual: 50, changes: [{ kind: 'moved-here', to: 45 }] });
    expect(dayOf(laptop, 1)).toMatchObject({ state: 'ahead', actual: 0 });
  });

  test('is in no day twice once that was taken back', () => {
    const laptop = crossed().does({ kind: 'undo', place: 'prepare' }, { kind: 'undo', place: 'prepare' });
    expect(inDay(laptop, 2)).toBeUndefined();
    expect(inDay(laptop, 1)).toMatchObject({ state: 'ahead', planned: 40, changes: [] });
  });
});

describe('minutes of discussion', () => {
  test('are those of the barometer’s places and voices; the statement and the answer are not', () => {
    const laptop = at(fourLate(), '11:00', go('session-2', 'before'));
    at(laptop, '11:10', { kind: 'next' });
    at(laptop, '11:12', { kind: 'next' }, { kind: 'count', position: 'agree', change: 1 }, { kind: 'count', position: 'agree', change: 1 });
    at(laptop, '11:15', { kind: 'next' });
    at(laptop, '11:25', { kind: 'second-round' });
    laptop.does({ kind: 'count', position: 'disagree', change: 1 }, { kind: 'count', position: 'agree', change: 1 });
    at(laptop, '11:29', { kind: 'reveal-answer' });
    at(laptop, '12:45', go('lunch'));
    expect(blockOf(laptop, 'session-2')).toMatchObject({ actual: 105, discussion: 17 });
    expect(timesOf(laptop).moved).toEqual({ block: 'session-2', statements: 1, people: 1, counted: 2 });
  });
});

/** A day as somebody might run it, with everything that changes it. */
const anyAct: fc.Arbitrary<TrainingCommand> = fc.oneof(
  fc
    .constantFrom('session-4', 'break-2', 'session-3')
    .map((block): TrainingCommand => ({ kind: 'move-to-other-day', day: 1, block, at: null })),
  fc.constant<TrainingCommand>({ kind: 'next' }),
  fc.constant<TrainingCommand>({ kind: 'back' }),
  fc.constantFrom('opening', 'session-3', 'break-1', 'lunch', 'registration').map((block) => go(block)),
  fc.constantFrom<TrainingCommand>({ kind: 'break-now', minutes: 10 }, { kind: 'end-day' }, { kind: 'start-day', day: 1 }),
  fc.constantFrom<TrainingCommand>(
    { kind: 'undo', place: 'run', confirmed: true },
    { kind: 'undo', place: 'prepare' },
    { kind: 'redo', place: 'run', confirmed: true },
  ),
  fc
    .record({ way: fc.constantFrom('push', 'trim', 'drop', 'give'), minutes: fc.integer({ min: -20, max: 30 }) })
    .map((asked): TrainingCommand => ({ kind: 'rescue', ...asked })),
  fc
    .record({ block: fc.constantFrom('registration', 'opening', 'session-1'), hour: fc.integer({ min: 8, max: 11 }) })
    .map(({ block, hour }): TrainingCommand => ({ kind: 'correct-times', day: 1, block, started: `${hour}:07`, ended: '' })),
  fc
    .constantFrom('session-4', 'break-2', 'summary')
    .map((block): TrainingCommand => ({ kind: 'edit-agenda', day: 1, edit: { edit: 'split', block, minute: 5 } })),
);
const anyDay = fc.array(fc.tuple(anyAct, fc.integer({ min: 0, max: 40 * 60 })), { maxLength: 25 });

function lived(acts: readonly (readonly [TrainingCommand, number])[]): Laptop {
  const laptop = at(Laptop.withTraining(), '08:30', { kind: 'start-day', day: 1 });
  for (const [command, seconds] of acts) {
    laptop.ask(command);
    laptop.wait(minutes(seconds / 60));
  }
  return laptop;
}

describe('whatever a day was like', () => {
  test('blocks and the time between them are the day, nothing is negative, and discussion is a part of its block', () => {
    fc.assert(
      fc.property(anyDay, (acts) => {
        const laptop = lived(acts);
        const day = dayOf(laptop);
        const times = day.blocks.flatMap(({ parts }) => parts.flatMap((part) => laptop.run.blocks[part] ?? []));
        const ends = times.map(({ ended }) => (ended ?? (laptop.run.day === 1 ? laptop.now : undefined))?.instant ?? 0);
        const from = Math.min(...times.map(({ started }) => started.instant));
        const length = Math.round((Math.max(...ends, ...times.map(({ started }) => started.instant)) - from) / 60_000);
        expect(day.actual + day.between).toBe(times.length === 0 ? 0 : length);
        for (const { actual = 0, discussion } of day.blocks) {
          expect(discussion).toBeGreaterThanOrEqual(0);
          expect(actual).toBeGreaterThanOrEqual(discussion);
        }
      }),
    );
  });

  test('each block is listed once, and the order in which logs are read says nothing', () => {
    fc.assert(
      fc.property(anyDay, fc.infiniteStream(fc.nat()), (acts, keys) => {
        const laptop = lived(acts);
        const shuffled = laptop.training.events
          .map((event) => ({ event, key: keys.next().value ?? 0 }))
          .toSorted((one, other) => one.key - other.key)
          .map(({ event }) => event);
        const parts = timesOf(laptop).days.flatMap(({ blocks }) => blocks.flatMap((block) => block.parts));
        expect(new Set(parts).size).toBe(parts.length);
        expect(trainingTimes(fold(trainingId, shuffled), smallProgramme, laptop.now)).toEqual(timesOf(laptop));
      }),
    );
  });
});
