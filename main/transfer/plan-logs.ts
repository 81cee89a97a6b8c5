/**
 * What becomes of the logs of a folder when others come to them. A personal part goes only where an erasing event asks for it whose
 * erasing a person confirmed; a copy that has less in it than the one here makes nothing less.
 */
import { basename, join } from 'node:path';
import type { TrainingId } from '../../domain/kernel/ids';
import { erasureIn, isErasing } from '../../domain/training/erasure';
import type { StoredEvent } from '../../domain/training/event';
import { admitted, provenBy } from '../store/admission';
import { type NewlyKnown, shownBy, withNew } from '../store/devices';
import type { Disk } from '../store/disk';
import { emptied, type IsErased } from '../store/erase';
import { logFolderOf, logNameOf, readLogs } from '../store/log-folder';
import { broughtNameOf, nameAsWritten } from '../store/log-name';
import { type ReadLog, readLog } from '../store/read-log';
import type { Writer } from '../store/writer';
import { hasAllOf, type LogCopy, logCopy, type Meeting, unionOf } from './log-union';
import { isKnownPlace, isLogName, logPath } from './parcel';

type Files = ReadonlyMap<string, Uint8Array>;

/** Names of files that a newer kit made: of a copy, and of the folder to which it comes. Where there is one, nothing is written. */
export interface NewerFiles {
  readonly coming: readonly string[];
  readonly there: readonly string[];
}

export interface LogPlan {
  /** In the order in which they are written. */
  readonly writes: Files;
  readonly parted: Files;
  readonly damaged: Files;
  readonly newer: NewerFiles;
}

export interface PlanToSecondPlace extends LogPlan {
  /** Entries that stand there in longer versions of the logs that come, and in none of these. */
  readonly ahead: number;
}

/** What comes from outside, beside what is here. */
export interface LogsFromOutside extends LogPlan {
  /** The copy's own, as they are. */
  readonly coming: readonly ReadLog[];
  /** The laptops that wrote them, and that count from then on. */
  readonly newlyKnown: NewlyKnown;
  readonly here: readonly StoredEvent[];
  /** Events of both together. */
  readonly joined: readonly StoredEvent[];
  /** Entries here that lost their personal part, and get it back. */
  readonly returning: number;
  /** Entries of the copy whose personal part is gone, though nobody was erased. */
  readonly lacking: number;
}

/** Logs of a folder, by a key under which names are one that some systems take for one. */
type Logs = ReadonlyMap<string, { readonly name: string; readonly copy: LogCopy }>;

const keyOf = (name: string): string => name.normalize('NFC').toLowerCase();

interface Coming {
  readonly path: string;
  /** The name of the log, whatever the file is called: no part of a log that is here comes in beside it. */
  readonly name: string;
  readonly copy: LogCopy;
}

interface United {
  readonly logs: Logs;
  readonly parted: Files;
  readonly damaged: Files;
  readonly returning: readonly StoredEvent[];
}

const newerOf = (logs: readonly ReadLog[]): readonly string[] => logs.flatMap(({ name, isNewer }) => (isNewer ? [name] : []));

const nameByLines = ({ name, origin, irregular }: ReadLog): string =>
  irregular.some(({ why }) => why === 'other-name') ? logNameOf(origin) : nameAsWritten(name);

/** A copy that was cut off in its first line. */
const holdsNothing = ({ used, disbelieved }: ReadLog): boolean => used.length === 0 && disbelieved.length === 0;

/** The laptop that takes something in. */
export type Taker = Pick<Writer, 'device' | 'start' | 'isSharing' | 'known'>;

/** What is known of a log that comes: the copy that it may be joined with, under the name of its file, and others that may have it all. */
interface Known {
  readonly name: string;
  readonly copy: LogCopy | undefined;
  readonly others: readonly LogCopy[];
}

function knownOf({ name, copy }: Coming, here: Logs, logs: Logs, taker: Taker | undefined): Known {
  const { device } = copy.log.origin;
  const standing = (file: string): { readonly name: string; readonly copy: LogCopy } | undefined =>
    logs.get(keyOf(file)) ?? here.get(keyOf(file));
  if (!taker?.isSharing || device === taker.device) return { name, copy: undefined, ...standing(name), others: [] };
  const brought = broughtNameOf(taker.device, name);
  const others = [...here.values()].flatMap((each) => (keyOf(nameByLines(each.copy.log)) === keyOf(name) ? [each.copy] : []));
  return { name: brought, copy: others[0], ...standing(brought), others };
}

