/**
 * What is known of the screens: how many there are, whether the trainer wants the audience view, and whether the room may see
 * the desk. With one display the kit assumes that the room sees it until a person says otherwise.
 */
import type { Privacy, ProjectorView } from '../../domain/desk-view';

export interface Displays {
  readonly count: number;
  /** The audience view is on the second display now. */
  readonly on: boolean;
  /** Of the display that the room sees, as in `1920×1080`; empty when there is none. */
  readonly size: string;
}

export class ProjectorState {
  #displays: Displays = { count: 1, on: false, size: '' };
  /** Said by a person since the displays last changed. */
  #canRoomSee: boolean | undefined;

  get privacy(): Privacy {
    if (this.#displays.count > 1) return 'private';
    if (this.#canRoomSee === undefined) return 'unasked';
    return this.#canRoomSee ? 'shared' : 'private';
  }

  /** An answer holds for the displays that were there; with others the kit asks again. */
  displaysAre(displays: Displays): void {
    if (displays.count !== this.#displays.count) this.#canRoomSee = undefined;
    this.#displays = displays;
  }

  roomCanSee(canSee: boolean): void {
    this.#canRoomSee = canSee;
  }

  view(wanted: boolean): ProjectorView {
    const { count, on, size } = this.#displays;
    return { displays: count, wanted, on, size, privacy: this.privacy };
  }
}
