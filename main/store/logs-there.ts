/** What a start asks of the logs that are there before it writes its own, and when they are read again. */
import type { EventId } from '../../domain/kernel/ids';
import type { StoredEvent } from '../../domain/training/event';
import { closeFlushed, type Disk, faultOf } from './disk';
import type { KnownLog } from './known-log';
import type { FirstLine } from './log-adapter';
import { logNameOf } from './log-folder';
import { nameAsWritten } from './log-name';
import { stampOf, type Writer } from './writer';

/**
 * Each log that stands under its own name, or under that of what a laptop brought of it, as far as it is there: what a tool keeps beside it
 * under another one may be gone tomorrow, and nothing is lost.
 */
const headsOf = (logs: readonly KnownLog[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    logs
      .toSorted((one, other) => one.events.length - other.events.length)
      .flatMap(({ name, origin, lastHash }) => {
        const written = nameAsWritten(name);
        return lastHash !== undefined && written === logNameOf(origin) ? [[written, lastHash]] : [];
      }),
  );

/** What these logs hold and those before them didn't; all of one that was read anew. */
export function addedIn(logs: readonly KnownLog[], before: readonly KnownLog[]): readonly StoredEvent[] {
  const byName = new Map(before.map((log) => [log.name, log]));
  return logs.flatMap((log) => {
    const { length } = byName.get(log.name)?.events ?? [];
    const goesOn = length === 0 || log.events[length - 1] === byName.get(log.name)?.events[length - 1];
    return goesOn ? log.events.slice(length) : log.events;
  });
}

/** Entries that stood in a log of this name, and stand nowhere now. */
export interface CutLog {
  readonly name: string;
  readonly gone: readonly EventId[];
}

/**
 * An older version of a file was put in its place, as from a backup; one whose file is gone stays known as it was. `untold`: of which it
 * was found before, and which may have come again.
 */
export function cutSince(logs: readonly KnownLog[], before: readonly KnownLog[], untold: readonly CutLog[]): readonly CutLog[] {
  const byName = new Map(logs.map((log) => [log.name, log]));
  const shorter = before.filter(({ name, events }) => (byName.get(name)?.events.length ?? events.length) < events.length);
  const cut = [...untold, ...shorter.map(({ name, events }) => ({ name, gone: events.map(({ id }) => id) }))];
  if (cut.length === 0) return [];
  const there = new Set(logs.flatMap(({ events }) => events.map(({ id }) => id)));
  return cut.map(({ name, gone }) => ({ name, gone: gone.filter((id) => !there.has(id)) })).filter(({ gone }) => gone.length > 0);
}

/** A start that died can leave bytes that the system has and the medium hasn't: they are flushed before anything builds on them. */
async function makeSafe(disk: Disk, own: readonly string[]): Promise<void> {
  for (const path of own) {
    try {
      const file = await disk.open(path, 'reopen');
      await file.flush();
      await closeFlushed(file);
    } catch (error) {
      /* A log that can't be opened for writing, as one that was copied from a disc, has been at rest for long. */
      if (faultOf(error) === undefined) throw error;
    }
  }
}

/**
 * Returns the first line of the log that this start begins: it names what counted of the others then. Nothing else of them is kept, since
 * people may be erased.
 */
export function firstLineAfter(disk: Disk, logs: readonly KnownLog[], counted: readonly KnownLog[], writer: Writer): FirstLine {
  const own = logs.flatMap(({ origin, path }) => (origin.device === writer.device ? [path] : []));
  const heads = headsOf(counted);
  return async () => {
    await makeSafe(disk, own);
    return { stamp: stampOf(writer, 0, writer.now()), heads };
  };
}
