/**
 * What this laptop remembers of the room's telephones for one half-day: the key that tokens are made with, the word and the port. Of no telephone
 * anything, not even how many came. With it a kit that was killed knows the telephones again, and takes nothing twice; once the file is gone no
 * token says anything to anybody. It lies in the data folder, so no copy and no bundle has it, and no version before is kept.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { halfDays } from '../../domain/programme/choices';
import type { Disk } from './disk';
import { writeWhole } from './durable-json';

const schema = z.strictObject({
  training: z.string(),
  halfDay: z.enum(halfDays),
  /** On the laptop's calendar. */
  day: z.string(),
  /** 32 bytes in base64. */
  key: z.string().length(44),
  word: z.string(),
  port: z.int().min(1).max(65_535),
});

export type KeptTelephones = z.output<typeof schema>;

const pathIn = (dataFolder: string): string => join(dataFolder, 'telephones.json');

/** What can't be read counts as none and goes, since it may hold a key: the room joins anew. Rejects with what the disk says. */
export async function readTelephones(disk: Disk, dataFolder: string): Promise<KeptTelephones | undefined> {
  const bytes = await disk.read(pathIn(dataFolder));
  if (!bytes) return undefined;
  try {
    return schema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    await forgetTelephones(disk, dataFolder);
    return undefined;
  }
}

/** Rejects with what the disk says. */
export const keepTelephones = (disk: Disk, dataFolder: string, kept: KeptTelephones): Promise<void> =>
  writeWhole(disk, pathIn(dataFolder), new TextEncoder().encode(JSON.stringify(kept)));

/** Rejects with what the disk says. */
export async function forgetTelephones(disk: Disk, dataFolder: string): Promise<void> {
  await disk.remove(pathIn(dataFolder));
  await disk.flushFolder(dataFolder);
}
