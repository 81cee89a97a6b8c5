/**
 * One kit writes to a data folder at a time. The lock names process, its start and the boot, so that a lock left by the dead is
 * told from a living one and taken over. Only who holds a lock over a dead holder's lock may remove it: whoever judged it dead
 * a moment ago and is late can't remove the living one that came after.
 */
import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { isOtherBoot } from '../clock';
import { type LockFiles, lockFiles } from './lock-files';
import { type Processes, processesOfThisSystem } from './process-life';

const holderSchema = z.object({
  process: z.int32().positive(),
  started: z.string(),
  boot: z.string(),
  /** No two takings have the same, so that no two locks have the same text. */
  ticket: z.string().optional(),
});
export type Holder = z.output<typeof holderSchema>;

export interface Lock {
  /** A dead holder's lock was taken over. */
  readonly takenOver: boolean;
  readonly release: () => Promise<void>;
}

/** The tickets that this process holds: a lock under its number and without one of these is a dead namesake's. */
const heldHere = new Set<string>();

/** What a lock says, or undefined when nobody of ours wrote it: then it is nobody's who lives. */
function holderIn(text: string): Holder | undefined {
  try {
    return holderSchema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** By its name as well: a power cut may leave a lock and its guard both empty, and no guard may be its own. */
const guardOf = (name: string, text: string): string =>
  `lock.${createHash('sha256').update(`${name}\0${text}`).digest('hex').slice(0, 32)}`;
const isGuard = (name: string): boolean => /^lock\.[0-9a-f]{32}$/u.test(name);

type Taken = { readonly takenOver: boolean } | { readonly heldBy: Holder };

/** One who tries to take a folder, under one ticket. */
class Taker {
  readonly #folder: string;
  readonly #files: LockFiles;
  readonly #processes: Processes;
  readonly #mine: Holder & { readonly ticket: string };
  readonly #text: string;

  constructor(folder: string, boot: string, files: LockFiles, processes: Processes) {
    this.#folder = folder;
    this.#files = files;
    this.#processes = processes;
    this.#mine = { ...processes.own, boot, ticket: randomUUID() };
    this.#text = JSON.stringify(this.#mine);
  }

  async takeFolder(): Promise<Lock | { readonly heldBy: Holder }> {
    heldHere.add(this.#mine.ticket);
    try {
      const taken = await this.#take('lock');
      if ('heldBy' in taken) {
        heldHere.delete(this.#mine.ticket);
        return taken;
      }
      await this.#tidy();
      return { takenOver: taken.takenOver, release: () => this.#releaseFolder() };
    } catch (error) {
      await this.#releaseFolder();
      throw error;
    }
  }

  async #take(name: string): Promise<Taken> {
    let takenOver = false;
    for (;;) {
      if (await this.#files.create(this.#pathOf(name), this.#text)) return { takenOver };
      const text = await this.#files.read(this.#pathOf(name));
      if (text === undefined) continue;
      const holder = holderIn(text);
      if (holder && this.#mayLive(holder)) return { heldBy: holder };
      const removed = await this.#removeDead(name, text);
      if (typeof removed === 'object') return removed;
      takenOver ||= removed;
    }
  }

  /** True when this one removed it, false when it was gone by then. Another who is at it is about to hold what it guards. */
  async #removeDead(name: string, text: string): Promise<boolean | { readonly heldBy: Holder }> {
    const guard = guardOf(name, text);
    const guarded = await this.#take(guard);
    if ('heldBy' in guarded) return guarded;
    try {
      if ((await this.#files.read(this.#pathOf(name))) !== text) return false;
      await this.#files.remove(this.#pathOf(name));
      return true;
    } finally {
      await this.#release(guard);
    }
  }

  /** Guards whose taker died before it could remove them. */
  async #tidy(): Promise<void> {
    const guards = (await this.#files.list(this.#folder)).filter(isGuard);
    for (const guard of guards) {
      const taken = await this.#take(guard);
      if ('takenOver' in taken) await this.#release(guard);
    }
  }

  async #releaseFolder(): Promise<void> {
    heldHere.delete(this.#mine.ticket);
    await this.#release('lock');
  }

  async #release(name: string): Promise<void> {
    const path = this.#pathOf(name);
    if ((await this.#files.read(path)) === this.#text) await this.#files.remove(path);
  }

  /**
   * Says whether a holder may be alive; if boots are told apart only by the clock (see `isOtherBoot`), the process and its start decide
   * alone. A holder on another computer, on a folder that two share over a network, is of another boot and counts as dead.
   */
  #mayLive(holder: Holder): boolean {
    if (isOtherBoot(holder.boot, this.#mine.boot)) return false;
    if (holder.process === this.#mine.process) return holder.ticket !== undefined && heldHere.has(holder.ticket);
    return this.#processes.mayLive(holder);
  }

  #pathOf(name: string): string {
    return join(this.#folder, name);
  }
}

/** Takes the lock, or tells who holds it. Throws what the disk says when the folder can't be written. */
export const takeLock = (
  dataFolder: string,
  boot: string,
  files: LockFiles = lockFiles,
  processes: Processes = processesOfThisSystem(),
): Promise<Lock | { readonly heldBy: Holder }> => new Taker(dataFolder, boot, files, processes).takeFolder();
