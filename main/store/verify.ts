/**
 * Looks through a training's logs without changing them: whether each chain is as it was written, whether logs that others saw
 * are still there, and the digest that a person can compare with the one on paper.
 */
import { createHash } from 'node:crypto';
import type { ParticipantId, TrainingId } from '../../domain/kernel/ids';
import { halfDays } from '../../domain/programme/choices';
import type { HalfDay } from '../../domain/programme/programme';
import { presenceOf } from '../../domain/register/attendance';
import { type CertifiedDayView, certifiedDays } from '../../domain/signing/view';
import { erasureIn } from '../../domain/training/erasure';
import { fold } from '../../domain/training/fold';
import type { TrainingState } from '../../domain/training/state';
import type { Disbelief, Finding, Irregularity } from './chain';
import type { Disk } from './disk';
import { headsOf, readLogs } from './log-folder';
import type { ReadLog } from './read-log';

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
  readonly events: number;
  /** 32 hexadecimal digits. */
  readonly digest: string;
  readonly totals: Totals;
  readonly certified: readonly CertifiedDayView[];
  /** Nothing is broken, lost, emptied or too new to be read. */
  readonly isIntact: boolean;
}

/** Rejects with what the disk says. */
export async function verify(disk: Disk, trainingFolder: string, id: TrainingId): Promise<Verification> {
  const files = await readLogs(disk, trainingFolder);
  const read = files.map(({ log }) => log);
  const { state, events } = fold(
    id,
    read.flatMap((log) => log.events),
  );
  const logs = read.map(verified);
  const lost = lostLogs(read);
  const emptied = emptiedLogs(read);
  return {
    logs,
    lost,
    emptied,
    events: events.length,
    digest: digestOf(Object.values(headsOf(files))),
    totals: totalsOf(state),
    certified: certifiedDays(state),
    isIntact: lost.length === 0 && emptied.length === 0 && logs.every(({ broken, isNewer }) => !broken && !isNewer),
  };
}

function verified({ name, events, disbelieved, irregular, unfinished, isNewer }: ReadLog): VerifiedLog {
  const [first] = [...disbelieved, ...irregular].toSorted((one, other) => one.line - other.line);
  return { file: name, events: events.length, broken: isNewer ? undefined : first, unfinished: unfinished.length, isNewer };
}

/** Each log that is gone or shorter is named once, by the first that saw more of it. */
function lostLogs(logs: readonly ReadLog[]): readonly LostLog[] {
  const hashes = new Map(logs.map((log) => [log.name, new Set(log.hashes)]));
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

/** In fours, so that it can be compared on paper. */
export const shownDigest = (digest: string): string => digest.match(/.{1,4}/gu)?.join(' ') ?? '';

/** As it was typed from paper: with or without gaps, in capitals or not. */
export const sameDigest = (typed: string, digest: string): boolean => typed.replace(/[\s-]/gu, '').toLowerCase() === digest;
