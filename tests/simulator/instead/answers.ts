/** Answers of a pure function, so that ten laptops that read the same line work it out once. */

/** So many at most; what one schedule asks again and again it asked a moment ago. */
const most = 20_000;

export class Answers<Answer> {
  readonly #known = new Map<string, Answer>();

  of(question: string, answer: () => Answer): Answer {
    const known = this.#known.get(question);
    if (known !== undefined) return known;
    const found = answer();
    if (this.#known.size >= most) this.#known.clear();
    this.#known.set(question, found);
    return found;
  }
}
