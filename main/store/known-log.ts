/** What a training knows of one of its logs, however it was read: its events, and what was found of the file, without its bytes. */
import type { StoredEvent } from '../../domain/training/event';
import type { Disbelief, Finding, Origin } from './chain';
import type { LogFile } from './log-folder';
import type { Proof, ReadLog } from './read-log';

export interface KnownLog {
  readonly path: string;
  /** The file's name. */
  readonly name: string;
  readonly origin: Origin;
  /** The last hashes of the logs that were there when this one began. */
  readonly heads: Readonly<Record<string, string>>;
  readonly proof: Proof;
  /** Events of whole acts, in the order of their sequence. */
  readonly events: readonly StoredEvent[];
  /** In which line of the file each of them stands; undefined where they follow the line that opens the log one by one. */
  readonly lines: readonly number[] | undefined;
  /** The hash of the last line that is used; undefined when none is. */
  readonly lastHash: string | undefined;
  /** See {@link ReadLog.ends}. */
  readonly ends: readonly string[];
  /** The first line that is left out. */
  readonly damage: Finding<Disbelief> | undefined;
  /** Bytes at the end that are no whole act, or none yet. */
  readonly unfinished: number;
  /** Written by a newer kit. */
  readonly isNewer: boolean;
}

export function knownLog({ path, log }: LogFile): KnownLog {
  const { name, origin, heads, proof, events, used, hashes, ends, disbelieved, unfinished, isNewer } = log;
  return {
    path,
    name,
    origin,
    heads,
    proof,
    events,
    lines: used.flatMap(({ line, event }) => (event ? [line] : [])),
    lastHash: hashes.at(-1),
    ends,
    damage: disbelieved[0],
    unfinished: unfinished.length,
    isNewer,
  };
}

/** In which line of its file an event stands; undefined when it is in another log. */
export function lineOf({ events, lines }: KnownLog, { id }: Pick<StoredEvent, 'id'>): number | undefined {
  const index = events.findIndex((event) => event.id === id);
  return index === -1 ? undefined : (lines?.[index] ?? index + 2);
}
