/**
 * A disk with no more than POSIX promises: what was not flushed may be lost, torn, zeroed or arrive in another order by a power
 * cut, names too. It can be cut before any step, or fail at any call, once or until it recovers; after a failed flush the same
 * bytes are never written by a later one.
 */
import { dirname } from 'node:path';
import type { Disk, FileSize, OpenFile } from '../../../../main/store/disk';

export class PowerCut extends Error {}

/** What a power cut left of what was not flushed. */
export interface Leftover {
  readonly bytes: 'nothing' | 'torn' | 'zeros' | 'end-first' | 'everything';
  readonly names: 'lost' | 'kept';
}

export const leftovers: readonly Leftover[] = (['nothing', 'torn', 'zeros', 'end-first', 'everything'] as const).flatMap((bytes) =>
  (['lost', 'kept'] as const).map((names) => ({ bytes, names })),
);

interface Inode {
  /** The bytes that a running system reads. */
  now: Uint8Array;
  /** On the medium. */
  safe: Uint8Array;
  /** Ranges that the next flush brings to the medium. */
  dirty: { from: number; to: number }[];
  readonly number: number;
  modified: number;
}

/** No two files and no two changes have the same one. */
let ticks = 0;
function tick(): number {
  ticks += 1;
  return ticks;
}

const inodeOf = (bytes: Uint8Array): Inode => ({ now: bytes, safe: bytes, dirty: [], number: tick(), modified: tick() });

function resized(bytes: Uint8Array, length: number): Uint8Array {
  const result = new Uint8Array(length);
  result.set(bytes.subarray(0, length));
  return result;
}

