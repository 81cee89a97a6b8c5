/** A training carried as one file: what somebody took along from one laptop, and brings to another at any later time. */
import type { KnownDevices } from '../../main/store/admission';
import type { NewlyKnown } from '../../main/store/devices';
import type { Disk } from '../../main/store/disk';
import { readWithoutOutOfUse } from '../../main/transfer/out-of-use';
import type { Parcel } from '../../main/transfer/parcel';
import type { Taker } from '../../main/transfer/plan-logs';
import { planTakingIn, takeIn } from '../../main/transfer/taking-in';
import { trainingId } from '../unit/builders';
import { aside } from './places';

/** Only what counts where it is packed. */
export const packed = async (disk: Disk, folder: string, known: KnownDevices | undefined): Promise<Parcel> =>
  readWithoutOutOfUse(disk, folder, trainingId, known, ['answers', 'logs']);

/** Takes a stick in, as a person does who read what it will do. `remember`: who wrote into it belongs to us. */
export async function takenIn(
  disk: Disk,
  folder: string,
  parcel: Parcel,
  taker: Taker,
  remember: (these: NewlyKnown) => Promise<void>,
): Promise<void> {
  const plan = await planTakingIn(disk, folder, parcel, taker);
  await remember(plan.newlyKnown);
  await takeIn(disk, folder, plan, aside);
}
