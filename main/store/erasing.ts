/**
 * Erasing in the folder of one training: this laptop changes the files that it writes, and reads in which of another one's somebody is left.
 * Where nobody else writes, all files are its own.
 */
import { basename } from 'node:path';
import type { Moment } from '../../domain/kernel/time';
import type { LeftWith } from '../../domain/training/context';
import type { StoredEvent } from '../../domain/training/event';
import { Turns } from '../in-turns';
import { deviceOfAnswers, mayChangeAnswers } from './answer-files';
import { attachmentsLeft, eraseAttachments, type SharedAt } from './attachments';
import { deviceForm } from './bounds';
import type { Disk } from './disk';
import { finishedName } from './durable-json';
import { eraseInFiles, filesHolding, type IsErased, keptAside, logPaths, mayHoldSomebody } from './erase';
import { eraseCodes, filesWithCodes } from './erase-codes';
import { linesInTurns } from './read-log';
import type { Found } from './repair-log';
import type { Aside } from './set-aside';

/** What was erased, and whether that were all persons, with the codes on their tests. */
export interface Erased {
  readonly events: readonly StoredEvent[];
  readonly isErased: IsErased;
  readonly ofAll: boolean;
}

/** The folder of a training, and the listener for what could not be read in it. */
export interface ErasingPlace {
  readonly disk: Disk;
  readonly folder: string;
  readonly aside: Aside;
  readonly found: (what: Found) => void;
}

interface ErasingWriter {
  readonly device: string;
  readonly isSharing?: boolean;
  readonly now: () => Moment;
}

interface Looked {
  /** A key of the file as it was, and of what was erased by then. */
  readonly key: string;
  readonly holds: boolean;
}

/** What a tool keeps beside a log goes by its name, and so does what a killed kit left unfinished. */
function deviceOfLog(name: string): string | undefined {
  const finished = finishedName(name);
  return finished.startsWith('.') ? undefined : finished.slice(0, Math.max(0, finished.indexOf('-')));
}

/** A log that somebody gave another name, as “Copy of …”, says itself whose it is. */
async function deviceOf(disk: Disk, path: string, turns: Turns): Promise<string | undefined> {
  const named = deviceOfLog(basename(path));
  if (named === undefined || deviceForm.safeParse(named).success) return named;
  const bytes = await disk.read(path);
  const lines = bytes ? await linesInTurns(bytes, turns, ({ decoded }) => decoded.kind === 'sound') : [];
  const last = lines.at(-1)?.decoded;
  return last?.kind === 'sound' ? last.line.device : undefined;
}

export class Erasing {
  readonly #place: ErasingPlace;
  readonly #writer: ErasingWriter;
  /** By their paths: a file is read again once it is another. */
  readonly #looked = new Map<string, Looked>();

  constructor(place: ErasingPlace, writer: ErasingWriter) {
    this.#place = place;
    this.#writer = writer;
  }

