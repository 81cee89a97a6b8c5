/**
 * Laptops that are remembered without a question for each: those whose logs were there when the kit first asked, and those of a folder that
 * a person shares.
 */
import { join } from 'node:path';
import { deviceForm } from '../../store/bounds';
import type { Origin } from '../../store/chain';
import type { NewlyKnown, NewUnsigned } from '../../store/devices';
import { type Disk, faultOf } from '../../store/disk';
import { isLog, logFolderOf, logNameOf, readLogFile, UnreadLog } from '../../store/log-folder';
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
export async function remember(ports: Needed, these: NewlyKnown): Promise<void> {
  await takeStock(ports);
  await ports.devices.remember(these);
}

/** How many wrote into the trainings of a folder, and aren't known yet. Rejects with what the disk says of that folder. */
export async function unknownThere(ports: Needed, trainings: TrainingsFolder): Promise<number> {
  await takeStock(ports);
  const { devices } = await laptopsThere(ports.disk, trainings);
  return devices.filter(({ device }) => !ports.devices.find(device)).length;
}

/** Folders that are asked at once. */
const atOnce = 32;

/** Returns the laptops that wrote into these trainings, and the unsigned logs that count there: those that exist, by their names alone. */
export async function laptopsThere(disk: Disk, trainings: TrainingsFolder): Promise<NewlyKnown> {
  const all = await trainingNames(disk, trainings);
  const devices = new Set<string>();
  const unsigned: NewUnsigned[] = [];
  for (let from = 0; from < all.length; from += atOnce) {
    const some = all.slice(from, from + atOnce);
    const found = await Promise.all(some.map((id) => originsIn(disk, logFolderOf(trainingFolder(trainings, id)))));
    for (const [index, training] of some.entries()) {
      for (const origin of found[index] ?? []) {
        devices.add(origin.device);
        unsigned.push({ training, log: logNameOf(origin), seal: null });
      }
    }
  }
  return { devices: [...devices].map((device) => ({ device })), unsigned };
}

async function originsIn(disk: Disk, folder: string): Promise<readonly Origin[]> {
  try {
    const names = (await disk.list(folder)).filter(isLog);
    return (await Promise.all(names.map((name) => originAt(disk, folder, name)))).filter((origin) => origin !== undefined);
  } catch (error) {
    if (faultOf(error) === undefined) throw error;
    return [];
  }
}

/** A log that somebody gave another name says itself whose it is; one that can't be read keeps no other from being known. */
async function originAt(disk: Disk, folder: string, name: string): Promise<Origin | undefined> {
  const named = originOf(name);
  if (named.start !== '' && deviceForm.safeParse(named.device).success) return named;
  try {
    return (await readLogFile(disk, join(folder, name))).log.origin;
  } catch (error) {
    if (!(error instanceof UnreadLog)) throw error;
    return undefined;
  }
}
