import { mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finishedName, isTemporary, temporaryOf, writeWhole } from '../../../../main/store/durable-json';
import { nodeDisk } from '../../../../main/store/node-disk';
import { removeStrayFiles, removeStrayFilesOf } from '../../../../main/store/stray-files';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kit-stray-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, 'content');
}

const filesLeft = async (): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
};

const one = (): string => join(folder, 'trainings', 'one');

test('what a killed kit left unfinished is removed, in a training’s folder when that is opened', async () => {
  for (const finished of [
    'settings.json',
    'settings.json.previous',
    'cache/summaries.ndjson',
    'trainings/one/logs/a.ndjson',
    'trainings/one/programme/slides/b.md',
  ]) {
    await write(join(folder, finished));
    await write(temporaryOf(join(folder, finished)));
  }
  await write(join(temporaryOf(join(folder, 'lock')), 'holder'));
  await removeStrayFiles(folder);
  expect((await filesLeft()).filter(isTemporary)).toHaveLength(2);
  await removeStrayFilesOf(nodeDisk, one());
  expect(await filesLeft()).toEqual(['a.ndjson', 'b.md', 'settings.json', 'settings.json.previous', 'summaries.ndjson']);
  expect((await readdir(folder)).toSorted()).toEqual(['cache', 'settings.json', 'settings.json.previous', 'trainings']);
});

test('while another holds the folder nothing of a training is removed', async () => {
  await write(temporaryOf(join(one(), 'logs', 'a.ndjson')));
  const held = Object.assign(new Error('held'), { code: 'held' });
  await removeStrayFilesOf({ ...nodeDisk, remove: () => Promise.reject(held) }, one());
  expect(await filesLeft()).toHaveLength(1);
});

test('where other laptops write too, what one of them may be writing just now stays, and what is old goes', async () => {
  const now = Date.parse('2026-11-25T09:00:00Z');
  for (const [name, written] of [
    ['fresh.json', now - 60_000],
    ['ahead.json', now + 60_000],
    ['old.json', now - 2 * 3_600_000],
  ] as const) {
    const path = temporaryOf(join(one(), 'answers', name));
    await write(path);
    await utimes(path, new Date(written), new Date(written));
  }
  await removeStrayFilesOf(nodeDisk, one(), { now });
  expect((await filesLeft()).map(finishedName)).toEqual(['ahead.json', 'fresh.json']);
});

test('what is somebody else’s stays, and so does what lies outside', async () => {
  const others = ['notes.tmp', '.settings.json.tmp', '.settings.json.12345.tmp', '.syncthing.a.ndjson.tmp', 'a.ndjson.0123456789ab.tmp'];
  for (const name of others) await write(join(folder, 'trainings', 'one', name));
  await write(temporaryOf(join(folder, 'browser', 'settings.json')));
  const outside = await mkdtemp(join(tmpdir(), 'kit-outside-'));
  await write(temporaryOf(join(outside, 'settings.json')));
  await symlink(outside, join(one(), 'linked'), 'junction');
  await removeStrayFiles(folder);
  await removeStrayFilesOf(nodeDisk, one());
  expect((await filesLeft()).filter((name) => others.includes(name))).toEqual(others.toSorted());
  expect((await readdir(join(folder, 'browser'))).filter(isTemporary)).toHaveLength(1);
  expect((await readdir(outside)).filter(isTemporary)).toHaveLength(1);
  await rm(outside, { recursive: true });
});

test('a folder that is new has nothing to tidy', async () => {
  await removeStrayFiles(join(folder, 'nowhere'));
  expect(await filesLeft()).toEqual([]);
});

test('a write that fails says why, also when what it left can’t be removed before the next start', async () => {
  const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
  const disk = { ...nodeDisk, rename: failing('EIO'), remove: failing('EBUSY') };
  await expect(writeWhole(disk, join(folder, 'settings.json'), Buffer.from('{}'))).rejects.toMatchObject({ code: 'EIO' });
  expect((await filesLeft()).filter(isTemporary)).toHaveLength(1);
  await removeStrayFiles(folder);
  expect(await filesLeft()).toEqual([]);
});
