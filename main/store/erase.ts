/**
 * Takes persons who were erased out of the files of their training: each log loses its personal parts line by line, and what was
 * kept aside of it too. What can't be read may hold a name, so it goes; what a newer kit wrote stays as it is, and is named
 * afterwards as not erased. Each file is changed whole or not at all; what the disk refuses today is done by the next start,
 * since the event that asks for it stays.
 */
import { basename, dirname, join } from 'node:path';
import type { StoredEvent } from '../../domain/training/event';
import { Turns } from '../in-turns';
import { type Disk, faultOf } from './disk';
import { writeWhole } from './durable-json';
import { LogGone, logFolderOf } from './log-folder';
import { type DecodedLine, erasedLine } from './log-line';
import { isOfNewerKit, type Line, lineEnds, linesInTurns, linesOf, newline } from './read-log';
import type { Found } from './repair-log';
import type { Aside } from './set-aside';

export type IsErased = (event: StoredEvent) => boolean;

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
export function scrubbed(bytes: Uint8Array, isErased: IsErased, lines = linesOf(bytes)): Scrubbed {
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

/** Says whether a file may hold lines: a tool may leave an unfinished one, or one beside the other, under a name of its own. */
const mayHoldLines = (name: string): boolean => name.includes('.ndjson');

async function filesIn(disk: Disk, folder: string): Promise<readonly string[]> {
  return (await disk.list(folder))
    .filter(mayHoldLines)
    .toSorted()
    .map((name) => join(folder, name));
}

/**
 * Lines of a log as they stand in another version of it that has them without their personal parts; `until`: bytes of ours that are in it.
 * Undefined where nothing was taken out.
 */
export function erasedStanding(there: Uint8Array, ours: Uint8Array): { readonly lines: Uint8Array; readonly until: number } | undefined {
  let [read, until, isErased] = [0, 0, false];
  for (const { from, to } of lineEnds(ours)) {
    const end = there.indexOf(newline, read) + 1;
    const [line, standing] = [ours.subarray(from, to), there.subarray(read, end)];
    if (end === 0 || !(Buffer.compare(line, standing) === 0 || isWithoutPersonal(standing, line))) break;
    isErased ||= standing.length !== line.length;
    read = end;
    until = to;
  }
  return isErased ? { lines: there.subarray(0, read), until } : undefined;
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const isWithoutPersonal = (standing: Uint8Array, line: Uint8Array): boolean =>
  standing.length < line.length && textOf(standing) === `${erasedLine(textOf(line))}\n`;

/** All that may hold lines of the training's logs: what was copied by half, or lies beside a log, too. */
export const logPaths = (disk: Disk, trainingFolder: string): Promise<readonly string[]> => filesIn(disk, logFolderOf(trainingFolder));

/** What was kept aside of the training is this laptop's own. */
export const keptAside = (disk: Disk, { folder }: Aside): Promise<readonly string[]> => filesIn(disk, folder);

/** Tells of what was unreadable once its file is changed; rejects with what the disk says. */
export async function eraseInFiles(disk: Disk, paths: readonly string[], isErased: IsErased, found: (what: Found) => void): Promise<void> {
  let failure: unknown;
  for (const path of paths) {
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
  const { bytes: after, unreadable } = scrubbed(before, isErased, await linesInTurns(before, new Turns()));
  if (Buffer.compare(before, after) !== 0) await replace(disk, path, after);
  return unreadable;
}

/** Replaces a file, or removes it if no line could be read in it. */
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
function mayHold({ decoded }: Line, isLeft: IsErased): boolean {
  if (decoded.kind !== 'sound') return true;
  const { content } = decoded.line;
  return content.kind === 'event' && content.event.personal !== undefined && isLeft(content.event);
}

/** `tail`: whether a line that isn't finished counts as one that can't be read. */
export async function mayHoldSomebody(bytes: Uint8Array, isLeft: IsErased, turns: Turns, tail: 'tail' | 'no-tail'): Promise<boolean> {
  const lines = await linesInTurns(bytes, turns, (line) => mayHold(line, isLeft));
  const last = lines.at(-1);
  return (last !== undefined && mayHold(last, isLeft)) || (tail === 'tail' && (last?.to ?? 0) < bytes.length);
}

/** Names of those files. Rejects with what the disk says. */
export async function filesHolding(disk: Disk, paths: readonly string[], isLeft: IsErased): Promise<readonly string[]> {
  const turns = new Turns();
  const holding: string[] = [];
  for (const path of paths) {
    const bytes = await disk.read(path);
    if (bytes && (await mayHoldSomebody(bytes, isLeft, turns, 'tail'))) holding.push(basename(path));
  }
  return holding;
}
