/** Whatever carries files may put another version over the log that is being written, cut it or take it away: nothing confirmed is lost. */
import { mkdtempSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Disk } from '../../../../main/store/disk';
import { nodeDisk } from '../../../../main/store/node-disk';
import { TrainingLog } from '../../../../main/store/training-log';
import { verify } from '../../../../main/store/verify';
import { trainingId } from '../../builders';
import { ModelDisk } from './model-disk';
import { arrival, aside, logs, namesFound, now, openLog, personsErased, trainingFolder, writer } from './notebook';

const path = `${logs}/laptop-first.ndjson`;
const other = `${logs}/.syncthing.laptop-first.ndjson.tmp`;

/** Another version comes as a file of its own that is renamed over ours. */
async function putOver(disk: Disk, text: string): Promise<void> {
  const file = await disk.open(other, 'create');
  await file.write(new TextEncoder().encode(text), 0);
  await file.flush();
  await file.close();
  await disk.rename(other, path);
}

async function cutTo(disk: Disk, length: number): Promise<void> {
  const file = await disk.open(path, 'reopen');
  await file.truncate(length);
  await file.close();
}

const firstLineOf = ({ files }: ModelDisk): string => `${(files[path] ?? '').split('\n')[0]}\n`;

const happenings: readonly (readonly [string, (disk: ModelDisk) => Promise<void>])[] = [
  ['an older version is put over it', (disk) => putOver(disk, firstLineOf(disk))],
  ['a version of the same length is put over it', (disk) => putOver(disk, (disk.files[path] ?? '').replaceAll('A', 'B'))],
  ['something else is put over it', (disk) => putOver(disk, 'something else\n')],
  ['an empty file is put over it', (disk) => putOver(disk, '')],
  ['the same bytes are put over it', (disk) => putOver(disk, disk.files[path] ?? '')],
  ['it is cut', (disk) => cutTo(disk, 100)],
  ['it is taken away', (disk) => disk.remove(path)],
];

describe.each(happenings)('when %s', (_, happens) => {
  test('the next act stands behind all that were confirmed, on the medium', async () => {
    const disk = new ModelDisk({ '/data/trainings/other/logs/x.ndjson': '' });
    const log = await openLog(disk, writer('laptop', 'first'));
    await log.confirm([arrival('Anić')], now);
    await log.confirm([arrival('Borić')], now);
    await happens(disk);
    await log.confirm([arrival('Verić')], now);
    expect(await namesFound(disk.afterPowerCut({ bytes: 'nothing', names: 'lost' }))).toEqual(['Anić', 'Borić', 'Verić']);
    expect((await verify(disk, trainingFolder, trainingId)).isIntact).toBe(true);
  });

  test('and nothing more is written, all is there when the logs are read anew', async () => {
    const disk = new ModelDisk({ '/data/trainings/other/logs/x.ndjson': '' });
    const log = await openLog(disk, writer('laptop', 'first'));
    await log.confirm([arrival('Anić')], now);
    await happens(disk);
    await log.join(async () => undefined);
    expect(await namesFound(disk)).toEqual(['Anić']);
  });

  test('and the kit ends, all is there', async () => {
    const disk = new ModelDisk({ '/data/trainings/other/logs/x.ndjson': '' });
    const log = await openLog(disk, writer('laptop', 'first'));
    await log.confirm([arrival('Anić')], now);
    await happens(disk);
    await log.close();
    expect(await namesFound(disk)).toEqual(['Anić']);
  });
});

test('the folder of the training is deleted: the next act brings back what this start noted', async () => {
  const disk = new ModelDisk({ '/data/trainings/other/logs/x.ndjson': '' });
  const log = await openLog(disk, writer('laptop', 'first'));
  await log.confirm([arrival('Anić')], now);
  await disk.remove(path);
  for (const folder of [logs, trainingFolder]) await disk.removeFolder(folder);
  await log.confirm([arrival('Borić')], now);
  expect(await namesFound(disk)).toEqual(['Anić', 'Borić']);
});

test('where nothing is left of the folder of all trainings, the act is refused: a drive is gone', async () => {
  const disk = new ModelDisk();
  const log = await openLog(disk, writer('laptop', 'first'));
  await log.confirm([arrival('Anić')], now);
  await disk.remove(path);
  for (const folder of [logs, trainingFolder]) await disk.removeFolder(folder);
  await expect(log.confirm([arrival('Borić')], now)).rejects.toMatchObject({ code: 'ENOENT' });
  expect(disk.files).toEqual({});
});

test('a version that is put over it while an act is written does not take the act along', async () => {
  const disk = new ModelDisk();
  const meanwhile: Disk = {
    ...disk,
    open: async (opened, how) => {
      const file = await disk.open(opened, how);
      if (opened !== path) return file;
      return {
        ...file,
        flush: async () => {
          await file.flush();
          await putOver(disk, '');
        },
      };
    },
  };
  const log = await openLog(meanwhile, writer('laptop', 'first'));
  await log.confirm([arrival('Anić')], now);
  expect(await namesFound(disk)).toEqual(['Anić']);
});

test('a version from before an erasing does not bring anybody back', async () => {
  const disk = new ModelDisk();
  const log = await openLog(disk, writer('laptop', 'first'));
  await log.confirm([arrival('Anić')], now);
  const before = disk.files[path] ?? '';
  await log.confirm([personsErased], now);
  await log.erase();
  await putOver(disk, before);
  await log.confirm([arrival('Borić')], now);
  expect(disk.files[path]).not.toContain('Anić');
  expect(await namesFound(disk)).toEqual(['', 'Borić']);
});

test('on the disk of this system the same: renamed over, cut, and taken away', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kit-replaced-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const training = join(folder, 'training');
  const own = join(training, 'logs', 'laptop-first.ndjson');
  const log = await TrainingLog.open(nodeDisk, training, trainingId, writer('laptop', 'first'), aside, () => undefined);
  await log.confirm([arrival('Anić')], now);
  writeFileSync(join(folder, 'older'), `${readFileSync(own, 'utf8').split('\n')[0]}\n`);
  renameSync(join(folder, 'older'), own);
  await log.confirm([arrival('Borić')], now);
  truncateSync(own, 10);
  await log.confirm([arrival('Verić')], now);
  rmSync(own);
  await log.confirm([arrival('Gajić')], now);
  await log.close();
  const read = await TrainingLog.open(nodeDisk, training, trainingId, writer('laptop', 'second'), aside, () => undefined);
  expect(read.training.state.participants.map(({ person }) => person?.lastName)).toEqual(['Anić', 'Borić', 'Verić', 'Gajić']);
});
