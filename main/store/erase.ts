/**
 * Takes persons who were erased out of the files of their training: each log loses its personal parts line by line, and what was
 * kept aside of it too. What can't be read may hold a name, so it goes; what a newer kit wrote stays as it is, and is named
 * afterwards as not erased. Each file is changed whole or not at all; what the disk refuses today is done by the next start,
 * since the event that asks for it stays.
 */
import { basename, dirname, join } from 'node:path';
import type { StoredEvent } from '../../domain/training/event';
import { type Disk, faultOf } from './disk';
import { writeWhole } from './durable-json';
import { LogGone, logFolderOf } from './log-folder';
import { type DecodedLine, decodeLine, erasedLine } from './log-line';
import { isOfNewerKit, linesOf } from './read-log';
import type { Found } from './repair-log';
import type { Aside } from './set-aside';

export type IsErased = (event: StoredEvent) => boolean;

/** By the name of a log. */
type MayChange = (name: string) => boolean;

/** What was erased reads as it was before. */
class NotErased extends Error {
  readonly code = 'EIO';

  constructor(path: string) {
    super(`${path} does not read as it was written`);
  }
}

interface Scrubbed {
  readonly bytes: Uint8Array;
  /** Lines that were left out, a torn one at the end among them. */
  readonly unreadable: number;
}

/** The line without its personal part when that has to go; undefined when it can't be read. */
function scrubbedLine(bytes: Uint8Array, decoded: DecodedLine, isErased: IsErased): Uint8Array | undefined {
  if (decoded.kind !== 'sound') return undefined;
  const { content } = decoded.line;
  if (content.kind !== 'event' || !isErased(content.event)) return bytes;
  return new TextEncoder().encode(`${erasedLine(new TextDecoder().decode(bytes))}\n`);
}

/**
 * The log without the persons who were erased; every other line stays as it is. Of a newer kit's log nothing is left out: what can't
 * be read in it is not damage.
 */
export function scrubbed(bytes: Uint8Array, isErased: IsErased): Scrubbed {
  const lines = linesOf(bytes);
  if (isOfNewerKit(lines)) return { bytes: emptied(bytes, isErased), unreadable: 0 };
  const read = lines.flatMap(({ from, to, decoded }) => scrubbedLine(bytes.subarray(from, to), decoded, isErased) ?? []);
  const isTorn = (lines.at(-1)?.to ?? 0) < bytes.length;
  return { bytes: Buffer.concat(read), unreadable: lines.length - read.length + Number(isTorn) };
}

/** The same for a log on its way: what can't be read stays, for whoever reads it to tell of. */
export function emptied(bytes: Uint8Array, isErased: IsErased): Uint8Array {
  const lines = linesOf(bytes);
  const kept = lines.map(({ from, to, decoded }) => {
    const line = bytes.subarray(from, to);
    return scrubbedLine(line, decoded, isErased) ?? line;
  });
  return Buffer.concat([...kept, bytes.subarray(lines.at(-1)?.to ?? 0)]);
}

/** Whoever copies files may leave an unfinished one, or one beside the other, under a name of its own. */
const mayHoldLines = (name: string): boolean => name.includes('.ndjson');

async function filesIn(disk: Disk, folder: string): Promise<readonly string[]> {
  return (await disk.list(folder))
    .filter(mayHoldLines)
    .toSorted()
    .map((name) => join(folder, name));
}

/** Logs of the training that may be changed, and all that was kept aside of it: that is this laptop's own. */
async function filesToErase(disk: Disk, trainingFolder: string, aside: Aside, mayChange: MayChange): Promise<readonly string[]> {
  const logs = (await filesIn(disk, logFolderOf(trainingFolder))).filter((path) => mayChange(basename(path)));
  return [...logs, ...(await filesIn(disk, aside.folder))];
}

/**
 * All files of the training that may be changed. Tells of what was unreadable once its file is changed; rejects with what the disk
 * says.
 */
export async function eraseInFiles(
  disk: Disk,
  trainingFolder: string,
  aside: Aside,
  mayChange: MayChange,
  isErased: IsErased,
  found: (what: Found) => void,
): Promise<void> {
  let failure: unknown;
  for (const path of await filesToErase(disk, trainingFolder, aside, mayChange)) {
    try {
      const unreadable = await eraseInFile(disk, path, isErased);
      if (unreadable > 0) found({ notice: 'erased-unreadable', values: { file: basename(path), count: unreadable } });
    } catch (error) {
      if (faultOf(error) === undefined) throw error;
      /* One file that the disk refuses is no reason to leave names in the others. */
      failure ??= error;
    }
  }
  if (failure !== undefined) throw failure;
}

/** Says how many lines had to go unread. */
async function eraseInFile(disk: Disk, path: string, isErased: IsErased): Promise<number> {
  const before = await disk.read(path);
  if (before === undefined) return 0;
  const { bytes: after, unreadable } = scrubbed(before, isErased);
  if (Buffer.compare(before, after) !== 0) await replace(disk, path, after);
  return unreadable;
}

/** Nothing is left of a file in which no line could be read. */
async function replace(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  if (bytes.length === 0) {
    await disk.remove(path);
    await disk.flushFolder(dirname(path));
    return;
  }
  await writeWhole(disk, path, bytes);
  const read = await disk.read(path);
  if (read === undefined) throw new LogGone(path);
  if (Buffer.compare(read, bytes) !== 0) throw new NotErased(path);
}

/** A line that can't be read may hold a name. */
function mayHold(line: string, isLeft: IsErased): boolean {
  const decoded = decodeLine(line);
  if (decoded.kind !== 'sound') return true;
  const { content } = decoded.line;
  return content.kind === 'event' && content.event.personal !== undefined && isLeft(content.event);
}

/** Names of files of the training that may be changed, and of what was kept aside of it, in which somebody is left. Rejects with what the disk says. */
export async function filesHolding(
  disk: Disk,
  trainingFolder: string,
  aside: Aside,
  mayChange: MayChange,
  isLeft: IsErased,
): Promise<readonly string[]> {
  const holding: string[] = [];
  for (const path of await filesToErase(disk, trainingFolder, aside, mayChange)) {
    const lines = new TextDecoder().decode(await disk.read(path)).split('\n');
    if (lines.some((line) => line !== '' && mayHold(line, isLeft))) holding.push(basename(path));
  }
  return holding;
}
