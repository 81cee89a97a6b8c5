/** A file that can't be written: a clear word, and under its name the old one or none, never a half. */
import { expect, it } from 'vitest';
import { orRefuse } from '../../../../main/kit/disk-words';
import { writeWhole } from '../../../../main/store/durable-json';
import { translateIn } from '../../../../main/translate';
import { ModelDisk } from '../store/model-disk';

const target = '/stick/list.csv';
const bytes = new TextEncoder().encode('the new list');
const write = (disk: ModelDisk) => orRefuse(() => writeWhole(disk, target, bytes), 'export-failed', translateIn('en'));

it.each([
  ['ENOSPC', /full/u],
  ['EBUSY', /another program/u],
  ['EPERM', /may not be written/u],
  ['EROFS', /only be read/u],
  ['ENOENT', /not there/u],
  ['EIO', /reports an error/u],
])('%s at any step says what is wrong, and leaves what was there', async (code, sentence) => {
  const counting = new ModelDisk({ [target]: 'the old list' });
  await write(counting);
  expect(counting.files).toEqual({ [target]: 'the new list' });
  const told: unknown[] = [];
  for (let step = 1; step <= counting.steps; step += 1) {
    const disk = new ModelDisk({ [target]: 'the old list' }).failAt(step, code);
    const refused = await write(disk);
    expect(['the old list', 'the new list']).toContain(disk.files[target]);
    told.push(refused);
  }
  /* A file that was written well may still be refused its closing. */
  expect(told.filter((refused) => refused !== undefined).length).toBeGreaterThan(2);
  for (const refused of told) {
    if (refused) expect(refused).toEqual({ refused: 'export-failed', values: { problem: expect.stringMatching(sentence) } });
  }
});
