/**
 * Joins two copies of one log. The one that has everything of the other is kept, and of each line the version whose persons were
 * erased; copies that each have what the other hasn't have parted, and neither is changed.
 */
import { type ReadLog, readLog } from '../store/read-log';

export type LogUnion =
  | { readonly kind: 'nothing-new' }
  /** `damaged`: the copy that is replaced, when some of its lines could not be believed. */
  | { readonly kind: 'more'; readonly bytes: Uint8Array; readonly damaged: Uint8Array | undefined }
  | { readonly kind: 'parted' };

const beginsWith = (bytes: Uint8Array, beginning: Uint8Array): boolean =>
  beginning.length <= bytes.length && Buffer.compare(bytes.subarray(0, beginning.length), beginning) === 0;

/** A copy of which one is the beginning of the other, as is usual, isn't taken apart. */
export function unionOf(name: string, here: Uint8Array | undefined, coming: Uint8Array): LogUnion {
  if (here === undefined) return { kind: 'more', bytes: coming, damaged: undefined };
  if (beginsWith(here, coming)) return { kind: 'nothing-new' };
  if (beginsWith(coming, here)) return { kind: 'more', bytes: coming, damaged: undefined };
  return lineByLine(here, readLog(name, here), readLog(name, coming));
}

const hasAllOf = (log: ReadLog, other: ReadLog): boolean => {
  const hashes = new Set(log.hashes);
  return other.hashes.every((hash) => hashes.has(hash));
};

function lineByLine(bytesHere: Uint8Array, here: ReadLog, coming: ReadLog): LogUnion {
  if (here.isNewer || coming.isNewer) return { kind: 'parted' };
  const hereHasAll = hasAllOf(here, coming);
  if (!hereHasAll && !hasAllOf(coming, here)) return { kind: 'parted' };
  const [fuller, other] = hereHasAll ? [here, coming] : [coming, here];
  const bytes = shortestLines(fuller, other);
  if (Buffer.compare(bytes, here.sound()) === 0) return { kind: 'nothing-new' };
  return { kind: 'more', bytes, damaged: here.disbelieved.length === 0 ? undefined : bytesHere };
}

/** Lines of one hash differ in nothing but what was erased: the shorter one has less in it. */
function shortestLines(fuller: ReadLog, other: ReadLog): Uint8Array {
  const others = linesByHash(other);
  const lines = [...linesByHash(fuller)].map(([hash, line]) => {
    const rival = others.get(hash);
    return rival && rival.length < line.length ? rival : line;
  });
  return Buffer.concat(lines);
}

function linesByHash(log: ReadLog): ReadonlyMap<string, Uint8Array> {
  const bytes = log.sound();
  const lines = new Map<string, Uint8Array>();
  let from = 0;
  for (const hash of log.hashes) {
    const end = bytes.indexOf('\n'.charCodeAt(0), from) + 1;
    lines.set(hash, bytes.subarray(from, end));
    from = end;
  }
  return lines;
}
