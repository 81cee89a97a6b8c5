/**
 * Trainings of one folder come to another, whole. What both know is joined as with a bundle, so that nothing comes twice and what was
 * erased stays erased; what only the one knows is copied byte by byte. The log comes last: whoever finds it finds the rest.
 */
import { dirname, join } from 'node:path';
import { joinedOf } from '../../domain/forms/erased-codes';
import { collections } from '../../domain/forms/form';
import type { TrainingId } from '../../domain/kernel/ids';
import { answerBytes, answersFiles, answersIn as answersFolderOf, ownAnswersName, readable } from '../store/answer-files';
import { type Disk, faultOf } from '../store/disk';
import { isTemporary, writeWhole } from '../store/durable-json';
import { logFolderOf } from '../store/log-folder';
import { broughtNameOf, isWrittenBy, nameAsWritten, originOf } from '../store/log-name';
import { type Aside, asideOf, keepAside } from '../store/set-aside';
import { type TrainingsFolder, trainingFolder } from '../store/trainings-folder';
import { trainingsIn } from './copy-place';
import { answersFolder, answersPath, isAnswersPath, isKnownPlace, isLogName, logPath, readParcel } from './parcel';
import { finished, type Taker } from './plan-logs';
import { lastOfProgramme, planTakingIn, takeIn } from './taking-in';

export interface Way {
  readonly disk: Disk;
  readonly from: TrainingsFolder;
  readonly to: TrainingsFolder;
  readonly aside: Aside;
  /** `isSharing`: other laptops write where they come. */
  readonly taker: Taker;
}

/** All files below a folder, by their paths in it with `/`. Rejects with what the disk says. */
export async function pathsIn(disk: Disk, folder: string, below = ''): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of (await disk.list(join(folder, below))).toSorted()) {
    const path = below === '' ? name : `${below}/${name}`;
    const inside = await filesBelow(disk, folder, path);
    found.push(...(inside ?? [path]));
  }
  return found;
}

