/**
 * What is known of the screens: which there are, whether the trainer wants the audience view, and whether the room may see the
 * desk. With one display the kit assumes that the room sees it until a person says otherwise, and what was said holds only as long as
 * nothing happened after which it may be otherwise: a projector that shows the desk's own screen can come without being told.
 */
import type { Privacy, ProjectorView } from '../../../domain/desk/desk-view';
import type { LocalDate } from '../../../domain/kernel/time';
import type { ScreenTest, ScreenView } from '../../../domain/stage/screens';

export interface Displays {
  /** Places for different pictures: a mirrored screen is none of its own. */
  readonly count: number;
  /** The audience view is on the projector now. */
  readonly on: boolean;
  /** Of the display that the room sees, as in `1920×1080`; empty when there is none. */
  readonly size: string;
  readonly screens: readonly ScreenView[];
  /** The room sees the desk, whatever else is plugged in. */
  readonly deskInSight: boolean;
}

export class ProjectorState {
  #displays: Displays = { count: 1, on: false, size: '', screens: [], deskInSight: false };
  /** As a person said it, on which day; undefined while nobody has said it, or it is to be said again. */
  #said: { readonly canSee: boolean; readonly on: LocalDate } | undefined;
  #isAskedAgain = false;
  /** Screens that a person doesn't want the picture on, as long as they stay plugged in. */
  #leftAlone: ReadonlySet<number> = new Set();
  test: ScreenTest = 'none';

  get privacy(): Privacy {
    const { count, deskInSight } = this.#displays;
    if (count > 1 && !deskInSight) return 'private';
    if (!this.#said) return 'unasked';
    return this.#said.canSee ? 'shared' : 'private';
  }

  /** The audience view is on the second display. */
  get isOn(): boolean {
    return this.#displays.on;
  }

  /** Screens that the picture could go to, and that the kit doesn't know. */
  get unknown(): readonly ScreenView[] {
    return this.known ? [] : this.#displays.screens.filter(({ role }) => role === 'other');
  }

  /** The projector that is plugged in and recognised. */
  get known(): ScreenView | undefined {
    return this.#displays.screens.find(({ role }) => role === 'projector');
  }

  /** What could show the picture, by the system's number of it. */
  screen(id: number): ScreenView | undefined {
    return this.#displays.screens.find((screen) => screen.id === id && (screen.role === 'other' || screen.role === 'projector'));
  }

  displaysAre(displays: Displays): void {
    const { count, deskInSight } = this.#displays;
    if (displays.count !== count || displays.deskInSight !== deskInSight) this.askAgain();
    this.#leftAlone = new Set([...this.#leftAlone].filter((id) => displays.screens.some((screen) => screen.id === id)));
    this.#displays = displays;
  }

  roomCanSee(canSee: boolean, on: LocalDate): void {
    this.#said = { canSee, on };
    this.#isAskedAgain = false;
  }

  /** The room may see the desk now, or another room: asking once too often is right. */
  askAgain(): void {
    if (this.#said) this.#isAskedAgain = true;
    this.#said = undefined;
  }

  /** True when what was said was for another day. */
  dayIs(today: LocalDate): boolean {
    if (!this.#said || this.#said.on === today) return false;
    this.askAgain();
    return true;
  }

  leaveAlone(): void {
    this.#leftAlone = new Set([...this.#leftAlone, ...this.unknown.map(({ id }) => id)]);
  }

  view(wanted: boolean): ProjectorView {
    const { count, on, size, screens, deskInSight } = this.#displays;
    const offered = wanted && !on ? this.unknown.filter(({ id }) => !this.#leftAlone.has(id)) : [];
    const { privacy, test } = this;
    const isAskedAgain = this.#isAskedAgain;
    return { displays: count, wanted, on, size, privacy, isAskedAgain, screens, offered, deskInSight, test };
  }
}
