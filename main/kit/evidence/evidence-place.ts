/**
 * The folder of an evidence file: the one that a person chose while that is empty, else a new one inside it. What lies there already stays
 * as it is.
 */
import { join } from 'node:path';
import type { Disk } from '../../store/disk';

/** What systems put into folders by themselves, and nobody sees. */
const isOfSystem = (name: string): boolean => name.startsWith('.') || ['desktop.ini', 'Thumbs.db'].includes(name);

/** A name that nothing in the folder has, on a disk that tells capital letters apart and on one that doesn't. */
export async function freeName(disk: Pick<Disk, 'list'>, folder: string, stem: string, ending = ''): Promise<string> {
  const taken = new Set((await disk.list(folder)).map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number === 1 ? '' : ` (${number})`}${ending}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Made, and empty. Rejects with what the disk says. */
export async function folderFor(disk: Disk, chosen: string, stem: string): Promise<string> {
  const isEmpty = (await disk.list(chosen)).every(isOfSystem);
  const folder = isEmpty ? chosen : join(chosen, await freeName(disk, chosen, stem));
  await disk.makeFolder(folder);
  return folder;
}
