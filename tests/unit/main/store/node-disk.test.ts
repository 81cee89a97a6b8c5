/** The real disk keeps the port's promises: what the model disk stands for in the other tests. */
import { appendFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Disk } from '../../../../main/store/disk';
import { nodeDisk } from '../../../../main/store/node-disk';
import { ModelDisk } from './model-disk';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kit-disk-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const disks: readonly (readonly [string, () => Disk])[] = [
  ['the real disk', () => nodeDisk],
  ['the model disk', () => new ModelDisk()],
];

test.each(disks)('%s makes, writes, cuts, renames, lists and removes', async (_, make) => {
  const disk = make();
  const path = join(folder, 'a', 'b', 'file');
  await disk.makeFolder(join(folder, 'a', 'b'));
  await disk.makeFolder(join(folder, 'a', 'b'));
  const file = await disk.open(path, 'create');
  await file.write(bytes('0123456789'), 0);
  await file.write(bytes('xyz'), 10);
  await file.truncate(12);
  await file.flush();
  await file.close();
  await disk.flushFolder(join(folder, 'a', 'b'));
  expect(new TextDecoder().decode(await disk.read(path))).toBe('0123456789xy');
  await disk.rename(path, `${path}-renamed`);
  expect(await disk.list(join(folder, 'a', 'b'))).toEqual(['file-renamed']);
  await disk.remove(`${path}-renamed`);
  await disk.remove(`${path}-renamed`);
  expect(await disk.list(join(folder, 'a', 'b'))).toEqual([]);
});

test.each(disks)('%s reads what was added to a file, and tells whether another one lies under its name', async (_, make) => {
  const disk = make();
  const path = join(folder, 'file');
  await disk.makeFolder(folder);
  expect([await disk.size(path), await disk.readFrom(path, 0)]).toEqual([undefined, undefined]);
  const file = await disk.open(path, 'create');
  await file.write(bytes('0123456789'), 0);
  const before = await disk.size(path);
  await file.write(bytes('xyz'), 10);
  await file.close();
  const after = await disk.size(path);
  expect([before?.bytes, after?.bytes]).toEqual([10, 13]);
  expect(after?.identity).toBe(before?.identity);
  const added = await Promise.all([10, 13, 20].map((position) => disk.readFrom(path, position)));
  expect(added.map((read) => new TextDecoder().decode(read))).toEqual(['xyz', '', '']);
  const other = await disk.open(`${path}.tmp`, 'create');
  await other.write(bytes('0123456789xyz'), 0);
  await other.close();
  await disk.rename(`${path}.tmp`, path);
  expect((await disk.size(path))?.identity).not.toBe(after?.identity);
});

test.each(disks)('%s knows what is not there and what is', async (_, make) => {
  const disk = make();
  await disk.makeFolder(join(folder, 'a'));
  const path = join(folder, 'a', 'file');
  expect(await disk.read(path)).toBeUndefined();
  expect(await disk.list(join(folder, 'nowhere'))).toEqual([]);
  await expect(disk.open(path, 'reopen')).rejects.toMatchObject({ code: 'ENOENT' });
  await (await disk.open(path, 'create')).close();
  await expect(disk.open(path, 'create')).rejects.toMatchObject({ code: 'EEXIST' });
});

test('a file that grows for as long as it is read is read as far as it went', async () => {
  const path = join(folder, 'growing');
  await appendFile(path, 'x'.repeat(100_000));
  let isRead = false;
  const grows = async (): Promise<void> => {
    while (!isRead) await appendFile(path, 'x'.repeat(100_000));
  };
  const growing = grows();
  const read = await nodeDisk.read(path);
  isRead = true;
  await growing;
  expect(read?.length).toBeGreaterThanOrEqual(100_000);
  expect(read?.length).toBeLessThanOrEqual((await stat(path)).size);
});

test('files with names of people are for their owner alone', async ({ skip }) => {
  skip(process.platform === 'win32', 'Windows has no permissions of this kind');
  await nodeDisk.makeFolder(join(folder, 'data'));
  await (await nodeDisk.open(join(folder, 'data', 'file'), 'create')).close();
  const permissions = await Promise.all(['data', join('data', 'file')].map(async (name) => (await stat(join(folder, name))).mode & 0o777));
  expect(permissions).toEqual([0o700, 0o600]);
});
