/** What is damaged is moved to a folder of its own, with the date; nothing is ever deleted, but for persons who were erased and trainings that somebody deleted. */
import { basename, join } from 'node:path';
import type { LocalDate } from '../../domain/kernel/time';
import { closeFlushed, type Disk } from './disk';

export interface Aside {
  readonly folder: string;
  readonly today: () => LocalDate;
  /** Hears of a file of this laptop's own that could not be read, and why. */
  readonly unread?: ((path: string, error: unknown) => void) | undefined;
}

/** Returns the set-aside folder of a data folder. */
export const asideIn = (dataFolder: string): string => join(dataFolder, 'set-aside');

/** Each training's own folder in it, so that what is asked of a training can be done to what was kept aside of it too. */
export const asideOf = (aside: Aside, training: string): Aside => ({ ...aside, folder: join(aside.folder, training) });

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

/** Keeps bytes that are about to be cut off a file; false when the same bytes of this name are kept already. */
export async function keepAside(disk: Disk, bytes: Uint8Array, name: string, aside: Aside): Promise<boolean> {
  if (await isKept(disk, bytes, name, aside)) return false;
  const target = await freePath(disk, name, aside);
  const file = await disk.open(target, 'create');
  try {
    await file.write(bytes, 0);
    await file.flush();
  } catch (error) {
    /* A part of it is of no use, and what it was to be a copy of is still whole. */
    await closeFlushed(file);
    await disk.remove(target);
    throw error;
  }
  await closeFlushed(file);
  await disk.flushFolder(aside.folder);
  return true;
}

async function isKept(disk: Disk, bytes: Uint8Array, name: string, { folder }: Aside): Promise<boolean> {
  for (const kept of (await disk.list(folder)).filter((other) => nameWithoutDate(other).startsWith(name))) {
    const there = await disk.read(join(folder, kept));
    if (there && Buffer.compare(there, bytes) === 0) return true;
  }
  return false;
}

const nameWithoutDate = (name: string): string => name.slice('YYYY-MM-DD-'.length);
