/** Persons are taken out of every file: at once, by the next start after a power cut or a fault, and by whoever gets the event later. */
import { describe, expect, test, vi } from 'vitest';
import { type Disk, faultOf } from '../../../../main/store/disk';
import type { Found } from '../../../../main/store/training-log';
import { verify } from '../../../../main/store/verify';
import { trainingId } from '../../builders';
import { leftovers, ModelDisk, PowerCut } from './model-disk';
import { logs, namesIn, now, openLog, personsErased, trainingFolder, writer } from './notebook';
import { arrival, names, namesLeft, severalLogs, torn } from './several-logs';

vi.setConfig({ testTimeout: 60_000 });

/** This start has a log of its own when it erases, and goes on afterwards. */
async function session(disk: ModelDisk, start = 'third'): Promise<void> {
  const log = await openLog(disk, writer('laptop', start));
  await log.confirm([arrival('Gajić')], now);
  await log.confirm([personsErased], now);
  await log.erase();
  await log.confirm([arrival('Late')], now);
  await log.close();
}

const isAsked = (disk: ModelDisk): boolean => Object.values(disk.files).some((text) => text.includes('"persons-erased"'));

describe('erasing', () => {
  test('leaves nobody to come back into memory when another laptop’s logs are joined afterwards', async () => {
    const disk = new ModelDisk(await severalLogs());
    const [here, there] = [await openLog(disk, writer('laptop', 'third')), await openLog(disk, writer('other', 'third'))];
    await there.confirm([arrival('Gajić')], now);
    await here.join(async () => undefined);
    await here.confirm([personsErased], now);
    await here.erase();
    await here.join(async () => undefined);
    expect(JSON.stringify(here.training)).not.toMatch(names);
    expect(namesLeft(disk)).toEqual([]);
  });

  test('takes names out of all logs and of what was kept aside, and this start’s log goes on', async () => {
    const disk = new ModelDisk(await severalLogs());
    await session(disk);
    expect(namesLeft(disk)).toEqual([]);
    expect(namesIn(await openLog(disk, writer('laptop', 'fourth')))).toEqual(['', '', '', '', '', '', '', 'Late']);
    expect(await verify(disk, trainingFolder, trainingId)).toMatchObject({ isIntact: true, totals: { participants: 8 } });
  });

  test('keeps every hash, so that the digest is the one of before', async () => {
    const disk = new ModelDisk();
    const log = await openLog(disk, writer('laptop', 'first'));
    await log.confirm([arrival('Anić')], now);
    await log.confirm([personsErased], now);
    const { digest, logs: checked } = await verify(disk, trainingFolder, trainingId);
    await log.erase();
    expect(await verify(disk, trainingFolder, trainingId)).toMatchObject({ digest, logs: checked, isIntact: true });
    expect(disk.files[`${logs}/laptop-first.ndjson`]).not.toMatch(/"(?:salt|personal)":/u);
  });

  test('says of which files something was removed because it could not be read', async () => {
    const disk = new ModelDisk(await severalLogs());
    const found: Found[] = [];
    const log = await openLog(disk, writer('laptop', 'third'), (what) => found.push(what));
    await log.confirm([personsErased], now);
    await log.erase();
    expect(found).toEqual(
      ['laptop-first.ndjson.partial', 'other-first.ndjson', '2026-11-24-laptop-first.ndjson', '2026-11-24-laptop-first.ndjson.torn'].map(
        (file) => ({ notice: 'erased-unreadable', values: { file, count: 1 } }),
      ),
    );
    expect(disk.files).not.toHaveProperty([torn]);
  });

  test('changes nothing that was erased already, and nothing where nobody was', async () => {
    const disk = new ModelDisk(await severalLogs());
    await (await openLog(disk, writer('laptop', 'third'))).erase();
    await session(disk);
    const { steps } = disk;
    await openLog(disk, writer('other', 'fourth'));
    expect(disk.steps).toBe(steps);
  });

  test('is done by a laptop that gets the event with another’s log, also with one that is not erased', async () => {
    const files = await severalLogs();
    const here = new ModelDisk(files);
    await session(here);
    const path = `${logs}/laptop-third.ndjson`;
    const there = new ModelDisk({ ...files, [path]: here.files[path] ?? '' });
    const log = await openLog(there, writer('other', 'second'));
    expect(namesLeft(there)).toEqual([]);
    const back = new ModelDisk({ ...here.files, ...files });
    const merged = await openLog(back, writer('laptop', 'fourth'));
    expect(namesLeft(back)).toEqual([]);
    expect(merged.training).toEqual(log.training);
  });
});

