/**
 * A model of what carries folders between laptops, after Syncthing: it looks at the files now and then, numbers what changed by a version
 * of each laptop, and brings what is newer in pieces beside the file before it takes its place. What was changed on two laptops apart is
 * kept under a name of its own. Some tools write straight into the file instead, so that whoever reads it meanwhile reads half, and keep no
 * second version; they know what they did not finish.
 */
import { basename, dirname, join } from 'node:path';
import type { Disk } from '../../main/store/disk';
import type { Chance } from '../faults/chance';

/** The number of each laptop's last change that it holds; of one laptop a later number is a later change. */
type Version = Readonly<Record<string, number>>;

interface Entry {
  readonly version: Version;
  /** What the clock of the laptop showed that changed it last. */
  readonly modified: number;
  readonly by: string;
  /** Undefined when it was removed. */
  readonly bytes: Uint8Array | undefined;
}

/** What a laptop tells the others of its files; they may hear of it late, twice, and after what it told later. */
export type Index = ReadonlyMap<string, Entry>;

const isAtLeast = (one: Version, other: Version): boolean => Object.entries(other).every(([device, count]) => (one[device] ?? 0) >= count);

/** Which of two that were changed apart stays: what is there before what was removed, then the later, then by the laptops' names. */
function wins(one: Entry, other: Entry): boolean {
  if ((one.bytes === undefined) !== (other.bytes === undefined)) return one.bytes !== undefined;
  return one.modified === other.modified ? one.by > other.by : one.modified > other.modified;
}

const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one === undefined || other === undefined ? one === other : Buffer.compare(one, other) === 0;

const isUnfinished = (name: string): boolean => name.startsWith('.syncthing.') && name.endsWith('.tmp');
const isConflict = (name: string): boolean => name.includes('.sync-conflict-');

interface Place {
  readonly device: string;
  /** Whose files it carries, those in folders of it excepted that are not named here. */
  readonly folders: readonly string[];
  readonly chance: Chance;
  /** It writes straight into files. */
  readonly isInPlace: boolean;
  /** What the laptop's clock shows, in milliseconds since 1970. */
  readonly wall: () => number;
}

export class Carrier {
  readonly #place: Place;
  readonly #index = new Map<string, Entry>();
  /** Written, if only in part, and not noted yet: not by the laptop. */
  readonly #unfinished = new Set<string>();
  /** It puts a file there, and doesn't take that for a change of the laptop's. */
  readonly #placing = new Set<string>();
  #changes = 0;
  #conflicts = 0;

  constructor(place: Place) {
    this.#place = place;
  }

  /** Returns the index as it is known now; what is told later changes nothing of it. */
  get told(): Index {
    return new Map(this.#index);
  }

  /** Looks at all files. */
  async scan(disk: Disk): Promise<void> {
    for (const folder of this.#place.folders) {
      const names = (await disk.list(folder)).filter((name) => !isUnfinished(name));
      const known = [...this.#index.keys()].filter((path) => dirname(path) === folder);
      for (const path of new Set([...names.map((name) => join(folder, name)), ...known])) await this.#look(disk, path);
    }
  }

  /** Brings what is newer in what another laptop told, file by file in any order. */
  async pull(disk: Disk, theirs: Index): Promise<void> {
    const paths = [...theirs.keys()];
    while (paths.length > 0) {
      const [path] = paths.splice(this.#place.chance.upTo(paths.length - 1), 1);
      const entry = path === undefined ? undefined : theirs.get(path);
      if (path !== undefined && entry) await this.#bring(disk, path, entry);
    }
  }

  async #look(disk: Disk, path: string): Promise<void> {
    if (this.#unfinished.has(path) || this.#placing.has(path)) return;
    const bytes = await disk.read(path);
    const known = this.#index.get(path);
    if (isSame(known?.bytes, bytes)) return;
    const { device } = this.#place;
    this.#changes += 1;
    const version = { ...known?.version, [device]: this.#changes };
    this.#index.set(path, { version, modified: this.#place.wall(), by: device, bytes });
  }

  async #bring(disk: Disk, path: string, theirs: Entry): Promise<void> {
    const before = this.#index.get(path);
    if (before && isAtLeast(before.version, theirs.version)) return;
    const { isInPlace } = this.#place;
    const unfinished = isInPlace ? undefined : await this.#broughtBeside(disk, path, theirs.bytes);
    await this.#look(disk, path);
    const ours = this.#index.get(path);
    const isApart = ours !== undefined && !isAtLeast(theirs.version, ours.version);
    if (isApart) {
      if (wins(ours, theirs)) {
        if (unfinished !== undefined) await disk.remove(unfinished);
        return;
      }
      if (!isInPlace && !isSame(ours.bytes, theirs.bytes)) await this.#keepApart(disk, path, ours);
    }
    this.#placing.add(path);
    try {
      if (isInPlace && theirs.bytes) await this.#writeInto(disk, path, theirs.bytes);
      else if (unfinished === undefined) await disk.remove(path);
      else await disk.rename(unfinished, path);
      await disk.flushFolder(dirname(path));
      this.#index.set(path, theirs);
      this.#unfinished.delete(path);
    } finally {
      this.#placing.delete(path);
    }
  }

  /** Some cut the file first, some last. */
  async #writeInto(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
    const cutsFirst = this.#place.chance.isOneIn(2);
    await disk.makeFolder(dirname(path));
    const isThere = (await disk.size(path)) !== undefined;
    this.#unfinished.add(path);
    const file = await disk.open(path, isThere ? 'reopen' : 'create');
    if (cutsFirst) await file.truncate(0);
    await file.write(bytes, 0);
    if (!cutsFirst) await file.truncate(bytes.length);
    await file.flush();
    await file.close();
  }

  /** Undefined where the file is to go. */
  async #broughtBeside(disk: Disk, path: string, bytes: Uint8Array | undefined): Promise<string | undefined> {
    const unfinished = join(dirname(path), `.syncthing.${basename(path)}.tmp`);
    await disk.makeFolder(dirname(path));
    /* A start before was cut off here. */
    await disk.remove(unfinished);
    if (!bytes) return undefined;
    const file = await disk.open(unfinished, 'create');
    await file.write(bytes, 0);
    await file.flush();
    await file.close();
    return unfinished;
  }

  /** One that already is such a copy goes. */
  async #keepApart(disk: Disk, path: string, ours: Entry): Promise<void> {
    if (ours.bytes === undefined) return;
    if (isConflict(basename(path))) {
      await disk.remove(path);
      return;
    }
    this.#conflicts += 1;
    const [, stem = '', ending = ''] = /^(.+?)(\.[^.]*)?$/u.exec(basename(path)) ?? [];
    const time = `20261125-${String(this.#conflicts).padStart(6, '0')}`;
    await disk.rename(path, join(dirname(path), `${stem}.sync-conflict-${time}-${this.#place.device.toUpperCase()}${ending}`));
  }
}