/** What was on its way when somebody else packed it: in a file of this laptop's own it would look like a line that a power cut tore. */
export function finished(name: string, bytes: Uint8Array): Uint8Array {
  const { isNewer, finishedLength } = readLog(name, bytes);
  return isNewer ? bytes : bytes.subarray(0, finishedLength);
}

/** What is asked of the folder to which logs come. */
interface Uniting extends Meeting {
  readonly here: Logs;
  /** Undefined for the second place, where this laptop alone writes. */
  readonly taker?: Taker;
  /** The log that this start is writing there: nothing takes its place. */
  readonly writing?: string | undefined;
}

function unite(coming: readonly Coming[], { here, taker, writing, ...meeting }: Uniting): United {
  const logs = new Map<string, { readonly name: string; readonly copy: LogCopy }>();
  const parted = new Map<string, Uint8Array>();
  const damaged = new Map<string, Uint8Array>();
  const returning: StoredEvent[] = [];
  for (const each of coming) {
    const { path, copy } = each;
    if (taker && holdsNothing(copy.log)) continue;
    const { name, copy: there, others } = knownOf(each, here, logs, taker);
    const union = unionOf(name, there, copy, meeting);
    if (union.kind === 'nothing-new' || (name === writing && there && hasAllOf(there.log, copy.log))) continue;
    if (others.some((other) => unionOf(name, other, copy, meeting).kind === 'nothing-new')) continue;
    if (union.kind === 'parted' || name === writing || !isKnownPlace(logPath(name))) {
      parted.set(path, copy.bytes);
      continue;
    }
    const { joined } = union;
    logs.set(keyOf(name), { name, copy: nameAsWritten(name) === name ? joined : logCopy(name, finished(name, joined.bytes)) });
    if (union.damaged) damaged.set(logPath(name), union.damaged);
    returning.push(...union.returning);
  }
  return { logs, parted, damaged, returning };
}

/** An erasing is written before what it erases: cut off in between, it is finished by whoever reads it. */
function planned({ logs, parted, damaged }: United, here: Logs, isErased: IsErased | undefined): Omit<LogPlan, 'newer'> {
  const changed = [...logs].flatMap(([key, { name, copy }]) => {
    const bytes = isErased ? emptied(copy.bytes, isErased) : copy.bytes;
    const there = here.get(key)?.copy.bytes;
    const isSame = there !== undefined && Buffer.compare(there, bytes) === 0;
    return isSame ? [] : [{ path: logPath(name), bytes, erases: isErased !== undefined && copy.log.events.some(isErasing) }];
  });
  const inOrder = changed.toSorted((one, other) => Number(other.erases) - Number(one.erases));
  const writes = new Map(inOrder.map(({ path, bytes }) => [path, bytes]));
  return { writes, parted, damaged: new Map([...damaged].filter(([path]) => writes.has(path))) };
}

/** `outside`: a person takes it in. `own-folder`: this laptop's files of the training lay in another folder. */
export type CopyFrom = 'outside' | 'own-folder';

/**
 * Plans to take in logs from outside: laptops that wrote into the copy count along with those that the taker knows, since a person takes it
 * in; others are asked nothing, wherever they wrote, an erasing least of all. Rejects with what the disk says.
 */
