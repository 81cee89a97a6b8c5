/** Indicators of donors that people brought to this laptop: each file as it was, under a name made of what is in it. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Disk } from './disk';
import { writeWhole } from './durable-json';

const folderIn = (dataFolder: string): string => join(dataFolder, 'indicators');
const ownName = /^[0-9a-f]{16}\.yaml$/u;

/** The same text has the same name. */
const nameOf = (bytes: Uint8Array): string => `${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.yaml`;

/** By their names. Rejects with what the disk says. */
export async function readDonorFiles(disk: Disk, dataFolder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const name of (await disk.list(folderIn(dataFolder))).filter((each) => ownName.test(each)).toSorted()) {
    const bytes = await disk.read(join(folderIn(dataFolder), name));
    if (bytes) files.set(name, bytes);
  }
  return files;
}

/** Safe once it resolves, with the name that it has here. Rejects with what the disk says. */
export async function addDonorFile(disk: Disk, dataFolder: string, bytes: Uint8Array): Promise<string> {
  const name = nameOf(bytes);
  await disk.makeFolder(folderIn(dataFolder));
  await writeWhole(disk, join(folderIn(dataFolder), name), bytes);
  return name;
}

/** False when there is no such file. Rejects with what the disk says. */
export async function removeDonorFile(disk: Disk, dataFolder: string, name: string): Promise<boolean> {
  if (!ownName.test(name) || !(await disk.list(folderIn(dataFolder))).includes(name)) return false;
  await disk.remove(join(folderIn(dataFolder), name));
  await disk.flushFolder(folderIn(dataFolder));
  return true;
}
