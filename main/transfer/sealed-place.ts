/**
 * A second place whose copies are sealed. They lie in a folder of their own, named after the seal, beside nothing else; the place's mark
 * holds the seal, in the clear, and says so which folder counts. Copies go from one folder to another as a whole: all of them are there and
 * were read back before the mark says the new one, and only then the old ones are removed. Cut off anywhere, one of both is whole.
 */
import { basename, dirname, join, relative } from 'node:path';
import type { Disk } from '../store/disk';
import { isTemporary, writeWhole } from '../store/durable-json';
import { MadeByNewerKit } from '../store/format-version';
import { removeTree } from '../store/remove-tree';
import { type Aside, asideOf, keepAside, setAside } from '../store/set-aside';
import { asideFolderIn, copyFolderIn, sealedFolder, trainingsIn } from './copy-place';
import { CopyDiffers } from './copy-training';
import { fileAt, ownFolderIn } from './parcel';
import { isSealed, type SealHeader, type SealKey, seal, sealHeaderOf, unseal } from './seal';
import { sealedDisk } from './sealed-disk';

/** The folder of the copies, and a disk that reads them. */
export interface Copies {
  readonly disk: Disk;
  readonly folder: string;
}

export const sealId = ({ salt }: Pick<SealHeader, 'salt'>): string => Buffer.from(salt).toString('hex');

/** Returns the seal of a mark: what it takes to open the place but the passphrase. */
export function sealOfPlace(bytes: Uint8Array): SealHeader {
  const header = isSealed(bytes) ? sealHeaderOf(bytes) : 'damaged';
  /* A mark is written whole: what this kit can't read in one, another wrote. */
  if (typeof header === 'string') throw new MadeByNewerKit('copy-of-trainings.json');
  return header;
}

const markIsSealedAs = 'mark of the place';

export const sealForPlace = (mark: string, key: SealKey): Promise<Uint8Array> => seal(Buffer.from(mark), key, markIsSealedAs);

/** Whether it is the key of the place. */
export async function opensPlace(sealed: Uint8Array, mark: string, key: SealKey): Promise<boolean> {
  const content = await unseal(sealed, key, markIsSealedAs);
  return content !== undefined && Buffer.from(mark).equals(content);
}

type Unreadable = (path: string) => Promise<void>;
const left: Unreadable = async () => undefined;

/** Undefined: copies that aren't sealed. */
export function copiesAt(disk: Disk, place: string, key: SealKey | undefined, unreadable = left): Copies {
  if (!key) return { disk, folder: copyFolderIn(place) };
  const folder = sealedFolder(place, sealId(key));
  return { disk: sealedDisk(disk, folder, key, unreadable), folder };
}

/** The same for copying: what doesn't open is set aside, and copied anew. */
export function mendedCopiesAt(disk: Disk, place: string, key: SealKey | undefined, aside: Aside): Copies {
  return copiesAt(disk, place, key, async (path) => {
    const folder = dirname(relative(copiesAt(disk, place, key).folder, path));
    const [training = ''] = folder.split(/[\\/]/u);
    if (isTemporary(basename(path)) || training === ownFolderIn.aside) return;
    await setAside(disk, path, asideOf({ ...aside, folder: asideFolderIn(copiesAt(disk, place, key).folder) }, training));
  });
}

async function filesBelow(disk: Disk, folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  for (const name of (await disk.list(folder)).toSorted()) {
    const path = join(folder, name);
    if ((await fileAt(disk, path)) === undefined) files.push(...(await filesBelow(disk, path)));
    else files.push(path);
  }
  return files;
}

/** Returns the folders of the trainings, and of what was set aside of them. */
async function foldersOf(disk: Disk, folder: string): Promise<readonly string[]> {
  return [...(await trainingsIn(disk, folder)), ownFolderIn.aside].map((name) => join(folder, name));
}

/** Copies all, each read back; rejects with what the disk says. `disk`: the one below both. */
export async function bringCopies(disk: Disk, from: Copies, to: Copies, aside: Aside): Promise<void> {
  for (const folder of await foldersOf(disk, from.folder)) {
    for (const path of (await filesBelow(disk, folder)).filter((file) => !isTemporary(basename(file)))) {
      const bytes = await from.disk.read(path);
      const target = join(to.folder, relative(from.folder, path));
      if (bytes) await bring(bytes, to.disk, target);
      else await bringUnread(disk, path, target, asideOf({ ...aside, folder: asideFolderIn(to.folder) }, basename(folder)));
    }
  }
}

async function bring(bytes: Uint8Array, disk: Disk, path: string): Promise<void> {
  const isThere = async (): Promise<boolean> => {
    const there = await disk.read(path);
    return there !== undefined && Buffer.compare(there, bytes) === 0;
  };
  if (await isThere()) return;
  await disk.makeFolder(dirname(path));
  await writeWhole(disk, path, bytes);
  if (!(await isThere())) throw new CopyDiffers(path);
}

/** What doesn't open is set aside as it is, and stays there. */
async function bringUnread(disk: Disk, path: string, target: string, aside: Aside): Promise<void> {
  const sealed = await disk.read(path);
  if (!sealed) return;
  if (basename(aside.folder) === ownFolderIn.aside) await bring(sealed, disk, target);
  else await keepAside(disk, sealed, basename(path), aside);
}

/** All copies in the place but those that count. */
export async function removeOtherCopies(disk: Disk, place: string, counting: Copies): Promise<void> {
  const plain = copyFolderIn(place);
  const sealed = (await disk.list(plain)).filter(ownFolderIn.isSealed).map((name) => join(plain, name));
  const unsealed = counting.folder === plain ? [] : await foldersOf(disk, plain);
  for (const folder of [...unsealed, ...sealed.filter((other) => other !== counting.folder)]) await removeTree(disk, folder);
  await disk.flushFolder(plain);
}
