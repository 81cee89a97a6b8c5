/** Whose log of a training is appended to: each opening of it has one of its own, since no other may append to that. */
import type { TrainingId } from '../../../domain/kernel/ids';
import { anotherStart, type Writer } from '../../store/writer';

export class Writers {
  /** The writer of this start of the kit. */
  readonly #first: Writer;
  readonly #last = new Map<TrainingId, Writer>();
  readonly #starts: Set<string>;

  constructor(first: Writer) {
    this.#first = first;
    this.#starts = new Set([first.start]);
  }

  /** This kit writes under it, in whatever training; another one is an earlier start's, or a kit's with a copy of this laptop's data. */
  isOwn(start: string): boolean {
    return this.#starts.has(start);
  }

  /** Returns the writer of the last opening. */
  of(id: TrainingId): Writer {
    return this.#last.get(id) ?? this.#first;
  }

  hasOpened(id: TrainingId): boolean {
    return this.#last.has(id);
  }

  /** For another opening. */
  next(id: TrainingId): Writer {
    const writer = this.#last.has(id) ? anotherStart(this.#first) : this.#first;
    this.#last.set(id, writer);
    this.#starts.add(writer.start);
    return writer;
  }
}
