/** Keeps the screen awake while there is something on it that people look at, and not a moment longer. */
import { powerSaveBlocker } from 'electron';
import type { DeskView } from '../../domain/desk/desk-view';

/**
 * The picture is on the projector or fills the only screen; while a day runs, a cable that fell out is no reason to fall asleep. Nor is
 * it that nobody has come yet to fill in a form.
 */
export const isPresenting = ({ projector: { wanted, on, displays, privacy }, training, turned }: DeskView): boolean =>
  turned !== undefined || (wanted && (on || (displays === 1 && privacy !== 'private') || training?.run.day !== undefined));

export class Wakefulness {
  #blocker: number | undefined;

  follow(isAwake: boolean): void {
    if (isAwake && this.#blocker === undefined) this.#blocker = powerSaveBlocker.start('prevent-display-sleep');
    if (!isAwake && this.#blocker !== undefined) {
      powerSaveBlocker.stop(this.#blocker);
      this.#blocker = undefined;
    }
  }
}
