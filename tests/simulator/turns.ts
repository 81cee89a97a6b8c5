/**
 * Lets several processes run beside each other, one disk call at a time, in an order that a seed gives: whoever asks the disk waits until
 * it is their turn. A process that ends in the middle gets no more turns, and learns that at its next call.
 */
import type { Disk } from '../../main/store/disk';
import type { Chance } from '../faults/chance';

/** Thrown when a life was killed, or lost its power, before its work was done. */
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
  /** The number of calls of each life that wait for their turn. */
  readonly #calls = new Map<Life, number>();
  #quiet: (() => void) | undefined;
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
    count(this.#working, life, 1);
    const done = (): void => {
      count(this.#working, life, -1);
      this.#tellIfQuiet();
    };
    work().then(done, (error: unknown) => {
      done();
      if (!life.isOver) this.#failure ??= error;
    });
  }

  /** Gives one turn to one of those who wait. False when nobody does. Rejects with what a process threw. */
  async step(): Promise<boolean> {
    await this.#settled();
    while (this.#dropEnded()) await this.#settled();
    if (this.#failure !== undefined) throw this.#failure;
    const [next] = this.#waiting.splice(this.#chance.upTo(this.#waiting.length - 1), 1);
    if (!next) return false;
    count(this.#calls, next.life, -1);
    next.go();
    return true;
  }

  /** Until all that was begun is done. */
  async rest(): Promise<void> {
    while (await this.step());
  }

  #turn(life: Life): Promise<void> {
    if (life.isOver) return Promise.reject(new Ended(life.name));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ life, go: resolve, stop: reject });
      count(this.#calls, life, 1);
      this.#tellIfQuiet();
    });
  }

  /** Waits for a turn, so that what comes next hangs on no timer of the system. */
  async #settled(): Promise<void> {
    while (!this.#isQuiet()) {
      await new Promise<void>((resolve) => {
        this.#quiet = resolve;
      });
    }
  }

  #isQuiet(): boolean {
    for (const life of this.#working.keys()) if (!this.#calls.has(life)) return false;
    return true;
  }

  #tellIfQuiet(): void {
    if (this.#quiet && this.#isQuiet()) this.#quiet();
  }

  /** False when there was none. */
  #dropEnded(): boolean {
    const ended = this.#waiting.filter(({ life }) => life.isOver);
    for (const each of ended) {
      this.#waiting.splice(this.#waiting.indexOf(each), 1);
      count(this.#calls, each.life, -1);
      each.stop(new Ended(each.life.name));
    }
    return ended.length > 0;
  }
}

function count(counts: Map<Life, number>, life: Life, change: 1 | -1): void {
  const now = (counts.get(life) ?? 0) + change;
  if (now === 0) counts.delete(life);
  else counts.set(life, now);
}
