/**
 * Lets several processes run beside each other, one disk call at a time, in an order that a seed gives: whoever asks the disk waits until
 * it is their turn. A process that ends in the middle gets no more turns, and learns that at its next call.
 */
import { setImmediate as turnOfLoop } from 'node:timers/promises';
import type { Disk } from '../../main/store/disk';
import type { Chance } from '../faults/chance';

/** Whoever was killed, or lost their power, before their work was done. */
class Ended extends Error {}

/** One life of a process, from its start to its end. */
export class Life {
  readonly name: string;
  #isOver = false;

  constructor(name: string) {
    this.name = name;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  end(): void {
    this.#isOver = true;
  }
}

interface Waiting {
  readonly life: Life;
  readonly go: () => void;
  readonly stop: (error: Ended) => void;
}

export class Turns {
  readonly #chance: Chance;
  readonly #story: (line: string) => void;
  readonly #waiting: Waiting[] = [];
  readonly #working = new Map<Life, number>();
  #failure: unknown;

  constructor(chance: Chance, story: (line: string) => void) {
    this.#chance = chance;
    this.#story = story;
  }

  /** The disk as a process sees it: each call waits for its turn, and what it writes comes in two pieces. */
  diskOf(disk: Disk, life: Life): Disk {
    const turn = <Parameters extends readonly unknown[], Result>(call: (...parameters: Parameters) => Promise<Result>) => {
      return async (...parameters: Parameters): Promise<Result> => {
        await this.#turn(life);
        return call(...parameters);
      };
    };
    return {
      read: turn(disk.read),
      readFrom: turn(disk.readFrom),
      size: turn(disk.size),
      rename: turn(disk.rename),
      remove: turn(disk.remove),
      removeFolder: turn(disk.removeFolder),
      makeFolder: turn(disk.makeFolder),
      list: turn(disk.list),
      flushFolder: turn(disk.flushFolder),
      open: turn(async (path, how) => {
        const file = await disk.open(path, how);
        return {
          write: async (bytes, position) => {
            const half = bytes.length >> 1;
            await this.#turn(life);
            await file.write(bytes.subarray(0, half), position);
            await this.#turn(life);
            await file.write(bytes.subarray(half), position + half);
          },
          flush: turn(file.flush),
          truncate: turn(file.truncate),
          standing: turn(file.standing),
          close: turn(file.close),
        };
      }),
    };
  }

  isWorking(life: Life): boolean {
    return this.#working.has(life);
  }

  /** Begins something that goes on by {@link step}. What it throws is thrown there, unless its life ended first. */
  begin(life: Life, what: string, work: () => Promise<void>): void {
    this.#story(`${life.name}: ${what}`);
    this.#working.set(life, (this.#working.get(life) ?? 0) + 1);
    const done = (): void => {
      const left = (this.#working.get(life) ?? 1) - 1;
      if (left === 0) this.#working.delete(life);
      else this.#working.set(life, left);
    };
    work().then(done, (error: unknown) => {
      done();
      if (!life.isOver) this.#failure ??= error;
    });
  }

  /** Gives one turn to one of those who wait. False when nobody does. Rejects with what a process threw. */
  async step(): Promise<boolean> {
    await this.#settled();
    this.#dropEnded();
    await this.#settled();
    if (this.#failure !== undefined) throw this.#failure;
    const [next] = this.#waiting.splice(this.#chance.upTo(this.#waiting.length - 1), 1);
    next?.go();
    return next !== undefined;
  }

  /** Until all that was begun is done. */
  async rest(): Promise<void> {
    while (await this.step());
  }

  #turn(life: Life): Promise<void> {
    if (life.isOver) return Promise.reject(new Ended(life.name));
    return new Promise((resolve, reject) => this.#waiting.push({ life, go: resolve, stop: reject }));
  }

  /** Whoever works waits for a turn: what comes next hangs on no timer of the system. */
  async #settled(): Promise<void> {
    const isBusy = (life: Life): boolean => !this.#waiting.some((each) => each.life === life);
    do await turnOfLoop();
    while ([...this.#working.keys()].some(isBusy));
  }

  #dropEnded(): void {
    for (const each of this.#waiting.filter(({ life }) => life.isOver)) {
      this.#waiting.splice(this.#waiting.indexOf(each), 1);
      each.stop(new Ended(each.life.name));
    }
  }
}
