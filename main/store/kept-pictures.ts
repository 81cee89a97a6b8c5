/**
 * Pictures that papers have and that the kit drew anew, on the disk under the name of what is in them: logos of this laptop's letterhead in
 * a folder of their own, those of a training among its attachments.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { keptPictureName } from '../../domain/kernel/attachment';
import { sizeOfPlainPng } from '../content/plain-png';
import { type Disk, faultOf } from './disk';
import { writeWhole } from './durable-json';

export const logosIn = (dataFolder: string): string => join(dataFolder, 'letterhead');

const mostBytes = 1_000_000;
const mostPixels = 1_000_000;

export const nameOfPicture = (bytes: Uint8Array): string => `${createHash('sha256').update(bytes).digest('hex')}.png`;

/** Drawn by the kit, and within its bounds. */
export function isKeptPicture(bytes: Uint8Array): boolean {
  const size = bytes.length > mostBytes ? undefined : sizeOfPlainPng(bytes);
  return size !== undefined && size.width > 0 && size.height > 0 && size.width * size.height <= mostPixels;
}

/** Undefined when it isn't there, can't be read, or is another: a paper stands without it. */
export async function readKeptPicture(disk: Disk, folder: string, name: string): Promise<Uint8Array | undefined> {
  if (!keptPictureName.test(name)) return undefined;
  try {
    const bytes = await disk.read(join(folder, name));
    return bytes && isKeptPicture(bytes) && nameOfPicture(bytes) === name ? bytes : undefined;
  } catch (error) {
    if (faultOf(error) === undefined) throw error;
    return undefined;
  }
}

/** Rejects with what the disk says. */
export async function writeKeptPicture(disk: Disk, folder: string, bytes: Uint8Array): Promise<string> {
  const name = nameOfPicture(bytes);
  if (await readKeptPicture(disk, folder, name)) return name;
  await disk.makeFolder(folder);
  await writeWhole(disk, join(folder, name), bytes);
  return name;
}

/** Those that nobody names any more. What can't be removed now goes another time. */
export async function removeOtherLogos(disk: Disk, folder: string, named: ReadonlySet<string>): Promise<void> {
  try {
    for (const name of await disk.list(folder)) if (keptPictureName.test(name) && !named.has(name)) await disk.remove(join(folder, name));
  } catch (error) {
    if (faultOf(error) === undefined) throw error;
  }
}
