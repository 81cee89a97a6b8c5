/**
 * Decides between two copies of one log, wherever they meet and whoever brought them. The one that has everything of the other stands, and
 * of each line the version that still has its personal part: what is to be erased, an erasing event says. Copies that each have what the
 * other hasn't have parted, and neither is changed; where only one of them is signed by the laptop whose name it bears, that one stands.
 */
import type { StoredEvent } from '../../domain/training/event';
import { type ReadLog, readLog, type UsedLine } from '../store/read-log';

/** A log and what is in it; it may be read only when that is asked for. */
export interface LogCopy {
  readonly bytes: Uint8Array;
  readonly log: ReadLog;
}

/** Read at most once, and not before it is needed. */
export function logCopy(name: string, bytes: Uint8Array): LogCopy {
  let log: ReadLog | undefined;
  return {
    bytes,
    get log() {
      log ??= readLog(name, bytes);
      return log;
    },
  };
}

export type LogUnion =
  | { readonly kind: 'nothing-new' }
  | {
      readonly kind: 'more';
      readonly joined: LogCopy;
      /** The copy that is replaced, when some of its lines could not be believed or were not finished. */
      readonly damaged: Uint8Array | undefined;
      /** Entries whose personal part only the copy that comes has. */
      readonly returning: readonly StoredEvent[];
    }
  | { readonly kind: 'parted' };

const beginsWith = (bytes: Uint8Array, beginning: Uint8Array): boolean =>
  beginning.length <= bytes.length && Buffer.compare(bytes.subarray(0, beginning.length), beginning) === 0;

export const hasAllOf = (log: ReadLog, other: ReadLog): boolean => {
  const hashes = new Set(log.hashes);
  return other.hashes.every((hash) => hashes.has(hash));
};

export interface Meeting {
  /** Says where the entries come from; a stranger's log that goes on from the one here is checked for denying what it goes on from. */
  readonly from: 'outside' | 'this-laptop';
  /** It is signed by the laptop whose name it bears. */
  readonly isProven?: (log: ReadLog) => boolean;
}

/** `name`: of the file here. */
export function unionOf(name: string, here: LogCopy | undefined, coming: LogCopy, { from, isProven = () => false }: Meeting): LogUnion {
  const asItComes = { kind: 'more', joined: coming, damaged: undefined, returning: [] } as const;
  if (here === undefined) return asItComes;
  if (beginsWith(here.bytes, coming.bytes)) return { kind: 'nothing-new' };
  if (beginsWith(coming.bytes, here.bytes)) {
    return from === 'this-laptop' || hasAllOf(coming.log, here.log) ? asItComes : { kind: 'parted' };
  }
  const union = lineByLine(name, here, coming.log);
  if (union.kind !== 'parted' || here.log.isNewer || !isProven(coming.log) || isProven(here.log)) return union;
  return { ...asItComes, damaged: here.bytes };
}

function lineByLine(name: string, { bytes: bytesHere, log: here }: LogCopy, coming: ReadLog): LogUnion {
  if (here.isNewer || coming.isNewer) return { kind: 'parted' };
  const hereHasAll = hasAllOf(here, coming);
  if (!hereHasAll && !hasAllOf(coming, here)) return { kind: 'parted' };
  const ours = byHash(here);
  const theirs = byHash(coming);
  const lines = (hereHasAll ? here : coming).used.map((line) => better(ours.get(line.hash), theirs.get(line.hash)) ?? line);
  const bytes = Buffer.concat(lines.map((line) => line.bytes));
  if (Buffer.compare(bytes, here.sound()) === 0) return { kind: 'nothing-new' };
  return {
    kind: 'more',
    joined: logCopy(name, bytes),
    damaged: here.disbelieved.length === 0 && here.unfinished.length === 0 ? undefined : bytesHere,
    returning: coming.used.flatMap(({ hash, event, isEmptied }) => (event && !isEmptied && ours.get(hash)?.isEmptied ? [event] : [])),
  };
}

/** Lines of one hash differ in nothing but their personal part: the one here stays, unless it lost that and the other has it. */
const better = (ours: UsedLine | undefined, theirs: UsedLine | undefined): UsedLine | undefined =>
  ours && !(ours.isEmptied && theirs?.isEmptied === false) ? ours : theirs;

const byHash = ({ used }: ReadLog): ReadonlyMap<string, UsedLine> => new Map(used.map((line) => [line.hash, line]));
