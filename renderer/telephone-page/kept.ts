/**
 * What the telephone keeps while its page is open, so that a reload or a weak network loses nothing: in the memory of this tab alone, which
 * goes when it is closed. Each part of the page keeps its own.
 */

/** A browser that keeps nothing for a page, or not what this page wrote, gives nothing: the page does without. */
function read<Part extends object>(name: string, nothing: Part): Part {
  try {
    return { ...nothing, ...JSON.parse(sessionStorage.getItem(name) ?? '{}') };
  } catch {
    return nothing;
  }
}

export class Kept<Part extends object> {
  readonly #name: string;
  #now: Part;

  constructor(name: string, nothing: Part) {
    this.#name = `facilitator-kit:${name}`;
    this.#now = read(this.#name, nothing);
  }

  get now(): Part {
    return this.#now;
  }

  change(next: Partial<Part>): void {
    this.#now = { ...this.#now, ...next };
    try {
      sessionStorage.setItem(this.#name, JSON.stringify(this.#now));
    } catch {
      /* See above. */
    }
  }
}
