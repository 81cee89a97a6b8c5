/** The real disk. */
import { type FileHandle, mkdir, open, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Disk, FileSize, OpenFile } from './disk';
import { faultOf } from './disk';
import { heldFile, heldName, patiently } from './patience';
import { mostBytes, OddFile, openPlain } from './plain-files';

async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
}

async function orUndefined<Value>(attempt: Promise<Value>): Promise<Value | undefined> {
  try {
    return await attempt;
  } catch (error) {
    if (faultOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Reads to the end as it is: what is cut off meanwhile is not there, what is added is for the next time. */
async function readFrom(path: string, position: number): Promise<Uint8Array> {
  const { handle, bytes: size } = await patiently(held, () => openPlain(path));
  try {
    if (size - position > mostBytes) throw new OddFile(path, 'too-large');
    const bytes = Buffer.alloc(Math.max(0, size - position));
    let read = 0;
    while (read < bytes.length) {
      const { bytesRead } = await handle.read(bytes, read, bytes.length - read, position + read);
      if (bytesRead === 0) break;
      read += bytesRead;
    }
    return bytes.subarray(0, read);
  } finally {
    await handle.close();
  }
}

async function sizeOf(path: string): Promise<FileSize> {
  const { size, mtimeNs, dev, ino } = await stat(path, { bigint: true });
  return { bytes: Number(size), modified: mtimeNs, identity: `${dev}-${ino}` };
}

async function standing(handle: FileHandle, path: string): Promise<number | undefined> {
  const [there, own] = await Promise.all([orUndefined(stat(path, { bigint: true })), handle.stat({ bigint: true })]);
  return there?.ino === own.ino && there.dev === own.dev ? Number(own.size) : undefined;
}

const openFile = (handle: FileHandle, path: string): OpenFile => ({
  write: (bytes, position) => writeAll(handle, bytes, position),
  flush: () => handle.datasync(),
  truncate: (length) => handle.truncate(length),
  standing: () => standing(handle, path),
  close: () => handle.close(),
});

const held = heldFile(process.platform);

/** What a file system says that has no such thing as flushing a folder, as some on sticks and network drives. */
const noSuchThing = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS']);

/** Windows can't open folders for flushing and journals names by itself. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!noSuchThing.has(faultOf(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
}

const staysOrIsGone = new Set(['ENOTEMPTY', 'EEXIST', 'ENOENT']);

async function removeFolder(path: string): Promise<void> {
  try {
    await rmdir(path);
  } catch (error) {
    if (!staysOrIsGone.has(faultOf(error) ?? '')) throw error;
  }
}

const mode = 0o700;

/** The first folder of the way that was missing; undefined when none was. */
async function makeWay(path: string): Promise<string | undefined> {
  try {
    return await mkdir(path, { recursive: true, mode });
  } catch (error) {
    if (faultOf(error) === 'ENOENT') await makeFirst(resolve(path));
    throw error;
  }
}

/**
 * Makes the first missing folder: Node reports a path that isn't there for a read-only or failing disk, but for that folder alone it says
 * why.
 */
async function makeFirst(path: string): Promise<void> {
  const above = dirname(path);
  const isThere = above === path || (await orUndefined(stat(above))) !== undefined;
  await (isThere ? mkdir(path, { mode }) : makeFirst(above));
}

async function makeFolder(path: string): Promise<void> {
  const topmost = await makeWay(path);
  if (topmost === undefined) return;
  for (let made = resolve(path); made.length >= resolve(topmost).length; made = dirname(made)) await flushFolder(dirname(made));
}

export const nodeDisk: Disk = {
  read: (path) => orUndefined(readFrom(path, 0)),
  readFrom: (path, position) => orUndefined(readFrom(path, position)),
  size: (path) => orUndefined(sizeOf(path)),
  open: async (path, how) => openFile(await patiently(held, () => open(path, how === 'create' ? 'wx' : 'r+', 0o600)), path),
  rename: (from, to) => patiently(heldName, () => rename(from, to)),
  remove: (path) => patiently(held, () => rm(path, { force: true })),
  removeFolder,
  makeFolder,
  list: async (path) => (await orUndefined(readdir(path))) ?? [],
  flushFolder,
};
