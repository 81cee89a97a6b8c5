import { expect, test } from 'vitest';
import { trainingId } from '../../builders';
import { fileOf, logLines } from '../store/log-text';
import { leftovers, ModelDisk, PowerCut } from '../store/model-disk';
import { asideFolder, logs, trainingFolder } from '../store/notebook';
import { Laptop } from './folders';

const parcelOf = (files: Readonly<Record<string, Uint8Array>>) => ({ training: trainingId, files: new Map(Object.entries(files)) });
const log = fileOf(logLines([['Anić'], ['Borić']], 'other'));
const programme = { 'programme/agenda.yaml': fileOf(['days: []']), 'programme/programme.yaml': fileOf(['id: small']) };

test('a log that has parted from the one here is set aside with the date, once, and the one here stays', async () => {
  const here = fileOf(logLines([['Anić'], ['Verić']], 'other'));
  const laptop = await new Laptop('laptop', new ModelDisk({ [`${logs}/other-first.ndjson`]: here })).open();
  for (let time = 0; time < 2; time += 1) {
    const { parted } = await laptop.takes(parcelOf({ 'logs/other-first.ndjson': log }));
    expect([...parted.keys()]).toEqual(['logs/other-first.ndjson']);
  }
  const { files } = laptop.disk;
  expect(files[`${logs}/other-first.ndjson`]).toBe(new TextDecoder().decode(here));
  expect(Object.keys(files).filter((path) => path.startsWith(asideFolder))).toEqual([
    `${asideFolder}/${trainingId}/2026-11-25-other-first.ndjson`,
  ]);
});

test('nothing replaces the log that is being written here', async () => {
  const laptop = await new Laptop('laptop').open();
  const longer = fileOf(logLines([['Anić']], 'laptop', 'start2'));
  const plan = await laptop.plan(parcelOf({ 'logs/laptop-start2.ndjson': longer }));
  expect({ writes: plan.writes.size, parted: [...plan.parted.keys()] }).toEqual({ writes: 0, parted: ['logs/laptop-start2.ndjson'] });
});

test('a programme that is here stays as it is; one that was not finished is written anew', async () => {
  const whole = new Laptop('laptop', new ModelDisk({ [`${trainingFolder}/programme/programme.yaml`]: 'id: mine' }));
  expect([...(await whole.plan(parcelOf(programme))).writes.keys()]).toEqual([]);
  const begun = new Laptop('laptop', new ModelDisk({ [`${trainingFolder}/programme/agenda.yaml`]: 'day' }));
  expect([...(await begun.plan(parcelOf(programme))).writes.keys()]).toEqual(['programme/agenda.yaml', 'programme/programme.yaml']);
});

test('cut off by a power cut at any step, every file is the old or the new one, and taking in once more finishes it', async () => {
  const parcel = parcelOf({ ...programme, 'logs/other-first.ndjson': log });
  const half = log.subarray(0, log.length >> 1);
  const begin = (): ModelDisk => new ModelDisk({ [`${logs}/other-first.ndjson`]: half, '/data/set-aside/none': '' });
  for (let step = 1; ; step += 1) {
    const disk = begin().cutBefore(step);
    const isCut = await (await new Laptop('laptop', disk).open()).takes(parcel).then(
      () => false,
      (error: unknown) => {
        if (error instanceof PowerCut) return true;
        throw error;
      },
    );
    if (!isCut) break;
    for (const left of leftovers) {
      const found = disk.afterPowerCut(left);
      const text = found.files[`${logs}/other-first.ndjson`];
      expect(
        [half, log].map((bytes) => new TextDecoder().decode(bytes)),
        `step ${step}`,
      ).toContain(text);
      const laptop = await new Laptop('laptop', found).open();
      await laptop.takes(parcel);
      for (const [name, bytes] of parcel.files) expect(found.files[`${trainingFolder}/${name}`]).toBe(new TextDecoder().decode(bytes));
      expect(laptop.log.training.state.participants).toHaveLength(2);
    }
  }
});
