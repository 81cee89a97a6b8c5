/**
 * A text that is kept to spare work and may be thrown away at any time, with a digest before it: one that isn't whole counts as none, so
 * that it needn't be flushed. What the disk refuses is no loss.
 */
import { hash } from 'node:crypto';
import { dirname } from 'node:path';
import { closeFlushed, type Disk, faultOf } from './disk';

const digestOf = (text: string): string => hash('sha256', text);
const lengthOfDigest = digestOf('').length;

/** Undefined when there is none that could be used. */
export async function readKeptText(disk: Disk, path: string): Promise<string | undefined> {
  try {
    const bytes = await disk.read(path);
    if (bytes === undefined) return undefined;
    const all = new TextDecoder().decode(bytes);
    const text = all.slice(lengthOfDigest + 1);
    return digestOf(text) === all.slice(0, lengthOfDigest) ? text : undefined;
  } catch (error) {
    if (faultOf(error) === undefined) throw error;
    return undefined;
  }
}

export async function keepText(disk: Disk, path: string, text: string): Promise<void> {
  try {
    await disk.makeFolder(dirname(path));
    await disk.remove(path);
    const file = await disk.open(path, 'create');
    try {
      await file.write(new TextEncoder().encode(`${digestOf(text)} ${text}`), 0);
    } finally {
      await closeFlushed(file);
    }
  } catch (error) {
    if (faultOf(error) === undefined) throw error;
  }
}
