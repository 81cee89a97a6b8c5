/**
 * Looks through a training's logs without changing them: whether each chain is as it was written, whether logs that others saw
 * are still there, and the digest that a person can compare with the one on paper.
 */
import { createHash } from 'node:crypto';
import type { EventId, ParticipantId, TrainingId } from '../../domain/kernel/ids';
import { halfDays } from '../../domain/programme/choices';
import type { DayNumber, HalfDay } from '../../domain/programme/programme';
import { presenceOf } from '../../domain/register/attendance';
import { certificationsOf } from '../../domain/signing/certified-list';
import { typedDigest } from '../../domain/signing/list-code';
import type { Certification } from '../../domain/signing/state';
import { certifiedDays, type ProvenDay, type Recomputed } from '../../domain/signing/view';
import { erasureIn } from '../../domain/training/erasure';
import { fold } from '../../domain/training/fold';
import type { Training, TrainingState } from '../../domain/training/state';
import { type AskedLog, admitted, type ForgedLog, type KnownDevices, type WaitingDevice } from './admission';
import type { Disbelief, Finding, Irregularity } from './chain';
import type { Disk } from './disk';
import { readLogs } from './log-folder';
import { eventId } from './log-line';
import { nameAsWritten } from './log-name';
import type { OwnLog } from './own-log';
import type { ReadLog } from './read-log';
import { type LostPage, lostPages } from './signed-pages';

type Hashed = Pick<ReadLog, 'hashes'>;

export interface VerifiedLog {
  readonly file: string;
  readonly events: number;
  /** The first line where the chain is not as it was written; undefined when all of it is, or when it can't be checked. */
  readonly broken: Finding<Disbelief | Irregularity> | undefined;
  /** Bytes of an act at the end that was never confirmed, or is still being written or copied. */
  readonly unfinished: number;
  readonly isNewer: boolean;
}

/** A log that was there when another one began. */
export interface LostLog {
  readonly file: string;
  /** The log whose first line names it. */
  readonly seenBy: string;
  readonly loss: 'missing' | 'shorter';
}

/** A log whose entries lack what tells who somebody is, though no erasing asked for it. */
export interface EmptiedLog {
  readonly file: string;
  /** The first of them. */
  readonly line: number;
  readonly entries: number;
}

/** A log that lies aside with entries that stand in none here. */
export interface AsideLog {
  /** The name of the file there. */
  readonly file: string;
  readonly entries: number;
  /** It has everything of the log that stands, and can be taken back; else the two have parted. */
  readonly canReturn: boolean;
}

export interface Totals {
  readonly participants: number;
  /** Half-days of participants for which something is noted. */
  readonly marks: number;
  /** Days that were begun. */
  readonly days: number;
}

export interface Verification {
  readonly logs: readonly VerifiedLog[];
  readonly lost: readonly LostLog[];
  readonly emptied: readonly EmptiedLog[];
  readonly aside: readonly AsideLog[];
  /** Lost pages of signed sheets. */
  readonly lostPages: readonly LostPage[];
  /** Laptops that nobody admitted, and logs that are forged: none of theirs counts in what is said here. */
  readonly waiting: readonly WaitingDevice[];
  readonly forged: readonly ForgedLog[];
  readonly events: number;
  /** 32 hexadecimal digits. */
  readonly digest: string;
  /** The last line of each log, as the digest is made of them. */
  readonly known: readonly EventId[];
  readonly totals: Totals;
  readonly certified: readonly ProvenDay[];
  /**
   * True when no log is broken, lost, left aside, emptied, forged or too new to be read, what was certified can be recomputed, and each
   * page of a signed sheet is as it was attached.
   */
  readonly isIntact: boolean;
}

/** `known`: whose logs count; undefined where all do. `aside`: what was found beside them. Rejects with what the disk says. */
export async function verify(
  disk: Disk,
  trainingFolder: string,
  id: TrainingId,
  known?: KnownDevices,
  aside: readonly AsideLog[] = [],
): Promise<Verification> {
  const all = (await readLogs(disk, trainingFolder)).map(({ log }) => log);
  const { counted: read, waiting, forged } = admitted(all, known, id);
  const training = fold(
    id,
    read.flatMap((log) => log.events),
  );
  const { state, events } = training;
  const logs = all.map(verified);
  const longest = withoutBeginnings(read);
  const lost = lostLogs(read);
  const emptied = emptiedLogs(read);
  const certified = provenDays(training, hashesByLine(read));
  const pages = await lostPages(disk, trainingFolder, state);
  return {
    logs,
    lost,
    emptied,
    aside: aside.map(({ file, entries, canReturn }) => ({ file, entries, canReturn })),
    lostPages: pages,
    waiting,
    forged,
    events: events.length,
    digest: digestOfLogs(longest),
    known: longest.flatMap((log) => lineIds(log).slice(-1)),
    totals: totalsOf(state),
    certified,
    isIntact:
      [lost, emptied, aside, pages, forged].every(({ length }) => length === 0) &&
      logs.every(({ broken, isNewer }) => !broken && !isNewer) &&
      certified.every(({ by }) => by.every(({ recomputed }) => recomputed === 'matches')),
  };
}

/**
 * The digest alone, as {@link verify} tells it, without what takes as long as the rest: to fold and to count. `own`: the log of this start,
 * which isn't taken apart where the disk holds it byte by byte. Rejects with what the disk says.
 */
