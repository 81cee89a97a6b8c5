/** The desk follows its view: first the whole, then only the changes since the last one. */
import { type Patch, patchBetween, patched } from '../kernel/patch';
import type { DeskView } from './desk-view';

export interface WholeView {
  readonly view: DeskView;
  /** Raised with each update: answers outside the view may have changed, even where the view stayed the same. */
  readonly edition: number;
}

export interface ViewUpdate {
  /** The edition on which it is based. */
  readonly after: number;
  readonly edition: number;
  /** Undefined where nothing has changed. */
  readonly patch: Patch | undefined;
}

/** Publishes the view: first the whole, then patches. */
export class ViewPublisher {
  #whole: WholeView | undefined;

  /** True once somebody asked for the view; from then on they get its changes. */
  get hasSubscriber(): boolean {
    return this.#whole !== undefined;
  }

  /** Returns the update for those who have the last one. */
  publish(view: DeskView): ViewUpdate {
    const after = this.#whole?.edition ?? 0;
    const patch = this.#whole ? patchBetween(this.#whole.view, view) : { to: view };
    this.#whole = { view, edition: after + 1 };
    return { after, edition: after + 1, patch };
  }

  /** Returns the whole view for anybody; asking alone makes no new edition. */
  whole(view: DeskView): WholeView {
    if (!this.#whole || patchBetween(this.#whole.view, view)) this.publish(view);
    return { view, edition: this.#whole?.edition ?? 0 };
  }
}

/**
 * Subscribes to the view: `ask` fetches the whole where something was missed, `show` gets each one. What stayed in the view is the same
 * object as before.
 */
export class ViewSubscriber {
  #whole: WholeView;
  readonly #ask: () => Promise<WholeView>;
  readonly #show: (whole: WholeView) => void;
  #isAsking = false;
  /** The latest edition that was received. */
  #latest = 0;

  constructor(first: WholeView, ask: () => Promise<WholeView>, show: (whole: WholeView) => void) {
    this.#whole = first;
    this.#ask = ask;
    this.#show = show;
  }

  /** Resolves once it is shown. Rejects as asking does. */
  async receive({ after, edition, patch }: ViewUpdate): Promise<void> {
    this.#latest = Math.max(this.#latest, edition);
    if (this.#isAsking) return;
    if (after === this.#whole.edition) {
      this.#now({ view: patch ? patched(this.#whole.view, patch) : this.#whole.view, edition });
    } else if (edition > this.#whole.edition) {
      await this.#askAnew();
    }
  }

  /** Fetches the whole again until it holds every update that came meanwhile. */
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
