/** Laptops that share a folder each erase in their own files, and a person says so on each. */
import { describe, expect, test } from 'vitest';
import type { DomainEvent } from '../../../../domain/training/event';
import { writeWhole } from '../../../../main/store/durable-json';
import { readTraining } from '../../../../main/store/read-training';
import type { TrainingLog } from '../../../../main/store/training-log';
import { momentAt, trainingId } from '../../builders';
import { bytesOf } from './log-text';
import { ModelDisk } from './model-disk';
import { logs, now, openLog, personsErased, trainingFolder, writer } from './notebook';
import { arrival, names, namesLeft, severalLogs } from './several-logs';

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
