/**
 * A training leaves the disk whole: its folder gets a name that nobody reads, so that it is there or gone and never half, then goes what is kept
 * of it elsewhere in the data folder, and what is in the folder last. Cut off, the next start goes on with it.
 */
import { join } from 'node:path';
import type { TrainingId } from '../../domain/kernel/ids';
import { countedPath } from './counted-cache';
import { type Disk, unlessRefused } from './disk';
import { forgetWaiting } from './lines-waiting';
import { removeTree } from './remove-tree';
import { type Aside, asideOf } from './set-aside';
import { snapshotFolder } from './snapshot';
import { isNameOfTraining, type TrainingsFolder, trainingFolder } from './trainings-folder';

/** The folder of the trainings, and what is stored about them beside it. */
interface Around {
  readonly disk: Disk;
  readonly dataFolder: string;
  readonly trainingsFolder: TrainingsFolder;
  readonly aside: Aside;
}

const prefix = '.going-';
const goingOf = (trainings: TrainingsFolder, id: TrainingId): string => join(trainings, `${prefix}${id}`);

/** Rejects with what the disk says: then the training lies there as before, or nobody reads it any more and the next start goes on. */
export async function removeTraining(around: Around, id: TrainingId): Promise<void> {
  const { disk, trainingsFolder } = around;
  const going = goingOf(trainingsFolder, id);
  /* It was there before, and came again since. */
  await removeTree(disk, going);
  await disk.rename(trainingFolder(trainingsFolder, id), going);
  await disk.flushFolder(trainingsFolder);
  await finish(around, id);
}

/** What the disk refuses now is tried again by the next start. Rejects only with what is no fault of the disk. */
export async function finishRemoving(around: Around): Promise<void> {
  await unlessRefused(async () => {
    for (const name of await around.disk.list(around.trainingsFolder)) {
      const id = name.slice(prefix.length);
      if (name.startsWith(prefix) && isNameOfTraining(id)) await unlessRefused(() => finish(around, id));
    }
  });
}

async function finish({ disk, dataFolder, trainingsFolder, aside }: Around, id: TrainingId): Promise<void> {
  await removeTree(disk, asideOf(aside, id).folder);
  await forgetWaiting(disk, dataFolder, id);
  await removeTree(disk, snapshotFolder(dataFolder, id));
  await removeTree(disk, countedPath(dataFolder, id));
  await removeTree(disk, goingOf(trainingsFolder, id));
  await disk.flushFolder(trainingsFolder);
}
