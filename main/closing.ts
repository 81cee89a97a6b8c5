/**
 * How the kit ends: what is typed, read or written is waited for, what works where nobody looks is ended and begins no more, and once that has
 * taken too long the process goes all the same. A log that is cut off there is as whole as after a power cut.
 */

/** Says before each part of the closing what is waited for now. */
export type WaitsFor = (what: string) => void;

interface ClosingTraits {
  /** Resolves once the desk is gone: its page sends what its fields still hold. */
  readonly closeDesk: () => Promise<void>;
  /** Resolves once everything is read and written. */
  readonly closeKit: (waitsFor: WaitsFor) => Promise<void>;
  /** Ends the process with this exit code. `again`: somebody started the kit meanwhile and waits for it. */
  readonly end: (code: number, again: boolean) => void;
  readonly noteFault: (what: string, error?: unknown) => void;
}

/** In milliseconds: a second place on a slow stick takes some of it; what isn't copied by then is copied after the next start. */
const longest = 30_000;

/** The exit code of a kit that was kept too long from ending. */
export const endedLate = 3;

export class Closing {
  readonly #traits: ClosingTraits;
  readonly #unseen = new AbortController();
  #isBegun = false;
  #isEnded = false;
  #isStartedAgain = false;
  #waitsFor = 'the page of the desk';

  constructor(traits: ClosingTraits) {
    this.#traits = traits;
  }

  /** Aborted once nothing may work any more where nobody looks. */
  get unseen(): AbortSignal {
    return this.#unseen.signal;
  }

  /** Begins once, however often it is asked; rejects never. */
  async begin(): Promise<void> {
    if (this.#isBegun) return;
    this.#isBegun = true;
    const { noteFault } = this.#traits;
    const late = setTimeout(() => {
      noteFault(`The kit did not end within ${longest / 1000} s and is ended now. It waited for ${this.#waitsFor}.`);
      this.#end(endedLate);
    }, longest);
    await this.#close().catch((error: unknown) => noteFault(`Closing failed with ${this.#waitsFor}.`, error));
    clearTimeout(late);
    this.#end(0);
  }

  /** Somebody started the kit once more: one that is closing has nothing to show, and starts again once it has ended. */
  startedAgain(): void {
    if (this.#isBegun) this.#isStartedAgain = true;
  }

  async #close(): Promise<void> {
    const { closeDesk, closeKit } = this.#traits;
    try {
      await closeDesk();
    } finally {
      this.#unseen.abort();
    }
    await closeKit((what) => {
      this.#waitsFor = what;
    });
  }

  #end(code: number): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.#unseen.abort();
    this.#traits.end(code, this.#isStartedAgain);
  }
}
