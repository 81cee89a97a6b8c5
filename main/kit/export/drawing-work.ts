/** Work on slides that the hidden window draws a few at a time: how far it is, and whether a person stopped it. */
import type { HandoutProgress } from '../../../domain/export/handout';
import { type Refusal, refuse } from '../../../domain/kernel/refusal';
import { CannotDraw, type Drawer } from '../../drawing/drawer';

export class DrawingWork {
  /** There is something new to see. */
  readonly #changed: () => void;
  #progress: HandoutProgress | undefined;
  #isStopped = false;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Undefined while nothing is made. */
  get progress(): HandoutProgress | undefined {
    return this.#progress;
  }

  get isStopped(): boolean {
    return this.#isStopped;
  }

  stop(): void {
    this.#isStopped = true;
  }

  tell(progress: HandoutProgress | undefined): void {
    this.#progress = progress;
    this.#changed();
  }

  /** The drawer is closed and nothing is in progress afterwards. Rejects with what `work` throws, unless the drawer can't draw. */
  async during<Result>(drawer: Drawer, work: () => Promise<Result>): Promise<Result | Refusal> {
    this.#isStopped = false;
    try {
      return await work();
    } catch (error) {
      if (error instanceof CannotDraw) return refuse('cannot-draw');
      throw error;
    } finally {
      drawer.close();
      this.tell(undefined);
    }
  }
}
