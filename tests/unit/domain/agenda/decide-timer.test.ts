import { describe, expect, test } from 'vitest';
import { timerLeft } from '../../../../domain/agenda/schedule';
import { minutes } from '../../../../domain/kernel/time';
import type { TrainingCommand } from '../../../../domain/training/command';
import { barometerSlide, wallClockSet } from '../../builders';
import { atVoices, Laptop } from '../training/laptop';

const left = (laptop: Laptop): number | undefined => {
  const length = timerLeft(laptop.run.timer, laptop.now);
  return length === undefined ? undefined : length / 60_000;
};
const tenMinutes: TrainingCommand = { kind: 'start-timer', length: minutes(10) };
const running = (): Laptop => Laptop.withTraining().does({ kind: 'start-day', day: 1 }, tenMinutes);

describe('the activity timer', () => {
  test('counts down from when it was started, and on past nought', () => {
    expect(left(running().wait(minutes(4)))).toBe(6);
    expect(left(running().wait(minutes(13)))).toBe(-3);
  });

  test('stands still while paused and goes on from there', () => {
    const laptop = running().wait(minutes(4)).does({ kind: 'pause-timer' }).wait(minutes(30));
    expect(left(laptop)).toBe(6);
    expect(left(laptop.does({ kind: 'resume-timer' }).wait(minutes(1)))).toBe(5);
  });

  test('loses nothing when Pause or Resume is pressed twice', () => {
    const laptop = running().wait(minutes(2)).does({ kind: 'pause-timer' }).wait(minutes(5)).does({ kind: 'pause-timer' });
    expect(left(laptop)).toBe(8);
    laptop.does({ kind: 'resume-timer' }).wait(minutes(3)).does({ kind: 'resume-timer' });
    expect(left(laptop)).toBe(5);
  });

  test('takes a minute more or less while running and while paused', () => {
    const laptop = running()
      .does({ kind: 'adjust-timer', by: minutes(1) })
      .wait(minutes(2))
      .does({ kind: 'pause-timer' });
    expect(left(laptop)).toBe(9);
    expect(left(laptop.does({ kind: 'adjust-timer', by: minutes(-1) }, { kind: 'adjust-timer', by: minutes(5) }))).toBe(13);
  });

  test('is the same after a restart of the kit', () => {
    const laptop = running().wait(minutes(1)).does({ kind: 'pause-timer' }, { kind: 'resume-timer' }).wait(minutes(2));
    expect(left(laptop.restarted())).toBe(7);
  });

  test('doesn’t care about a wall clock that is set', () => {
    const laptop = running().wait(minutes(3));
    laptop.now = wallClockSet(laptop.now, minutes(60));
    expect(left(laptop)).toBe(7);
  });

  test('that is started again begins anew', () => {
    expect(left(running().wait(minutes(7)).does(tenMinutes))).toBe(10);
  });

  test('that was closed is gone, and nothing can be done to it', () => {
    const laptop = running().does({ kind: 'close-timer' });
    expect(left(laptop)).toBeUndefined();
    for (const command of [
      { kind: 'pause-timer' },
      { kind: 'resume-timer' },
      { kind: 'adjust-timer', by: minutes(1) },
      { kind: 'close-timer' },
    ] as const) {
      expect(laptop.ask(command)).toEqual([]);
    }
  });

  test.each([0, -1, 8 * 60 + 1, Number.NaN])('can’t run for %d minutes', (count) => {
    expect(running().ask({ kind: 'start-timer', length: minutes(count) })).toEqual({ refused: 'timer-length' });
  });
});

