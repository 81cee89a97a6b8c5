import { describe, expect, test } from 'vitest';
import { minutes } from '../../../../domain/kernel/time';
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

  test('says so too when what follows was visited already', () => {
    const laptop = Laptop.withTraining().does({ kind: 'start-day', day: 1 }, { kind: 'go-to', slide: first('session-2') });
    laptop.wait(minutes(5)).does({ kind: 'go-to', slide: first('break-1') });
    expect(until(laptop)).toBe('09:25');
  });
});
