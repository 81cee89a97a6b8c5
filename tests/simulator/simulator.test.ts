/** Ten laptops, their disks, clocks and what carries their folders, played from a seed: all end equal, and nothing confirmed is lost. */
import { expect, test } from 'vitest';
import type { Disk } from '../../main/store/disk';
import { seedOfThisRun } from '../faults/chance';
import { type Broken, type Played, playSchedule } from './schedule';

const first = seedOfThisRun();
const schedulesInPart = 50;
const parts = 8;

const whatFails = ({ seed, wrong }: Played): string => `npm run simulate -- --seed ${seed}\n${wrong.join('\n')}`;

test.each(Array.from({ length: parts }, (_, part) => first + part * schedulesInPart))(
  `${schedulesInPart} schedules from seed %i end equal, with all that was confirmed`,
  async (from) => {
    let confirmed = 0;
    for (let seed = from; seed < from + schedulesInPart; seed += 1) {
      const played = await playSchedule(seed);
      expect(played.wrong, whatFails(played)).toEqual([]);
      confirmed += played.confirmed;
    }
    expect(confirmed).toBeGreaterThan(schedulesInPart);
  },
);

test('the same seed plays the same story', async () => {
  const once = await playSchedule(11);
  expect(once.story.length).toBeGreaterThan(20);
  expect((await playSchedule(11)).story).toEqual(once.story);
});

/** It says that all is safe before it is. */
const withoutFlushing = (disk: Disk): Disk => ({
  ...disk,
  open: async (path, how) => ({ ...(await disk.open(path, how)), flush: async () => {} }),
});

/** The first of a few schedules in which something doesn't hold. */
async function found(broken: Broken): Promise<string | undefined> {
  for (let seed = 1; seed < 200; seed += 1) {
    const { wrong } = await playSchedule(seed, broken);
    if (wrong.length > 0) return wrong.join('\n');
  }
  return undefined;
}

test('a kit that confirms before the disk has it is found out', async () => {
  expect(await found({ kitDisk: withoutFlushing })).toContain('has lost what was confirmed');
});

test('a person who admits a stranger is found out', async () => {
  expect(await found({ trustsAnybody: true })).toContain('counts what a stranger wrote');
});
