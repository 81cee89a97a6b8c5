/**
 * One training on the disk: its logs are read and mended when it is opened, and what happens is appended to this start's log.
 * Memory changes only after the flush; moving through slides is the exception, painted first.
 */
import { join } from 'node:path';
import { Low } from 'lowdb';
import type { Happening, KitEvent, Stamp } from '../../domain/event';
import type { TrainingId } from '../../domain/person';
import { fold, withEvent } from '../../domain/reduce';
import type { Training } from '../../domain/state';
import type { Moment } from '../../domain/time';
import type { Notice } from '../../domain/views';
import type { Disk } from './disk';
import { writeWhole } from './durable-json';
import { type Log, LogAdapter } from './log-adapter';
import { eventId } from './log-line';
import { type ReadLog, readLog } from './read-log';
import { type Aside, keepAside } from './set-aside';

/** Who writes: this laptop, and this start of the kit on it. */
export interface Writer {
  readonly device: string;
  readonly start: string;
  /** The next hybrid logical time; later than every one that was seen. */
  readonly nextOrder: (moment: Moment) => string;
  readonly sawOrder: (order: string) => void;
  readonly now: () => Moment;
}

export type Found = Pick<Notice, 'notice' | 'values'>;

export class NewerLog extends Error {
  constructor(file: string) {
    super(`${file} was written by a newer version of the kit`);
  }
}

export class TrainingLog {
  readonly id: TrainingId;
  readonly #writer: Writer;
  readonly #adapter: LogAdapter;
  readonly #low: Low<Log>;
  #training: Training;
  #sequence = 0;

  private constructor(id: TrainingId, writer: Writer, adapter: LogAdapter, training: Training) {
    this.id = id;
    this.#writer = writer;
    this.#adapter = adapter;
    this.#low = new Low<Log>(adapter, { events: [] });
    this.#training = training;
  }

  /** Reads and mends what is there; `found` hears of everything that was kept aside. Throws {@link NewerLog}. */
  static async open(
    disk: Disk,
    folder: string,
    id: TrainingId,
    writer: Writer,
    aside: Aside,
    found: (what: Found) => void,
  ): Promise<TrainingLog> {
    const logs = join(folder, 'logs');
    const events: KitEvent[] = [];
    const heads: Record<string, string> = {};
    for (const name of (await disk.list(logs)).filter((file) => file.endsWith('.ndjson')).toSorted()) {
      const path = join(logs, name);
      const bytes = await disk.read(path);
      if (bytes === undefined) continue;
      const log = readLog(bytes);
      if (log.isNewer) throw new NewerLog(name);
      const isOwn = name.startsWith(`${writer.device}-`);
      if (log.damaged.length > 0) {
        await keepAside(disk, bytes, name, aside);
        await writeWhole(disk, path, soundBytes(log, isOwn));
        found({ notice: 'set-aside', values: { file: name, line: log.damaged[0]?.line ?? 0 } });
      } else if (isOwn && log.torn.length > 0) {
        await keepAside(disk, log.torn, `${name}.torn`, aside);
        const file = await disk.open(path, 'reopen');
        try {
          await file.truncate(log.wholeLength);
          await file.flush();
        } finally {
          await file.close();
        }
        found({ notice: 'recovered-torn-line', values: { file: name } });
      }
      heads[name] = log.lastHash;
      events.push(...log.events);
    }
    for (const event of events) writer.sawOrder(event.order);
    const opening = (): { stamp: Stamp; heads: Readonly<Record<string, string>> } => ({ stamp: stampOf(writer, 0, writer.now()), heads });
    const adapter = new LogAdapter(disk, join(logs, `${writer.device}-${writer.start}.ndjson`), opening);
    return new TrainingLog(id, writer, adapter, fold(id, events));
  }

  get training(): Training {
    return this.#training;
  }

  /** Resolves once everything is on the disk; memory changes only then. On failure nothing of it has happened. */
  async confirm(happenings: readonly Happening[], moment: Moment): Promise<void> {
    const events = this.#stamp(happenings, moment);
    const kept = this.#low.data.events;
    kept.push(...events);
    try {
      await this.#low.write();
    } catch (error) {
      const first = events[0];
      if (first) kept.splice(kept.indexOf(first), events.length);
      throw error;
    }
    this.#take(events);
  }

  /** Changes memory at once; {@link flush} makes it safe. */
  paint(happenings: readonly Happening[], moment: Moment): void {
    const events = this.#stamp(happenings, moment);
    this.#low.data.events.push(...events);
    this.#take(events);
  }

  /** What was painted and could not be written is tried again with the next act. */
  async flush(): Promise<void> {
    await this.#low.write();
  }

  get isSafe(): boolean {
    return this.#adapter.confirmed === this.#low.data.events.length;
  }

  async close(): Promise<void> {
    await this.#adapter.close();
  }

  #stamp(happenings: readonly Happening[], moment: Moment): readonly KitEvent[] {
    return happenings.map((happening) => {
      this.#sequence += 1;
      return { ...happening, ...stampOf(this.#writer, this.#sequence, moment) };
    });
  }

  #take(events: readonly KitEvent[]): void {
    for (const event of events) this.#training = withEvent(this.#training, event);
  }
}

/** The lines that can be believed. Another laptop's torn tail stays: the rest of it may still be arriving. */
function soundBytes({ soundLines, torn }: ReadLog, isOwn: boolean): Uint8Array {
  const lines = new TextEncoder().encode(soundLines.map((line) => `${line}\n`).join(''));
  return isOwn ? lines : Buffer.concat([lines, torn]);
}

function stampOf(writer: Writer, sequence: number, moment: Moment): Stamp {
  const { device, start } = writer;
  return { id: eventId(device, start, sequence), device, start, sequence, order: writer.nextOrder(moment), moment };
}
