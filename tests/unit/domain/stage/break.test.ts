import { describe, expect, test } from 'vitest';
import {
  duration,
  formatLocalTime,
  inMinutes,
  later,
  localTime,
  localTimeOf,
  minutes,
  parseLocalTime,
} from '../../../../domain/kernel/time';
import { partOfDay } from '../../../../domain/stage/break-scene';
import { deskTime } from '../../../../domain/training/view';
import { smallProgramme } from '../../builders';
import { Laptop } from '../training/laptop';

const first = (block: string) => ({ block, slide: smallProgramme.days[0].blocks.find(({ id }) => id === block)?.slides[0]?.id ?? '' });
const until = (laptop: Laptop): string | undefined => {
  const { scene } = laptop.room();
  return scene.kind === 'break' ? scene.until : undefined;
};

const left = (laptop: Laptop): number | undefined => {
  const { left: length } = deskTime(laptop.now, { training: laptop.training, programme: smallProgramme }).goesOn ?? {};
  return length === undefined ? undefined : inMinutes(length);
};

describe('a break', () => {
  test('says when work goes on: its length from now', () => {
    const laptop = Laptop.withTraining().does({ kind: 'start-day', day: 1 }, { kind: 'go-to', slide: first('break-1') });
    expect(until(laptop)).toBe('09:20');
  });

  test('that began half a minute early or late ends for the room when the agenda says, which stands beside it', () => {
    const { start, length } = smallProgramme.days[0].blocks.find(({ id }) => id === 'break-1') ?? {};
    if (start === undefined || length === undefined) throw new Error('The day has a break');
    for (const off of [-0.5, 0, 0.5]) {
      const laptop = Laptop.withTraining().does({ kind: 'start-day', day: 1 });
      laptop.wait(duration(start - localTimeOf(laptop.now) + minutes(off))).does({ kind: 'go-to', slide: first('break-1') });
      expect(until(laptop), `${off} min`).toBe(formatLocalTime(later(start, length)));
    }
  });

  test('says so too when what follows was visited already', () => {
    const laptop = Laptop.withTraining().does({ kind: 'start-day', day: 1 }, { kind: 'go-to', slide: first('session-2') });
    laptop.wait(minutes(5)).does({ kind: 'go-to', slide: first('break-1') });
    expect(until(laptop)).toBe('09:25');
  });

  test('of five minutes is told as five, at whatever second it was asked for', () => {
    for (const seconds of [0, 1, 20, 40, 59]) {
      const laptop = Laptop.withTraining().does({ kind: 'start-day', day: 1 }, { kind: 'go-to', slide: first('session-2') });
      laptop.wait(duration(minutes(12) + seconds * 1000)).does({ kind: 'break-now', minutes: 5 });
      const { goesOn } = deskTime(laptop.now, { training: laptop.training, programme: laptop.programme });
      expect(Math.ceil(inMinutes(goesOn?.left ?? duration(0))), `${seconds} s`).toBe(5);
    }
  });

  test('counts the minutes down to the time that it says, and past it', () => {
    const laptop = Laptop.withTraining().does({ kind: 'start-day', day: 1 }, { kind: 'go-to', slide: first('break-1') });
    const length = smallProgramme.days[0].blocks.find(({ id }) => id === 'break-1')?.length ?? 0;
    expect(left(laptop)).toBe(inMinutes(duration(length)));
    laptop.wait(minutes(4));
    expect(left(laptop)).toBe(inMinutes(duration(length)) - 4);
    expect(deskTime(laptop.now, { training: laptop.training, programme: smallProgramme }).goesOn?.until).toBe(until(laptop));
    laptop.wait(duration(length));
    expect(left(laptop)).toBe(-4);
  });

  test.each([-70, 70])('goes by the clock as it was set during the break, by %i min, before and past its time', (by) => {
    const laptop = Laptop.withTraining().does({ kind: 'start-day', day: 1 }, { kind: 'go-to', slide: first('break-1') });
    const length = smallProgramme.days[0].blocks.find(({ id }) => id === 'break-1')?.length ?? 0;
    const goesOnAt = formatLocalTime(later(localTimeOf(laptop.now), duration(length + minutes(by))));
    laptop.wait(minutes(4)).setsClock(minutes(by));
    expect(until(laptop)).toBe(goesOnAt);
    laptop.wait(duration(length));
    expect(until(laptop)).toBe(goesOnAt);
    expect(left(laptop)).toBe(-4);
  });

  test('no minutes are counted while work goes on', () => {
    const laptop = Laptop.withTraining().does({ kind: 'start-day', day: 1 }, { kind: 'go-to', slide: first('session-2') });
    expect(left(laptop)).toBeUndefined();
  });

  test('says what comes next, and has the light of its time of day', () => {
    const laptop = Laptop.withTraining().does({ kind: 'start-day', day: 1 }, { kind: 'go-to', slide: first('break-1') });
    const { blocks } = smallProgramme.days[0];
    const next = blocks[blocks.findIndex(({ id }) => id === 'break-1') + 1];
    expect(laptop.room().scene).toMatchObject({ kind: 'break', part: 'morning', following: { name: next?.short.en } });
    expect(['11:29', '11:30', '13:59', '14:00'].map((time) => partOfDay(parseLocalTime(time) ?? localTime(0)))).toEqual([
      'morning',
      'noon',
      'noon',
      'evening',
    ]);
  });
});
