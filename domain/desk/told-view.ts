/** How the desk follows its view: the first whole, then of each what became another since the one before. */
import { type Patch, patchBetween, patched } from '../kernel/patch';
import type { DeskView } from './desk-view';

export interface WholeView {
  readonly view: DeskView;
  /** Raised whenever it is told: there may be another answer to what no view tells, also where the view stayed. */
  readonly edition: number;
}

export interface ToldView {
  /** Which edition it is told after. */
  readonly after: number;
  readonly edition: number;
  /** Undefined where nothing is another. */
  readonly patch: Patch | undefined;
}

/** Publishes the view: first the whole, then patches. */
export class ViewTeller {
  #whole: WholeView | undefined;

  /** Somebody asked for it, and hears from then on what becomes another. */
  get isHeard(): boolean {
    return this.#whole !== undefined;
  }

  /** To whom it was told before. */
  tell(view: DeskView): ToldView {
    const after = this.#whole?.edition ?? 0;
    const patch = this.#whole ? patchBetween(this.#whole.view, view) : { to: view };
    this.#whole = { view, edition: after + 1 };
    return { after, edition: after + 1, patch };
  }

  /** To whoever asks; asking alone makes no other edition. */
  whole(view: DeskView): WholeView {
    if (!this.#whole || patchBetween(this.#whole.view, view)) this.tell(view);
    return { view, edition: this.#whole?.edition ?? 0 };
  }
}

/**
 * Subscribes to the view: `ask` fetches the whole where something was missed, `show` gets each one. What stayed in the view is the same
 * object as before.
 */
export class ViewHearer {
  #whole: WholeView;
  readonly #ask: () => Promise<WholeView>;
  readonly #show: (whole: WholeView) => void;
  #isAsking = false;
  /** The latest edition that was told. */
  #latest = 0;

  constructor(first: WholeView, ask: () => Promise<WholeView>, show: (whole: WholeView) => void) {
    this.#whole = first;
    this.#ask = ask;
    this.#show = show;
  }

  /** Resolves once it is shown. Rejects as asking does. */
  async hear({ after, edition, patch }: ToldView): Promise<void> {
    this.#latest = Math.max(this.#latest, edition);
    if (this.#isAsking) return;
    if (after === this.#whole.edition) {
      this.#now({ view: patch ? patched(this.#whole.view, patch) : this.#whole.view, edition });
    } else if (edition > this.#whole.edition) {
      await this.#askAnew();
    }
  }

  /** What is told meanwhile is in an answer. */
  async #askAnew(): Promise<void> {
    this.#isAsking = true;
    try {
      do this.#now(await this.#ask());
      while (this.#whole.edition < this.#latest);
    } finally {
      this.#isAsking = false;
    }
  }

  #now(whole: WholeView): void {
    this.#whole = whole;
    this.#show(whole);
  }
}