export async function digestOnDisk(
  disk: Disk,
  trainingFolder: string,
  id: TrainingId,
  known?: KnownDevices,
  own?: OwnLog,
): Promise<string> {
  const files = await readLogs(disk, trainingFolder, (name, bytes) => (own?.name === name && own.isAllOf(bytes) ? own : undefined));
  const { counted } = admitted<AskedLog & Hashed>(
    files.map(({ log }) => log),
    known,
    id,
  );
  return digestOfLogs(withoutBeginnings(counted));
}

function verified({ name, events, disbelieved, irregular, unfinished, isNewer }: ReadLog): VerifiedLog {
  const [first] = [...disbelieved, ...irregular].toSorted((one, other) => one.line - other.line);
  return { file: name, events: events.length, broken: isNewer ? undefined : first, unfinished: unfinished.length, isNewer };
}

/** Keeps only the longest of several copies of a log that somebody brought, or that a tool kept twice. */
function withoutBeginnings<Log extends Hashed>(logs: readonly Log[]): readonly Log[] {
  const inside = new Set(logs.flatMap(({ hashes }) => hashes.slice(0, -1)));
  return logs.filter(({ hashes }) => !inside.has(hashes.at(-1) ?? ''));
}

/** Each log that is gone or shorter is named once, by the first that saw more of it. */
function lostLogs(logs: readonly ReadLog[]): readonly LostLog[] {
  const hashes = new Map<string, Set<string>>();
  for (const log of logs) {
    const name = nameAsWritten(log.name);
    const known = hashes.get(name) ?? new Set();
    for (const hash of log.hashes) known.add(hash);
    hashes.set(name, known);
  }
  const lost = new Map<string, LostLog>();
  for (const { name: seenBy, heads } of logs) {
    for (const [file, head] of Object.entries(heads)) {
      if (hashes.get(file)?.has(head) || lost.has(file)) continue;
      lost.set(file, { file, seenBy, loss: hashes.has(file) ? 'shorter' : 'missing' });
    }
  }
  return [...lost.values()];
}

/** What another file still holds is not lost. */
function emptiedLogs(logs: readonly ReadLog[]): readonly EmptiedLog[] {
  const events = logs.flatMap((log) => log.events);
  const isErased = erasureIn(events);
  const held = new Set(events.flatMap(({ id, personal }) => (personal === undefined ? [] : [id])));
  return logs.flatMap(({ name, used }): readonly EmptiedLog[] => {
    const lines = used.flatMap(({ line, event, isEmptied }) =>
      event && isEmptied && !held.has(event.id) && !isErased?.(event) ? [line] : [],
    );
    return lines.length === 0 ? [] : [{ file: name, line: Math.min(...lines), entries: lines.length }];
  });
}

/** Returns the ids of all lines that are used; the one that opens a log has no event, and the number 0. */
const lineIds = ({ origin, used }: ReadLog): readonly EventId[] =>
  used.map(({ event }) => event?.id ?? eventId(origin.device, origin.start, 0));

const hashesByLine = (logs: readonly ReadLog[]): ReadonlyMap<EventId, string> =>
  new Map(logs.flatMap((log) => lineIds(log).map((id, index) => [id, log.hashes[index] ?? ''] as const)));

/** A certification's digest is made once more of the lines that it names, as the logs hold them now. */
function recompute({ known, digest }: Certification, hashes: ReadonlyMap<EventId, string>): Recomputed {
  const found = known.map((id) => hashes.get(id));
  if (found.includes(undefined)) return 'missing';
  return digestOf(found.filter((hash) => hash !== undefined)) === digest ? 'matches' : 'differs';
}

const provenDays = (training: Training, hashes: ReadonlyMap<EventId, string>): readonly ProvenDay[] =>
  certifiedDays(training).map((view): ProvenDay => {
    const standing = certificationsOf(training.state, view.day);
    return {
      ...view,
      by: view.by.map((each, index) => {
        const certification = standing[index];
        return { ...each, recomputed: certification ? recompute(certification, hashes) : 'missing' };
      }),
    };
  });

/** Returns the digest of logs that count, without shorter copies. */
const digestOfLogs = (logs: readonly Hashed[]): string => digestOf(logs.flatMap(({ hashes }) => hashes.slice(-1)));

/** Copies of a log under another name change nothing: each last hash counts once, whatever the files are called. */
function digestOf(lastHashes: readonly string[]): string {
  const distinct = [...new Set(lastHashes)].toSorted();
  return createHash('sha256').update(distinct.join('\n')).digest('hex').slice(0, 32);
}

const isNoted = (state: TrainingState, participant: ParticipantId, halfDay: HalfDay): boolean =>
  presenceOf(state, participant, halfDay).state !== 'not-marked';

function totalsOf(state: TrainingState): Totals {
  const { participants, run } = state;
  const noted = participants.flatMap((participant) => halfDays.filter((halfDay) => isNoted(state, participant.id, halfDay)));
  return { participants: participants.length, marks: noted.length, days: new Set([...run.ended, ...(run.day ? [run.day] : [])]).size };
}

/** What a digest from paper is: that of all that is written, or of a day as it was certified. Undefined when it is neither. */
export function digestFrom(paper: string, { digest, certified }: Verification, id: TrainingId): 'now' | DayNumber | undefined {
  const typed = typedDigest(paper, id);
  if (typed === digest) return 'now';
  return certified.find(({ by }) => by.some((each) => each.digest === typed))?.day;
}
