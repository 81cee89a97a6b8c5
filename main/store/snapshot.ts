/**
 * What was read of a training's logs, kept on this laptop so that opening it again reads only what was added: decoded and checked
 * events, with the sizes of the files and where in them reading goes on. It may be thrown away at any time, and one that isn't whole,
 * or another kit's, counts as none. Whoever was erased is not in it.
 */
import { hash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { TrainingId } from '../../domain/kernel/ids';
import type { StoredEvent } from '../../domain/training/event';
import { Turns } from '../in-turns';
import { deviceForm, hashForm, startForm } from './bounds';
import { countedIn, countedPath } from './counted-cache';
import { type Disk, faultOf } from './disk';
import { writeWhole } from './durable-json';
import type { KnownLog } from './known-log';
import { openingBody } from './log-line';
import type { Proof } from './read-log';

const size = z.int().min(0);
const hashOf = (bytes: Uint8Array): string => hash('sha256', bytes);

/** The state from which reading one log goes on. */
const scanSchema = z.strictObject({
  position: size,
  /** With its line break. */
  lastLine: z.strictObject({ bytes: size, hash: hashForm }),
  lastSequence: z.int().min(-1),
});
export type ScanState = z.output<typeof scanSchema>;

const logSchema = z.strictObject({
  name: z.string(),
  origin: z.strictObject({ device: deviceForm, start: startForm }),
  heads: openingBody.shape.heads,
  proof: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('unsigned') }),
    z.strictObject({ kind: z.literal('signed'), key: z.string(), training: z.string() }),
    z.strictObject({
      kind: z.literal('beginning-lost'),
      ends: z.array(z.strictObject({ hash: hashForm, signature: z.string() })).readonly(),
    }),
  ]),
  lastHash: hashForm,
  unfinished: size,
  events: size,
  scan: scanSchema,
  bytes: size,
  /** Nanoseconds since 1970, as text: it is too large for a number. */
  modified: z.string().regex(/^\d+$/u),
});

const headSchema = z.strictObject({
  version: z.string(),
  /** How many of the events take persons away: where there are more by now, somebody may be in here who was erased. */
  erasings: size,
  logs: z.array(logSchema),
  pieces: z.array(z.strictObject({ bytes: size, hash: hashForm })),
});

/** One log as it was read, and the file that it was read from. */
export interface KeptLog {
  readonly log: Omit<KnownLog, 'path'>;
  readonly scan: ScanState;
  readonly bytes: number;
  readonly modified: bigint;
}

export interface Kept {
  readonly logs: readonly KeptLog[];
  readonly erasings: number;
}

const newline = 10;
const eventsOfPiece = 1000;
/** Events: a tenth of a second to read. */
const takeTime = 2000;

export class Snapshot {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #version: string;
  /** What else tells of persons. */
  readonly #beside: string | undefined;
  /** So many events that it doesn't hold make another one worth its writing. */
  readonly leastNew: number;
  /** True after its removal; then it is never written again. */
  #isGone = false;
  #writing: Promise<void> = Promise.resolve();

  /** `version`: of the kit; another one may read the same lines otherwise. `beside`: a file that goes whenever this one has to. */
  constructor(disk: Disk, path: string, version: string, leastNew = takeTime, beside?: string) {
    this.#disk = disk;
    this.#path = path;
    this.#version = version;
    this.#beside = beside;
    this.leastNew = leastNew;
  }

