/** Brings the copy of a training up to date: beside what lies there and never over it, and checked by reading it back. */
import { join } from 'node:path';
import type { Disk } from '../store/disk';
import type { Aside } from '../store/set-aside';
import { sha256 } from '../store/sha256';
import type { Parcel } from './parcel';
import type { Judging } from './sounder-programme';
import { planCopying, takeIn } from './taking-in';

/** What was read back is not what was written. */
export class CopyDiffers extends Error {
  readonly code = 'EIO';

  constructor(path: string) {
    super(`${path} does not read as it was written`);
  }
}

/**
 * `isCompared`: the copy was looked at whole before. Rejects with what the disk says, when the copy does not read as it was written, and with
 * `MadeByNewerKit` when what lies there was: then nothing was changed. Returns how many entries the logs there have that these haven't.
 */
export async function copyTraining(
  disk: Disk,
  parcel: Parcel,
  copyFolder: string,
  aside: Aside,
  isCompared: boolean,
  judging: Judging,
): Promise<number> {
  const folder = join(copyFolder, parcel.training);
  const plan = await planCopying(disk, folder, parcel, isCompared, judging);
  await takeIn(disk, folder, plan, aside);
  for (const [name, bytes] of plan.writes) {
    const path = join(folder, name);
    const written = await disk.read(path);
    if (!written || sha256(written) !== sha256(bytes)) throw new CopyDiffers(path);
  }
  return plan.ahead;
}
