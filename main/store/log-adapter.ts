/**
 * lowdb adapter for the log of one start: writes only the new tail and flushes it, so an act costs the same however long the
 * training is. After a failed append or flush the file is reopened and cut back to what was confirmed before anything is written.
 */
import { basename, dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import type { KitEvent, Stamp } from '../../domain/event';
import { type Disk, faultOf, type OpenFile } from './disk';
import { encodeEvent, encodeOpening } from './log-line';

export interface Log {
  /** In the order of their sequence; the adapter confirms them from the front. */
  readonly events: KitEvent[];
}

/** What the first line of a log says; asked once, when the log is begun. */
export type Opening = () => { readonly stamp: Stamp; readonly heads: Readonly<Record<string, string>> };

export class LogAdapter implements Adapter<Log> {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #opening: Opening;
  #file: OpenFile | undefined;
  #isTrusted = false;
  /** A log of this name that was there before is not ours to cut: creating it fails instead. */
  #isCreated = false;
  #confirmedEvents = 0;
  #confirmedBytes = 0;
  #lastHash = '';

  constructor(disk: Disk, path: string, opening: Opening) {
    this.#disk = disk;
    this.#path = path;
    this.#opening = opening;
  }

  /** How many events are safe. */
  get confirmed(): number {
    return this.#confirmedEvents;
  }

  get lastHash(): string {
    return this.#lastHash;
  }

  get name(): string {
    return basename(this.#path);
  }

  /** A start's log is new: there is nothing to read. */
  async read(): Promise<Log | null> {
    return null;
  }

  async write({ events }: Log): Promise<void> {
    /* More may be painted while this is being written: it belongs to the next write. */
    const until = events.length;
    const tail = events.slice(this.#confirmedEvents, until);
    if (tail.length === 0) return;
    let before = this.#lastHash;
    let text = '';
    if (this.#confirmedBytes === 0) {
      const { stamp, heads } = this.#opening();
      const opening = encodeOpening(stamp, heads);
      text = opening.text;
      before = opening.hash;
    }
    for (const event of tail) {
      const line = encodeEvent(event, before);
      text += line.text;
      before = line.hash;
    }
    const bytes = new TextEncoder().encode(text);
    await this.#append(bytes);
    this.#confirmedEvents = until;
    this.#confirmedBytes += bytes.length;
    this.#lastHash = before;
  }

  async close(): Promise<void> {
    await this.#file?.close();
    this.#file = undefined;
    this.#isTrusted = false;
  }

  async #append(bytes: Uint8Array): Promise<void> {
    const file = this.#file && this.#isTrusted ? this.#file : await this.#openAgain();
    this.#isTrusted = false;
    await file.write(bytes, this.#confirmedBytes);
    await file.flush();
    this.#isTrusted = true;
  }

  async #openAgain(): Promise<OpenFile> {
    const old = this.#file;
    this.#file = undefined;
    try {
      await old?.close();
    } catch (error) {
      if (faultOf(error) === undefined) throw error;
    }
    const file = await this.#openFile();
    this.#file = file;
    await file.truncate(this.#confirmedBytes);
    return file;
  }

  async #openFile(): Promise<OpenFile> {
    const folder = dirname(this.#path);
    if (!this.#isCreated) await this.#disk.makeFolder(folder);
    const file = await this.#disk.open(this.#path, this.#isCreated ? 'reopen' : 'create');
    this.#isCreated = true;
    if (this.#confirmedBytes > 0) return file;
    try {
      await this.#disk.flushFolder(folder);
      return file;
    } catch (error) {
      await file.close();
      throw error;
    }
  }
}
