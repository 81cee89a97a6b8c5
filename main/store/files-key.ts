/** Whether files are as they were, told without reading them. */
import { join } from 'node:path';
import type { Disk } from './disk';

/** Those of a folder by name, size and time; empty where there are none. Rejects with what the disk says. */
export async function filesKey(disk: Disk, folder: string, isMeant: (name: string) => boolean): Promise<string> {
  const names = (await disk.list(folder)).filter(isMeant).toSorted();
  const sizes = await Promise.all(names.map((name) => disk.size(join(folder, name))));
  return names.map((name, index) => `${name} ${sizes[index]?.bytes ?? '-'} ${sizes[index]?.modified ?? '-'}`).join('\n');
}