  /** In the files that this laptop may change, but for that of its own log; rejects with what the disk says, as all here. */
  async inOwn(erased: Erased, ownLog: string): Promise<void> {
    const { disk, folder, aside, found } = this.#place;
    const own = (await this.#ownLogs()).filter((path) => basename(path) !== ownLog);
    await eraseInFiles(disk, [...own, ...(await keptAside(disk, aside))], erased.isErased, found);
    await eraseAttachments(disk, folder, erased.events, erased.isErased, this.#shared);
    if (erased.ofAll) await eraseCodes(disk, folder, aside, (name) => mayChangeAnswers(name, this.#writer));
  }

  /** In a copy of the training, and in what was kept aside of it there: nobody else writes it. */
  async inCopy(erased: Erased, { disk, folder, aside }: Pick<ErasingPlace, 'disk' | 'folder' | 'aside'>): Promise<void> {
    const paths = [...(await logPaths(disk, folder)), ...(await keptAside(disk, aside))];
    await eraseInFiles(disk, paths, erased.isErased, this.#place.found);
    await eraseAttachments(disk, folder, erased.events, erased.isErased);
    if (erased.ofAll) await eraseCodes(disk, folder, aside, () => true);
  }

  /** In the files of a laptop that isn't coming back: a person said so. */
  async inThoseOf(device: string, erased: Erased): Promise<void> {
    const { disk, folder, found } = this.#place;
    const logs = (await this.#logs()).flatMap(([path, by]) => (by === device ? [path] : []));
    await eraseInFiles(disk, logs, erased.isErased, found);
    if (erased.ofAll) await eraseCodes(disk, folder, this.#place.aside, (name) => deviceOfAnswers(name) === device);
  }

  /** Names of files that this laptop may change in which somebody is left; with `everybody`, in which anybody at all is left. */
  async leftInOwn({ events, isErased, ofAll }: Erased, everybody: boolean): Promise<readonly string[]> {
    const { disk, folder, aside } = this.#place;
    const isLeft = everybody ? () => true : isErased;
    const holding = await filesHolding(disk, [...(await this.#ownLogs()), ...(await keptAside(disk, aside))], isLeft);
    const attached = await attachmentsLeft(disk, folder, events, isErased, this.#shared);
    const codes = ofAll ? await filesWithCodes(disk, folder, aside, (name) => mayChangeAnswers(name, this.#writer)) : [];
    return [...holding, ...attached, ...codes];
  }

  /** Other laptops in whose files somebody is left: each has to erase there, once its person says so. */
  async leftElsewhere({ events, isErased, ofAll }: Erased): Promise<readonly LeftWith[]> {
    if (!this.#writer.isSharing) return [];
    const { disk, folder } = this.#place;
    const left = new Map<string, string[]>();
    const add = (device: string | undefined, name: string): void => {
      if (device !== undefined && device !== this.#writer.device) left.set(device, [...(left.get(device) ?? []), name]);
    };
    const turns = new Turns();
    const edition = String(events.length);
    for (const [path, device] of await this.#logs()) {
      if (device !== undefined && device !== this.#writer.device && (await this.#holds(path, isErased, edition, turns)))
        add(device, basename(path));
    }
    const codes = ofAll ? await filesWithCodes(disk, folder, undefined, (name) => !mayChangeAnswers(name, this.#writer)) : [];
    for (const name of codes) add(deviceOfAnswers(name), name);
    return [...left].map(([device, files]): LeftWith => ({ device, files })).toSorted((one, other) => (one.device < other.device ? -1 : 1));
  }

  /** `edition`: of what was erased. The end of a file that is being copied tells nothing. */
  async #holds(path: string, isErased: IsErased, edition: string, turns: Turns): Promise<boolean> {
    const { disk } = this.#place;
    const size = await disk.size(path);
    const key = `${size?.bytes} ${size?.modified} ${size?.identity} ${edition}`;
    const known = this.#looked.get(path);
    if (known?.key === key) return known.holds;
    const bytes = await disk.read(path);
    const holds = bytes !== undefined && (await mayHoldSomebody(bytes, isErased, turns, 'no-tail'));
    this.#looked.set(path, { key, holds });
    return holds;
  }

  get #shared(): SharedAt {
    return this.#writer.isSharing ? { now: this.#writer.now().wall } : undefined;
  }

  /** Those that this laptop may change. */
  async #ownLogs(): Promise<readonly string[]> {
    const { disk, folder } = this.#place;
    const { device, isSharing = false } = this.#writer;
    if (!isSharing) return logPaths(disk, folder);
    return (await this.#logs()).flatMap(([path, by]) => (by === device ? [path] : []));
  }

  /** With the laptop whose it is. */
  async #logs(): Promise<readonly (readonly [path: string, device: string | undefined])[]> {
    const { disk, folder } = this.#place;
    const turns = new Turns();
    const logs: (readonly [string, string | undefined])[] = [];
    for (const path of await logPaths(disk, folder)) logs.push([path, await deviceOf(disk, path, turns)]);
    return logs;
  }
}
