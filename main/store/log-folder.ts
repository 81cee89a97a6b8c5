/** The logs of one training, read from its folder as they are; nothing is written. */
import { join } from 'node:path';
import type { Origin } from './chain';
import type { Disk } from './disk';
import { type ReadLog, readLog } from './read-log';

export interface LogFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly log: ReadLog;
}

export const logFolderOf = (trainingFolder: string): string => join(trainingFolder, 'logs');

export const logNameOf = ({ device, start }: Origin): string => `${device}-${start}.ndjson`;

/** What copies files may keep an unfinished one under a name that begins with a dot. */
const isLog = (name: string): boolean => name.endsWith('.ndjson') && !name.startsWith('.');

/** Without one of its logs a training would look as if part of it had never happened. */
export class LogGone extends Error {
  readonly code = 'ENOENT';

  constructor(path: string) {
    super(`${path} was there and is gone`);
  }
}

/** Rejects with what the disk says. */
export async function readLogs(disk: Disk, trainingFolder: string): Promise<readonly LogFile[]> {
  const folder = logFolderOf(trainingFolder);
  const files: LogFile[] = [];
  for (const name of (await disk.list(folder)).filter(isLog).toSorted()) {
    const path = join(folder, name);
    const bytes = await disk.read(path);
    if (bytes === undefined) throw new LogGone(path);
    files.push({ path, bytes, log: readLog(name, bytes) });
  }
  return files;
}

/** The last hash of each log that holds anything, by its name. */
export const headsOf = (files: readonly LogFile[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    files.flatMap(({ log }) => {
      const last = log.hashes.at(-1);
      return last === undefined ? [] : [[log.name, last]];
    }),
  );
