/**
 * Temporary files that a killed kit left in its data folder are removed at the next start, those in a training's folder when it is opened
 * next. Only who holds the lock may do it: until then they may be another's who is about to finish them. Where other laptops write too the lock
 * says nothing of them, and what is fresh is left alone, as is a name that the kit doesn't give.
 */
import type { Dirent } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SharedAt } from './attachments';
import { type Disk, faultOf, unlessRefused } from './disk';
import { isTemporary } from './durable-json';

/** Whole folders of the kit; beside them the data folder holds the browser's files. */
const ownFolders = ['media', 'set-aside', 'cache'];

async function entriesOf(folder: string, recursive: boolean): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { recursive, withFileTypes: true });
  } catch (error) {
    /* What can't be looked at now is tidied at another start; whoever needs the folder will say what is wrong with it. */
    if (faultOf(error) === undefined) throw error;
    return [];
  }
}

async function removeStray(path: string, remove: Disk['remove']): Promise<void> {
  try {
    await remove(path);
  } catch (error) {
    /* It does no harm, and the next start tries again: no reason to keep a trainer out. */
    if (faultOf(error) === undefined) throw error;
  }
}

export async function removeStrayFiles(dataFolder: string): Promise<void> {
  const found = [await entriesOf(dataFolder, false)];
  for (const name of ownFolders) found.push(await entriesOf(join(dataFolder, name), true));
  /* The one kind of folder that is made under a temporary name is a lock's. */
  const stray = found.flat().filter((entry) => isTemporary(entry.name) && (entry.isFile() || entry.name.startsWith('.lock.')));
  for (const { parentPath, name } of stray) await removeStray(join(parentPath, name), (path) => rm(path, { recursive: true, force: true }));
}

/** Milliseconds: no kit is at one file for so long. */
const longestWriting = 3_600_000;

async function mayBeWritten(disk: Pick<Disk, 'size'>, path: string, shared: SharedAt): Promise<boolean> {
  if (!shared) return false;
  const size = await unlessRefused(() => disk.size(path));
  return size === undefined || shared.now - Number(size.modified / 1_000_000n) < longestWriting;
}

/** Removes the stray files of a training that this start hasn't opened yet. `disk` refuses while another holds the data folder. */
export async function removeStrayFilesOf(
  disk: Pick<Disk, 'remove' | 'size'>,
  trainingFolder: string,
  shared: SharedAt = undefined,
): Promise<void> {
  for (const entry of await entriesOf(trainingFolder, true)) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && isTemporary(entry.name) && !(await mayBeWritten(disk, path, shared))) await removeStray(path, disk.remove);
  }
}
