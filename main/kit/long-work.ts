/** A work that takes its time: how far it has come, for windows to show, and that a person can stop it. One at a time. */
export class LongWork<Progress> {
  /** There is something new to see. */
  readonly #changed: () => void;
  #progress: Progress | undefined;
  #isStopped = false;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Undefined while nothing is under way. */
  get progress(): Progress | undefined {
    return this.#progress;
  }

  /** A person stopped it since it was begun. */
  get isStopped(): boolean {
    return this.#isStopped;
  }

  stop(): void {
    this.#isStopped = true;
  }

  tell(progress: Progress): void {
    this.#progress = progress;
    this.#changed();
  }

  /** Gives what `work` gives, or rejects as it does; nothing is under way afterwards. */
  async through<Done>(work: () => Promise<Done>): Promise<Done> {
    this.#isStopped = false;
    try {
      return await work();
    } finally {
      this.#progress = undefined;
      this.#changed();
    }
  }
}
