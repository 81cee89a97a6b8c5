/**
 * The place where copies of trainings lie, on a stick for example. A file of ours marks it: where the mark isn't, the stick isn't,
 * whatever folder the system shows at that path meanwhile.
 */
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { TrainingId } from '../../domain/kernel/ids';
import { type Disk, faultOf } from '../store/disk';
import { writeWhole } from '../store/durable-json';
import { MadeByNewerKit } from '../store/format-version';
import { isTrainingId, ownFolderIn } from './parcel';

const folderName = 'facilitator-kit-backup';
const markName = 'copy-of-trainings.json';

/** A later version of the kit may say more. `seal`: what the copies are sealed with, see sealed-place.ts; without it they aren't. */
const markSchema = z.object({ holds: z.string(), mark: z.string(), seal: z.base64().optional() });

export interface Mark {
  readonly mark: string;
  readonly seal: Uint8Array | undefined;
}

export const asideFolderIn = (copyFolder: string): string => join(copyFolder, ownFolderIn.aside);
export const sealedFolder = (place: string, seal: string): string => join(copyFolderIn(place), `sealed-${seal}`);

export const copyFolderIn = (place: string): string => join(place, folderName);

/** Returns the place itself when a person chose our own folder on the stick. */
export const placeOf = (chosen: string): string => (basename(chosen) === folderName ? dirname(chosen) : chosen);

/** Marks the place, unless it is marked; rejects with what the disk says. */
export async function preparePlace(disk: Disk, place: string, sealFor?: (mark: string) => Promise<Uint8Array>): Promise<void> {
  if ((await markAt(disk, place)) !== undefined) return;
  await disk.makeFolder(copyFolderIn(place));
  const mark = randomBytes(8).toString('hex');
  await writeMark(disk, place, { mark, seal: await sealFor?.(mark) });
}

export async function writeMark(disk: Disk, place: string, { mark, seal }: Mark): Promise<void> {
  const holds = seal ? 'Copies of trainings, sealed with a passphrase' : 'Copies of trainings, with personal data';
  const told = { holds, mark, ...(seal ? { seal: Buffer.from(seal).toString('base64') } : {}) };
  await writeWhole(disk, join(copyFolderIn(place), markName), new TextEncoder().encode(`${JSON.stringify(told, null, 2)}\n`));
}

/** Which place this is; undefined when it isn't there. Rejects with what the disk says, and with {@link MadeByNewerKit}. */
export const markAt = async (disk: Disk, place: string): Promise<string | undefined> => (await readMark(disk, place))?.mark;

export async function readMark(disk: Disk, place: string): Promise<Mark | undefined> {
  const bytes = await disk.read(join(copyFolderIn(place), markName));
  if (!bytes) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    /* A mark that was torn is none: the place is prepared again. */
    return undefined;
  }
  const mark = markSchema.safeParse(value);
  if (!mark.success) throw new MadeByNewerKit(markName);
  const { mark: name, seal } = mark.data;
  return { mark: name, seal: seal === undefined ? undefined : Buffer.from(seal, 'base64') };
}

/** Trainings of which there is a copy in this folder; somebody's file beside them is none. */
export async function trainingsIn(disk: Disk, copyFolder: string): Promise<readonly TrainingId[]> {
  const found: TrainingId[] = [];
  for (const id of (await disk.list(copyFolder)).filter(isTrainingId).toSorted())
    if (await isFolder(disk, join(copyFolder, id))) found.push(id);
  return found;
}

/** Rejects with what the disk says. */
export async function isFolder(disk: Disk, path: string): Promise<boolean> {
  try {
    await disk.list(path);
    return true;
  } catch (error) {
    if (['ENOTDIR', 'a-link'].includes(faultOf(error) ?? '')) return false;
    throw error;
  }
}
