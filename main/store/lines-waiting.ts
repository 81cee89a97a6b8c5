/**
 * Lines that people in the room wrote by telephone and no trainer has read yet, `<data>/lines-waiting/<training>/lines.json`. Anybody may
 * have written anything into them, a name too: they lie in the data folder, so no copy and no bundle has them, no version before is kept, and
 * they go when the training's persons are erased, a damaged file among them.
 */
import { join } from 'node:path';
import { z } from 'zod';
import type { TrainingId } from '../../domain/kernel/ids';
import { writtenLists } from '../../domain/room/choices';
import { noneWaiting, type WaitingLines } from '../../domain/room/waiting';
import type { Disk } from './disk';
import { writeWhole } from './durable-json';
import { type Aside, setAside } from './set-aside';

const id = z.string().regex(/^[0-9a-f]{32}$/u);
const schema = z.strictObject({
  lines: z.array(z.strictObject({ id, list: z.enum(writtenLists), block: z.string().max(200).nullable(), text: z.string().max(2000) })),
  removed: z.array(id),
});

const folderIn = (dataFolder: string, training: TrainingId): string => join(dataFolder, 'lines-waiting', training);
const fileName = 'lines.json';

/** `damaged`: the path of what could not be read, where it lies aside now. Rejects with what the disk says. */
export async function readWaiting(
  disk: Disk,
  dataFolder: string,
  training: TrainingId,
  today: Aside['today'],
): Promise<{ readonly waiting: WaitingLines; readonly damaged: string | undefined }> {
  const folder = folderIn(dataFolder, training);
  const path = join(folder, fileName);
  const bytes = await disk.read(path);
  if (!bytes) return { waiting: noneWaiting, damaged: undefined };
  try {
    return { waiting: schema.parse(JSON.parse(new TextDecoder().decode(bytes))), damaged: undefined };
  } catch {
    return { waiting: noneWaiting, damaged: await setAside(disk, path, { folder, today }) };
  }
}

/** Rejects with what the disk says. */
export async function writeWaiting(disk: Disk, dataFolder: string, training: TrainingId, waiting: WaitingLines): Promise<void> {
  const folder = folderIn(dataFolder, training);
  await disk.makeFolder(folder);
  await writeWhole(disk, join(folder, fileName), new TextEncoder().encode(`${JSON.stringify(waiting)}\n`));
}

/** Rejects with what the disk says. */
export async function forgetWaiting(disk: Disk, dataFolder: string, training: TrainingId): Promise<void> {
  const folder = folderIn(dataFolder, training);
  const names = await disk.list(folder);
  for (const name of names) await disk.remove(join(folder, name));
  if (names.length > 0) await disk.flushFolder(folder);
}
