/**
 * Whether a page lives: it answers, and has something to show. Rounds are counted, not time: a laptop that slept has a page that slept,
 * not one that hangs.
 */

export type Death = 'hangs' | 'shows-nothing';

/** Rounds in a row; a page that is busy for a moment, or still draws its first picture, is not a dead one. */
const patience = 5;

/** What a round finds: no answer yet, or what the page said. */
export type Beat = 'no-answer' | 'empty' | 'alive';

export class Heart {
  #silent = 0;
  #empty = 0;

  /** What it died of, once; then it begins anew. */
  beat(beat: Beat): Death | undefined {
    this.#silent = beat === 'no-answer' ? this.#silent + 1 : 0;
    /* One that doesn't answer may be empty still. */
    if (beat !== 'no-answer') this.#empty = beat === 'empty' ? this.#empty + 1 : 0;
    const death = this.#silent >= patience ? 'hangs' : this.#empty >= patience ? 'shows-nothing' : undefined;
    if (death) this.rest();
    return death;
  }

  /** The page is on its way, or gone: nothing of before counts. */
  rest(): void {
    this.#silent = 0;
    this.#empty = 0;
  }
}
