/**
 * The place where copies of trainings lie, on a stick for example. A file of ours marks it: where the mark isn't, the stick isn't,
 * whatever folder the system shows at that path meanwhile.
 */
import { randomBytes } from 'node:crypto';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { z } from 'zod';
import type { TrainingId } from '../../domain/kernel/ids';
import type { Disk } from '../store/disk';
import { writeWhole } from '../store/durable-json';
import { MadeByNewerKit } from '../store/format-version';
import { isTrainingId } from './parcel';

const folderName = 'facilitator-kit-backup';
const markName = 'copy-of-trainings.json';

/** A later version of the kit may say more. */
const markSchema = z.object({ holds: z.string(), mark: z.string() });

export const copyFolderIn = (place: string): string => join(place, folderName);

/** Who chooses our own folder on the stick means the stick. */
export const placeOf = (chosen: string): string => (basename(chosen) === folderName ? dirname(chosen) : chosen);

/** A copy inside the data folder would be lost with it. */
export function isInside(folder: string, outer: string): boolean {
  const way = relative(resolve(outer), resolve(folder));
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(outer, way) !== way);
}

/** Marks the place, unless it is marked; rejects with what the disk says. */
export async function preparePlace(disk: Disk, place: string): Promise<void> {
  if ((await markAt(disk, place)) !== undefined) return;
  const folder = copyFolderIn(place);
  await disk.makeFolder(folder);
  const mark = { holds: 'Copies of trainings, with personal data', mark: randomBytes(8).toString('hex') };
  await writeWhole(disk, join(folder, markName), new TextEncoder().encode(`${JSON.stringify(mark, null, 2)}\n`));
}

/** Which place this is; undefined when it isn't there. Rejects with what the disk says, and with {@link MadeByNewerKit}. */
export async function markAt(disk: Disk, place: string): Promise<string | undefined> {
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
  return mark.data.mark;
}

/** Trainings of which there is a copy. */
export const copiesIn = async (disk: Disk, place: string): Promise<readonly TrainingId[]> =>
  (await disk.list(copyFolderIn(place))).filter(isTrainingId).toSorted();
