/** What was worked out once, by what it was worked out from: the same words come again and again on a paper. */
export class Kept<Value> {
  readonly #known = new Map<string, Value>();

  of(key: string, make: () => Value): Value {
    const before = this.#known.get(key);
    if (before !== undefined || this.#known.has(key)) return before as Value;
    const value = make();
    this.#known.set(key, value);
    return value;
  }
}
