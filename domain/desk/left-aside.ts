/** Entries of a training that were confirmed, lie aside and stand nowhere, as the desk tells of them. */
import type { TrainingId } from '../kernel/ids';

export interface LeftAsideView {
  readonly id: TrainingId;
  readonly place: string;
  /** The folder in which they are. */
  readonly folder: string;
  /** So many can be taken back. */
  readonly returning: number;
  /** So many stand in another version of a log, which has parted from the one here: they can't be joined. */
  readonly parted: number;
}
