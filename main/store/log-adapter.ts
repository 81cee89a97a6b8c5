/**
 * lowdb adapter for the log of one start: writes only the new acts and flushes them, so an act costs the same however long the
 * training is. After a failed append the file is cut back to what was confirmed, at once or else before anything is written.
 * Whatever carries files between laptops may put another version over this one, cut it or take it away: what was confirmed is
 * kept in memory, and is put there again whole.
 */
import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import type { Stamp, StoredEvent } from '../../domain/training/event';
import { closeFlushed, type Disk, faultOf, type OpenFile } from './disk';
import { writeWhole } from './durable-json';
import { erasedStanding } from './erase';
import { LogGone } from './log-folder';
import { type Encoded, encodeAct, encodeFirstLine, type Signing } from './log-line';

/** Events that happened together: all of them are on the disk, or none counts. */
export type Act = readonly StoredEvent[];

export interface Log {
  /** In the order of their sequence; the adapter confirms them from the front. */
  readonly acts: Act[];
}

/** What the first line of a log says; asked when the log is begun. */
export type FirstLine = () => Promise<{ readonly stamp: Stamp; readonly heads: Readonly<Record<string, string>> }>;

/** What a start has on the disk, as far as it was confirmed. */
export interface Confirmed {
  /** How many acts. */
  readonly acts: number;
  readonly heads: Readonly<Record<string, string>>;
  /** Hashes of the first line, and of the last line of each act. */
  readonly hashes: readonly string[];
  /** Whether a file holds that and nothing else. */
  readonly isAllOf: (file: Uint8Array) => boolean;
}

export class LogAdapter implements Adapter<Log> {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #firstLine: FirstLine;
  /** Undefined where nothing is signed. */
  readonly #signing: Signing | undefined;
  readonly #withoutErased: (lines: Uint8Array) => Uint8Array;
  /** Holds what was confirmed and nothing else, unless somebody else changed it. */
  #file: OpenFile | undefined;
  /** A log of this name that was there before is not ours to cut: creating it fails instead. */
  #isCreated = false;
  /** Bytes of a refused act may be in the file. */
  #needsCut = false;
  #confirmedActs = 0;
  /** What was confirmed, piece by piece. */
  #confirmed: Uint8Array[] = [];
  #confirmedBytes = 0;
  /** What a rewriting that broke off was to put there: the file holds this or what was confirmed. */
  #rewritten: Uint8Array | undefined;
  #heads: Confirmed['heads'] = {};
  /** See {@link Confirmed}. */
  readonly #hashes: string[] = [];

  /** `withoutErased`: what may be put back of lines once another laptop took persons out of those before them. */
  constructor(
    disk: Disk,
    path: string,
    firstLine: FirstLine,
    signing?: Signing,
    withoutErased: (lines: Uint8Array) => Uint8Array = (lines) => lines,
  ) {
    this.#disk = disk;
    this.#path = path;
    this.#firstLine = firstLine;
    this.#signing = signing;
    this.#withoutErased = withoutErased;
  }

