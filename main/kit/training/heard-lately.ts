/** What other laptops wrote lately into the training that is open: told for a while after the last of it, and no longer. */
import { type Heard, isUnheard, peopleNotedIn } from '../../../domain/desk/heard';
import type { ParticipantId, TrainingId } from '../../../domain/kernel/ids';
import { elapsed, type Instant, minutes } from '../../../domain/kernel/time';
import type { StoredEvent } from '../../../domain/training/event';

const toldFor = minutes(1);

interface Lately {
  readonly people: ReadonlySet<ParticipantId>;
  readonly at: Instant;
}

export class HeardLately {
  #training: TrainingId | undefined;
  #laptops: ReadonlyMap<string, Lately> = new Map();

  hear(training: TrainingId, events: readonly StoredEvent[], now: Instant): void {
    const told = events.filter((event) => !isUnheard(event));
    if (told.length === 0) return;
    const before = this.#training === training ? this.#laptops : new Map<string, Lately>();
    const laptops = new Map(before);
    for (const event of told) {
      const people = new Set([...(laptops.get(event.device)?.people ?? []), ...peopleNotedIn(event)]);
      laptops.delete(event.device);
      laptops.set(event.device, { people, at: now });
    }
    this.#training = training;
    this.#laptops = laptops;
  }

  /** The one that wrote last comes first. */
  of(training: TrainingId | undefined): readonly Heard[] {
    if (training === undefined || training !== this.#training) return [];
    return [...this.#laptops].map(([device, { people }]) => ({ device, people: people.size })).toReversed();
  }

  /** True when something is told no longer. */
  tick(now: Instant): boolean {
    const still = [...this.#laptops].filter(([, { at }]) => elapsed(at, now) < toldFor);
    if (still.length === this.#laptops.size) return false;
    this.#laptops = new Map(still);
    return true;
  }
}
