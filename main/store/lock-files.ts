/**
 * The few things that a lock asks of the disk. Whoever reads a lock's name finds the whole text of one taker or no lock at all:
 * it appears with its content in one step, and leaves in one.
 */
import { link, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { faultOf } from './disk';
import { temporaryOf } from './durable-json';
import { nodeDisk } from './node-disk';

export interface LockFiles {
  /** False when the name is taken. */
  readonly create: (path: string, text: string) => Promise<boolean>;
  /** Undefined when there is no lock; what nobody of ours wrote is read as it is. */
  readonly read: (path: string) => Promise<string | undefined>;
  readonly remove: (path: string) => Promise<void>;
  /** Names in a folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
}

type GiveName = (from: string, to: string) => Promise<void>;
type Created = 'created' | 'taken' | 'temporary-gone';

/** A second name for a finished file. On a stick without hard links a finished folder is renamed instead. */
async function createBy(giveName: GiveName, path: string, text: string): Promise<Created> {
  const temporary = temporaryOf(path);
  await writeFile(temporary, text, { flag: 'wx', mode: 0o600 });
  try {
    await giveName(temporary, path);
    return 'created';
  } catch (error) {
    switch (faultOf(error)) {
      case 'EEXIST':
        return 'taken';
      case 'ENOENT':
        return 'temporary-gone';
      default:
        return await createAsFolder(path, text);
    }
  } finally {
    await rm(temporary, { force: true });
  }
}

const holderFile = 'holder';
const nameTaken = new Set(['EEXIST', 'ENOTEMPTY', 'ENOTDIR']);

/** A folder that isn't empty is replaced by no rename, on any system. */
async function createAsFolder(path: string, text: string): Promise<Created> {
  const temporary = temporaryOf(path);
  await mkdir(temporary, { mode: 0o700 });
  try {
    await writeFile(join(temporary, holderFile), text, { flag: 'wx', mode: 0o600 });
    await rename(temporary, path);
    return 'created';
  } catch (error) {
    const fault = faultOf(error) ?? '';
    if (fault === 'ENOENT') return 'temporary-gone';
    /* Windows only says that it is not permitted. */
    if (nameTaken.has(fault) || (await read(path)) !== undefined) return 'taken';
    throw error;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function read(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    switch (faultOf(error)) {
      case 'ENOENT':
        return undefined;
      case 'EISDIR':
        return readFolder(path);
      default:
        throw error;
    }
  }
}

/** A change between two of these steps is read as no lock: the caller looks again. */
async function readFolder(path: string): Promise<string | undefined> {
  try {
    const names = await readdir(path);
    if (names.includes(holderFile)) return await readFile(join(path, holderFile), 'utf8');
    if (names.length > 0) return '';
    await rmdir(path);
    return undefined;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENOTEMPTY', 'EEXIST'].includes(faultOf(error) ?? '')) return undefined;
    throw error;
  }
}

async function remove(path: string): Promise<void> {
  const grave = temporaryOf(path);
  try {
    await nodeDisk.rename(path, grave);
  } catch (error) {
    if (faultOf(error) !== 'ENOENT') throw error;
  }
  await rm(grave, { recursive: true, force: true });
}

/** `giveName` gives a file a second name, and fails with EEXIST when that is taken. */
export const lockFilesBy = (giveName: GiveName): LockFiles => ({
  create: async (path, text) => {
    for (;;) {
      const created = await createBy(giveName, path, text);
      /* The process that has just taken the folder over may have tidied it away; a folder that is gone fails at the next writing. */
      if (created !== 'temporary-gone') return created === 'created';
    }
  },
  read,
  remove,
  list: (folder) => readdir(folder),
});

export const lockFiles = lockFilesBy(link);
