/**
 * lowdb adapter for small JSON files that survive a power cut: a file of its own name is written and flushed, then renamed
 * over the old one; the version before is kept beside it. What another version of the kit wrote into it stays there as it is, and
 * what can't be read is never written over: it is set aside, at once or when its place is needed.
 */
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Adapter } from 'lowdb';
import { closeFlushed, type Disk, faultOf } from './disk';
import { type Aside, setAside } from './set-aside';

export const previousOf = (path: string): string => `${path}.previous`;

/** A name of its own beside `path`, for a file that is not finished. */
export const temporaryOf = (path: string): string => join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);

const temporary = /^\.(.+)\.[0-9a-f]{12}\.tmp$/u;

/** Whether {@link temporaryOf} gives such names, and so the kit alone. */
export const isTemporary = (name: string): boolean => temporary.test(name);

/** The name that a file will have once it is finished. */
export const finishedName = (name: string): string => temporary.exec(name)?.[1] ?? name;

/** What can't be removed now is removed at the next start; the failure to tell is the one before. */
async function removeIfPossible(disk: Disk, path: string): Promise<void> {
  try {
    await disk.remove(path);
  } catch (error) {
    if (faultOf(error) === undefined) throw error;
  }
}

/**
 * Bytes become the file `path` whole, or not at all; an unfinished attempt leaves nothing under that name. The name is safe once its folder
 * was flushed, see {@link writeWhole}.
 */
export async function putWhole(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const temporary = temporaryOf(path);
  const file = await disk.open(temporary, 'create');
  try {
    try {
      await file.write(bytes, 0);
      await file.flush();
    } finally {
      await closeFlushed(file);
    }
    await disk.rename(temporary, path);
  } catch (error) {
    await removeIfPossible(disk, temporary);
    throw error;
  }
}

/** The same, with its name. */
export async function writeWhole(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  await putWhole(disk, path, bytes);
  await disk.flushFolder(dirname(path));
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `now` as it is to be written: where nothing was changed since it was read, what was `written` there; unknown fields in any case. */
function kept(now: unknown, read: unknown, written: unknown): unknown {
  if (isFields(now) && isFields(written)) {
    const known = isFields(read) ? read : {};
    return { ...written, ...Object.fromEntries(Object.entries(now).map(([key, value]) => [key, kept(value, known[key], written[key])])) };
  }
  return written !== undefined && isDeepStrictEqual(now, read) ? written : now;
}

export class DurableJson<Content> implements Adapter<Content> {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #parse: (value: unknown) => Content;
  readonly #aside: Aside;
  /** What the file says, and what that means to this version. */
  #written: unknown;
  #read: unknown;
  /** What could not be read and lies there still. */
  readonly #inTheWay = new Set<string>();

  /** `parse` throws when the content isn't what it should be; such a file is set aside, and the version before is used. */
  constructor(disk: Disk, path: string, aside: Aside, parse: (value: unknown) => Content) {
    this.#disk = disk;
    this.#path = path;
    this.#aside = aside;
    this.#parse = parse;
  }

  async read(): Promise<Content | null> {
    for (const path of [this.#path, previousOf(this.#path)]) {
      const bytes = await this.#bytesOf(path);
      if (bytes === undefined) continue;
      try {
        const written: unknown = JSON.parse(new TextDecoder().decode(bytes));
        const content = this.#parse(written);
        this.#remember(written, content);
        return content;
      } catch (error) {
        this.#cantRead(path, error);
        await this.#clearIfPossible();
      }
    }
    return null;
  }

  async write(content: Content): Promise<void> {
    await this.#clear();
    const before = await this.#disk.read(this.#path);
    if (before !== undefined) await writeWhole(this.#disk, previousOf(this.#path), before);
    const written = kept(content, this.#read, this.#written);
    await writeWhole(this.#disk, this.#path, new TextEncoder().encode(`${JSON.stringify(written, null, 2)}\n`));
    this.#remember(written, content);
  }

  async #bytesOf(path: string): Promise<Uint8Array | undefined> {
    try {
      return await this.#disk.read(path);
    } catch (error) {
      if (faultOf(error) === undefined) throw error;
      this.#cantRead(path, error);
      return undefined;
    }
  }

  #cantRead(path: string, error: unknown): void {
    this.#inTheWay.add(path);
    this.#aside.unread?.(path, error);
  }

  async #clear(): Promise<void> {
    for (const path of this.#inTheWay) {
      await setAside(this.#disk, path, this.#aside);
      this.#inTheWay.delete(path);
    }
  }

  /** What the disk refuses now is done before anything is written. */
  async #clearIfPossible(): Promise<void> {
    try {
      await this.#clear();
    } catch (error) {
      if (faultOf(error) === undefined) throw error;
    }
  }

  #remember(written: unknown, content: Content): void {
    this.#written = written;
    this.#read = structuredClone(content);
  }
}
