/**
 * Mends a log that this laptop wrote: what is unfinished or can't be believed is kept aside and cut out. Another laptop's log is
 * never written to, since it may still be arriving: what can't be believed in it is kept aside as a copy.
 */
import type { Notice } from '../../domain/desk/notice';
import { closeFlushed, type Disk, unlessRefused } from './disk';
import { writeWhole } from './durable-json';
import type { KnownLog } from './known-log';
import { type LogFile, readLogFile } from './log-folder';
import { isWrittenBy } from './log-name';
import { type Aside, keepAside } from './set-aside';

/** What a person is told. */
export type Found = Pick<Notice, 'notice' | 'values'>;

/** Another laptop's log may still be arriving: its end is no damage. */
const needsMending = ({ name, damage, unfinished, origin }: KnownLog, device: string): boolean =>
  damage !== undefined || (unfinished > 0 && isWrittenBy(device, name, origin));

/** All that need it; tells what was mended. */
export async function repairLogs(disk: Disk, logs: readonly KnownLog[], device: string, aside: Aside): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const { path } of logs.filter((log) => needsMending(log, device))) {
    const mended = await repairLog(disk, path, device, aside);
    if (mended) found.push(mended);
  }
  return found;
}

/** Reading needs no mending: when the disk refuses it, the next start tries again. */
async function repairLog(disk: Disk, path: string, device: string, aside: Aside): Promise<Found | undefined> {
  const file = await unlessRefused(() => readLogFile(disk, path));
  if (!file) return undefined;
  const { name, origin, disbelieved, unfinished } = file.log;
  const isOwn = isWrittenBy(device, name, origin);
  const [first] = disbelieved;
  if (first) {
    const isNew = await unlessRefused(() => setAsideDamaged(disk, file, isOwn, aside));
    return isOwn || isNew !== false ? { notice: 'set-aside', values: { file: name, line: first.line } } : undefined;
  }
  if (!isOwn || unfinished.length === 0) return undefined;
  const isCut = await unlessRefused(() => cutUnfinished(disk, file, aside));
  return isCut && { notice: 'recovered-torn-line', values: { file: name } };
}

/** False when this very damage was kept aside before. */
async function setAsideDamaged(disk: Disk, { path, bytes, log }: LogFile, isOwn: boolean, aside: Aside): Promise<boolean> {
  const isNew = await keepAside(disk, bytes, log.name, aside);
  if (isOwn) await writeWhole(disk, path, log.sound());
  return isNew;
}

async function cutUnfinished(disk: Disk, { path, log }: LogFile, aside: Aside): Promise<true> {
  await keepAside(disk, log.unfinished, `${log.name}.torn`, aside);
  const file = await disk.open(path, 'reopen');
  try {
    await file.truncate(log.finishedLength);
    await file.flush();
    return true;
  } finally {
    await closeFlushed(file);
  }
}
