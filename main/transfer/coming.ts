/**
 * Trainings on their way to a folder in which others may write meanwhile. They are copied into a folder of this laptop's own inside it,
 * which nobody reads; once all are whole there they get their places. Whatever is taken back lies in that folder alone, so that nothing
 * that another laptop brought is ever removed.
 */
import { dirname, join } from 'node:path';
import type { TrainingId } from '../../domain/kernel/ids';
import { closeFlushed, type Disk, unlessRefused } from '../store/disk';
import { atOnce, together } from '../store/side-by-side';
import { type TrainingsFolder, trainingFolder } from '../store/trainings-folder';
import { trainingsIn } from './copy-place';
import { bytesThere, joinTraining, ownPaths, pathsIn, placesThere, removeEmpty, removeJoined, type Way } from './joining';

/** A name that no kit and no check takes for a training's. */
const comingIn = (to: TrainingsFolder, device: string): TrainingsFolder => join(to, `.coming-${device}`) as TrainingsFolder;

const comingOf = ({ to, taker }: Pick<Way, 'to' | 'taker'>): TrainingsFolder => comingIn(to, taker.device);

async function copied(disk: Disk, [here, from]: readonly [string, string], [there, to]: readonly [string, string]): Promise<void> {
  const bytes = await disk.read(join(here, from));
  if (bytes === undefined) return;
  const file = await disk.open(join(there, to), 'create');
  try {
    await file.write(bytesThere(from, to, bytes), 0);
    await file.flush();
  } finally {
    await closeFlushed(file);
  }
}

/** One that nobody knows there. Rejects with what the disk says. */
export async function bring(way: Way, id: TrainingId): Promise<void> {
  const { disk, from } = way;
  const [here, there] = [trainingFolder(from, id), trainingFolder(comingOf(way), id)];
  const places = [...placesThere(await ownPaths(disk, here), way.taker)];
  const folders = [...new Set(places.map(([, path]) => dirname(join(there, path))))];
  await together(folders.map((folder) => disk.makeFolder(folder)));
  for (let first = 0; first < places.length; first += atOnce)
    await together(places.slice(first, first + atOnce).map(([from, to]) => copied(disk, [here, from], [there, to])));
  await together(folders.map((folder) => disk.flushFolder(folder)));
}

/**
 * All that were brought get their places; what came there by another way in the meantime is joined. Cut off, it goes on where it ended.
 * Rejects with what the disk says.
 */
export async function putInPlace(way: Way): Promise<void> {
  const { disk, to } = way;
  const coming = comingOf(way);
  for (const id of await trainingsIn(disk, coming)) {
    const [here, there] = [trainingFolder(coming, id), trainingFolder(to, id)];
    if ((await disk.list(there)).length === 0 && (await isRenamed(disk, here, there))) continue;
    await putBeside(disk, here, there);
    const left = { ...way, from: coming };
    if ((await pathsIn(disk, here)).length > 0) await joinTraining(left, id);
    await removeJoined(left, id);
  }
  await disk.flushFolder(to);
  await removeEmpty(disk, coming);
}

/** False where the system doesn't rename a folder, as Windows while something in it is open. */
const isRenamed = async (disk: Disk, here: string, there: string): Promise<boolean> =>
  (await unlessRefused(() => disk.rename(here, there).then(() => true))) ?? false;

/** Files that aren't there yet, one by one. */
async function putBeside(disk: Disk, here: string, there: string): Promise<void> {
  const folders = new Set<string>();
  for (const path of await ownPaths(disk, here)) {
    const target = join(there, path);
    if ((await disk.size(target)) !== undefined) continue;
    if (!folders.has(dirname(target))) await disk.makeFolder(dirname(target));
    folders.add(dirname(target));
    await disk.rename(join(here, path), target);
  }
  for (const folder of folders) await disk.flushFolder(folder);
}

/** What was brought goes, finished or not, and stays gone. Rejects with what the disk says. */
export async function takeBack(disk: Disk, to: TrainingsFolder, device: string): Promise<void> {
  const coming = comingIn(to, device);
  const folders = new Set<string>();
  for (const path of await pathsIn(disk, coming)) {
    await disk.remove(join(coming, path));
    folders.add(dirname(join(coming, path)));
  }
  for (const folder of folders) await disk.flushFolder(folder);
  await removeEmpty(disk, coming);
}
