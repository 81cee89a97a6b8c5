/** The letterhead in a data folder that isn't opened: nothing is written there, and whoever holds it goes on. */
import { join } from 'node:path';
import { z } from 'zod';
import { type Letterhead, noLetterhead } from '../../domain/letterhead/letterhead';
import type { Disk } from './disk';
import { letterheadSchema } from './letterhead-schema';

const settings = z.object({ letterhead: letterheadSchema });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    /* The kit sets it aside when it starts, and says so. */
    return undefined;
  }
}

/** None where there are no settings, or they can't be understood. Rejects with what the disk says. */
export async function readLetterhead(disk: Disk, dataFolder: string): Promise<Letterhead> {
  const bytes = await disk.read(join(dataFolder, 'settings.json'));
  const read = bytes && settings.safeParse(parsed(new TextDecoder().decode(bytes)));
  return read?.success ? read.data.letterhead : noLetterhead;
}
