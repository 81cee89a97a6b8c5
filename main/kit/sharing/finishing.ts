/** What a start does about a move of the trainings that was cut off: where all had come it is finished, else what came is taken back. */
import { basename, dirname } from 'node:path';
import type { Low } from 'lowdb';
import { unlessRefused } from '../../store/disk';
import type { Settings } from '../../store/settings';
import { checkThere } from '../../store/shared-folder';
import type { Found } from '../../store/training-log';
import { ownTrainingsFolder, type TrainingsFolder, trainingsFolderOf } from '../../store/trainings-folder';
import { putInPlace, takeBack } from '../../transfer/coming';
import { trainingsIn } from '../../transfer/copy-place';
import { joinTraining, type Way } from '../../transfer/joining';
import type { Translate } from '../../translate';
import { saidBy } from '../trouble';

interface Around extends Pick<Way, 'disk' | 'aside' | 'taker'> {
  readonly dataFolder: string;
  readonly settings: Low<Settings>;
  readonly translate: Translate;
}

/** Changes the settings, and so where the trainings lie. Rejects only with what is no fault of the disk. */
export async function finishMoves(around: Around): Promise<readonly Found[]> {
  const { moving } = around.settings.data;
  const finished = moving?.areThere ? await finishMove(around, moving) : [];
  const takenBack = await takeAllBack(around);
  await unlessRefused(() => takeGhosts(around));
  return [...finished, ...takenBack];
}

/** A power cut may bring back names of files that were put in their places. */
async function takeGhosts({ disk, taker, dataFolder, settings }: Around): Promise<void> {
  const folder = trainingsFolderOf(settings.data, dataFolder);
  if (settings.data.moving?.to !== folder) await takeBack(disk, folder, taker.device);
}

type Cut = NonNullable<Settings['moving']>;

async function finishMove({ disk, aside, taker, dataFolder, settings, translate }: Around, { to, shared }: Cut): Promise<readonly Found[]> {
  const from = trainingsFolderOf(settings.data, dataFolder);
  const own = ownTrainingsFolder(dataFolder);
  const way: Way = { disk, from, to: to as TrainingsFolder, aside, taker: { ...taker, isSharing: shared !== null } };
  try {
    if (shared !== null) await checkThere(disk, way.to);
    await putInPlace(way);
    /* If it could not be finished at once, work went on where they were. What lies in this laptop's own folder is brought in anyway. */
    if (from !== own) for (const id of await trainingsIn(disk, from)) await joinTraining(way, id);
    settings.data = { ...settings.data, sharedFolder: shared, moving: null };
    await settings.write();
    return [];
  } catch (error) {
    return [{ notice: 'sharing-unfinished', values: { folder: to, problem: saidBy(error, translate) } }];
  }
}

async function takeAllBack({ disk, taker, dataFolder, settings, translate }: Around): Promise<readonly Found[]> {
  const { moving, leftIn } = settings.data;
  const folders = [...leftIn, ...(moving && !moving.areThere ? [moving.to] : [])];
  if (folders.length === 0) return [];
  const own = ownTrainingsFolder(dataFolder);
  const found: Found[] = [];
  const left: string[] = [];
  for (const folder of folders) {
    try {
      const to = folder as TrainingsFolder;
      if (to !== own && !(await isDeleted(disk, folder))) await checkThere(disk, to);
      await takeBack(disk, to, taker.device);
      found.push({ notice: 'sharing-undone', values: { folder } });
    } catch (error) {
      left.push(folder);
      found.push({ notice: 'sharing-half', values: { folder, problem: saidBy(error, translate) } });
    }
  }
  settings.data = { ...settings.data, moving: moving?.areThere ? moving : null, leftIn: left };
  /* Else the next start finds nothing there to take back. */
  await unlessRefused(() => settings.write());
  return found;
}

/** It isn't away: what it lay in is there, and holds other things. */
async function isDeleted(disk: Way['disk'], folder: string): Promise<boolean> {
  const beside = await disk.list(dirname(folder));
  return beside.length > 0 && !beside.includes(basename(folder));
}
