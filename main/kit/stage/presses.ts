/** What one press alone doesn't do yet: kept here, where the presses of all windows come together, and only for a moment. */
import type { PressedOnceView } from '../../../domain/desk/desk-view';
import type { Instant } from '../../../domain/kernel/time';
import {
  type AfterPress,
  afterBareLeave,
  afterPress,
  isEcho,
  isOver,
  type Press,
  type PressedAt,
  type PressedOnce,
  type Stage,
} from '../../../domain/stage/presses';

export class Presses {
  #once: PressedOnce | undefined;
  #latest: PressedAt | undefined;

  get once(): PressedOnceView | undefined {
    return this.#once && { key: this.#once.key, at: this.#once.at };
  }

  /** What the press asks for; undefined when it waits for another, or says nothing. */
  press(press: Press, stage: Stage, at: Instant): AfterPress['act'] {
    const { act, once } = afterPress(press, this.#once, stage, at);
    this.#once = once;
    return act;
  }

  /** True when the other end pressed it a moment ago. */
  isEcho(pressed: PressedAt): boolean {
    return isEcho(this.#latest, pressed);
  }

  /** It is done. */
  counts(pressed: PressedAt): void {
    this.#latest = pressed;
  }

  /** Esc while no training is open. */
  leaveBare(isShown: boolean, at: Instant): 'off' | undefined {
    const { act, once } = afterBareLeave(this.#once, isShown, at);
    this.#once = once;
    return act;
  }

  /** Something else was asked for: a press that comes after it is the first again. True when one was waited for. */
  forget(): boolean {
    const waited = this.#once !== undefined;
    this.#once = undefined;
    return waited;
  }

  /** True when nothing is waited for any more. */
  tick(now: Instant): boolean {
    return this.#once !== undefined && isOver(this.#once, now) && this.forget();
  }
}
