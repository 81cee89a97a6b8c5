/**
 * A folder of sealed files, read and written as if they weren't: each is sealed under its path in the folder, and whole. Names of
 * files and folders stay as they are; none of them is a person's.
 */
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Disk, OpenFile } from '../store/disk';
import { finishedName } from '../store/durable-json';
import { MadeByNewerKit } from '../store/format-version';
import { isSealed, type SealKey, seal, sealHeaderOf, unseal } from './seal';

/** `unreadable` hears of a file that doesn't open, which counts as one that isn't there. */
export function sealedDisk(disk: Disk, folder: string, key: SealKey, unreadable: (path: string) => Promise<void>): Disk {
  const nameOf = (path: string): string => relative(folder, join(dirname(path), finishedName(basename(path)))).replaceAll(sep, '/');
  const read: Disk['read'] = async (path) => {
    const bytes = await disk.read(path);
    if (bytes === undefined) return undefined;
    if (isSealed(bytes) && sealHeaderOf(bytes) === 'newer') throw new MadeByNewerKit(basename(path));
    const content = await unseal(bytes, key, nameOf(path));
    if (content === undefined) await unreadable(path);
    return content;
  };
  return {
    read,
    readFrom: async (path, position) => (await read(path))?.subarray(position),
    /** Returns the size of the sealed file: it tells whether the file was changed, not how long its content is. */
    size: (path) => disk.size(path),
    open: async (path, how) => {
      if (how !== 'create') throw new Error(`${basename(path)} is sealed, and is only written whole`);
      return sealedFile(await disk.open(path, how), key, nameOf(path));
    },
    rename: (from, to) => disk.rename(from, to),
    remove: (path) => disk.remove(path),
    removeFolder: (path) => disk.removeFolder(path),
    makeFolder: (path) => disk.makeFolder(path),
    list: (path) => disk.list(path),
    flushFolder: (path) => disk.flushFolder(path),
  };
}

/** What was written is sealed when it is flushed. */
function sealedFile(file: OpenFile, key: SealKey, name: string): OpenFile {
  let content = Buffer.alloc(0);
  return {
    write: async (bytes, position) => {
      if (position !== content.length) throw new Error(`${name} is sealed, and is only written from its beginning to its end`);
      content = Buffer.concat([content, bytes]);
    },
    flush: async () => {
      await file.write(await seal(content, key, name), 0);
      await file.flush();
    },
    truncate: async () => {
      throw new Error(`${name} is sealed, and can't be cut`);
    },
    standing: () => file.standing(),
    close: () => file.close(),
  };
}
