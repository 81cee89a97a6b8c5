import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { decide } from '../../../../domain/subjects/commands';
import { decodeLine } from '../../../../main/store/log-line';
import type { Found } from '../../../../main/store/training-log';
import { smallProgramme } from '../../builders';
import { ModelDisk } from './model-disk';
import { arrival, asideFolder, logs, namesFound, namesIn, now, openLog, writer } from './notebook';

const path = `${logs}/laptop-first.ndjson`;

async function diskWith(...names: readonly string[]): Promise<ModelDisk> {
  const disk = new ModelDisk();
  const log = await openLog(disk, writer('laptop', 'first'));
  for (const name of names) await log.confirm([arrival(name)], now);
  await log.close();
  return disk;
}

/** The same files, one of them changed. */
const withFile = (disk: ModelDisk, file: string, change: (text: string) => string): ModelDisk =>
  new ModelDisk({ ...disk.files, [file]: change(disk.files[file] ?? '') });

/** What is told to the trainer when a laptop opens the training. */
async function toldTo(device: string, disk: ModelDisk): Promise<readonly Found[]> {
  const told: Found[] = [];
  await openLog(disk, writer(device, 'next'), (what) => told.push(what));
  return told;
}

const setAside = ({ files }: ModelDisk): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => name.startsWith(asideFolder))
      .map(([name, text]) => [name.slice(asideFolder.length + 1), text]),
  );

describe('an act', () => {
  test('is in memory only once it is flushed', async () => {
    const disk = new ModelDisk();
    const log = await openLog(disk, writer('laptop', 'first'));
    const confirming = log.confirm([arrival('Anić')], now);
    expect(namesIn(log)).toEqual([]);
    await confirming;
    expect(namesIn(log)).toEqual(['Anić']);
    expect(await namesFound(disk.afterPowerCut({ bytes: 'nothing', names: 'lost' }))).toEqual(['Anić']);
  });

  test('costs one write and one flush, however long the training is', async () => {
    const disk = await diskWith(...Array.from({ length: 50 }, (_, index) => `Person ${index}`));
    const log = await openLog(disk, writer('laptop', 'next'));
    await log.confirm([arrival('first of this start')], now);
    const before = disk.story.length;
    await log.confirm([arrival('one more')], now);
    expect(disk.story.slice(before)).toEqual([`write ${logs}/laptop-next.ndjson`, `flush ${logs}/laptop-next.ndjson`]);
  });

  test('that could not be written has not happened, and the next one is written on a line of its own', async () => {
    const disk = new ModelDisk();
    const log = await openLog(disk, writer('laptop', 'first'));
    await log.confirm([arrival('Anić')], now);
    disk.failAt(disk.steps + 1, 'ENOSPC');
    await expect(log.confirm([arrival('Borić')], now)).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(namesIn(log)).toEqual(['Anić']);
    await log.confirm([arrival('Verić')], now);
    for (const line of (disk.files[path] ?? '').trimEnd().split('\n')) expect(decodeLine(line).kind).not.toBe('damaged');
    expect(await namesFound(disk)).toEqual(['Anić', 'Verić']);
  });

  test('that was written but not flushed is cut back whole, however short the next one is', async () => {
    const disk = new ModelDisk();
    const log = await openLog(disk, writer('laptop', 'first'));
    await log.confirm([arrival('Anić')], now);
    disk.failAt(disk.steps + 2, 'EIO');
    await expect(log.confirm([arrival('a very long name '.repeat(10))], now)).rejects.toMatchObject({ code: 'EIO' });
    await log.confirm([arrival('Verić')], now);
    expect(await toldTo('laptop', disk)).toEqual([]);
    expect(await namesFound(disk)).toEqual(['Anić', 'Verić']);
  });

  test('of moving through slides is seen at once and written with the next that can be written', async () => {
    const disk = await diskWith('Anić');
    const log = await openLog(disk, writer('laptop', 'next'));
    await log.confirm([{ type: 'day-started', body: { day: 1 } }], now);
    disk.failAt(disk.steps + 1, 'EIO');
    log.paint([{ type: 'screen-covered', body: { cover: 'black' } }], now);
    expect(log.training.state.run.cover).toBe('black');
    await expect(log.flush()).rejects.toMatchObject({ code: 'EIO' });
    expect(log.isSafe).toBe(false);
    await log.confirm([arrival('Borić')], now);
    expect(log.isSafe).toBe(true);
    const found = await openLog(disk, writer('reader', 'look'));
    expect([found.training.state.run.cover, namesIn(found)]).toEqual(['black', ['Anić', 'Borić']]);
  });

  test('refused after a painted one leaves the painted one to be written', async () => {
    const disk = await diskWith('Anić');
    const log = await openLog(disk, writer('laptop', 'next'));
    await log.confirm([{ type: 'day-started', body: { day: 1 } }], now);
    log.paint([{ type: 'screen-covered', body: { cover: 'quiet' } }], now);
    disk.failFromCall(disk.calls.length + 1, 'ENOSPC');
    await expect(log.confirm([arrival('Borić')], now)).rejects.toMatchObject({ code: 'ENOSPC' });
    disk.recover();
    await log.flush();
    const found = await openLog(disk, writer('reader', 'look'));
    expect([found.training.state.run.cover, namesIn(found)]).toEqual(['quiet', ['Anić']]);
  });

  test('never cuts a log that another opening of the same start has begun', async () => {
    const disk = await diskWith('Anić', 'Borić');
    const again = await openLog(disk, writer('laptop', 'first'));
    await expect(again.confirm([arrival('Verić')], now)).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await namesFound(disk)).toEqual(['Anić', 'Borić']);
  });
});