describe('the second timer', () => {
  const both = (): Laptop =>
    running()
      .wait(minutes(2))
      .does({ kind: 'start-timer', length: minutes(20), timer: 'group' });

  test('runs by itself beside the activity’s', () => {
    const laptop = both()
      .wait(minutes(3))
      .does({ kind: 'pause-timer' }, { kind: 'adjust-timer', by: minutes(5), timer: 'group' })
      .wait(minutes(4))
      .does({ kind: 'close-timer' })
      .restarted();
    expect(laptop.run.timer).toBeUndefined();
    expect(timerLeft(laptop.run.groupTimer, laptop.now)).toBe(minutes(18));
  });

  test('is nothing that the room sees', () => {
    const laptop = running();
    const room = JSON.stringify(laptop.room());
    expect(JSON.stringify(both().room())).toBe(room);
  });

  test('ends with the day', () => {
    expect(both().does({ kind: 'end-day' }).run.groupTimer).toBeUndefined();
  });
});

describe('an activity that is left', () => {
  const next: TrainingCommand = { kind: 'next' };
  const back: TrainingCommand = { kind: 'back' };
  const timed = (laptop: Laptop): Laptop => laptop.does(tenMinutes).wait(minutes(2));
  const onSlide = (): Laptop =>
    timed(Laptop.withTraining().does({ kind: 'start-day', day: 1 }, { kind: 'go-to', slide: { block: 'session-1', slide: 'first' } }));

  test('takes its timer along, for the room and the desk', () => {
    const laptop = onSlide().does(next);
    expect(laptop.run.slide).toEqual({ block: 'session-1', slide: 'second' });
    expect(left(laptop)).toBeUndefined();
    expect(laptop.room().scene).toMatchObject({ timer: false });
  });

  test('finds it as if it had gone on when a stray key is taken back', () => {
    const laptop = onSlide().does(next).wait(minutes(1)).does(back);
    expect(left(laptop)).toBe(7);
    expect(left(laptop.restarted())).toBe(7);
    expect(left(laptop.does({ kind: 'close-timer' }, next, back))).toBeUndefined();
  });

  test('finds it before the barometer, too, when the stray key played its first statement', () => {
    const before = Laptop.withTraining().does(
      { kind: 'start-day', day: 1 },
      { kind: 'go-to', slide: { block: 'session-2', slide: 'before' } },
    );
    const laptop = timed(before).does(next);
    expect(laptop.run.slide).toEqual(barometerSlide);
    expect(laptop.run.barometer.statement).toBe(1);
    expect(left(laptop)).toBeUndefined();
    expect(left(laptop.does(back))).toBe(8);
    expect(left(laptop.restarted())).toBe(8);
  });

  test('does not find it once another activity was timed', () => {
    const laptop = onSlide().does(next, { kind: 'start-timer', length: minutes(3) }, back);
    expect(left(laptop)).toBeUndefined();
    expect(left(laptop.does(next))).toBe(3);
  });

  test('keeps it under what covers the screen, and through its own steps', () => {
    expect(left(onSlide().does({ kind: 'cover', cover: 'helplines' }, next))).toBe(8);
    const steps = Laptop.withTraining().does(
      { kind: 'start-day', day: 1 },
      { kind: 'go-to', slide: { block: 'session-4', slide: 'steps' } },
    );
    expect(left(timed(steps).does(next))).toBe(8);
  });

  test('is a statement in the barometer: through its rounds and its answer, and no further', () => {
    const laptop = timed(atVoices());
    expect(left(laptop.does({ kind: 'reveal-answer' }, { kind: 'second-round' }, next))).toBe(8);
    expect(left(laptop.does(next))).toBeUndefined();
  });

  test('is where the room is, while the desk goes on behind a frozen projector', () => {
    const laptop = onSlide().does({ kind: 'freeze', frozen: true }, next);
    expect(left(laptop)).toBe(8);
    expect(left(laptop.does({ kind: 'freeze', frozen: false }))).toBeUndefined();
  });

  test('leaves the groups’ timer alone', () => {
    const laptop = onSlide().does({ kind: 'start-timer', length: minutes(20), timer: 'group' }, next, next);
    expect(timerLeft(laptop.run.groupTimer, laptop.now)).toBe(minutes(20));
  });
});
