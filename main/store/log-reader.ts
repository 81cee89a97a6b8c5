/**
 * The logs of one training, read again and again while others write to them: of a file that grew only what was added is read. One that
 * was cut, or in which something stands differently now, is read anew whole; what is gone stays known as it was.
 */
import { basename, join } from 'node:path';
import { Turns } from '../in-turns';
import type { Disk, FileSize } from './disk';
import { type KnownLog, knownLog } from './known-log';
import { isLog, LogGone, logFolderOf, UnreadLog } from './log-folder';
import { LogScan } from './log-scan';
import { readLog } from './read-log';

interface Read {
  readonly log: KnownLog;
  readonly size: FileSize;
  /** Undefined where the lines don't simply follow each other. */
  readonly scan: LogScan | undefined;
}

export class LogReader {
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #own: string | undefined;
  readonly #read = new Map<string, Read>();

  /** `own`: the log that this start writes itself, and knows without reading. */
  constructor(disk: Disk, trainingFolder: string, own?: string) {
    this.#disk = disk;
    this.#folder = logFolderOf(trainingFolder);
    this.#own = own;
  }

  /** By their names; one that didn't change is the same object. Rejects with {@link UnreadLog}, or what the disk says of the folder. */
  async read(): Promise<readonly KnownLog[]> {
    const turns = new Turns();
    for (const name of (await this.#disk.list(this.#folder)).filter((each) => isLog(each) && each !== this.#own)) {
      const path = join(this.#folder, name);
      try {
        await this.#look(name, path, turns);
      } catch (error) {
        throw new UnreadLog(path, { cause: error });
      }
    }
    return [...this.#read.values()].map(({ log }) => log).toSorted((one, other) => (one.name < other.name ? -1 : 1));
  }

  /** Persons were erased: nobody is in memory who is in no file. */
  forget(): void {
    this.#read.clear();
  }

  async #look(name: string, path: string, turns: Turns): Promise<void> {
    const known = this.#read.get(name);
    const size = await this.#disk.size(path);
    if (known && (size === undefined || isSame(known.size, size))) return;
    if (size === undefined) throw new LogGone(path);
    const isLonger = known !== undefined && size.bytes > known.size.bytes;
    const read = isLonger && known.scan ? await this.#added(path, known.scan, turns) : undefined;
    this.#read.set(name, { ...(read ?? (await this.#whole(path, turns))), size });
  }

  /** Undefined when there is more to it than lines that were added. */
  async #added(path: string, scan: LogScan, turns: Turns): Promise<Omit<Read, 'size'> | undefined> {
    const bytes = await this.#disk.readFrom(path, scan.position);
    const log = bytes && (await scan.take(bytes, turns));
    return log && { log, scan };
  }

  async #whole(path: string, turns: Turns): Promise<Omit<Read, 'size'>> {
    const bytes = await this.#disk.read(path);
    if (bytes === undefined) throw new LogGone(path);
    const scan = new LogScan(path);
    const log = await scan.take(bytes, turns);
    return log ? { log, scan } : { log: knownLog({ path, bytes, log: readLog(basename(path), bytes) }), scan: undefined };
  }
}

const isSame = (one: FileSize, other: FileSize): boolean =>
  one.bytes === other.bytes && one.modified === other.modified && one.identity === other.identity;
