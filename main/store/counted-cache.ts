/**
 * What was counted of a training when it was read last, so that a report over a thousand of them needn't read them all again. It may be
 * thrown away at any time, and one that isn't whole, or another kit's, counts as none. Schools are in it by name: it goes with the snapshot
 * of the training when persons are erased. `<data>/cache/counted/<id>`: a digest, a space, and what it is of.
 */
import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { TrainingFacts } from '../../domain/indicators/facts';
import type { TrainingId } from '../../domain/kernel/ids';
import type { Programme } from '../../domain/programme/programme';
import { closeFlushed, type Disk, faultOf } from './disk';

export interface CountedBefore {
  /** Of the kit that counted. */
  readonly version: string;
  /** Of the logs and the answers that were counted. */
  readonly edition: string;
  /** Of the files of the programme by which they were. */
  readonly text: string;
  readonly facts: TrainingFacts;
  readonly programme: Pick<Programme, 'id' | 'indicators'>;
}

export const countedIn = (dataFolder: string): string => join(dataFolder, 'cache', 'counted');

export const countedPath = (dataFolder: string, id: TrainingId): string => join(countedIn(dataFolder), id);

const digestOf = (text: string): string => hash('sha256', text);
const lengthOfDigest = digestOf('').length;

/** Undefined when there is none that could be used; the disk's faults are none of whoever asks. */
export async function readCounted(disk: Disk, dataFolder: string, id: TrainingId): Promise<CountedBefore | undefined> {
  try {
    const bytes = await disk.read(countedPath(dataFolder, id));
    if (bytes === undefined) return undefined;
    const all = new TextDecoder().decode(bytes);
    const text = all.slice(lengthOfDigest + 1);
    /* Whole, so that a kit wrote it: it is not checked again. */
    return digestOf(text) === all.slice(0, lengthOfDigest) ? JSON.parse(text) : undefined;
  } catch (error) {
    if (faultOf(error) === undefined) throw error;
    return undefined;
  }
}

/** Not flushed: what a power cut leaves of it is seen to be none. What the disk refuses is no loss. */
export async function writeCounted(disk: Disk, dataFolder: string, id: TrainingId, counted: CountedBefore): Promise<void> {
  const path = countedPath(dataFolder, id);
  const text = JSON.stringify(counted);
  try {
    await disk.makeFolder(countedIn(dataFolder));
    await disk.remove(path);
    const file = await disk.open(path, 'create');
    try {
      await file.write(new TextEncoder().encode(`${digestOf(text)} ${text}`), 0);
    } finally {
      await closeFlushed(file);
    }
  } catch (error) {
    if (faultOf(error) === undefined) throw error;
  }
}