export async function planFromOutside(
  disk: Disk,
  trainingFolder: string,
  files: Files,
  taker: Taker,
  id: TrainingId,
  from: CopyFrom = 'outside',
): Promise<LogsFromOutside> {
  const here: Logs = new Map(
    (await readLogs(disk, trainingFolder)).map((file) => [keyOf(file.log.name), { name: file.log.name, copy: file }]),
  );
  const coming = [...files].flatMap(([path, bytes]): readonly Coming[] => {
    if (!isLogName(path)) return [];
    const copy = logCopy(basename(path), bytes);
    return [{ path, name: nameByLines(copy.log), copy }];
  });
  /* If its files were elsewhere, this start's own log is one of those that come. */
  const writing = from === 'outside' ? logNameOf(taker) : undefined;
  const united = unite(coming, { here, from: 'outside', taker, writing, isProven: provenBy(taker.known, id) });
  const newlyKnown = shownBy(
    id,
    [...coming, ...united.logs.values()].map(({ copy }) => copy.log),
  );
  const counted = (logs: Iterable<{ readonly copy: LogCopy }>): readonly StoredEvent[] => {
    const all = [...logs].map(({ copy }) => copy.log);
    const known = from === 'outside' ? taker.known && withNew(taker.known, newlyKnown) : taker.known;
    return admitted(all, known, id).counted.flatMap(({ events }) => events);
  };
  const joined = counted(new Map([...here, ...united.logs]).values());
  const isErased = erasureIn(joined);
  const isUnexplained = (event: StoredEvent): boolean => !isErased?.(event);
  const emptiedInCopy = coming
    .filter(({ path }) => !united.parted.has(path))
    .flatMap(({ copy }) => copy.log.used.flatMap(({ event, isEmptied }) => (event && isEmptied ? [event] : [])));
  return {
    ...planned(united, here, isErased),
    newer: { coming: newerOf(coming.map(({ copy }) => copy.log)), there: newerOf([...here.values()].map(({ copy }) => copy.log)) },
    coming: coming.map(({ copy }) => copy.log),
    here: counted(here.values()),
    newlyKnown,
    joined,
    returning: united.returning.filter(isUnexplained).length,
    lacking: emptiedInCopy.filter(isUnexplained).length,
  };
}

/**
 * The same from this laptop to its second place, where nobody is asked: nothing there is emptied by what comes, and what was emptied
 * there by an erasing stays so. `isCompared`: logs there that are none of ours were looked at before. Rejects with what the disk says.
 */
export async function planToSecondPlace(disk: Disk, trainingFolder: string, files: Files, isCompared: boolean): Promise<PlanToSecondPlace> {
  const there = new Map<string, { readonly name: string; readonly copy: LogCopy }>();
  const coming: Coming[] = [];
  for (const [path, bytes] of files) {
    if (!isLogName(path)) continue;
    const name = basename(path);
    const bytesThere = await disk.read(join(logFolderOf(trainingFolder), name));
    if (bytesThere) there.set(keyOf(name), { name, copy: logCopy(name, bytesThere) });
    coming.push({ path, name, copy: logCopy(name, bytes) });
  }
  const united = unite(coming, { here: there, from: 'this-laptop' });
  /* What is joined by its bytes alone is not read: the log here is one that this kit could open. */
  const others = isCompared ? [] : (await readLogs(disk, trainingFolder)).filter(({ log }) => !there.has(keyOf(log.name)));
  const parted = [...there.values()].filter(({ name }) => united.parted.has(logPath(name)));
  const newer = { coming: [], there: newerOf([...parted.map(({ copy }) => copy), ...others].map(({ log }) => log)) };
  const ahead = aheadIn(there, coming, united);
  if (united.returning.length === 0) return { ...planned(united, there, undefined), newer, ahead };
  const logs = [...coming.map(({ copy }) => copy), ...(await readLogs(disk, trainingFolder))];
  const isErased = erasureIn(logs.flatMap(({ log }) => log.events));
  const emptiedThere = new Set(united.returning.map(({ id }) => id));
  return { ...planned(united, there, isErased && ((event) => emptiedThere.has(event.id) && isErased(event))), newer, ahead };
}

/** What is joined by its bytes alone is not read here either. */
function aheadIn(there: Logs, coming: readonly Coming[], { logs, parted }: United): number {
  const longer = coming.flatMap(({ path, name, copy }) => {
    const standing = logs.has(keyOf(name)) || parted.has(path) ? undefined : there.get(keyOf(name))?.copy;
    return standing && standing.bytes.length > copy.bytes.length ? [standing.log] : [];
  });
  if (longer.length === 0) return 0;
  const known = new Set(coming.flatMap(({ copy }) => copy.log.hashes));
  return longer.flatMap(({ used }) => used).filter(({ event, hash }) => event && !known.has(hash)).length;
}
