/** Removes a file, or a folder with everything in it. */
import { join } from 'node:path';
import { type Disk, isFolderFault } from './disk';

/** What isn't there is gone already, and what a link leads to stays. Rejects with what the disk says. */
export async function removeTree(disk: Pick<Disk, 'list' | 'remove' | 'removeFolder'>, path: string): Promise<void> {
  try {
    await disk.remove(path);
  } catch (error) {
    if (!isFolderFault(error)) throw error;
    for (const name of await disk.list(path)) await removeTree(disk, join(path, name));
    await disk.removeFolder(path);
  }
}
