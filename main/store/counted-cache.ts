/**
 * What was counted of a training when it was read last, so that a report over a thousand of them needn't read them all again. It may be
 * thrown away at any time, and another kit's counts as none. Schools are in it by name: it goes with the snapshot of the training when
 * persons are erased. `<data>/cache/counted/<id>`
 */
import { join } from 'node:path';
import type { TrainingFacts } from '../../domain/indicators/facts';
import type { TrainingId } from '../../domain/kernel/ids';
import type { Programme } from '../../domain/programme/programme';
import type { Disk } from './disk';
import { keepText, readKeptText } from './kept-text';

export interface CountedBefore {
  /** The version of the kit that counted. */
  readonly version: string;
  /** The edition of the logs and the answers that were counted. */
  readonly edition: string;
  /** The hash of the programme files by which they were counted. */
  readonly text: string;
  readonly facts: TrainingFacts;
  readonly programme: Pick<Programme, 'id' | 'indicators'>;
}

export const countedIn = (dataFolder: string): string => join(dataFolder, 'cache', 'counted');

export const countedPath = (dataFolder: string, id: TrainingId): string => join(countedIn(dataFolder), id);

/** Undefined when there is none that could be used. */
export async function readCounted(disk: Disk, dataFolder: string, id: TrainingId): Promise<CountedBefore | undefined> {
  const text = await readKeptText(disk, countedPath(dataFolder, id));
  /* Whole, so that a kit wrote it: it is not checked again. */
  return text === undefined ? undefined : JSON.parse(text);
}

export const writeCounted = (disk: Disk, dataFolder: string, id: TrainingId, counted: CountedBefore): Promise<void> =>
  keepText(disk, countedPath(dataFolder, id), JSON.stringify(counted));
