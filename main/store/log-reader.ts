/**
 * The logs of one training, read again and again while others write to them: of a file that grew only what was added is read. One that
 * was cut, or in which something stands differently now, is read anew whole; what is gone stays known as it was.
 */
import { basename, join } from 'node:path';
import { withoutPersonal } from '../../domain/training/erasure';
import type { StoredEvent } from '../../domain/training/event';
import { Turns } from '../in-turns';
import type { Disk, FileSize } from './disk';
import { type KnownLog, knownLog } from './known-log';
import { checkAmount, isLog, LogGone, logFolderOf, UnreadLog } from './log-folder';
import { LogScan } from './log-scan';
import { linesInTurns, readLog } from './read-log';
import type { KeptLog } from './snapshot';

interface Read {
  readonly log: KnownLog;
  /** The identity is undefined where only a snapshot tells of the file. */
  readonly size: Omit<FileSize, 'identity'> & { readonly identity: string | undefined };
  /** Undefined where the lines don't simply follow each other. */
  readonly scan: LogScan | undefined;
}

export class LogReader {
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #own: string | undefined;
  readonly #read = new Map<string, Read>();
  /** By their names, until their files are looked at. */
  readonly #kept: Map<string, KeptLog>;

  /** `own`: the log that this start writes itself, and knows without reading. `kept`: as they were read earlier. */
  constructor(disk: Disk, trainingFolder: string, own?: string, kept: readonly KeptLog[] = []) {
    this.#disk = disk;
    this.#folder = logFolderOf(trainingFolder);
    this.#own = own;
    this.#kept = new Map(kept.map((each) => [each.log.name, each]));
  }

  /** Returns the logs as they were read last, to be cached: those that hold only lines which follow each other. */
  get kept(): readonly KeptLog[] {
    return [...this.#read.values()].flatMap(({ log: { path: _, ...log }, scan, size }) =>
      scan && log.lastHash !== undefined ? [{ log, scan: scan.state, bytes: size.bytes, modified: size.modified }] : [],
    );
  }

  /** By their names; one that didn't change is the same object. Rejects with {@link UnreadLog}, or what the disk says of the folder. */
  async read(): Promise<readonly KnownLog[]> {
    const turns = new Turns();
    const names = (await this.#disk.list(this.#folder)).filter((each) => isLog(each) && each !== this.#own);
    let bytes = checkAmount(this.#folder, names.length, 0);
    for (const name of names) {
      const path = join(this.#folder, name);
      try {
        await this.#look(name, path, turns);
      } catch (error) {
        throw new UnreadLog(path, { cause: error });
      }
      bytes = checkAmount(this.#folder, names.length, bytes + (this.#read.get(name)?.size.bytes ?? 0));
    }
    this.#kept.clear();
    return this.logs;
  }

  /** Persons were erased: nobody of them is in memory, whatever the files still hold. Tells whether somebody was. */
  empty(isErased: (event: StoredEvent) => boolean): boolean {
    let wereSome = false;
    for (const [name, read] of this.#read) {
      const events = read.log.events.map((event) => (isErased(event) ? withoutPersonal(event) : event));
      if (events.every((event, index) => event === read.log.events[index])) continue;
      read.scan?.become(events);
      this.#read.set(name, { ...read, log: { ...read.log, events } });
      wereSome = true;
    }
    return wereSome;
  }

  /** Returns the logs as they are known. */
  get logs(): readonly KnownLog[] {
    return [...this.#read.values()].map(({ log }) => log).toSorted((one, other) => (one.name < other.name ? -1 : 1));
  }

  async #look(name: string, path: string, turns: Turns): Promise<void> {
    const known = this.#read.get(name) ?? this.#keptRead(name, path);
    const size = await this.#disk.size(path);
    if (known && (size === undefined || isSame(known.size, size))) {
      this.#read.set(name, { ...known, size: size ?? known.size });
      return;
    }
    if (size === undefined) throw new LogGone(path);
    const isLonger = known !== undefined && size.bytes > known.size.bytes;
    const read = isLonger && known.scan ? await this.#added(path, known.scan, turns) : undefined;
    this.#read.set(name, { ...(read ?? (await this.#whole(path, turns))), size });
  }

  #keptRead(name: string, path: string): Read | undefined {
    const kept = this.#kept.get(name);
    if (!kept) return undefined;
    const size = { bytes: kept.bytes, modified: kept.modified, identity: undefined };
    return { log: { ...kept.log, path }, size, scan: LogScan.resumed(path, kept) };
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
    if (log) return { log, scan };
    const lines = await linesInTurns(bytes, turns);
    return { log: knownLog({ path, bytes, log: readLog(basename(path), bytes, lines) }), scan: undefined };
  }
}

const isSame = (one: Read['size'], other: FileSize): boolean =>
  one.bytes === other.bytes && one.modified === other.modified && (one.identity === undefined || one.identity === other.identity);
