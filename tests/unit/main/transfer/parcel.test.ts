/** A training's files are read while the kit goes on writing them. */
import { expect, test } from 'vitest';
import type { Disk } from '../../../../main/store/disk';
import { writeWhole } from '../../../../main/store/durable-json';
import { type Place, readParcel } from '../../../../main/transfer/parcel';
import { trainingId } from '../../builders';
import { ModelDisk } from '../store/model-disk';
import { trainingFolder } from '../store/notebook';

const line = `logs/laptop-first.ndjson`;
const picture = `attachments/${'a'.repeat(64)}.png`;

const orders: readonly (readonly Place[] | undefined)[] = [undefined, ['attachments', 'answers', 'logs']];

test.each(orders)('what is attached while a training is read is not missing where a line names it; asked for: %j', async (places) => {
  const disk = new ModelDisk({ [`${trainingFolder}/programme/programme.yaml`]: 'id: small\n' });
  for (const folder of ['logs', 'attachments']) await disk.makeFolder(`${trainingFolder}/${folder}`);
  /* Somebody attaches as soon as one of both folders was looked into: the picture first, as ever, and then the line. */
  let isAttached = false;
  const attaching: Pick<Disk, 'list'> = {
    list: async (path) => {
      const names = await disk.list(path);
      if (!isAttached && /\/(?:logs|attachments)$/u.test(path)) {
        isAttached = true;
        for (const name of [picture, line]) await writeWhole(disk, `${trainingFolder}/${name}`, new Uint8Array(1));
      }
      return names;
    },
  };
  const { files } = await readParcel(Object.assign(Object.create(disk), attaching), trainingFolder, trainingId, places);
  expect(isAttached).toBe(true);
  expect(files.has(line) && !files.has(picture)).toBe(false);
});
