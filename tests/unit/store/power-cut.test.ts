/** The power goes, or the disk fails, before every single step of a short session; what was confirmed is always there. */
import { expect, test } from 'vitest';
import { faultOf } from '../../../main/store/disk';
import { DurableJson } from '../../../main/store/durable-json';
import { leftovers, ModelDisk, PowerCut } from './model-disk';
import { arrival, aside, namesFound, namesIn, now, openLog, writer } from './notebook';

interface Session {
  readonly confirmed: string[];
  /** Was being written when the power went. */
  underWay: string | undefined;
}

/** Two starts of one laptop, three people in each. */
async function session(disk: ModelDisk): Promise<Session> {
  const result: Session = { confirmed: [], underWay: undefined };
  try {
    for (const start of ['first', 'second']) {
      const log = await openLog(disk, writer('laptop', start));
      for (const number of [1, 2, 3]) {
        result.underWay = `${start}-${number}`;
        await log.confirm([arrival(result.underWay)], now);
        result.confirmed.push(result.underWay);
        result.underWay = undefined;
      }
      await log.close();
    }
  } catch (error) {
    if (!(error instanceof PowerCut)) throw error;
  }
  return result;
}

const stepsOf = async (work: (disk: ModelDisk) => Promise<unknown>): Promise<number> => {
  const disk = new ModelDisk();
  await work(disk);
  return disk.steps;
};

test('after a power cut at any step every confirmed act is there, none is there in part, and the kit goes on', async () => {
  const steps = await stepsOf(session);
  for (let step = 1; step <= steps + 1; step += 1) {
    for (const leftover of leftovers) {
      const disk = new ModelDisk().cutBefore(step);
      const { confirmed, underWay } = await session(disk);
      const next = disk.afterPowerCut(leftover);
      const log = await openLog(next, writer('laptop', 'third'));
      const story = `cut before step ${step} (${disk.story.at(-1)} was the last), ${JSON.stringify(leftover)}`;
      const found = namesIn(log);
      expect([confirmed, [...confirmed, underWay]], story).toContainEqual(found);
      await log.confirm([arrival('afterwards')], now);
      expect(await namesFound(next), story).toEqual([...found, 'afterwards']);
    }
  }
});

test('a power cut while the kit mends a torn log loses nothing either', async () => {
  const whole = new ModelDisk();
  const { confirmed } = await session(whole);
  const mend = async (disk: ModelDisk): Promise<void> => {
    try {
      await (await openLog(disk, writer('laptop', 'third'))).close();
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error;
    }
  };
  const torn = (): ModelDisk =>
    new ModelDisk(Object.fromEntries(Object.entries(whole.files).map(([path, text]) => [path, `${text}{"v":1,"dev`])));
  const damaged = (): ModelDisk =>
    new ModelDisk(Object.fromEntries(Object.entries(whole.files).map(([path, text]) => [path, `${text}{"v":1}\n`])));
  for (const found of [torn, damaged]) {
    const counting = found();
    await mend(counting);
    for (let step = 1; step <= counting.steps + 1; step += 1) {
      for (const leftover of leftovers) {
        const disk = found().cutBefore(step);
        await mend(disk);
        expect(await namesFound(disk.afterPowerCut(leftover), 'laptop'), `${disk.story.at(-1)} ${JSON.stringify(leftover)}`).toEqual(
          confirmed,
        );
      }
    }
  }
});

test.each(['ENOSPC', 'EIO'])(
  'when any step fails with %s, what was refused never comes back and what was confirmed stays',
  async (code) => {
    const work = async (disk: ModelDisk): Promise<readonly string[]> => {
      const log = await openLog(disk, writer('laptop', 'first'));
      const confirmed: string[] = [];
      for (const name of ['one', 'two', 'three', 'four']) {
        try {
          await log.confirm([arrival(name)], now);
          confirmed.push(name);
        } catch (error) {
          if (faultOf(error) !== code) throw error;
        }
        expect(namesIn(log)).toEqual(confirmed);
      }
      return confirmed;
    };
    const steps = await stepsOf(work);
    for (let step = 1; step < steps; step += 1) {
      const disk = new ModelDisk().failAt(step, code);
      const confirmed = await work(disk);
      const story = disk.story.join(', ');
      expect(confirmed.length, story).toBeGreaterThanOrEqual(3);
      for (const leftover of leftovers) {
        const found = await namesFound(disk.afterPowerCut(leftover), 'laptop');
        /* Refused at the very end, its bytes may have reached the disk: nothing came after that could cut them back. */
        const atTheEnd = confirmed.includes('four') ? confirmed : [...confirmed, 'four'];
        expect([confirmed, atTheEnd], story).toContainEqual(found);
      }
    }
  },
);

test('settings are the old ones or the new ones after a power cut at any step, never none', async () => {
  const path = '/data/settings.json';
  const parse = (value: unknown): number => {
    if (typeof value !== 'number') throw new Error('no number');
    return value;
  };
  const change = async (disk: ModelDisk): Promise<number> => {
    let confirmed = 0;
    try {
      await disk.makeFolder('/data');
      for (const value of [1, 2, 3]) {
        await new DurableJson(disk, path, aside, parse).write(value);
        confirmed = value;
      }
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error;
    }
    return confirmed;
  };
  const steps = await stepsOf(change);
  for (let step = 1; step <= steps + 1; step += 1) {
    for (const leftover of leftovers) {
      const disk = new ModelDisk().cutBefore(step);
      const confirmed = await change(disk);
      const found = (await new DurableJson(disk.afterPowerCut(leftover), path, aside, parse).read()) ?? 0;
      expect([confirmed, confirmed + 1], `${disk.story.at(-1)} ${JSON.stringify(leftover)}`).toContain(found);
    }
  }
});
