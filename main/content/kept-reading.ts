/** What was read of files before: of one that is as it was, and all it was read with, the same is answered once more. */
interface Kept {
  readonly from: readonly unknown[];
  readonly read: unknown;
  /** Names of what was asked for while it was read. */
  readonly parts: readonly string[];
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, index) => Object.is(value, other[index]));

export class KeptReading {
  #kept = new Map<string, Kept>();
  #before: ReadonlyMap<string, Kept> = new Map();
  /** Parts of each text that is being read just now. */
  readonly #partsOfOpen: string[][] = [];

  /** A reading of everything begins: what the one before it did not ask for is forgotten. */
  begin(): void {
    this.#before = this.#kept;
    this.#kept = new Map();
  }

  /** `what`: names one way of reading one file, or one part of it; `from`: all that it depends on, each the same value as before. `read` is pure. */
  of<Read>(what: string, from: readonly unknown[], read: () => Read): Read {
    this.#partsOfOpen.at(-1)?.push(what);
    const known = this.#find<Read>(what, from);
    if (known) return known.read;
    const parts: string[] = [];
    this.#partsOfOpen.push(parts);
    try {
      return this.#keep(what, from, read(), parts);
    } finally {
      this.#partsOfOpen.pop();
    }
  }

  /** The same of what takes its time, and reads no parts; what fails is not kept. */
  async later<Read>(what: string, from: readonly unknown[], read: () => Promise<Read>): Promise<Read> {
    const known = this.#find<Read>(what, from);
    return known ? known.read : this.#keep(what, from, await read(), []);
  }

  #find<Read>(what: string, from: readonly unknown[]): { readonly read: Read } | undefined {
    const known = this.#kept.get(what) ?? this.#before.get(what);
    if (!known || !isSame(known.from, from)) return undefined;
    this.#remember(what, known);
    /* Under one name there is one kind of reading. */
    return { read: known.read as Read };
  }

  /** With its parts: when it is changed one day, most of them are as they were. */
  #remember(what: string, known: Kept): void {
    if (this.#kept.has(what)) return;
    this.#kept.set(what, known);
    for (const part of known.parts) {
      const kept = this.#before.get(part);
      if (kept) this.#remember(part, kept);
    }
  }

  #keep<Read>(what: string, from: readonly unknown[], read: Read, parts: readonly string[]): Read {
    this.#kept.set(what, { from, read, parts });
    return read;
  }
}
