/**
 * A change of several files of a programme, whole or not at all: what stood in them before is on the disk while they are written, and is put
 * back by {@link settleChange} when something broke it off.
 */
import { dirname, join } from 'node:path';
import type { Disk } from './disk';
import { writeWhole } from './durable-json';
import { sha256 } from './sha256';

export interface FileChange {
  /** In the programme's folder, with `/` on every system. */
  readonly name: string;
  /** Undefined where there is no such file. */
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array | undefined;
}

interface Kept {
  readonly name: string;
  /** In base 64; null where there was no such file. */
  readonly before: string | null;
  /** SHA-256 of what was to be written; null where the file was to go. */
  readonly after: string | null;
}

const keptOf = (folder: string, programme: string): string => join(folder, `.${programme}.changing`);

/** The programme that a name in the folder of programmes tells of; undefined for any other name. */
export const changingProgramme = (name: string): string | undefined => /^\.(.+)\.changing$/u.exec(name)?.[1];

const hashOf = (bytes: Uint8Array | undefined): string | null => (bytes === undefined ? null : sha256(bytes));

async function put(disk: Disk, path: string, bytes: Uint8Array | undefined): Promise<void> {
  if (bytes !== undefined) {
    await disk.makeFolder(dirname(path));
    await writeWhole(disk, path, bytes);
    return;
  }
  await disk.remove(path);
  await disk.flushFolder(dirname(path));
}

/** `folder`: of all programmes. Rejects with what the disk says: then everything is as before, or is put back once the programme is settled. */
export async function changeFiles(disk: Disk, folder: string, programme: string, changes: readonly FileChange[]): Promise<void> {
  const pathOf = (name: string): string => join(folder, programme, name);
  const [only, ...others] = changes;
  if (!only) return;
  if (others.length === 0) {
    await put(disk, pathOf(only.name), only.after);
    return;
  }
  const path = keptOf(folder, programme);
  const kept = changes.map(({ name, before, after }): Kept => {
    return { name, before: before === undefined ? null : Buffer.from(before).toString('base64'), after: hashOf(after) };
  });
  await writeWhole(disk, path, new TextEncoder().encode(JSON.stringify(kept)));
  for (const { name, after } of changes) await put(disk, pathOf(name), after);
  await disk.remove(path);
  await disk.flushFolder(dirname(path));
}

/** What was broken off is undone; a file that somebody changed since stays as it is. Rejects with what the disk says. */
export async function settleChange(disk: Disk, folder: string, programme: string): Promise<void> {
  const path = keptOf(folder, programme);
  const bytes = await disk.read(path);
  if (bytes === undefined) return;
  /* Written whole by this module alone. */
  const kept: readonly Kept[] = JSON.parse(new TextDecoder().decode(bytes));
  for (const { name, before, after } of kept) {
    const file = join(folder, programme, name);
    const now = await disk.read(file);
    const old = before === null ? undefined : new Uint8Array(Buffer.from(before, 'base64'));
    if (hashOf(now) !== after || hashOf(now) === hashOf(old)) continue;
    await put(disk, file, old);
  }
  await disk.remove(path);
  await disk.flushFolder(dirname(path));
}
