/** Persons are taken out of every file: at once, by the next start after a power cut or a fault, and by whoever gets the event later. */
import { describe, expect, test, vi } from 'vitest';
import type { ParticipantId } from '../../../../domain/kernel/ids';
import type { DomainEvent } from '../../../../domain/training/event';
import { type Disk, faultOf } from '../../../../main/store/disk';
import { writeWhole } from '../../../../main/store/durable-json';
import { readTraining } from '../../../../main/store/read-training';
import type { Found, TrainingLog } from '../../../../main/store/training-log';
import { verify } from '../../../../main/store/verify';
import { momentAt, personNamed, trainingId } from '../../builders';
import { bytesOf } from './log-text';
import { leftovers, ModelDisk, PowerCut } from './model-disk';
import { asideFolder, logs, namesIn, now, openLog, personsErased, trainingFolder, writer } from './notebook';

vi.setConfig({ testTimeout: 60_000 });

/** Ids are kept, so they say nothing of the name here. */
const arrival = (name: string): DomainEvent => ({
  type: 'participant-added',
  body: { participant: `id-${[...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7)}` as ParticipantId },
  personal: { person: personNamed('Ana', name) },
});

const names = /Anić|Borić|Verić|Gajić|Škola/u;
const torn = `${asideFolder}/2026-11-24-laptop-first.ndjson.torn`;

/** Two laptops, three starts, one of them with a torn end, and what was kept aside of it. */
async function severalLogs(): Promise<Readonly<Record<string, string>>> {
  const disk = new ModelDisk();
  for (const [device, start, name] of [
    ['laptop', 'first', 'Anić'],
    ['other', 'first', 'Borić'],
    ['laptop', 'second', 'Verić'],
  ] as const) {
    const log = await openLog(disk, writer(device, start));
    await log.confirm([arrival(name), arrival(`${name} too`)], now);
    await log.close();
  }
  const line = disk.files[`${logs}/laptop-first.ndjson`]?.split('\n')[1] ?? '';
  const unfinished = disk.files[`${logs}/other-first.ndjson`]?.split('\n')[1]?.slice(0, -4) ?? '';
  return {
    ...disk.files,
    [`${logs}/other-first.ndjson`]: `${disk.files[`${logs}/other-first.ndjson`]}${unfinished}`,
    [`${logs}/laptop-first.ndjson.partial`]: `${line}\n${line.slice(0, 300)}`,
    [torn]: line.slice(0, 400),
    [`${asideFolder}/2026-11-24-laptop-first.ndjson`]: `${line}\n${line.replace('"personal"', '"impersonal"')}\n`,
  };
}

/** This start has a log of its own when it erases, and goes on afterwards. */
async function session(disk: ModelDisk, start = 'third'): Promise<void> {
  const log = await openLog(disk, writer('laptop', start));
  await log.confirm([arrival('Gajić')], now);
  await log.confirm([personsErased], now);
  await log.erase();
  await log.confirm([arrival('Late')], now);
  await log.close();
}

const namesLeft = (disk: ModelDisk): readonly string[] =>
  Object.entries(disk.files)
    .filter(([, text]) => names.test(text.replace(/"personal":\{"person":\{"firstName":"Ana","lastName":"Late".*?\}\}/gu, '')))
    .map(([path]) => path);

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

