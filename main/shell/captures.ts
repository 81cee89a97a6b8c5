/**
 * Keeps windows with names out of shared screens, of recordings and of pictures of the screen. The projector's window is never
 * among them; nor is the desk while the room may see it, when it has no names and may be the very picture that is to be seen.
 */
import type { BrowserWindow } from 'electron';
import type { Kit } from '../kit/kit';

/** Others have no way to do it. */
export const systemKeepsFromCaptures = process.platform === 'win32' || process.platform === 'darwin';

interface Guarded {
  readonly mayHoldNames: () => boolean;
  isKept: boolean;
}

export class Captures {
  readonly #kit: Kit;
  readonly #guarded = new Map<BrowserWindow, Guarded>();

  constructor(kit: Kit) {
    this.#kit = kit;
  }

  guard(window: BrowserWindow, mayHoldNames: () => boolean): void {
    this.#guarded.set(window, { mayHoldNames, isKept: false });
    window.on('closed', () => this.#guarded.delete(window));
    this.follow();
  }

  follow(): void {
    const { keptFromCaptures } = this.#kit.settings;
    for (const [window, guarded] of this.#guarded) {
      const isKept = keptFromCaptures && guarded.mayHoldNames();
      if (isKept !== guarded.isKept) window.setContentProtection(isKept);
      guarded.isKept = isKept;
    }
  }
}
