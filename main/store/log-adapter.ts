/**
 * lowdb adapter for the log of one start: writes only the new acts and flushes them, so an act costs the same however long the
 * training is. After a failed append the file is cut back to what was confirmed, at once or else before anything is written.
 */
import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import type { KitEvent, Stamp } from '../../domain/event';
import { closeFlushed, type Disk, faultOf, type OpenFile } from './disk';
import { encodeAct, encodeOpening } from './log-line';

/** Events that happened together: all of them are on the disk, or none counts. */
export type Act = readonly KitEvent[];

export interface Log {
  /** In the order of their sequence; the adapter confirms them from the front. */
  readonly acts: Act[];
}

/** What the first line of a log says; asked when the log is begun. */
export type Opening = () => Promise<{ readonly stamp: Stamp; readonly heads: Readonly<Record<string, string>> }>;

export class LogAdapter implements Adapter<Log> {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #opening: Opening;
  /** Holds what was confirmed and nothing else. */
  #file: OpenFile | undefined;
  /** A log of this name that was there before is not ours to cut: creating it fails instead. */
  #isCreated = false;
  /** Bytes of a refused act may be in the file. */
  #needsCut = false;
  #confirmedActs = 0;
  #confirmedBytes = 0;
  #lastHash = '';

  constructor(disk: Disk, path: string, opening: Opening) {
    this.#disk = disk;
    this.#path = path;
    this.#opening = opening;
  }

  /** How many acts are safe. */
  get confirmed(): number {
    return this.#confirmedActs;
  }

  /** A start's log is new: there is nothing to read. */
  async read(): Promise<Log | null> {
    return null;
  }

  async write({ acts }: Log): Promise<void> {
    /* More may be painted while this is being written: it belongs to the next write. */
    const until = acts.length;
    const tail = acts.slice(this.#confirmedActs, until);
    if (tail.length === 0) return;
    let hash = this.#lastHash;
    let text = '';
    if (this.#confirmedBytes === 0) {
      const { stamp, heads } = await this.#opening();
      ({ text, hash } = encodeOpening(stamp, heads));
    }
    for (const act of tail) {
      const encoded = encodeAct(act, hash);
      text += encoded.text;
      hash = encoded.hash;
    }
    const bytes = new TextEncoder().encode(text);
    await this.#append(bytes);
    this.#confirmedActs = until;
    this.#confirmedBytes += bytes.length;
    this.#lastHash = hash;
  }

  async close(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    if (file) await closeFlushed(file);
    if (this.#needsCut) await this.#cutBack();
  }

  async #append(bytes: Uint8Array): Promise<void> {
    const file = this.#file ?? (await this.#open());
    this.#file = undefined;
    this.#needsCut = true;
    try {
      await file.write(bytes, this.#confirmedBytes);
      await file.flush();
    } catch (error) {
      await closeFlushed(file);
      await this.#cutBack();
      throw error;
    }
    this.#file = file;
    this.#needsCut = false;
  }

  /** A file whose flush failed is opened anew: through the old handle the system may believe that all was written. */
  async #cutBack(): Promise<void> {
    try {
      const file = await this.#open();
      try {
        await file.flush();
        this.#needsCut = false;
      } finally {
        await closeFlushed(file);
      }
    } catch (error) {
      /* The refusal itself is told; the cut is tried again before the next act, and when the log is closed. */
      if (faultOf(error) === undefined) throw error;
    }
  }

  /** With nothing in it but what was confirmed. */
  async #open(): Promise<OpenFile> {
    const folder = dirname(this.#path);
    if (!this.#isCreated) await this.#disk.makeFolder(folder);
    const file = await this.#disk.open(this.#path, this.#isCreated ? 'reopen' : 'create');
    this.#isCreated = true;
    try {
      await file.truncate(this.#confirmedBytes);
      if (this.#confirmedBytes === 0) await this.#disk.flushFolder(folder);
      return file;
    } catch (error) {
      await closeFlushed(file);
      throw error;
    }
  }
}