describe('opening a training', () => {
  test('without any log is a training in which nothing has happened', async () => {
    expect(await namesFound(new ModelDisk())).toEqual([]);
  });

  test('writes nothing before something happens', async () => {
    const disk = await diskWith('Anić');
    const before = disk.files;
    await openLog(disk, writer('laptop', 'next'));
    expect(disk.files).toEqual(before);
  });

  test('takes all laptops’ logs together, whichever names their files have', async () => {
    const disk = await diskWith('Anić');
    const other = await openLog(disk, writer('another', 'start'));
    await other.confirm([arrival('Borić')], now);
    expect(await namesFound(disk)).toEqual(['Anić', 'Borić']);
    expect(Object.keys(disk.files)).toEqual([path, `${logs}/another-start.ndjson`]);
  });

  test('lets Undo take back what was done before the restart', async () => {
    const disk = await diskWith('Anić', 'Borić');
    const log = await openLog(disk, writer('laptop', 'next'));
    const undone = decide(
      log.training,
      { kind: 'undo', place: 'register' },
      { programme: smallProgramme, moment: now, device: 'laptop', newId: () => 'id' },
    );
    if (isRefusal(undone)) throw new Error(undone.refused);
    await log.confirm(undone, now);
    expect(await namesFound(disk)).toEqual(['Anić']);
  });

  test('by a newer kit’s log is refused, and nothing is touched', async () => {
    const torn = withFile(await diskWith('Anić'), path, (text) => `${text}{`);
    const disk = withFile(torn, `${logs}/zebra-new.ndjson`, () => `{"v":999,"type":"something-new"}\n`);
    const before = disk.files;
    await expect(openLog(disk, writer('laptop', 'next'))).rejects.toMatchObject({ why: 'newer-version', line: 1 });
    expect(disk.files).toEqual(before);
  });
});

describe('a torn end', () => {
  const torn = '{"v":1,"device":"lap';
  const tornDisk = async (): Promise<ModelDisk> => withFile(await diskWith('Anić'), path, (text) => text + torn);

  test('of this laptop’s log is cut off, kept aside and told', async () => {
    const disk = await tornDisk();
    expect(await toldTo('laptop', disk)).toEqual([{ notice: 'recovered-torn-line', values: { file: 'laptop-first.ndjson' } }]);
    expect(setAside(disk)).toEqual({ '2026-11-25-laptop-first.ndjson.torn': torn });
    expect(await namesFound(disk)).toEqual(['Anić']);
  });

  test('is safe where it is kept aside before it is cut off', async () => {
    const disk = await tornDisk();
    await toldTo('laptop', disk);
    const found = disk.afterPowerCut({ bytes: 'nothing', names: 'lost' });
    expect(Object.values(setAside(found))).toEqual([torn]);
    expect(found.files[path]?.endsWith('\n')).toBe(true);
  });

  test('is told once, not at every start', async () => {
    const disk = await tornDisk();
    await toldTo('laptop', disk);
    expect(await toldTo('laptop', disk)).toEqual([]);
  });

  test('of another laptop’s log is left alone: the rest may still be arriving', async () => {
    const disk = await tornDisk();
    const before = disk.files;
    expect(await toldTo('another', disk)).toEqual([]);
    expect(disk.files).toEqual(before);
  });

  test('that is the beginning of an act takes the whole lines of that act with it', async () => {
    const disk = new ModelDisk();
    const log = await openLog(disk, writer('laptop', 'first'));
    await log.confirm([arrival('Anić')], now);
    const before = disk.files[path] ?? '';
    await log.confirm([arrival('Borić'), arrival('Verić'), arrival('Gavrić')], now);
    const lines = (disk.files[path] ?? '').slice(before.length).split('\n');
    const begun = `${lines[0]}\n${lines[1]}\n${lines[2]?.slice(0, 40)}`;
    const cut = withFile(disk, path, () => before + begun);
    expect(await namesFound(cut, 'another')).toEqual(['Anić']);
    expect(cut.files[path]).toBe(before + begun);
    expect(await toldTo('laptop', cut)).toMatchObject([{ notice: 'recovered-torn-line' }]);
    expect([cut.files[path], Object.values(setAside(cut))]).toEqual([before, [begun]]);
    expect(await namesFound(disk, 'another')).toEqual(['Anić', 'Borić', 'Verić', 'Gavrić']);
  });

  test('that is a whole file of zeros costs nothing but itself', async () => {
    const disk = withFile(await diskWith('Anić'), `${logs}/laptop-second.ndjson`, () => '\0'.repeat(500));
    expect(await toldTo('laptop', disk)).toEqual([{ notice: 'recovered-torn-line', values: { file: 'laptop-second.ndjson' } }]);
    expect(Object.keys(setAside(disk))).toEqual(['2026-11-25-laptop-second.ndjson.torn']);
    expect(await namesFound(disk)).toEqual(['Anić']);
  });
});

