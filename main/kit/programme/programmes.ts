/** The programmes that were shipped with the kit, and the copy of its programme that each training keeps. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Programme } from '../../../domain/programme/programme';
import { isHidden, isOfProgramme } from '../../content/file-kinds';
import { shippedProgramme } from '../../content/known-programmes';
import type { Disk } from '../../store/disk';
import { type NamedFile, writeFiles } from '../../store/side-by-side';

export interface ShippedProgramme {
  readonly folder: string;
  readonly programme: Programme;
}

/** What was thrown while the folder was read. */
export interface BrokenFolder {
  readonly folder: string;
  readonly error: unknown;
}

export interface Shipped {
  readonly programmes: readonly ShippedProgramme[];
  readonly broken: readonly BrokenFolder[];
}

/** Every folder with a `programme.yaml`; whatever is wrong with one keeps no other away. */
export async function readShipped(contentFolder: string): Promise<Shipped> {
  const programmes: ShippedProgramme[] = [];
  const broken: BrokenFolder[] = [];
  for (const name of await foldersIn(contentFolder, broken)) {
    const folder = join(contentFolder, name);
    try {
      if ((await readdir(folder)).includes('programme.yaml')) programmes.push({ folder, programme: await shippedProgramme(folder) });
    } catch (error) {
      broken.push({ folder, error });
    }
  }
  return { programmes, broken };
}

/** None where the disk gives none: trainings have programmes of their own. */
async function foldersIn(contentFolder: string, broken: BrokenFolder[]): Promise<readonly string[]> {
  try {
    const entries = await readdir(contentFolder, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted();
  } catch (error) {
    broken.push({ folder: contentFolder, error });
    return [];
  }
}

/** A file of the folder; without bytes when it is no part of a programme. */
interface WalkedFile {
  readonly name: string;
  readonly bytes: Uint8Array | undefined;
}

/** One after the other, but for hidden ones. Rejects with what the disk says. */
export async function* filesIn(folder: string): AsyncGenerator<WalkedFile> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).replaceAll(sep, '/');
    if (!entry.isFile() || isHidden(name)) continue;
    const bytes = await readFile(path);
    yield { name, bytes: (await isOfProgramme(name, bytes)) ? bytes : undefined };
  }
}

/** What a programme is made of, and nothing else that lies in its folder: names of that are told to `foreign`. Rejects with what the disk says. */
export async function* programmeFiles(folder: string, foreign: (name: string) => void = () => {}): AsyncGenerator<NamedFile> {
  for await (const { name, bytes } of filesIn(folder)) {
    if (bytes) yield { name, bytes };
    else foreign(name);
  }
}

/** Copies a programme's text, so that a training stays as it was made whatever a later version ships. Answers with names of files that are no part of a programme. */
export async function copyProgramme(disk: Disk, from: string, to: string): Promise<readonly string[]> {
  const foreign: string[] = [];
  await writeFiles(
    disk,
    to,
    programmeFiles(from, (name) => foreign.push(name)),
  );
  return foreign;
}
