/** The logs of one training, read from its folder as they are; nothing is written. */
import { basename, join } from 'node:path';
import { othersTurn, Turns } from '../in-turns';
import type { Disbelief, Origin } from './chain';
import { type Disk, faultOf } from './disk';
import { mostBytes, mostLogs, OddFile } from './plain-files';
import { linesInTurns, type ReadLog, readLog } from './read-log';

export interface LogFile<Log = ReadLog> {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly log: Log;
}

/** What a file of this name and these bytes holds, where it is known without taking its lines apart. */
type Known<Log> = (name: string, bytes: Uint8Array) => Log | undefined;

export const logFolderOf = (trainingFolder: string): string => join(trainingFolder, 'logs');

export const logNameOf = ({ device, start }: Origin): string => `${device}-${start}.ndjson`;

/** What copies files may keep an unfinished one under a name that begins with a dot. */
export const isLog = (name: string): boolean => name.endsWith('.ndjson') && !name.startsWith('.');

/** Without one of its logs a training would look as if part of it had never happened. */
export class LogGone extends Error {
  readonly code = 'ENOENT';

  constructor(path: string) {
    super(`${path} was there and is gone`);
  }
}

interface Unreadable {
  readonly line?: number | undefined;
  /** Undefined where the cause says it. */
  readonly why?: Disbelief | 'newer-version' | 'no-beginning' | 'other-training';
  readonly cause?: unknown;
}

/** A log that a training can't be read without: which one, where in it, and why. */
export class UnreadLog extends Error {
  readonly path: string;
  readonly line: number | undefined;
  readonly why: Unreadable['why'];
  /** What the disk said, if it was the disk. */
  readonly code: string | undefined;

  constructor(path: string, { line, why, cause }: Unreadable) {
    super(`${path} can't be read: ${why ?? String(cause)}`, { cause });
    this.path = path;
    this.line = line;
    this.why = why;
    this.code = faultOf(cause);
  }
}

/** Rejects with {@link UnreadLog}, or what the disk says of the folder. */
export async function readLogs<Own = never>(
  disk: Disk,
  trainingFolder: string,
  known?: Known<Own>,
): Promise<readonly LogFile<ReadLog | Own>[]> {
  const folder = logFolderOf(trainingFolder);
  const files: LogFile<ReadLog | Own>[] = [];
  const names = (await disk.list(folder)).filter(isLog).toSorted();
  let bytes = checkAmount(folder, names.length, 0);
  for (const name of names) {
    const file = await readLogFile(disk, join(folder, name), known);
    bytes = checkAmount(folder, names.length, bytes + file.bytes.length);
    files.push(file);
  }
  return files;
}

/** Checks the amount of one training's logs, so far. Throws {@link UnreadLog} where they are more than kits write. */
export function checkAmount(folder: string, logs: number, bytes: number): number {
  const code = logs > mostLogs ? 'too-many' : bytes > mostBytes ? 'too-large' : undefined;
  if (code) throw new UnreadLog(folder, { cause: new OddFile(folder, code) });
  return bytes;
}

/** Rejects with {@link UnreadLog}. */
export async function readLogFile<Own = never>(disk: Disk, path: string, known?: Known<Own>): Promise<LogFile<ReadLog | Own>> {
  try {
    const bytes = await disk.read(path);
    if (bytes === undefined) throw new LogGone(path);
    const own = known?.(basename(path), bytes);
    if (own) return { path, bytes, log: own };
    const lines = await linesInTurns(bytes, new Turns());
    await othersTurn();
    return { path, bytes, log: readLog(basename(path), bytes, lines) };
  } catch (error) {
    throw new UnreadLog(path, { cause: error });
  }
}