describe('a damaged line', () => {
  const damagedDisk = async (): Promise<ModelDisk> =>
    withFile(await diskWith('Anić', 'Borić', 'Verić'), path, (text) => text.replace('Borić', 'Bomić'));

  test('is left out, and the others stay', async () => {
    expect(await namesFound(await damagedDisk())).toEqual(['Anić', 'Verić']);
  });

  test('is told with file and line, and the file as it was is kept aside', async () => {
    const disk = await damagedDisk();
    const before = disk.files[path] ?? '';
    expect(await toldTo('laptop', disk)).toEqual([{ notice: 'set-aside', values: { file: 'laptop-first.ndjson', line: 3 } }]);
    expect(setAside(disk)).toEqual({ '2026-11-25-laptop-first.ndjson': before });
    expect(await toldTo('laptop', disk)).toEqual([]);
  });

  test('of another laptop’s log is left out and kept aside once; the file itself may still be arriving and stays as it is', async () => {
    const disk = await damagedDisk();
    const before = disk.files[path] ?? '';
    expect(await toldTo('another', disk)).toMatchObject([{ notice: 'set-aside', values: { line: 3 } }]);
    expect(await toldTo('another', disk)).toEqual([]);
    expect([disk.files[path], Object.values(setAside(disk))]).toEqual([before, [before]]);
    expect(await namesFound(disk)).toEqual(['Anić', 'Verić']);
    expect(await toldTo('laptop', disk)).toMatchObject([{ notice: 'set-aside' }]);
    expect([await toldTo('laptop', disk), await toldTo('another', disk)]).toEqual([[], []]);
    expect(Object.values(setAside(disk))).toEqual([before]);
  });

  test('twice on one day keeps both files aside', async () => {
    const disk = await damagedDisk();
    await toldTo('laptop', disk);
    const again = withFile(disk, path, (text) => text.replace('Anić', 'Amić'));
    await toldTo('laptop', again);
    expect(Object.keys(setAside(again))).toEqual(['2026-11-25-laptop-first.ndjson', '2026-11-25-laptop-first.ndjson.2']);
  });
});

describe('a training that another laptop writes to', () => {
  test('has what that one noted once it is joined, and what is not on the disk yet stays', async () => {
    const disk = await diskWith('Anić');
    const [here, there] = [await openLog(disk, writer('here', 'one')), await openLog(disk, writer('there', 'one'))];
    await there.confirm([arrival('Babić')], now);
    here.paint([arrival('Vasić')], now);
    let known: readonly string[] = [];
    await here.join(async (before) => {
      known = before.state.participants.map(({ person }) => person?.lastName ?? '');
    });
    expect(known).toEqual(['Anić', 'Vasić']);
    expect(namesIn(here).toSorted()).toEqual(['Anić', 'Babić', 'Vasić']);
    const read = disk.calls.length;
    await there.confirm([arrival('Gavrić')], now);
    await here.join(async () => undefined);
    expect(namesIn(here).toSorted()).toEqual(['Anić', 'Babić', 'Gavrić', 'Vasić']);
    expect(disk.calls.slice(read).filter((call) => call.startsWith('read'))).toEqual([
      expect.stringMatching(/there-one\.ndjson from [1-9]/u),
    ]);
  });
});
