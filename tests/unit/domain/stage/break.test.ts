import { describe, expect, test } from 'vitest';
import { duration, formatLocalTime, later, localTimeOf, minutes } from '../../../../domain/kernel/time';
import { smallProgramme } from '../../builders';
import { Laptop } from '../training/laptop';

const first = (block: string) => ({ block, slide: smallProgramme.days[0].blocks.find(({ id }) => id === block)?.slides[0]?.id ?? '' });
const until = (laptop: Laptop): string | undefined => {
  const { scene } = laptop.room();
  return scene.kind === 'break' ? scene.until : undefined;
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
});
