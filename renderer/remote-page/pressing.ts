/** How a press reaches the laptop: one after the other, each with what it was pressed on, and none without an answer that is told. */
import type { RemoteAnswer, RemoteKey, RemotePress } from '../../domain/telephones/remote';
import { remoteAnswers } from '../../domain/telephones/remote';
import type { Kept } from '../telephone-page/kept';
import { ask } from '../telephone-page/line';

/** Milliseconds after which a press did not arrive. */
const longest = 4_000;
/** Two presses of one key within this time are one, where a second would lead on: many people tap twice by habit. */
const quickly = 350;

export interface Held {
  readonly token: string | undefined;
  /** The number of the latest press. */
  readonly number: number;
}

/** Every person counts: here two quick ones are two. */
const isCount = (key: RemoteKey): boolean => /-(?:more|less)$/u.test(key);

const isAnswer = (value: unknown): value is RemoteAnswer => remoteAnswers.some((answer) => answer === value);

export class Pressing {
  readonly #held: Kept<Held>;
  readonly #told: (answer: RemoteAnswer | undefined) => void;
  #latest = { key: '', at: Number.NEGATIVE_INFINITY };
  #waiting: readonly RemotePress[] = [];
  #isSending = false;

  /** `told`: undefined when nobody answered; what waited behind it is dropped. */
  constructor(held: Kept<Held>, told: (answer: RemoteAnswer | undefined) => void) {
    this.#held = held;
    this.#told = told;
  }

  /** `at`: of the event, in milliseconds. */
  press(key: RemoteKey, on: number, at: number): void {
    const before = this.#latest;
    this.#latest = { key, at };
    if (!isCount(key)) {
      if (before.key === key && at - before.at < quickly) return;
      if (this.#waiting.some((each) => each.key === key && each.on === on)) return;
    }
    const number = this.#held.now.number + 1;
    this.#held.change({ number });
    this.#waiting = [...this.#waiting, { key, on, number }];
    if (!this.#isSending) void this.#send();
  }

  async #send(): Promise<void> {
    this.#isSending = true;
    while (this.#waiting[0]) {
      const [press] = this.#waiting;
      const told = await ask('/remote/press', { token: this.#held.now.token, press }, longest);
      const answer = isAnswer(told?.answer) ? told.answer : undefined;
      this.#waiting = answer === undefined ? [] : this.#waiting.slice(1);
      this.#told(answer);
    }
    this.#isSending = false;
  }
}
