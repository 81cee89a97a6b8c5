/**
 * How what the desk asks for reaches the training that is open. Acts wait for each other, and what came of them is painted; who only looks
 * paints nothing, else the desk would look again. What may be asked while the room may see the desk stands in in-sight.ts.
 */
import type { DeskRequests, Outcome } from '../../domain/contract';
import type { Queue } from '../../domain/kernel/queue';
import type { Refusal } from '../../domain/kernel/refusal';
import { noTraining, type OpenTraining } from './training/open-training';

export type Handlers = {
  readonly [Channel in keyof DeskRequests]: DeskRequests[Channel] extends (...given: infer Given) => infer Result
    ? (...given: Given) => Result | Promise<Result>
    : never;
};

export const done: Outcome = { done: true };

interface Asked {
  readonly open: () => OpenTraining | undefined;
  /** There is something new to paint. */
  readonly changed: () => void;
}

export class RequestGate {
  readonly #asked: Asked;
  readonly #queue: Queue;

  constructor(asked: Asked, queue: Queue) {
    this.#asked = asked;
    this.#queue = queue;
  }

  opened<Result>(work: (open: OpenTraining) => Result): Result | Refusal {
    const open = this.#asked.open();
    return open ? work(open) : noTraining();
  }

  /** With the training that is open, and painted; it waits for nothing. */
  async painted<Result>(work: (open: OpenTraining) => Promise<Result>): Promise<Result | Refusal> {
    return this.opened(async (open) => {
      const result = await work(open);
      this.#asked.changed();
      return result;
    });
  }

  /** After the acts before it. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#queue.run(work);
  }

  /** In its turn, and painted. */
  act<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#queue.run(async () => {
      const result = await work();
      this.#asked.changed();
      return result;
    });
  }
}
