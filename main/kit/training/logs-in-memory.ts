/**
 * Which trainings are in memory: the one that was chosen, those in use, those that are being opened, and those of which something isn't
 * on the disk yet. What is written of a closed one is waited for before it is opened.
 */
import type { TrainingId } from '../../../domain/kernel/ids';
import type { TrainingLog } from '../../store/training-log';

export class LogsInMemory {
  readonly #logs = new Map<TrainingId, TrainingLog>();
  readonly #opening = new Map<TrainingId, Promise<TrainingLog | undefined>>();
  readonly #users = new Map<TrainingId, number>();
  /** What is being written of those that are closed. */
  readonly #writing = new Map<TrainingId, Promise<void>>();
  #chosen: TrainingId | undefined;

  get all(): Iterable<TrainingLog> {
    return this.#logs.values();
  }

  get(id: TrainingId): TrainingLog | undefined {
    return this.#logs.get(id);
  }

  /** Those too that are being opened. */
  has(id: TrainingId): boolean {
    return this.#logs.has(id) || this.#opening.has(id);
  }

  opening(id: TrainingId): Promise<TrainingLog | undefined> | undefined {
    return this.#opening.get(id);
  }

  /** It is being opened until this resolves. */
  enters<Log extends TrainingLog | undefined>(id: TrainingId, opening: Promise<Log>): Promise<Log> {
    const entered = opening.finally(() => this.#opening.delete(id));
    this.#opening.set(id, entered);
    return entered;
  }

  add(log: TrainingLog): void {
    this.#logs.set(log.id, log);
  }

  leaves({ id }: TrainingLog): void {
    this.#logs.delete(id);
  }

  /** It is being read or written. */
  isUsed(id: TrainingId): boolean {
    return this.#opening.has(id) || (this.#users.get(id) ?? 0) > 0;
  }

  /** It stays; the others may leave. */
  choose(id: TrainingId | undefined): void {
    this.#chosen = id;
  }

  mayLeave({ id, isSafe }: TrainingLog): boolean {
    return id !== this.#chosen && isSafe && (this.#users.get(id) ?? 0) === 0;
  }

  /** It doesn't leave while this goes on. */
  async whileUsed<Result>(id: TrainingId, work: () => Promise<Result>): Promise<Result> {
    this.#users.set(id, (this.#users.get(id) ?? 0) + 1);
    try {
      return await work();
    } finally {
      this.#users.set(id, (this.#users.get(id) ?? 1) - 1);
    }
  }

  /** Runs `write` for a closed training; for one in memory it writes nothing. */
  async whileClosed(id: TrainingId, write: () => Promise<void>): Promise<void> {
    if (this.has(id) || this.#writing.has(id)) return;
    const writing = write().finally(() => this.#writing.delete(id));
    this.#writing.set(id, writing);
    await writing;
  }

  /** Resolves once nothing is written any more that {@link whileClosed} began. */
  async settled(id: TrainingId): Promise<void> {
    await this.#writing.get(id);
  }
}
