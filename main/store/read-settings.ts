/** A part of the settings in a data folder that isn't opened: nothing is written there, and whoever holds it goes on. */
import { join } from 'node:path';
import { z } from 'zod';
import { type Letterhead, noLetterhead } from '../../domain/letterhead/letterhead';
import { type ConfirmedHere, confirmedPapersSchema } from './confirmed-schema';
import type { Disk } from './disk';
import { letterheadSchema } from './letterhead-schema';
import { sharedFolderSchema } from './settings';
import { settingsFile } from './settings-file';
import { ownTrainingsFolder, type TrainingsFolder, trainingsFolderOf } from './trainings-folder';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    /* The kit sets it aside when it starts, and says so. */
    return undefined;
  }
}

async function readSettings(disk: Disk, dataFolder: string): Promise<unknown> {
  const bytes = await disk.read(join(dataFolder, settingsFile));
  return bytes && parsed(new TextDecoder().decode(bytes));
}

/** None where there are no settings, or they can't be understood. Rejects with what the disk says, as the next. */
export async function readLetterhead(disk: Disk, dataFolder: string): Promise<Letterhead> {
  const read = z.object({ letterhead: letterheadSchema }).safeParse(await readSettings(disk, dataFolder));
  return read.success ? read.data.letterhead : noLetterhead;
}

export async function readConfirmedPapers(disk: Disk, dataFolder: string): Promise<readonly ConfirmedHere[]> {
  const read = z.object({ confirmedPapers: confirmedPapersSchema }).safeParse(await readSettings(disk, dataFolder));
  return read.success ? read.data.confirmedPapers : [];
}

/** Reads which folder holds the trainings of that data folder. */
export async function readTrainingsFolder(disk: Disk, dataFolder: string): Promise<TrainingsFolder> {
  const read = z.object({ sharedFolder: sharedFolderSchema }).safeParse(await readSettings(disk, dataFolder));
  return read.success ? trainingsFolderOf(read.data, dataFolder) : ownTrainingsFolder(dataFolder);
}
