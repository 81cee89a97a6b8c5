/** What somebody was told is done, and the names that were in it. */
import type { EventId } from '../../domain/kernel/ids';
import type { StoredEvent } from '../../domain/training/event';

const nameForm = /"(?:firstName|lastName)":"(\p{L}+)"/gu;

const namesIn = (events: readonly StoredEvent[]): readonly string[] =>
  events.flatMap(({ personal }) => [...JSON.stringify(personal ?? null).matchAll(nameForm)].map(([, name = '']) => name));

export class Confirmed {
  /** With the names that it held then. */
  readonly #names = new Map<EventId, readonly string[]>();

  add(events: readonly StoredEvent[]): void {
    for (const event of events) this.#names.set(event.id, namesIn([event]));
  }

  get size(): number {
    return this.#names.size;
  }

  lostFrom(events: readonly StoredEvent[]): readonly EventId[] {
    const known = new Set(events.map(({ id }) => id));
    return [...this.#names.keys()].filter((id) => !known.has(id));
  }

  /** Returns the names of people of whom nothing is left in these events. */
  namesGoneFrom(events: readonly StoredEvent[]): readonly string[] {
    const left = new Set(namesIn(events));
    return [...new Set([...this.#names.values()].flat())].filter((name) => !left.has(name));
  }
}
