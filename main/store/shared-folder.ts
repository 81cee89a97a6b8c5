/**
 * The folder of trainings that laptops share. A file of ours marks it: where neither the mark nor a training is, the folder is away,
 * whatever the system shows at its path meanwhile (a drive that isn't connected leaves an empty folder behind).
 */
import { join } from 'node:path';
import type { Disk, OpenFile } from './disk';
import { writeWhole } from './durable-json';
import { isInside } from './inside';
import { type TrainingsFolder, trainingNames } from './trainings-folder';

/** The same bytes on every laptop, so that two that mark the folder never differ. */
const mark = {
  name: '.facilitator-kit',
  text: 'Trainings of the Facilitator Kit, shared by several laptops. They hold personal data. Leave this file here.\n',
} as const;

/** The folder was there and isn't now. Its code is one of the words for faults of a disk. */
class SharedFolderAway extends Error {
  readonly code = 'shared-away';

  constructor(folder: string) {
    super(`${folder} is not there`);
  }
}

/** Marks the folder, unless it is marked. Rejects with what the disk says. */
export async function markShared(disk: Disk, folder: TrainingsFolder): Promise<void> {
  if (await isMarked(disk, folder)) return;
  await writeWhole(disk, join(folder, mark.name), new TextEncoder().encode(mark.text));
}

const isMarked = async (disk: Pick<Disk, 'read'>, folder: TrainingsFolder): Promise<boolean> =>
  (await disk.read(join(folder, mark.name))) !== undefined;

/** Rejects with what the disk says, and with {@link SharedFolderAway}. */
export async function checkThere(disk: Pick<Disk, 'read' | 'list'>, folder: TrainingsFolder): Promise<void> {
  if ((await isMarked(disk, folder)) || (await trainingNames(disk, folder)).length > 0) return;
  throw new SharedFolderAway(folder);
}

/** Returns a disk that makes nothing in a folder that isn't there: it would be on another disk, under the place of the one that is meant. */
export function onlyWhereShared(disk: Disk, folder: TrainingsFolder): Disk {
  const check = async (path: string): Promise<void> => {
    if (isInside(path, folder)) await checkThere(disk, folder);
  };
  return {
    ...disk,
    open: async (path, how) => {
      if (how === 'create') await check(path);
      return disk.open(path, how);
    },
    makeFolder: async (path) => {
      await check(path);
      return disk.makeFolder(path);
    },
  };
}

/** The trainings lie elsewhere by now. Its code is one of the words for faults of a disk. */
class TrainingsMoved extends Error {
  readonly code = 'moved';
}

/**
 * Once the trainings were moved nothing more comes into the folder where they were: the next start reads the other one, and would miss
 * what was noted in the moments until then.
 */
export function leavable(disk: Disk, folder: TrainingsFolder): { readonly disk: Disk; readonly leave: () => void } {
  let isLeft = false;
  const check = (path: string): void => {
    if (isLeft && isInside(path, folder)) throw new TrainingsMoved(folder);
  };
  const checked = (file: OpenFile, path: string): OpenFile => ({
    ...file,
    write: async (bytes, position) => {
      check(path);
      return file.write(bytes, position);
    },
  });
  return {
    disk: {
      ...disk,
      open: async (path, how) => {
        check(path);
        return checked(await disk.open(path, how), path);
      },
      makeFolder: async (path) => {
        check(path);
        return disk.makeFolder(path);
      },
    },
    leave: () => {
      isLeft = true;
    },
  };
}
