/**
 * Programmes that people made on this laptop or brought to it, one folder each: `programmes/<id>` those in use, `programmes-aside` those that
 * were put aside. A folder has its name only once everything in it is on the disk: one that is not finished has a name of its own, and goes
 * with the next start.
 */
import { basename, dirname, join } from 'node:path';
import type { Disk } from './disk';
import { isTemporary, temporaryOf } from './durable-json';
import { changingProgramme, settleChange } from './programme-change';
import { removeTree } from './remove-tree';
import { type NamedFile, writeFiles } from './side-by-side';

export const ownProgrammesIn = (dataFolder: string): string => join(dataFolder, 'programmes');
export const programmesAsideIn = (dataFolder: string): string => join(dataFolder, 'programmes-aside');

/** Whole, and waits for its name. */
const ready = /^\.(.+)\.ready$/u;
const readyOf = (folder: string, name: string): string => join(folder, `.${name}.ready`);

const isHidden = (name: string): boolean => name.startsWith('.');

/** Names of their folders, in order. Rejects with what the disk says. */
export const programmeNames = async (disk: Disk, folder: string): Promise<readonly string[]> =>
  (await disk.list(folder)).filter((name) => !isHidden(name)).toSorted();

/** All of it, or nothing. Rejects with what the disk says, or what `files` throws. */
async function writeTree(disk: Disk, path: string, files: AsyncIterable<NamedFile>): Promise<void> {
  try {
    await disk.makeFolder(path);
    await writeFiles(disk, path, files);
  } catch (error) {
    await removeTree(disk, path);
    throw error;
  }
}

async function move(disk: Disk, from: string, to: string): Promise<void> {
  await disk.rename(from, to);
  await disk.flushFolder(dirname(to));
  if (dirname(from) !== dirname(to)) await disk.flushFolder(dirname(from));
}

/** `name`, or with a number behind it: none that is there. */
async function freeName(disk: Disk, folder: string, name: string): Promise<string> {
  const taken = new Set((await disk.list(folder)).map((each) => each.toLowerCase()));
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name}.${count}`;
  return free;
}

/** What {@link freeName} put behind it. */
const nameBeforeAside = (name: string): string => name.replace(/\.\d+$/u, '');

/** One that is there under this name is put aside once the new one is whole. Rejects with what the disk says. */
export async function keepProgramme(disk: Disk, dataFolder: string, name: string, files: AsyncIterable<NamedFile>): Promise<void> {
  await keepStaged(disk, dataFolder, name, await stageProgramme(disk, dataFolder, files));
}

/** Whole, under a name that nobody reads, until somebody decides: in {@link keepStaged}, or to have it removed. Rejects as {@link writeTree} does. */
export async function stageProgramme(disk: Disk, dataFolder: string, files: AsyncIterable<NamedFile>): Promise<string> {
  const staged = temporaryOf(join(ownProgrammesIn(dataFolder), 'coming'));
  await disk.makeFolder(dirname(staged));
  await writeTree(disk, staged, files);
  return staged;
}

/** Rejects with what the disk says; what is left goes with the next start. */
export const discardStaged = (disk: Disk, staged: string): Promise<void> => removeTree(disk, staged);

/**
 * Works like {@link keepProgramme}. `staged`: the folder from {@link stageProgramme}, which is gone afterwards. Rejects with what the disk
 * says.
 */
export async function keepStaged(disk: Disk, dataFolder: string, name: string, staged: string): Promise<void> {
  const folder = ownProgrammesIn(dataFolder);
  await move(disk, staged, readyOf(folder, name));
  await finishOr(disk, dataFolder, name, () => removeTree(disk, readyOf(folder, name)));
}

/** A whole one takes the place of the one that is there, which goes aside. What the disk refuses before that is undone. */
async function finishOr(disk: Disk, dataFolder: string, name: string, undo: () => Promise<void>): Promise<void> {
  const folder = ownProgrammesIn(dataFolder);
  const wasThere = (await disk.list(folder)).includes(name);
  try {
    await finish(disk, dataFolder, name);
  } catch (error) {
    const now = await disk.list(folder);
    if (now.includes(basename(readyOf(folder, name))) && now.includes(name) === wasThere) await undo();
    throw error;
  }
}

async function finish(disk: Disk, dataFolder: string, name: string): Promise<void> {
  const folder = ownProgrammesIn(dataFolder);
  if ((await programmeNames(disk, folder)).includes(name)) await setProgrammeAside(disk, dataFolder, name);
  await move(disk, readyOf(folder, name), join(folder, name));
}

/** Answers with the name that it has there. Rejects with what the disk says. */
export async function setProgrammeAside(disk: Disk, dataFolder: string, name: string): Promise<string> {
  const aside = programmesAsideIn(dataFolder);
  await disk.makeFolder(aside);
  const free = await freeName(disk, aside, name);
  await move(disk, join(ownProgrammesIn(dataFolder), name), join(aside, free));
  return free;
}

/** One that is in use under the same name takes its place among those put aside. Rejects with what the disk says. */
export async function bringProgrammeBack(disk: Disk, dataFolder: string, asideName: string): Promise<string> {
  const folder = ownProgrammesIn(dataFolder);
  const name = nameBeforeAside(asideName);
  await disk.makeFolder(folder);
  const aside = join(programmesAsideIn(dataFolder), asideName);
  await move(disk, aside, readyOf(folder, name));
  await finishOr(disk, dataFolder, name, () => move(disk, readyOf(folder, name), aside));
  return name;
}

/** What a start that was cut off left: a whole one gets its name, an unfinished one goes. Rejects with what the disk says. */
export async function settleProgrammes(disk: Disk, dataFolder: string): Promise<void> {
  const folder = ownProgrammesIn(dataFolder);
  for (const entry of await disk.list(folder)) {
    const [, name] = ready.exec(entry) ?? [];
    const changing = changingProgramme(entry);
    if (name !== undefined) await finish(disk, dataFolder, name);
    else if (changing !== undefined) await settleChange(disk, ownProgrammesIn(dataFolder), changing);
    else if (isTemporary(entry)) await removeTree(disk, join(folder, entry));
  }
}
