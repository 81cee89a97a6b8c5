/**
 * Attachments on their way: each is on the disk at once under a name that is not its own yet, and all get their names together, before
 * the event that names them. What a killed kit leaves of them is removed at the next start.
 */
import { join } from 'node:path';
import { closeFlushed, type Disk, faultOf } from './disk';
import { temporaryOf } from './durable-json';

export class NewAttachments {
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #written: { readonly temporary: string; readonly path: string }[] = [];
  #size = 0;

  /** `folder`: that of the training's attachments. */
  constructor(disk: Disk, folder: string) {
    this.#disk = disk;
    this.#folder = folder;
  }

  /** Bytes that were written so far. */
  get size(): number {
    return this.#size;
  }

  /** Rejects with what the disk says, as {@link keep} does. */
  async add(name: string, bytes: Uint8Array): Promise<void> {
    if (this.#written.length === 0) await this.#disk.makeFolder(this.#folder);
    const path = join(this.#folder, name);
    const temporary = temporaryOf(path);
    const file = await this.#disk.open(temporary, 'create');
    this.#written.push({ temporary, path });
    try {
      await file.write(bytes, 0);
      await file.flush();
    } finally {
      await closeFlushed(file);
    }
    this.#size += bytes.length;
  }

  /** Keeps the attachments; if none was added nothing is done, as there may be no folder. */
  async keep(): Promise<void> {
    if (this.#written.length === 0) return;
    for (const { temporary, path } of this.#written) await this.#disk.rename(temporary, path);
    await this.#disk.flushFolder(this.#folder);
  }

  /** Removes the attachments, whatever they are called by now. What can't be removed today does no harm. */
  async drop(): Promise<void> {
    const there = new Set(this.#written.length === 0 ? [] : (await this.#disk.list(this.#folder)).map((name) => join(this.#folder, name)));
    for (const path of this.#written.flatMap((each) => [each.temporary, each.path]).filter((each) => there.has(each))) {
      try {
        await this.#disk.remove(path);
      } catch (error) {
        if (faultOf(error) === undefined) throw error;
      }
    }
  }
}
