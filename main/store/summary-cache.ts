/**
 * What was known of each training when the kit last looked, so that a start reads no log but of the training that it opens. It may be thrown
 * away at any time, holds nobody's name, and whatever of it isn't as it was written is read anew from the logs. `<data>/cache/summaries.ndjson`:
 * a line that says which form it has, then lines of many trainings with a digest before each.
 */
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { TrainingSummary } from '../../domain/training/summary';
import type { Strangers } from './admission';
import type { Disk } from './disk';
import { writeWhole } from './durable-json';
import { filesKey } from './files-key';
import { isLog, logFolderOf } from './log-folder';

/** To be raised with whatever a summary says otherwise than before: the logs are read anew then. */
export const summariesForm = 'facilitator-kit summaries 3';

const newline = 10;

/** Trainings in a line: few enough that none waits for a line to be read. */
const perLine = 200;

export interface KeptSummary {
  /** The key of the logs from which it was made, see {@link logsKey}; empty when they are to be looked at in any case. */
  readonly key: string;
  readonly summary: TrainingSummary;
  /** What lay there and counted for nothing, without what laptops are called; undefined where there was nothing of it. */
  readonly strangers?: Strangers | undefined;
  /** Somebody has to say here that names go from this laptop's files, too. */
  readonly waitsForErasing?: true | undefined;
}

const cachePath = (dataFolder: string): string => join(dataFolder, 'cache', 'summaries.ndjson');

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The logs of a training, see {@link filesKey}. Rejects with what the disk says. */
export const logsKey = (disk: Disk, trainingFolder: string): Promise<string> => filesKey(disk, logFolderOf(trainingFolder), isLog);

/** `digest JSON` each, as they are asked for: of thousands of trainings the first are wanted at once. */
function* linesOf(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder();
  let isFirst = true;
  for (let from = 0; from < bytes.length; isFirst = false) {
    const end = bytes.indexOf(newline, from);
    const line = decoder.decode(bytes.subarray(from, end === -1 ? bytes.length : end));
    from = end === -1 ? bytes.length : end + 1;
    if (!isFirst) yield line;
    else if (line !== summariesForm) return;
  }
}

function keptIn(line: string): readonly KeptSummary[] {
  const space = line.indexOf(' ');
  const text = line.slice(space + 1);
  if (space === -1 || line.slice(0, space) !== digestOf(text)) return [];
  /* Whole, so that this form of the kit wrote it: it is not checked again. */
  const kept: readonly KeptSummary[] = JSON.parse(text);
  return kept;
}

/** A line after the other, with a turn between them for whoever waits; nothing where there is none. Rejects with what the disk says. */
export async function* keptSummaries(disk: Disk, dataFolder: string): AsyncGenerator<readonly KeptSummary[]> {
  const bytes = await disk.read(cachePath(dataFolder));
  if (bytes === undefined) return;
  for (const line of linesOf(bytes)) {
    yield keptIn(line);
    await turn();
  }
}

/** Rejects with what the disk says. */
export async function keepSummaries(disk: Disk, dataFolder: string, all: readonly KeptSummary[]): Promise<void> {
  const lines: string[] = [summariesForm];
  /* Those that come, or were last, are there first. */
  const sorted = all.toSorted((one, other) => (one.summary.details.days[1] < other.summary.details.days[1] ? 1 : -1));
  for (let from = 0; from < sorted.length; from += perLine) {
    const text = JSON.stringify(sorted.slice(from, from + perLine));
    lines.push(`${digestOf(text)} ${text}`);
    await turn();
  }
  const path = cachePath(dataFolder);
  await disk.makeFolder(dirname(path));
  await writeWhole(disk, path, new TextEncoder().encode(lines.join('\n')));
}
