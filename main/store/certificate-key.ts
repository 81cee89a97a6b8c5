/** The file in which this laptop keeps the organisation's key. One that makes room for another is set aside, never written over. */
import { join } from 'node:path';
import { type KeyFault, type KeyFile, keyFileBytes, readKeyFile } from '../certificate-code/key-file';
import type { Disk } from './disk';
import { writeWhole } from './durable-json';
import { type Aside, keepAside } from './set-aside';

const name = 'certificate-key.json';

/** Undefined when there is none. Only reads, so it works beside the app. Rejects with what the disk says. */
export async function readOwnKey(disk: Disk, dataFolder: string): Promise<KeyFile | KeyFault | undefined> {
  const bytes = await disk.read(join(dataFolder, name));
  return bytes && readKeyFile(bytes);
}

/** A copy of what was there is safe before the new one takes its place. Rejects with what the disk says. */
export async function writeOwnKey(disk: Disk, dataFolder: string, file: KeyFile, aside: Aside): Promise<void> {
  const path = join(dataFolder, name);
  const before = await disk.read(path);
  if (before) await keepAside(disk, before, name, aside);
  await writeWhole(disk, path, keyFileBytes(file));
}
