/**
 * What a folder may hold in which others write too: plain files and folders, and no more of them than kits write. A link is never followed
 * there, so that nothing outside the folder is read or written, whatever a program carries into it.
 */
import { constants, type Dirent } from 'node:fs';
import { type FileHandle, open, readdir, realpath } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { type Disk, unlessRefused } from './disk';
import { isInside } from './inside';

/** Bytes of one file that is read whole: the longest log of years has a tenth of it. */
export const mostBytes = 400_000_000;
/** The most bytes of a file that is parsed in one piece: sheets of thousands of people have a tenth of it. */
const mostBytesParsed = 20_000_000;
/** Logs of one training, and all that its folder holds. */
export const mostLogs = 10_000;
const mostEntries = 20_000;

/** Its code is one of the words for faults of a disk. */
export class OddFile extends Error {
  readonly code: 'a-link' | 'not-a-file' | 'too-large' | 'too-many';
  readonly path: string;

  constructor(path: string, code: OddFile['code']) {
    super(`${path}: ${code}`);
    this.path = path;
    this.code = code;
  }
}

/** A pipe would keep whoever opens it waiting for ever. */
const atOnce = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** For reading, with its length in bytes at this moment: what is added meanwhile is for the next time. Rejects with {@link OddFile}. */
export async function openPlain(path: string): Promise<{ readonly handle: FileHandle; readonly bytes: number }> {
  const handle = await open(path, atOnce);
  try {
    const found = await handle.stat();
    if (found.isDirectory()) throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' });
    if (!found.isFile()) throw new OddFile(path, 'not-a-file');
    return { handle, bytes: found.size };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Folds a name as some systems write it: they don't tell large letters from small ones, or have forms of their own. */
const folded = (path: string): string => path.normalize('NFC').toLowerCase();

/** Rejects with {@link OddFile} where a link leads away from the path. What isn't there leads nowhere. */
async function checkNoLink(path: string, folder: string): Promise<void> {
  const home = await unlessRefused(() => realpath(folder));
  if (home === undefined) return;
  for (let there = path; isInside(there, folder) && there !== folder; there = dirname(there)) {
    const real = await unlessRefused(() => realpath(there));
    if (real === undefined) continue;
    if (folded(real) !== folded(join(home, relative(folder, there)))) throw new OddFile(path, 'a-link');
    return;
  }
}

/** The same disk, which follows no link in this folder. */
export function withoutLinks(disk: Disk, folder: string): Disk {
  const check = async (path: string): Promise<void> => {
    if (isInside(path, folder)) await checkNoLink(path, folder);
  };
  return {
    ...disk,
    read: async (path) => {
      await check(path);
      if (path.endsWith('.json') && ((await disk.size(path))?.bytes ?? 0) > mostBytesParsed) throw new OddFile(path, 'too-large');
      return disk.read(path);
    },
    readFrom: async (path, position) => {
      await check(path);
      return disk.readFrom(path, position);
    },
    list: async (path) => {
      await check(path);
      return disk.list(path);
    },
    open: async (path, how) => {
      await check(path);
      return disk.open(path, how);
    },
    makeFolder: async (path) => {
      await check(path);
      return disk.makeFolder(path);
    },
    /* Renames a link itself, not its target. */
    rename: async (from, to) => {
      await check(dirname(from));
      await check(dirname(to));
      return disk.rename(from, to);
    },
    remove: async (path) => {
      await check(dirname(path));
      return disk.remove(path);
    },
    removeFolder: async (path) => {
      await check(dirname(path));
      return disk.removeFolder(path);
    },
  };
}

const isPlain = (entry: Dirent): boolean => entry.isFile() || entry.isDirectory();

/** Whatever is read of a training by others than the disk, as its programme and its pictures. Rejects with {@link OddFile}. */
export async function checkPlain(trainingFolder: string): Promise<void> {
  const entries = await unlessRefused(() => readdir(trainingFolder, { recursive: true, withFileTypes: true }));
  if (!entries) return;
  if (entries.length > mostEntries) throw new OddFile(trainingFolder, 'too-many');
  const odd = entries.find((entry) => !isPlain(entry));
  if (odd) throw new OddFile(`${odd.parentPath}${sep}${odd.name}`, odd.isSymbolicLink() ? 'a-link' : 'not-a-file');
}
