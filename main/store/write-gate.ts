/**
 * The gate that every write into a data folder passes. It is open while this kit holds the folder's lock and could write what every start
 * writes. While it is shut nothing in the folder changes, even if the disk would allow it by now: without the lock somebody else may be
 * writing there.
 */
import { type Disk, faultOf } from './disk';
import { isInside } from './inside';
import type { Holder, Lock } from './lock';

/** The lock is another's. Its code is one of the words for faults of a disk. */
export class HeldElsewhere extends Error {
  readonly code = 'held';
  readonly holder: Holder;

  constructor(holder: Holder) {
    super(`process ${holder.process} holds the data folder`);
    this.holder = holder;
  }
}

type TakeLock = () => Promise<Lock | { readonly heldBy: Holder }>;

export class WriteGate {
  /** The disk behind the gate; outside the guarded folders writes pass freely. */
  readonly disk: Disk;
  readonly #takeLock: TakeLock;
  /** What every start writes, in this order. */
  readonly #onOpen: (() => Promise<void>)[] = [];
  #lock: Lock | undefined;
  #blockedBy: unknown = new Error('The gate was not tried yet');

  readonly #folders: string[];

  constructor(disk: Disk, folder: string, takeLock: TakeLock) {
    this.#folders = [folder];
    this.disk = guarded(disk, this.#folders, () => this.#blockedBy);
    this.#takeLock = takeLock;
  }

  /** Guards this folder too from now on: the trainings may lie outside the data folder. */
  guard(folder: string): void {
    this.#folders.push(folder);
  }

  /** Says why nothing can be written: what the disk said, or {@link HeldElsewhere}; undefined while the gate is open. */
  get blockedBy(): unknown {
    return this.#blockedBy;
  }

  /** A dead holder's lock was taken over. */
  get isTakenOver(): boolean {
    return this.#lock?.takenOver === true;
  }

  /** Tries to open the gate again. Throws only what is no fault of the disk. */
  async tryOpen(): Promise<void> {
    if (this.#blockedBy === undefined) return;
    await this.#unlessRefused(async () => {
      const taken = await this.#takeLock();
      if ('heldBy' in taken) throw new HeldElsewhere(taken.heldBy);
      this.#lock = taken;
      this.#blockedBy = undefined;
      for (const write of this.#onOpen) await write();
    });
  }

  /** Writes at once if the gate is open, otherwise as soon as it opens; a write that the disk refuses shuts the gate. */
  async onOpen(write: () => Promise<void>): Promise<void> {
    this.#onOpen.push(write);
    if (this.#blockedBy === undefined) await this.#unlessRefused(write);
  }

  /** Rejects with what the disk says. */
  async release(): Promise<void> {
    const lock = this.#lock;
    this.#lock = undefined;
    await lock?.release();
  }

  async #unlessRefused(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (faultOf(error) === undefined) throw error;
      this.#blockedBy = error;
      await this.#giveBack();
    }
  }

  /** A lock that the disk doesn't let go counts as a dead one's from now on. */
  async #giveBack(): Promise<void> {
    try {
      await this.release();
    } catch (error) {
      if (faultOf(error) === undefined) throw error;
    }
  }
}

function guarded(disk: Disk, folders: readonly string[], blockedBy: () => unknown): Disk {
  const check = (...paths: readonly string[]): void => {
    const why = blockedBy();
    if (why !== undefined && paths.some((path) => folders.some((folder) => isInside(path, folder)))) throw why;
  };
  return {
    read: disk.read,
    readFrom: disk.readFrom,
    size: disk.size,
    list: disk.list,
    open: async (path, how) => {
      check(path);
      return disk.open(path, how);
    },
    rename: async (from, to) => {
      check(from, to);
      return disk.rename(from, to);
    },
    remove: async (path) => {
      check(path);
      return disk.remove(path);
    },
    removeFolder: async (path) => {
      check(path);
      return disk.removeFolder(path);
    },
    makeFolder: async (path) => {
      check(path);
      return disk.makeFolder(path);
    },
    flushFolder: async (path) => {
      check(path);
      return disk.flushFolder(path);
    },
  };
}
