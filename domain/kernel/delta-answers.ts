/** Answers of a repeated query: after the first only what has changed travels. */
import { type Patch, patchBetween, patched } from './patch';

export interface Delta {
  /** The number of the answer that it leads to; from 1. */
  readonly number: number;
  /** The change since the answer that the asker has; undefined where that is still right. */
  readonly patch: Patch | undefined;
}

/** An answer that the asker has, known by its number. */
export interface NumberedAnswer<Answer> {
  readonly number: number;
  readonly answer: Answer;
}

/** Answers a repeated query with the difference from the last answer. */
export class DeltaAnswers<Answer> {
  #last: NumberedAnswer<Answer> | undefined;

  /** Returns the difference from the answer number `known`, which is 0 when the asker has none. */
  deltaFrom(known: number, answer: Answer): Delta {
    const last = this.#last;
    const patch = last?.number === known ? patchBetween(last.answer, answer) : { to: answer };
    if (!patch) return { number: known, patch };
    const number = (last?.number ?? 0) + 1;
    this.#last = { number, answer };
    return { number, patch };
  }
}

/** Applies a delta to the answer `before`. */
export function withDelta<Answer>(
  before: NumberedAnswer<Answer> | undefined,
  { number, patch }: Delta,
): NumberedAnswer<Answer> | undefined {
  if (!patch) return before;
  const answer = patched<Answer | undefined>(before?.answer, patch);
  return answer === undefined ? undefined : { number, answer };
}