/** Undefined when it is a file. */
async function filesBelow(disk: Disk, folder: string, path: string): Promise<readonly string[] | undefined> {
  try {
    return await pathsIn(disk, folder, path);
  } catch (error) {
    if (faultOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

const rank = (path: string): number => (isLogName(path) ? 2 : Number(path === lastOfProgramme));

/** Finished files, in the order in which they are copied. */
export const ownPaths = async (disk: Disk, folder: string): Promise<readonly string[]> =>
  (await pathsIn(disk, folder))
    .filter((path) => !isTemporary(path.slice(path.lastIndexOf('/') + 1)))
    .toSorted((one, other) => rank(one) - rank(other));

/** Whether its content is joined word by word; what a tool keeps beside such a file, under a name of its own, is a file as any other. */
const isWeighed = (path: string): boolean => (isLogName(path) || isAnswersPath(path)) && isKnownPlace(path);

/** Whether somebody knows the training there. */
const isKnown = async (disk: Disk, folder: string): Promise<boolean> =>
  (await disk.list(logFolderOf(folder))).some((name) => name.endsWith('.ndjson'));

/** Trainings that come, those that are new there, and their bytes. Rejects with what the disk says. */
export interface Load {
  readonly trainings: readonly TrainingId[];
  readonly made: readonly TrainingId[];
  readonly bytes: number;
}

export async function loadOf({ disk, from, to }: Pick<Way, 'disk' | 'from' | 'to'>): Promise<Load> {
  const trainings = await trainingsIn(disk, from);
  const made: TrainingId[] = [];
  let bytes = 0;
  for (const id of trainings) {
    if (await isKnown(disk, trainingFolder(to, id))) continue;
    made.push(id);
    const folder = trainingFolder(from, id);
    for (const path of await ownPaths(disk, folder)) bytes += (await disk.size(join(folder, path)))?.bytes ?? 0;
  }
  return { trainings, made, bytes };
}

/** All sheets of a form go into the file that this laptop writes there. Tells which files that were. */
async function joinAnswers(disk: Disk, here: string, there: string, taker: Taker): Promise<ReadonlySet<string>> {
  const files = readable(await answersFiles(disk, here, () => true));
  const known = readable(await answersFiles(disk, there, () => true));
  for (const collection of new Set(files.map((file) => file.collection))) {
    const name = ownAnswersName(collection, taker);
    const bytes = answerBytes(joinedOf([...files, ...known.filter((file) => file.name === name)], collection));
    const before = known.find((file) => file.name === name);
    if (before && Buffer.compare(before.bytes, bytes) === 0) continue;
    await disk.makeFolder(answersFolderOf(there));
    await writeWhole(disk, join(answersFolderOf(there), name), bytes);
  }
  return new Set(files.map(({ name }) => `${answersFolder}${name}`));
}

/** Sheets that one laptop had alone come into the file that it writes from then on. */
function placeThere(path: string, taker: Taker): string {
  const collection = collections.find((each) => path === answersPath(each));
  if (collection !== undefined) return `${answersFolder}${ownAnswersName(collection, taker)}`;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isOthers = taker.isSharing && isLogName(path) && isKnownPlace(path) && !isWrittenBy(taker.device, name, originOf(name));
  return isOthers ? logPath(broughtNameOf(taker.device, nameAsWritten(name))) : path;
}

/**
 * Places of a training's files once they came to a folder in which nobody knows it. Another laptop's log comes, where that laptop may write
 * it itself, under the name of what this one brought: a tool that carries the folder may keep one of two of one name.
 */
export function placesThere(paths: readonly string[], taker: Taker): ReadonlyMap<string, string> {
  const taken = new Set(paths);
  return new Map(
    paths.map((path) => {
      const place = placeThere(path, taker);
      if (taken.has(place)) return [path, path];
      taken.add(place);
      return [path, place];
    }),
  );
}

/** Returns the bytes as they come there: of another laptop's log what is finished. */
export const bytesThere = (path: string, place: string, bytes: Uint8Array): Uint8Array =>
  isLogName(path) && path !== place ? finished(path.slice(path.lastIndexOf('/') + 1), bytes) : bytes;

/** Rejects with what the disk says, and with `MadeByNewerKit`; what came until then stays. */
export async function joinTraining(way: Way, id: TrainingId): Promise<void> {
  const { disk, from, to, aside, taker } = way;
  const [here, there] = [trainingFolder(from, id), trainingFolder(to, id)];
  const isJoined = await isKnown(disk, there);
  if (isJoined) {
    const parcel = await readParcel(disk, here, id);
    await takeIn(disk, there, await planTakingIn(disk, there, parcel, taker, 'own-folder'), asideOf(aside, id));
  }
  const answers = isJoined ? undefined : await joinAnswers(disk, here, there, taker);
  const paths = await ownPaths(disk, here);
  const places = placesThere(paths, taker);
  let isBrought = false;
  for (const path of paths) {
    if ((isJoined && isWeighed(path)) || answers?.has(path)) continue;
    const place = isLogName(path) ? (places.get(path) ?? path) : path;
    const target = join(there, place);
    if ((await disk.read(target)) !== undefined) {
      isBrought ||= isLogName(path) && isKnownPlace(path);
      continue;
    }
    const bytes = await disk.read(join(here, path));
    if (bytes === undefined) continue;
    await disk.makeFolder(dirname(target));
    await writeWhole(disk, target, bytesThere(path, place, bytes));
  }
  /* Another version of a log came there meanwhile: which of the two stands is not a matter of who was first. */
  if (isBrought) await joinTraining(way, id);
}

/**
 * A training that was brought goes from where it came: what lies there as it is, and then, once it is joined, what doesn't, as sheets that got
 * another name. Rejects with what the disk says, and with `MadeByNewerKit`; what is left can be brought again.
 */
export async function removeBrought(way: Way, id: TrainingId): Promise<void> {
  const { disk, from, to } = way;
  const [here, there] = [trainingFolder(from, id), trainingFolder(to, id)];
  const paths = await ownPaths(disk, here);
  const places = placesThere(paths, way.taker);
  for (const path of paths)
    if (await isSame(disk, join(here, path), join(there, places.get(path) ?? path))) await disk.remove(join(here, path));
  if ((await ownPaths(disk, here)).length > 0) {
    await joinTraining(way, id);
    await removeJoined(way, id);
  } else await removeEmpty(disk, here);
}

/** What was joined goes from where it came; a file that differs there is kept aside. Rejects with what the disk says. */
export async function removeJoined({ disk, from, to, aside }: Way, id: TrainingId): Promise<void> {
  const [here, there] = [trainingFolder(from, id), trainingFolder(to, id)];
  const unread = (await answersFiles(disk, here, () => true)).flatMap(({ name, set }) => (set ? [] : [`${answersFolder}${name}`]));
  for (const path of await ownPaths(disk, here)) {
    if ((!isWeighed(path) || unread.includes(path)) && !(await isSame(disk, join(here, path), join(there, path)))) {
      const bytes = await disk.read(join(here, path));
      if (bytes) await keepAside(disk, bytes, path.slice(path.lastIndexOf('/') + 1), asideOf(aside, id));
    }
    await disk.remove(join(here, path));
  }
  await removeEmpty(disk, here);
}

async function isSame(disk: Disk, one: string, other: string): Promise<boolean> {
  const [first, second] = [await disk.read(one), await disk.read(other)];
  return first !== undefined && second !== undefined && Buffer.compare(first, second) === 0;
}

/** Folders that hold nothing; a folder with a file of somebody's stays. */
export async function removeEmpty(disk: Disk, folder: string): Promise<void> {
  for (const name of await disk.list(folder))
    if ((await filesBelow(disk, folder, name))?.length === 0) await removeEmpty(disk, join(folder, name));
  await disk.removeFolder(folder);
}
