/** What is damaged is moved to a folder of its own, with the date; nothing is ever deleted. */
import { basename, join } from 'node:path';
import type { LocalDate } from '../../domain/time';
import type { Disk } from './disk';

export interface Aside {
  readonly folder: string;
  readonly today: () => LocalDate;
}

async function freePath(disk: Disk, name: string, { folder, today }: Aside): Promise<string> {
  await disk.makeFolder(folder);
  const taken = new Set(await disk.list(folder));
  const dated = `${today()}-${name}`;
  let free = dated;
  for (let count = 2; taken.has(free); count += 1) free = `${dated}.${count}`;
  return join(folder, free);
}

/** Moves a file aside and returns where it is now. */
export async function setAside(disk: Disk, path: string, aside: Aside): Promise<string> {
  const target = await freePath(disk, basename(path), aside);
  await disk.rename(path, target);
  await disk.flushFolder(aside.folder);
  return target;
}

/** Keeps bytes that are about to be cut off a file, and returns where. */
export async function keepAside(disk: Disk, bytes: Uint8Array, name: string, aside: Aside): Promise<string> {
  const target = await freePath(disk, name, aside);
  const file = await disk.open(target, 'create');
  try {
    await file.write(bytes, 0);
    await file.flush();
  } finally {
    await file.close();
  }
  await disk.flushFolder(aside.folder);
  return target;
}
