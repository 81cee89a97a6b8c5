/** How much the attachments of a training take, those on their way too. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Disk } from '../../store/disk';

/** Of all attachments: own slides leave room for sheets and logos, and the bundle must stay one that can be taken in. */
export const mostAttachedMegabytes = 95;

/** In bytes. `folder`: that of the attachments. */
export async function attachedSize(disk: Disk, folder: string): Promise<number> {
  const names = await disk.list(folder);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
