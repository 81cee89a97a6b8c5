/** What is the same for all laptops of one schedule. */
import type { StoredEvent } from '../../domain/training/event';
import type { WaitingDevice } from '../../main/store/admission';
import type { Disk } from '../../main/store/disk';
import type { Parcel } from '../../main/transfer/parcel';
import type { Chance } from '../faults/chance';
import type { SheetsOfAll } from './sheets';
import type { Turns } from './turns';

export interface World {
  readonly chance: Chance;
  readonly turns: Turns;
  /** Milliseconds since 1970, as it really is. */
  readonly time: () => number;
  readonly story: (line: string) => void;
  /** What was packed on any laptop. */
  readonly sticks: Parcel[];
  readonly sheets: SheetsOfAll;
  /** What must not be. */
  readonly fault: (what: string) => void;
  /** Somebody was told that these are done. */
  readonly confirmed: (events: readonly StoredEvent[]) => void;
  /** The disk as the kit gets it: a test may give it one that lies. */
  readonly kitDisk: (disk: Disk) => Disk;
  /** What carries folders writes straight into files. */
  readonly carriesInPlace: boolean;
  /** So many events that a snapshot doesn't hold make another one. */
  readonly snapshotAfter: number;
  /** Only laptops count that somebody admitted, or that are remembered. */
  readonly asksWhoBelongs: boolean;
  /** Says whether a laptop that waits belongs to the organisation. */
  readonly isOurs: (waiting: WaitingDevice) => boolean;
}
