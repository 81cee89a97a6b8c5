/** Files that are written side by side: a disk flushes many of them nearly as fast as one, and one after the other takes it many times as long. */
import { dirname, join } from 'node:path';
import type { Disk } from './disk';
import { putWhole } from './durable-json';

/** So many at once, and no more bytes than these in memory unless a single file has more. */
export const atOnce = 16;
const mostBytes = 32_000_000;

/** Side by side, and nothing of it goes on once one was refused. */
export async function together(works: readonly Promise<unknown>[]): Promise<void> {
  const refused = (await Promise.allSettled(works)).find(({ status }) => status === 'rejected');
  if (refused?.status === 'rejected') throw refused.reason;
}

export interface NamedFile {
  /** In the folder, with `/` on every system. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Each is whole under its name, or not there; all are safe once it resolves. Rejects with what the disk says, or what `files` throws: those
 * that were written until then stay.
 */
export async function writeFiles(disk: Disk, folder: string, files: AsyncIterable<NamedFile>): Promise<void> {
  const folders = new Set<string>();
  let some: NamedFile[] = [];
  let bytes = 0;
  const writeSome = async (): Promise<void> => {
    const made = new Set(some.map(({ name }) => dirname(join(folder, name))));
    for (const each of made) {
      if (!folders.has(each)) await disk.makeFolder(each);
      folders.add(each);
    }
    await together(some.map((file) => putWhole(disk, join(folder, file.name), file.bytes)));
    [some, bytes] = [[], 0];
  };
  for await (const file of files) {
    some.push(file);
    bytes += file.bytes.length;
    if (some.length >= atOnce || bytes >= mostBytes) await writeSome();
  }
  await writeSome();
  await together([...folders].map((each) => disk.flushFolder(each)));
}