describe('where other laptops write too', () => {
  const sharing = (device: string, start: string) => ({ ...writer(device, start), isSharing: true });
  const ofOther = (disk: ModelDisk): readonly string[] => namesLeft(disk).filter((path) => path.startsWith(`${logs}/other-`));

  test('whoever erases changes its own files alone, and another laptop’s go once its person says so', async () => {
    const disk = new ModelDisk(await severalLogs());
    const [here, there] = [await openLog(disk, sharing('laptop', 'third')), await openLog(disk, sharing('other', 'third'))];
    await there.confirm([arrival('Gajić')], now);
    const others = (): readonly (string | undefined)[] => ['first', 'third'].map((start) => disk.files[`${logs}/other-${start}.ndjson`]);
    const before = others();
    await here.join(async () => undefined);
    await here.confirm([personsErased], now);
    await here.erase();
    expect(await here.leftIn(false)).toEqual([]);
    expect(others()).toEqual(before);
    expect(JSON.stringify(here.training)).not.toMatch(names);

    await there.join(async () => undefined);
    expect(JSON.stringify(there.training)).not.toMatch(names);
    expect(others(), 'nobody has said so here').toEqual(before);
    expect(there.waitsForErasing).toBe(true);
    const again = await openLog(disk, sharing('other', 'fourth'));
    expect(again.waitsForErasing, 'asked at the next start too').toBe(true);
    expect(others()).toEqual(before);
    await again.erase();
    expect(again.waitsForErasing).toBe(false);
    expect(namesLeft(disk).filter((path) => path.includes('other-'))).toEqual([]);
  });

  test('a copy that somebody made of a log by hand goes with the laptop whose lines it holds', async () => {
    const files = await severalLogs();
    const copy = (name: string): string => `${logs}/Copy of ${name}.ndjson`;
    const disk = new ModelDisk({
      ...files,
      [copy('laptop-first')]: files[`${logs}/laptop-first.ndjson`] ?? '',
      [copy('other-first')]: files[`${logs}/other-first.ndjson`] ?? '',
    });
    const [here, there] = [await openLog(disk, sharing('laptop', 'third')), await openLog(disk, sharing('other', 'third'))];
    await here.confirm([personsErased], now);
    await here.erase();
    expect([disk.files[copy('laptop-first')], disk.files[copy('other-first')]]).toEqual([
      expect.not.stringMatching(names),
      expect.stringMatching(names),
    ]);
    expect(here.leftElsewhere).toEqual([{ device: 'other', files: ['Copy of other-first.ndjson', 'other-first.ndjson'] }]);
    await there.join(async () => undefined);
    await there.erase();
    expect(namesLeft(disk)).toEqual([]);
  });

  test('what a person takes out here later takes out nothing that only another laptop asked for', async () => {
    const disk = new ModelDisk(await severalLogs());
    const [here, there] = [await openLog(disk, sharing('laptop', 'third')), await openLog(disk, sharing('other', 'third'))];
    await here.confirm([personsErased], now);
    await here.erase();
    const withdrawn: DomainEvent = {
      type: 'follow-up-withdrawn',
      body: { followUp: 'a'.repeat(32), month: null },
      personal: { school: '', wish: '', contact: '' },
    };
    await there.confirm([withdrawn], momentAt('10:00'));
    await there.erase('this-laptop');
    await there.join(async () => undefined);
    expect([there.waitsForErasing, ofOther(disk).length]).toEqual([true, 1]);
    const again = await openLog(disk, sharing('other', 'fourth'));
    expect([again.waitsForErasing, ofOther(disk).length]).toEqual([true, 1]);
    await again.erase();
    expect([again.waitsForErasing, ofOther(disk)]).toEqual([false, []]);
  });

  test('a laptop that was cut off while it erased goes on with it by itself', async () => {
    const disk = new ModelDisk(await severalLogs());
    const log = await openLog(disk, sharing('laptop', 'third'));
    await log.confirm([personsErased], now);
    const again = await openLog(disk, sharing('laptop', 'fourth'));
    expect(again.waitsForErasing).toBe(false);
    expect(namesLeft(disk).filter((path) => path.startsWith(`${logs}/laptop-`) && path.endsWith('.ndjson'))).toEqual([]);
    expect(disk.files[`${logs}/other-first.ndjson`]).toMatch(names);
  });

  /** One laptop erased; the other, whose person hasn't said so yet, runs. */
  async function erasedHere(): Promise<{ readonly disk: ModelDisk; readonly here: TrainingLog; readonly there: TrainingLog }> {
    const disk = new ModelDisk(await severalLogs());
    const [here, there] = [await openLog(disk, sharing('laptop', 'third')), await openLog(disk, sharing('other', 'third'))];
    await there.confirm([arrival('Gajić')], now);
    await here.join(async () => undefined);
    await here.confirm([personsErased], now);
    await here.erase();
    return { disk, here, there };
  }
  const dayEnded: DomainEvent = { type: 'day-ended', body: { day: 1 } };

  test('whose files still hold somebody is told, and again once another laptop erased in its own', async () => {
    const { here, there } = await erasedHere();
    expect(here.leftElsewhere).toEqual([{ device: 'other', files: ['other-first.ndjson', 'other-third.ndjson'] }]);
    await there.join(async () => undefined);
    expect(there.leftElsewhere, 'its own are its person’s matter').toEqual([]);
    await there.erase();
    await here.join(async () => undefined);
    expect(here.leftElsewhere).toEqual([]);
  });

  test('a laptop that isn’t coming back: a person says so, and its files are cleaned here, as it would have done itself', async () => {
    const { disk, here } = await erasedHere();
    const kept = { ...disk.files };
    await here.eraseOf('other');
    expect([here.leftElsewhere, ofOther(disk)]).toEqual([[], []]);
    const itself = new ModelDisk(kept);
    await (await openLog(itself, sharing('other', 'fourth'))).erase();
    for (const name of ['first', 'third'])
      expect(disk.files[`${logs}/other-${name}.ndjson`]).toBe(itself.files[`${logs}/other-${name}.ndjson`]);
    const back = await openLog(disk, sharing('other', 'fourth'));
    expect([back.waitsForErasing, JSON.stringify(back.training)]).toEqual([false, expect.not.stringMatching(names)]);
  });

  test('one that comes back while it runs takes its cleaned log as it is, and puts nobody back from memory', async () => {
    const { disk, here, there } = await erasedHere();
    await here.eraseOf('other');
    await there.confirm([dayEnded], now);
    expect(ofOther(disk)).toEqual([]);
    await there.join(async () => undefined);
    expect(ofOther(disk)).toEqual([]);
    expect((await readTraining(disk, trainingFolder, trainingId)).training.events).toHaveLength(here.training.events.length + 1);
  });

  test('nor when its cleaned log arrives cut: what is missing is put there again, without whom was erased', async () => {
    const { disk, here, there } = await erasedHere();
    await there.confirm([arrival('Hadžić'), dayEnded], now);
    await there.join(async () => undefined);
    await here.join(async () => undefined);
    await here.eraseOf('other');
    const path = `${logs}/other-third.ndjson`;
    const lines = (disk.files[path] ?? '').split('\n');
    await writeWhole(disk, path, bytesOf(`${lines.slice(0, 2).join('\n')}\n`));
    await there.confirm([dayEnded], now);
    expect(disk.files[path]).not.toMatch(/Gajić/u);
    expect((disk.files[path] ?? '').split('\n').length).toBe(lines.length + 1);
  });
});
