/**
 * What the telephone keeps, so that a reload or a weak network loses nothing. What is answered is in the memory of this tab alone, which goes
 * when it is closed; that this telephone joined and where it is counted is in the browser's, so that a code that is scanned again doesn't
 * make another telephone of it. Each part of the page keeps its own.
 */

type Where = 'tab' | 'telephone';

/** Undefined where the browser gives a page none. */
function storageOf(where: Where): Storage | undefined {
  try {
    return where === 'tab' ? sessionStorage : localStorage;
  } catch {
    return undefined;
  }
}

/** A browser that keeps nothing for a page, or not what this page wrote, gives nothing: the page does without. */
function read<Part extends object>(name: string, nothing: Part, where: Where): Part {
  try {
    return { ...nothing, ...JSON.parse(storageOf(where)?.getItem(name) ?? '{}') };
  } catch {
    return nothing;
  }
}

export class Kept<Part extends object> {
  readonly #name: string;
  readonly #where: Where;
  #now: Part;

  constructor(name: string, nothing: Part, where: Where = 'tab') {
    this.#name = `facilitator-kit:${name}`;
    this.#where = where;
    this.#now = read(this.#name, nothing, where);
  }

  get now(): Part {
    return this.#now;
  }

  change(next: Partial<Part>): void {
    this.#now = { ...this.#now, ...next };
    try {
      storageOf(this.#where)?.setItem(this.#name, JSON.stringify(this.#now));
    } catch {
      /* See above. */
    }
  }

  forget(nothing: Part): void {
    this.#now = nothing;
    storageOf(this.#where)?.removeItem(this.#name);
  }
}
