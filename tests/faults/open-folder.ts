/** Opens a data folder with one training as the kit does at a start, over the real disk; what a killed process left must not matter. */
import { join } from 'node:path';
import type { Low } from 'lowdb';
import { anchorFor, type Clock, clockOf, machineClock } from '../../main/clock';
import type { Disk } from '../../main/store/disk';
import { takeLock } from '../../main/store/lock';
import { nodeDisk } from '../../main/store/node-disk';
import type { Aside } from '../../main/store/set-aside';
import { openSettings, ownDevice, type Settings } from '../../main/store/settings';
import { removeStrayFiles, removeStrayFilesOf } from '../../main/store/stray-files';
import { TrainingLog } from '../../main/store/training-log';
import { writerFor } from '../../main/store/writer';
import { calendarDay, trainingId } from '../unit/builders';

export interface OpenFolder {
  readonly log: TrainingLog;
  readonly settings: Low<Settings>;
  readonly now: Clock['now'];
  readonly close: () => Promise<void>;
}

interface Circumstances {
  /** Milliseconds that the laptop's clock is ahead. */
  readonly clockWrong?: number;
  /** Other laptops write there too. */
  readonly isSharing?: boolean;
}

export async function openFolder(
  dataFolder: string,
  disk: Disk = nodeDisk,
  { clockWrong = 0, isSharing = false }: Circumstances = {},
): Promise<OpenFolder | { readonly heldBy: number }> {
  const honest = machineClock();
  const machine = { ...honest, wall: () => honest.wall() + clockWrong };
  await disk.makeFolder(dataFolder);
  const lock = await takeLock(dataFolder, machine.boot);
  if ('heldBy' in lock) return { heldBy: lock.heldBy.process };
  await removeStrayFiles(dataFolder);
  await removeStrayFilesOf(disk, join(dataFolder, 'trainings', trainingId));
  const aside: Aside = { folder: join(dataFolder, 'set-aside'), today: () => calendarDay('2026-11-25') };
  const clock = clockOf(machine, anchorFor(machine, null));
  const settings = await openSettings(disk, dataFolder, aside, 'en');
  const { device, key } = await ownDevice(disk, dataFolder, aside);
  const writer = { ...writerFor(device, clock, isSharing), key };
  const log = await TrainingLog.open(disk, join(dataFolder, 'trainings', trainingId), trainingId, writer, aside, () => undefined);
  const close = async (): Promise<void> => {
    await log.close();
    await lock.release();
  };
  return { log, settings, now: clock.now, close };
}
