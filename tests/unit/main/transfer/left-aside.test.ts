/** Logs that lie aside: told of is what counts and stands nowhere, and what has everything of the log that stands can be taken back. */
import { expect, test } from 'vitest';
import type { KnownDevices } from '../../../../main/store/admission';
import { type LogKey, logKeyOf } from '../../../../main/store/signatures';
import { leftAside, parcelOf } from '../../../../main/transfer/left-aside';
import { trainingId } from '../../builders';
import { fileOf, flipped, logLines } from '../store/log-text';
import { ModelDisk } from '../store/model-disk';
import { asideFolder, logs, trainingFolder } from '../store/notebook';

const keys = { ours: logKeyOf('a'.repeat(43)), strangers: logKeyOf('c'.repeat(43)) };
const known: KnownDevices = {
  find: (device) => (device === 'laptop' ? { key: keys.ours.publicKey } : undefined),
  unsigned: () => undefined,
  edition: '',
};
const written = (acts: readonly (readonly string[])[], key: LogKey = keys.ours, start = 'first'): readonly string[] =>
  logLines(acts, 'laptop', start, { key, training: trainingId });

const whole = written([['Anić'], ['Borić'], ['Cvetić']]);
const name = 'laptop-first.ndjson';

const found = (standing: Uint8Array | undefined, aside: Readonly<Record<string, Uint8Array>>) => {
  const disk = new ModelDisk({
    ...(standing && { [`${logs}/${name}`]: standing }),
    [`${logs}/laptop-other.ndjson`]: fileOf(written([['Danić']], keys.ours, 'other')),
    ...Object.fromEntries(Object.entries(aside).map(([file, bytes]) => [`${asideFolder}/${file}`, bytes])),
  });
  return leftAside(disk, trainingFolder, { folder: asideFolder }, trainingId, known);
};

test('the longer of two versions that lies aside is told with what stands nowhere, and can be taken back, whatever its name is there', async () => {
  const standing = fileOf(whole.slice(0, 2));
  const left = await found(standing, { [`2026-11-25-${name}`]: fileOf(whole.slice(0, 3)), [`2026-11-25-${name}.2`]: fileOf(whole) });
  expect(left).toMatchObject([
    { file: `2026-11-25-${name}`, entries: 1, canReturn: true },
    { file: `2026-11-25-${name}.2`, entries: 2, canReturn: true },
  ]);
  expect([...parcelOf(trainingId, left).files.keys()]).toEqual([
    'logs/2026-11-25-laptop-first.ndjson',
    'logs/2026-11-25-laptop-first.2.ndjson',
  ]);
  expect(await found(undefined, { [`2026-11-25-${name}`]: fileOf(whole) })).toMatchObject([{ entries: 3, canReturn: true }]);
});

test('what stands, what was torn or damaged, and what isn’t ours is not told of', async () => {
  const damaged = flipped(fileOf(whole), fileOf(whole.slice(0, 2)).length + 20, 3);
  const torn = fileOf(whole.slice(3));
  const forged = fileOf(written([['Anić'], ['Nobodić']], keys.strangers));
  const aside = { [`2026-11-25-${name}`]: damaged, [`2026-11-25-${name}.torn`]: torn, [`2026-11-26-${name}`]: forged, 'notes.txt': torn };
  expect(await found(fileOf(whole), aside)).toEqual([]);
});

test('of versions that have parted it is told, and neither can be taken back', async () => {
  const parted = fileOf(written([['Anić'], ['Verić'], ['Zorić']]));
  const left = await found(fileOf(whole.slice(0, 3)), { [`2026-11-25-${name}`]: parted });
  expect(left).toMatchObject([{ entries: 3, canReturn: false }]);
  expect(parcelOf(trainingId, left).files.size).toBe(0);
});
