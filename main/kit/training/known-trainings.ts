/** What is known of all trainings, whether one is in memory or not: their summaries, and what was thrown where one can't be read. */
import type { TrainingId } from '../../../domain/kernel/ids';
import type { Training, TrainingState } from '../../../domain/training/state';
import { summaryOf, type TrainingSummary } from '../../../domain/training/summary';
import type { Catalogue } from './catalogue';

export interface Unreadable {
  readonly id: TrainingId;
  /** What was thrown. */
  readonly error: unknown;
  readonly details: TrainingSummary['details'] | undefined;
}

export class KnownTrainings {
  readonly #catalogue: Catalogue;
  readonly #summed = new WeakMap<TrainingState, TrainingSummary>();
  /** What was thrown while these were read, or shown. */
  readonly #troubles = new Map<TrainingId, unknown>();
  #told: { readonly of: readonly TrainingSummary[]; readonly readable: readonly TrainingSummary[] } | undefined;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /** Summaries of all trainings that can be read; each stays the same object while nothing happens in it, and so does the list. */
  get summaries(): readonly TrainingSummary[] {
    const { summaries: of } = this.#catalogue;
    if (this.#told?.of !== of) this.#told = { of, readable: of.filter(({ id }) => !this.#troubles.has(id)) };
    return this.#told.readable;
  }

  summary(id: TrainingId): TrainingSummary | undefined {
    return this.#troubles.has(id) ? undefined : this.#catalogue.summary(id);
  }

  /** Those that can't be read, with what was thrown and what is known of them all the same. */
  get unreadable(): readonly Unreadable[] {
    return [...this.#troubles].map(([id, error]) => ({ id, error, details: this.#catalogue.summary(id)?.details }));
  }

  isUnreadable(id: TrainingId): boolean {
    return this.#troubles.has(id);
  }

  /** What was thrown; undefined while nothing was. */
  troubleOf(id: TrainingId): unknown {
    return this.#troubles.get(id);
  }

  /** From now on it is one that can't be read. */
  fails(id: TrainingId, error: unknown): void {
    this.#told = undefined;
    this.#troubles.set(id, error);
  }

  /** It isn't there any more. */
  forget(id: TrainingId): void {
    this.forgive(id);
    this.#catalogue.forget(id);
  }

  forgive(id: TrainingId): void {
    if (this.#troubles.delete(id)) this.#told = undefined;
  }

  /** One that is in memory. Throws what can't be summed up. */
  sumUp(id: TrainingId, training: Training): void {
    const { state } = training;
    const known = this.#summed.get(state);
    if (known && known === this.#catalogue.summary(id)) return;
    const summary = known ?? summaryOf(training);
    if (summary) this.#summed.set(state, summary);
    this.#catalogue.knows(id, summary);
  }
}
