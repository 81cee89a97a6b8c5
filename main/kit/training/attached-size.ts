/** How much the attachments of a training take, those on their way too, and without pages that are in use no more. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { picturesOutOfUse } from '../../../domain/programme/own-slides';
import type { Training } from '../../../domain/training/state';
import type { Disk } from '../../store/disk';

/** The most megabytes of all attachments: own slides leave room for sheets and logos, and the bundle must stay one that can be taken in. */
export const mostAttachedMegabytes = 95;

/** In bytes. `folder`: that of the attachments. */
export async function attachedSize(disk: Disk, folder: string, training: Training): Promise<number> {
  const outOfUse = picturesOutOfUse(training);
  const names = (await disk.list(folder)).filter((name) => !outOfUse.has(name));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