  /** Undefined when there is none that could be used. Rejects only with what is no fault of the disk. */
  async read(): Promise<Kept | undefined> {
    try {
      const bytes = await this.#disk.read(this.#path);
      return bytes && (await this.#keptIn(bytes));
    } catch (error) {
      if (faultOf(error) === undefined && !(error instanceof SyntaxError)) throw error;
      return undefined;
    }
  }

  /** Goes on by itself; what the disk refuses is no loss. */
  write(kept: Kept): void {
    this.#isGone = false;
    this.#writing = this.#write(kept);
    this.#writing.catch(() => undefined);
  }

  /** With one that was never finished, as a power cut may leave it. Rejects with what the disk says. */
  async remove(): Promise<void> {
    this.#isGone = true;
    await this.settled();
    await empty(this.#disk, dirname(this.#path));
    if (this.#beside === undefined || (await this.#disk.size(this.#beside)) === undefined) return;
    await this.#disk.remove(this.#beside);
    await this.#disk.flushFolder(dirname(this.#beside));
  }

  /** Resolves once nothing is written any more. Rejects with what no fault of the disk explains. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  async #keptIn(bytes: Uint8Array): Promise<Kept | undefined> {
    const turns = new Turns();
    let from = bytes.indexOf(newline) + 1;
    const [sum, text = ''] = textOf(bytes.subarray(0, from)).split(/ (.*)/su);
    if (hashOf(bytesOf(text.trimEnd())) !== sum) return undefined;
    const head = headSchema.safeParse(JSON.parse(text));
    if (!head.success || head.data.version !== this.#version) return undefined;
    const events: StoredEvent[] = [];
    for (const piece of head.data.pieces) {
      const part = bytes.subarray(from, from + piece.bytes);
      if (hashOf(part) !== piece.hash) return undefined;
      const read: readonly StoredEvent[] = JSON.parse(textOf(part));
      events.push(...read);
      from += piece.bytes;
      if (turns.isOver) await turns.next();
    }
    let next = 0;
    const logs = head.data.logs.map(({ events: count, proof: shown, scan, bytes: length, modified, ...log }): KeptLog => {
      const proof: Proof = shown.kind === 'signed' ? { ...shown, training: shown.training } : shown;
      next += count;
      const own = events.slice(next - count, next);
      const known = { ...log, proof, ends: [log.lastHash], events: own, lines: undefined, damage: undefined, isNewer: false };
      return { log: known, scan, bytes: length, modified: BigInt(modified) };
    });
    return { logs, erasings: head.data.erasings };
  }

  async #write({ logs, erasings }: Kept): Promise<void> {
    const turns = new Turns();
    const events = logs.flatMap(({ log }) => log.events);
    const pieces: { readonly bytes: Uint8Array; readonly hash: string }[] = [];
    for (let from = 0; from < events.length && !this.#isGone; from += eventsOfPiece) {
      const bytes = bytesOf(JSON.stringify(events.slice(from, from + eventsOfPiece)));
      pieces.push({ bytes, hash: hashOf(bytes) });
      if (turns.isOver) await turns.next();
    }
    if (this.#isGone) return;
    const head: z.input<typeof headSchema> = {
      version: this.#version,
      erasings,
      logs: logs.map(({ log: { name, origin, heads, proof, lastHash = '', unfinished, events: own }, scan, bytes, modified }) => ({
        ...{ name, origin, heads, proof, lastHash, unfinished, events: own.length },
        ...{ scan, bytes, modified: String(modified) },
      })),
      pieces: pieces.map((piece) => ({ bytes: piece.bytes.length, hash: piece.hash })),
    };
    const text = JSON.stringify(head);
    try {
      await this.#disk.makeFolder(dirname(this.#path));
      await writeWhole(
        this.#disk,
        this.#path,
        Buffer.concat([bytesOf(`${hashOf(bytesOf(text))} ${text}\n`), ...pieces.map(({ bytes }) => bytes)]),
      );
    } catch (error) {
      if (faultOf(error) === undefined) throw error;
    }
  }
}

/** In the data folder and not beside the logs: it is this laptop's alone, wherever the trainings lie. */
const snapshotsIn = (dataFolder: string): string => join(dataFolder, 'cache', 'snapshots');

/** Returns the folder of one training's snapshot. */
export const snapshotFolder = (dataFolder: string, id: TrainingId): string => join(snapshotsIn(dataFolder), id);

export const snapshotOf = (disk: Disk, dataFolder: string, version: string, id: TrainingId): Snapshot =>
  new Snapshot(disk, join(snapshotFolder(dataFolder, id), 'events'), version, undefined, countedPath(dataFolder, id));

/**
 * Removes snapshots of trainings that aren't there: removing their folder meant the names in it, too, and no erasing would come to these.
 * What the disk refuses is tried again by the next start.
 */
export async function removeSnapshotsBut(disk: Disk, dataFolder: string, there: ReadonlySet<string>): Promise<void> {
  const folder = snapshotsIn(dataFolder);
  try {
    for (const id of (await disk.list(folder)).filter((name) => !there.has(name))) {
      await empty(disk, join(folder, id));
      await disk.removeFolder(join(folder, id));
    }
    for (const id of (await disk.list(countedIn(dataFolder))).filter((name) => !there.has(name)))
      await disk.remove(join(countedIn(dataFolder), id));
  } catch (error) {
    if (faultOf(error) === undefined) throw error;
  }
}

async function empty(disk: Disk, folder: string): Promise<void> {
  const names = await disk.list(folder);
  for (const name of names) await disk.remove(join(folder, name));
  if (names.length > 0) await disk.flushFolder(folder);
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