function fault(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** The name that a path has once one of the folders that it lies in is called otherwise. */
const movedBy =
  (from: string, to: string) =>
  (name: string): string =>
    name === from || name.startsWith(`${from}/`) ? `${to}${name.slice(from.length)}` : name;

function survivingBytes({ now, safe }: Inode, left: Leftover['bytes']): Uint8Array {
  const differs = now.findIndex((byte, index) => byte !== safe[index]);
  const kept = differs === -1 ? now.length : differs;
  switch (left) {
    case 'nothing':
      return safe;
    case 'everything':
      return now;
    case 'torn':
      return now.slice(0, kept + Math.ceil((now.length - kept) / 2));
    case 'zeros':
      return resized(now.subarray(0, kept), now.length);
    case 'end-first': {
      const bytes = now.slice();
      return bytes.fill(0, kept, kept + Math.ceil((now.length - kept) / 2));
    }
  }
}

/** What a full disk refuses, and what one refuses that can't be written; one that fails or is gone, as a network's, refuses everything. */
const needsRoom = /^(?:open create|write|flush|make folder)/u;
const onlyReads = /^(?:read|size|list|close|ask)/u;
function isRefused(what: string, code: string): boolean {
  if (code === 'ENOSPC') return needsRoom.test(what);
  if (['EIO', 'ENOENT', 'ESTALE', 'ETIMEDOUT'].includes(code)) return true;
  return !onlyReads.test(what);
}

export class ModelDisk implements Disk {
  #names: Map<string, Inode>;
  #safeNames: Map<string, Inode>;
  readonly #folders: Set<string>;
  /** Whose new names aren't safe yet. */
  #movedFolders: { readonly from: string; readonly to: string }[] = [];
  #cutBefore = Number.POSITIVE_INFINITY;
  readonly #faults = new Map<number, string>();
  #lasting: { readonly fromCall: number; readonly code: string } | undefined;
  #once: { readonly atCall: number; readonly code: string } | undefined;
  /** Every call, those that only read too. */
  readonly calls: string[] = [];
  /** How many steps were asked for that change something. */
  steps = 0;
  /** What each of them was, to be read when a test fails. */
  readonly story: string[] = [];

  constructor(files: Readonly<Record<string, Uint8Array | string>> = {}) {
    const inodes = Object.entries(files).map(
      ([path, content]) => [path, inodeOf(typeof content === 'string' ? new TextEncoder().encode(content) : content)] as const,
    );
    this.#names = new Map(inodes);
    this.#safeNames = new Map(inodes);
    this.#folders = new Set();
    for (const path of this.#names.keys()) this.#addFolder(dirname(path));
  }

  /** The power goes before this step, counted from 1. */
  cutBefore(step: number): this {
    this.#cutBefore = step;
    return this;
  }

  /** This step, counted from 1, is answered with a fault; a write does half of its work first. */
  failAt(step: number, code: string): this {
    this.#faults.set(step, code);
    return this;
  }

  /** This call, counted from 1, is answered with a fault. */
  failAtCall(call: number, code: string): this {
    this.#once = { atCall: call, code };
    return this;
  }

  /** From this call on everything is refused that a disk with this fault can't do. */
  failFromCall(call: number, code: string): this {
    this.#lasting = { fromCall: call, code };
    return this;
  }

  /** Room was made, the stick is back. */
  recover(): void {
    this.#lasting = undefined;
  }

  get isFailing(): boolean {
    return this.#lasting !== undefined && this.calls.length >= this.#lasting.fromCall;
  }

  /** What the next system finds. */
  afterPowerCut({ bytes, names }: Leftover): ModelDisk {
    const found = names === 'kept' ? this.#names : this.#safeNames;
    const disk = new ModelDisk(Object.fromEntries([...found].map(([path, inode]) => [path, survivingBytes(inode, bytes)])));
    for (const folder of names === 'kept' ? this.#folders : this.#safeFolders()) disk.#addFolder(folder);
    return disk;
  }

  /** All that is there now, as text, by path. */
  get files(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#names].map(([path, { now }]) => [path, new TextDecoder().decode(now)]));
  }

  readonly read = async (path: string): Promise<Uint8Array | undefined> =>
    this.#look(`read ${path}`) ? this.#names.get(path)?.now.slice() : undefined;

  readonly readFrom = async (path: string, position: number): Promise<Uint8Array | undefined> =>
    this.#look(`read ${path} from ${position}`) ? this.#names.get(path)?.now.slice(position) : undefined;

  readonly size = async (path: string): Promise<FileSize | undefined> => {
    const inode = this.#look(`size ${path}`) ? this.#names.get(path) : undefined;
    return inode && { bytes: inode.now.length, modified: BigInt(inode.modified), identity: String(inode.number) };
  };

  readonly list = async (path: string): Promise<readonly string[]> => {
    if (!this.#look(`list ${path}`)) return [];
    if (this.#names.has(path)) throw fault('ENOTDIR');
    const below = [...this.#names.keys(), ...this.#folders].filter((name) => name.startsWith(`${path}/`));
    return [...new Set(below.map((name) => name.slice(path.length + 1).split('/')[0] ?? ''))];
  };

  readonly open = async (path: string, how: 'create' | 'reopen'): Promise<OpenFile> => {
    this.#step(`open ${how} ${path}`);
    if (!this.#folders.has(dirname(path))) throw fault('ENOENT');
    const there = this.#names.get(path);
    if (how === 'create' && there) throw fault('EEXIST');
    if (how === 'reopen' && !there) throw fault('ENOENT');
    const inode = there ?? inodeOf(new Uint8Array());
    this.#names.set(path, inode);
    return this.#openFile(path, inode);
  };

  readonly rename = async (from: string, to: string): Promise<void> => {
    this.#step(`rename ${from} ${to}`);
    if (this.#folders.has(from)) return this.#renameFolder(from, to);
    const inode = this.#names.get(from);
    if (!inode) throw fault('ENOENT');
    this.#names.delete(from);
    this.#names.set(to, inode);
  };

  /** In one step, as POSIX has it; safe once the folder is flushed in which it lies now. */
  #renameFolder(from: string, to: string): void {
    if (this.#names.has(to)) throw fault('ENOTDIR');
    if ([...this.#names.keys(), ...this.#folders].some((name) => name.startsWith(`${to}/`))) throw fault('ENOTEMPTY');
    const moved = movedBy(from, to);
    this.#names = new Map([...this.#names].map(([name, inode]) => [moved(name), inode]));
    for (const folder of [...this.#folders].filter((name) => moved(name) !== name)) {
      this.#folders.delete(folder);
      this.#addFolder(moved(folder));
    }
    this.#movedFolders.push({ from, to });
  }

  #safeFolders(): Iterable<string> {
    return [...this.#folders].map((folder) =>
      this.#movedFolders.toReversed().reduce((name, { from, to }) => movedBy(to, from)(name), folder),
    );
  }

  readonly remove = async (path: string): Promise<void> => {
    this.#step(`remove ${path}`);
    if (this.#folders.has(path)) throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' });
    this.#names.delete(path);
  };

  readonly removeFolder = async (path: string): Promise<void> => {
    this.#step(`remove folder ${path}`);
    const isInside = (name: string): boolean => name.startsWith(`${path}/`);
    if (![...this.#names.keys(), ...this.#folders].some(isInside)) this.#folders.delete(path);
  };

  readonly makeFolder = async (path: string): Promise<void> => {
    this.#step(`make folder ${path}`);
    this.#addFolder(path);
  };

  readonly flushFolder = async (path: string): Promise<void> => {
    this.#step(`flush folder ${path}`);
    const isInside = (name: string): boolean => dirname(name) === path;
    for (const { from, to } of this.#movedFolders.filter((moved) => dirname(moved.to) === path))
      this.#safeNames = new Map([...this.#safeNames].map(([name, inode]) => [movedBy(from, to)(name), inode]));
    this.#movedFolders = this.#movedFolders.filter(({ to }) => dirname(to) !== path);
    this.#safeNames = new Map([
      ...[...this.#safeNames].filter(([name]) => !isInside(name)),
      ...[...this.#names].filter(([name]) => isInside(name)),
    ]);
  };

  #openFile(path: string, inode: Inode): OpenFile {
    const put = (bytes: Uint8Array, position: number): void => {
      inode.now = resized(inode.now, Math.max(inode.now.length, position + bytes.length));
      inode.now.set(bytes, position);
      inode.dirty.push({ from: position, to: position + bytes.length });
      inode.modified = tick();
    };
    return {
      write: async (bytes, position) => {
        this.#step(`write ${path}`, () => put(bytes.subarray(0, bytes.length >> 1), position));
        put(bytes, position);
      },
      flush: async () => {
        const dirty = inode.dirty;
        this.#step(`flush ${path}`, () => {
          inode.dirty = [];
        });
        inode.safe = resized(inode.safe, inode.now.length);
        for (const { from, to } of dirty) inode.safe.set(inode.now.subarray(from, to), from);
        inode.dirty = [];
      },
      truncate: async (length) => {
        this.#step(`truncate ${path}`);
        inode.now = resized(inode.now, length);
        inode.modified = tick();
        inode.dirty = inode.dirty.map(({ from, to }) => ({ from: Math.min(from, length), to: Math.min(to, length) }));
      },
      standing: async () => (this.#look(`ask ${path}`) && this.#names.get(path) === inode ? inode.now.length : undefined),
      close: async () => this.#step(`close ${path}`),
    };
  }

  #addFolder(path: string): void {
    this.#folders.add(path);
    if (dirname(path) !== path) this.#addFolder(dirname(path));
  }

  #faultOfCall(what: string): string | undefined {
    this.calls.push(what);
    if (this.#once?.atCall === this.calls.length) return this.#once.code;
    const lasting = this.#lasting;
    return lasting && this.calls.length >= lasting.fromCall && isRefused(what, lasting.code) ? lasting.code : undefined;
  }

  /** False when what is looked for is not there, as on a stick that was pulled out. */
  #look(what: string): boolean {
    const code = this.#faultOfCall(what);
    if (code === undefined) return true;
    this.story.push(`${what}: ${code}`);
    if (code === 'ENOENT') return false;
    throw fault(code);
  }

  #step(what: string, whenFailing: () => void = () => undefined): void {
    if (this.steps + 1 >= this.#cutBefore) throw new PowerCut(what);
    this.steps += 1;
    const code = this.#faultOfCall(what) ?? this.#faults.get(this.steps);
    this.story.push(code === undefined ? what : `${what}: ${code}`);
    if (code === undefined) return;
    whenFailing();
    throw fault(code);
  }
}