test('after a power cut at any step the next start finishes what was begun, and nothing that was confirmed is lost', async () => {
  const files = await severalLogs();
  const counting = new ModelDisk(files);
  await session(counting);
  for (let step = 1; step <= counting.steps; step += 1) {
    const disk = new ModelDisk(files).cutBefore(step);
    await expect(session(disk)).rejects.toBeInstanceOf(PowerCut);
    for (const leftover of leftovers) {
      const found = disk.afterPowerCut(leftover);
      const log = await openLog(found, writer('laptop', 'fourth'));
      const story = `${disk.story.join('\n')}\n${JSON.stringify(leftover)}`;
      expect(log.training.state.participants.length, story).toBeGreaterThanOrEqual(6);
      if (log.training.state.erased) expect(namesLeft(found), story).toEqual([]);
      else expect(namesIn(log), story).toContain('Anić');
      expect((await verify(found, trainingFolder, trainingId)).isIntact, story).toBe(true);
    }
  }
});

describe.each(['ENOSPC', 'EIO', 'EPERM', 'EBUSY', 'ENOENT'])('%s at any call of erasing', (code) => {
  test.each([false, true])('(lasting: %s) leaves every file whole; trying again finishes it, and the log goes on', async (lasts) => {
    const files = await severalLogs();
    const counting = new ModelDisk(files);
    const opened = await openLog(counting, writer('laptop', 'third'));
    await opened.confirm([arrival('Gajić')], now);
    await opened.confirm([personsErased], now);
    const from = counting.calls.length + 1;
    await opened.erase();
    for (let call = from; call <= counting.calls.length; call += 1) {
      const disk = new ModelDisk(files);
      const log = await openLog(disk, writer('laptop', 'third'));
      await log.confirm([arrival('Gajić')], now);
      await log.confirm([personsErased], now);
      if (lasts) disk.failFromCall(call, code);
      else disk.failAtCall(call, code);
      await log.erase().catch((error: unknown) => expect(faultOf(error)).toBe(code));
      disk.recover();
      const story = disk.story.join('\n');
      expect(isAsked(disk), story).toBe(true);
      await log.confirm([arrival('Late')], now);
      expect((await verify(disk, trainingFolder, trainingId)).isIntact, story).toBe(true);
      await log.erase();
      expect(namesLeft(disk), story).toEqual([]);
      await log.close();
      expect(
        namesIn(await openLog(disk, writer('laptop', 'fourth'))).filter((name) => name !== ''),
        story,
      ).toEqual(['Late']);
    }
  });
});

test('an erasing whose bytes the disk kept otherwise has not been done', async () => {
  const disk = new ModelDisk(await severalLogs());
  const written = new Set<string>();
  const careless: Disk = {
    ...disk,
    rename: async (from, to) => {
      await disk.rename(from, to);
      written.add(to);
    },
    read: async (path) => (written.has(path) ? new Uint8Array([1]) : disk.read(path)),
  };
  const log = await openLog(careless, writer('laptop', 'third'));
  await log.confirm([personsErased], now);
  await expect(log.erase()).rejects.toMatchObject({ code: 'EIO' });
});

test('a start that can not finish erasing says so, opens all the same, and the next one does it', async () => {
  const files = await severalLogs();
  const disk = new ModelDisk(files);
  const asked = await openLog(disk, writer('laptop', 'third'));
  await asked.confirm([personsErased], now);
  await asked.close();
  const found: Found[] = [];
  disk.failFromCall(disk.calls.length + 1, 'EPERM');
  const log = await openLog(disk, writer('laptop', 'fourth'), (what) => found.push(what));
  expect(found).toContainEqual({ notice: 'erasing-unfinished', values: {} });
  expect(namesIn(log)).not.toContain('Anić');
  disk.recover();
  await openLog(disk, writer('laptop', 'fifth'));
  expect(namesLeft(disk)).toEqual([]);
});
