/**
 * Logs that lie aside and hold entries which stand nowhere: an earlier version of the kit put the longer of two versions of a log aside, or
 * two of them have parted. What has everything of the log that stands can be taken back, as from a copy.
 */
import { join } from 'node:path';
import type { TrainingId } from '../../domain/kernel/ids';
import { admitted, type KnownDevices } from '../store/admission';
import type { Disk } from '../store/disk';
import { logNameOf, readLogs } from '../store/log-folder';
import type { Aside } from '../store/set-aside';
import type { AsideLog } from '../store/verify';
import { type LogCopy, logCopy, unionOf } from './log-union';
import { logPath, type Parcel } from './parcel';

export interface LeftAside extends AsideLog {
  readonly bytes: Uint8Array;
}

/** A log's name behind the date; several of one day are counted. */
const dated = /^(\d{4}-\d{2}-\d{2}-.+)\.ndjson((?:\.\d+)?)$/u;

/** `aside`: of this training; `known`: whose logs count. Rejects with what the disk says. */
export async function leftAside(
  disk: Disk,
  trainingFolder: string,
  { folder }: Pick<Aside, 'folder'>,
  id: TrainingId,
  known?: KnownDevices,
): Promise<readonly LeftAside[]> {
  const names = (await disk.list(folder)).filter((name) => dated.test(name)).toSorted();
  if (names.length === 0) return [];
  const there = await readLogs(disk, trainingFolder);
  const found: LeftAside[] = [];
  for (const name of names) {
    const bytes = await disk.read(join(folder, name));
    const left = bytes && lookedAt(name, logCopy(name, bytes), there, id, known);
    if (left) found.push(left);
  }
  return found;
}

/** Undefined where all of it stands, or it would count for nothing. */
function lookedAt(
  file: string,
  copy: LogCopy,
  there: readonly LogCopy[],
  id: TrainingId,
  known: KnownDevices | undefined,
): LeftAside | undefined {
  const { log, bytes } = copy;
  const counted = new Set(admitted([...there.map((each) => each.log), log], known, id).counted);
  if (log.isNewer || !counted.has(log)) return undefined;
  const standing = there.filter((each) => counted.has(each.log));
  const hashes = new Set(standing.flatMap((each) => each.log.hashes));
  const entries = log.used.filter(({ event, hash }) => event && !hashes.has(hash)).length;
  if (entries === 0) return undefined;
  const versions = standing.filter((each) => logNameOf(each.log.origin) === logNameOf(log.origin));
  return { file, entries, canReturn: versions.every((each) => unionOf(file, each, copy, { from: 'outside' }).kind === 'more'), bytes };
}

/** What of it can be taken back. */
export const parcelOf = (training: TrainingId, left: readonly LeftAside[]): Parcel => ({
  training,
  files: new Map(
    left.flatMap(({ file, canReturn, bytes }) => (canReturn ? [[logPath(file.replace(dated, '$1$2.ndjson')), bytes] as const] : [])),
  ),
});
