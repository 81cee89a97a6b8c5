/** What was read of files before: of one that is as it was, and all it was read with, the same is answered once more. */
interface Kept {
  readonly from: readonly unknown[];
  readonly read: unknown;
}

export class KeptReading {
  readonly #kept = new Map<string, Kept>();

  /** `what`: names one way of reading one file; `from`: all that it depends on, each the same value as before. `read` is pure. */
  of<Read>(what: string, from: readonly unknown[], read: () => Read): Read {
    const known = this.#kept.get(what);
    /* Under one name there is one kind of reading. */
    if (known && known.from.length === from.length && from.every((value, index) => Object.is(value, known.from[index])))
      return known.read as Read;
    const now = read();
    this.#kept.set(what, { from, read: now });
    return now;
  }
}
