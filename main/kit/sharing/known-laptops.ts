/** Who is remembered without being asked for one by one: the laptops whose logs were there when the kit first asked, and those of a folder that a person shares. */
import { join } from 'node:path';
import { deviceForm } from '../../store/bounds';
import type { NewDevice } from '../../store/devices';
import { type Disk, faultOf } from '../../store/disk';
import { isLog, logFolderOf, readLogFile, UnreadLog } from '../../store/log-folder';
import { originOf } from '../../store/log-name';
import { type TrainingsFolder, trainingFolder, trainingNames } from '../../store/trainings-folder';
import type { Ports } from '../ports';

type Needed = Pick<Ports, 'disk' | 'devices' | 'settings' | 'trainingsFolder'>;

/**
 * Once: from then on others have to be admitted. While the shared folder is away nobody knows who is there, so that everybody counts still.
 * Rejects with what the disk says of the folder of all trainings.
 */
export async function takeStock({ disk, devices, settings, trainingsFolder }: Needed): Promise<void> {
  const { sharedFolder } = settings.data;
  const isAway = sharedFolder !== null && sharedFolder !== trainingsFolder;
  if (!devices.isTakingStock || isAway) return;
  await devices.tookStock(await laptopsThere(disk, trainingsFolder));
}

/** These belong together with this laptop from now on. Rejects with what the disk says, and then nothing is known of them. */
export async function remember(ports: Needed, devices: readonly NewDevice[]): Promise<void> {
  await takeStock(ports);
  await ports.devices.remember(devices);
}

/** How many wrote into the trainings of a folder, and aren't known yet. Rejects with what the disk says of that folder. */
export async function unknownThere(ports: Needed, trainings: TrainingsFolder): Promise<number> {
  await takeStock(ports);
  return [...(await laptopsThere(ports.disk, trainings))].filter((device) => !ports.devices.find(device)).length;
}

/** Folders that are asked at once. */
const atOnce = 32;

export async function laptopsThere(disk: Disk, trainings: TrainingsFolder): Promise<ReadonlySet<string>> {
  const all = await trainingNames(disk, trainings);
  const found = new Set<string>();
  for (let from = 0; from < all.length; from += atOnce) {
    const folders = all.slice(from, from + atOnce).map((id) => logFolderOf(trainingFolder(trainings, id)));
    for (const devices of await Promise.all(folders.map((folder) => devicesOf(disk, folder))))
      for (const device of devices) found.add(device);
  }
  return found;
}

async function devicesOf(disk: Disk, folder: string): Promise<readonly string[]> {
  try {
    const names = (await disk.list(folder)).filter(isLog);
    return await Promise.all(names.map((name) => deviceOf(disk, folder, name)));
  } catch (error) {
    if (faultOf(error) === undefined && !(error instanceof UnreadLog)) throw error;
    return [];
  }
}

/** A log that somebody gave another name says itself whose it is. */
async function deviceOf(disk: Disk, folder: string, name: string): Promise<string> {
  const { device, start } = originOf(name);
  if (start !== '' && deviceForm.safeParse(device).success) return device;
  return (await readLogFile(disk, join(folder, name))).log.origin.device;
}
