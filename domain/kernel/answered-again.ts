/** A question that somebody asks again and again hears what became another since the answer before, and not the whole once more. */
import { type Patch, patchBetween, patched } from './patch';

export interface ToldAgain {
  /** The number of the answer that it leads to; from 1. */
  readonly number: number;
  /** From the answer that whoever asks has. Undefined where that still holds. */
  readonly patch: Patch | undefined;
}

/** An answer as whoever asked has it, to be told from others by its number. */
export interface Heard<Answer> {
  readonly number: number;
  readonly answer: Answer;
}

/** Answers a repeated query with the difference from the last answer. */
export class AnsweredAgain<Answer> {
  #last: Heard<Answer> | undefined;

  /** `known`: the number of what the asker heard last; nought when that was nothing. */
  tell(known: number, answer: Answer): ToldAgain {
    const last = this.#last;
    const patch = last?.number === known ? patchBetween(last.answer, answer) : { to: answer };
    if (!patch) return { number: known, patch };
    const number = (last?.number ?? 0) + 1;
    this.#last = { number, answer };
    return { number, patch };
  }
}

/** What is known after this was told to whoever had `before`. */
export function heard<Answer>(before: Heard<Answer> | undefined, { number, patch }: ToldAgain): Heard<Answer> | undefined {
  if (!patch) return before;
  const answer = patched<Answer | undefined>(before?.answer, patch);
  return answer === undefined ? undefined : { number, answer };
}