  get confirmed(): Confirmed {
    return {
      acts: this.#confirmedActs,
      heads: this.#heads,
      hashes: this.#hashes,
      isAllOf: (file) => file.length === this.#confirmedBytes && begins(file, Buffer.concat(this.#confirmed)),
    };
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
    const written: Encoded[] = [];
    if (this.#confirmedBytes === 0) {
      const { stamp, heads } = await this.#firstLine();
      written.push(encodeFirstLine(stamp, heads, this.#signing));
      this.#heads = heads;
    }
    for (const act of tail) written.push(encodeAct(act, written.at(-1)?.hash ?? this.#hashes.at(-1) ?? '', this.#signing));
    const bytes = new TextEncoder().encode(written.map(({ text }) => text).join(''));
    await this.#append(bytes);
    this.#confirmedActs = until;
    this.#confirmed.push(bytes);
    this.#confirmedBytes += bytes.length;
    this.#hashes.push(...written.map(({ hash }) => hash));
  }

  async close(): Promise<void> {
    await this.#mendIfPossible();
    const file = this.#file;
    this.#file = undefined;
    if (file) await closeFlushed(file);
    if (this.#needsCut) await this.#cutBack();
  }

  /** Puts what was confirmed where it belongs, if it isn't there any more; false where it is. Rejects with what the disk says. */
  async mend(): Promise<boolean> {
    if (this.#confirmedBytes === 0 || (await this.#stands())) return false;
    this.#file = await this.#open();
    return true;
  }

  /**
   * Puts other bytes in place of what was confirmed, whole or not at all; the last line must keep its hash. Rejects with what
   * the disk says, and the log goes on either way.
   */
  async rewrite(change: (confirmed: Uint8Array) => Uint8Array): Promise<void> {
    if (this.#confirmedBytes === 0) return;
    const after = change(Buffer.concat(this.#confirmed));
    await this.close();
    if (!(await this.#holds(after))) {
      this.#rewritten = after;
      await writeWhole(this.#disk, this.#path, after);
      if (!(await this.#holds(after))) throw new LogGone(this.#path);
      this.#needsCut = false;
    }
    this.#isNow(after);
  }

  async #holds(bytes: Uint8Array): Promise<boolean> {
    const there = await this.#disk.read(this.#path);
    return there !== undefined && begins(there, bytes);
  }

  #isNow(bytes: Uint8Array): void {
    this.#confirmed = [bytes];
    this.#confirmedBytes = bytes.length;
    this.#rewritten = undefined;
  }

  async #append(bytes: Uint8Array): Promise<void> {
    const file = this.#file && (await this.#stands()) ? this.#file : await this.#open();
    this.#file = undefined;
    this.#needsCut = true;
    try {
      await file.write(bytes, this.#confirmedBytes);
      await file.flush();
      if (await this.#isThere(file, this.#confirmedBytes + bytes.length)) this.#file = file;
      else await this.#putBack([...this.#confirmed, bytes]);
    } catch (error) {
      await closeFlushed(file);
      await this.#cutBack();
      throw error;
    }
    if (this.#file === undefined) await closeFlushed(file);
    this.#needsCut = false;
  }

  /**
   * What was put over the file while it was written has not got its last bytes. Where the disk can't say, or all of it is gone, they
   * are where they were flushed.
   */
  async #isThere(file: OpenFile, length: number): Promise<boolean> {
    try {
      const standing = await file.standing();
      return standing === length || (standing === undefined && (await this.#isPlaceGone()));
    } catch (error) {
      if (faultOf(error) === undefined) throw error;
      return true;
    }
  }

  /** Whether the open file is still the one of this name, and as long as what was confirmed; another is closed. */
  async #stands(): Promise<boolean> {
    const file = this.#file;
    if (!file) return false;
    try {
      if ((await file.standing()) === this.#confirmedBytes) return true;
    } catch (error) {
      if (faultOf(error) === undefined) throw error;
    }
    this.#file = undefined;
    await closeFlushed(file);
    return false;
  }

  async #mendIfPossible(): Promise<void> {
    try {
      if (this.#file) await this.mend();
    } catch (error) {
      /* Nobody is left to be told, and what lies there is as it was found. */
      if (faultOf(error) === undefined) throw error;
    }
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
    const file = this.#isCreated ? await this.#reopen() : await this.#create();
    try {
      await file.truncate(this.#confirmedBytes);
      /* The name of a file that is new, or was put over ours, may not be safe. */
      await this.#disk.flushFolder(dirname(this.#path));
      return file;
    } catch (error) {
      await closeFlushed(file);
      throw error;
    }
  }

  async #create(): Promise<OpenFile> {
    await this.#disk.makeFolder(dirname(this.#path));
    const file = await this.#disk.open(this.#path, 'create');
    this.#isCreated = true;
    return file;
  }

  /** What was put over it, or took it away, gives way to what was confirmed. */
  async #reopen(): Promise<OpenFile> {
    const file = await this.#reopened();
    if (file) return file;
    await this.#putBack(this.#rewritten ? [this.#rewritten] : this.#confirmed);
    if (this.#rewritten) this.#isNow(this.#rewritten);
    return this.#disk.open(this.#path, 'reopen');
  }

  /** Undefined when it doesn't begin with what was confirmed. */
  async #reopened(): Promise<OpenFile | undefined> {
    let file: OpenFile;
    try {
      file = await this.#disk.open(this.#path, 'reopen');
    } catch (error) {
      if (faultOf(error) === 'ENOENT') return undefined;
      throw error;
    }
    try {
      if (await this.#isOurs(file)) return file;
    } catch (error) {
      await closeFlushed(file);
      throw error;
    }
    await closeFlushed(file);
    return undefined;
  }

  async #isOurs(file: OpenFile): Promise<boolean> {
    const there = await this.#disk.read(this.#path);
    if (there === undefined || (await file.standing()) !== there.length) return false;
    if (this.#rewritten && begins(there, this.#rewritten)) this.#isNow(this.#rewritten);
    this.#takeErased(there);
    const isOurs = begins(there, Buffer.concat(this.#confirmed));
    if (isOurs) this.#rewritten = undefined;
    return isOurs;
  }

  /** A person said on another laptop that this one isn't coming back, and persons were taken out of its log: they don't come back from memory. */
  #takeErased(there: Uint8Array): void {
    const ours = Buffer.concat(this.#confirmed);
    const standing = erasedStanding(there, ours);
    if (standing) this.#isNow(Buffer.concat([standing.lines, this.#withoutErased(ours.subarray(standing.until))]));
  }

  async #putBack(pieces: readonly Uint8Array[]): Promise<void> {
    if (await this.#isPlaceGone()) throw new LogGone(this.#path);
    await this.#disk.makeFolder(dirname(this.#path));
    await writeWhole(this.#disk, this.#path, Buffer.concat(pieces));
  }

  /** A training's folder may be deleted by another laptop; where nothing is at all, a drive is gone, and its place is not ours to fill. */
  async #isPlaceGone(): Promise<boolean> {
    const folder = dirname(this.#path);
    const trainings = dirname(dirname(folder));
    return (await this.#disk.list(folder)).length === 0 && (await this.#disk.list(trainings)).length === 0;
  }
}

const begins = (bytes: Uint8Array, beginning: Uint8Array): boolean => Buffer.compare(bytes.subarray(0, beginning.length), beginning) === 0;
