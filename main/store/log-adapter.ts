/**
 * lowdb adapter for the log of one start: writes only the new acts and flushes them, so an act costs the same however long the
 * training is. After a failed append the file is cut back to what was confirmed, at once or else before anything is written.
 */
import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import type { Stamp, StoredEvent } from '../../domain/training/event';
import { closeFlushed, type Disk, faultOf, type OpenFile } from './disk';
import { writeWhole } from './durable-json';
import { LogGone } from './log-folder';
import { encodeAct, encodeFirstLine } from './log-line';

/** Events that happened together: all of them are on the disk, or none counts. */
export type Act = readonly StoredEvent[];

export interface Log {
  /** In the order of their sequence; the adapter confirms them from the front. */
  readonly acts: Act[];
}

/** What the first line of a log says; asked when the log is begun. */
export type FirstLine = () => Promise<{ readonly stamp: Stamp; readonly heads: Readonly<Record<string, string>> }>;

const newline = 10;

export class LogAdapter implements Adapter<Log> {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #firstLine: FirstLine;
  /** Holds what was confirmed and nothing else. */
  #file: OpenFile | undefined;
  /** A log of this name that was there before is not ours to cut: creating it fails instead. */
  #isCreated = false;
  /** Bytes of a refused act may be in the file. */
  #needsCut = false;
  /** False when a rewriting broke off: the file is the old or the new one, and {@link #measure} tells where it ends. */
  #isMeasured = true;
  #confirmedActs = 0;
  #confirmedBytes = 0;
  #lastHash = '';

  constructor(disk: Disk, path: string, firstLine: FirstLine) {
    this.#disk = disk;
    this.#path = path;
    this.#firstLine = firstLine;
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
      const { stamp, heads } = await this.#firstLine();
      ({ text, hash } = encodeFirstLine(stamp, heads));
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

  /**
   * Puts other bytes in place of what was confirmed, whole or not at all; the last line must keep its hash. Rejects with what
   * the disk says, and the log goes on either way.
   */
  async rewrite(change: (confirmed: Uint8Array) => Uint8Array): Promise<void> {
    if (this.#confirmedBytes === 0) return;
    await this.close();
    const before = await this.#measure();
    const after = change(before);
    if (Buffer.compare(before, after) === 0) return;
    this.#isMeasured = false;
    await writeWhole(this.#disk, this.#path, after);
    await this.#measure();
    this.#needsCut = false;
  }

  /** What was confirmed, as far as the line with the last hash. */
  async #measure(): Promise<Uint8Array> {
    const bytes = await this.#disk.read(this.#path);
    const last = bytes ? Buffer.from(bytes).lastIndexOf(`"hash":"${this.#lastHash}"`) : -1;
    if (!bytes || last === -1) throw new LogGone(this.#path);
    this.#confirmedBytes = bytes.indexOf(newline, last) + 1;
    this.#isMeasured = true;
    return bytes.subarray(0, this.#confirmedBytes);
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
      if (!this.#isMeasured) await this.#measure();
      await file.truncate(this.#confirmedBytes);
      if (this.#confirmedBytes === 0) await this.#disk.flushFolder(folder);
      return file;
    } catch (error) {
      await closeFlushed(file);
      throw error;
    }
  }
}
