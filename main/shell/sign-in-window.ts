/**
 * The window that is turned to the participants. It fills the screen on which the desk is, stands before it, and goes only when the
 * trainer has come back or the kit ends. A page that dies comes again with a blank form: what was half filled in is nowhere else.
 */
import type { BrowserWindow, Rectangle } from 'electron';
import type { Kit } from '../kit/kit';
import { type Screen, screenUnder } from '../kit/stage/arrangement';
import type { DisplaySource } from './displays';
import { keepAlive } from './revive';
import { takeKey } from './window-keys';
import { makeWindow, showPage } from './windows';

/** A clicker sends these. */
const pageKeys: readonly string[] = ['PageDown', 'PageUp'];
/** With Ctrl or Cmd they would close the window, leave it or load it anew. */
const leavingKeys: readonly string[] = ['KeyM', 'KeyQ', 'KeyR', 'KeyW'];

/** Page keys go to the slides and never into the form; what would lead out of the window leads nowhere. */
function guardKeys(window: BrowserWindow, kit: Kit, desk: BrowserWindow): void {
  window.webContents.on('before-input-event', (event, input) => {
    const { code, control, meta, alt } = input;
    if (pageKeys.includes(code)) {
      event.preventDefault();
      takeKey(input, kit, desk);
    } else if (/^F\d+$/u.test(code) || ((control || meta) && !alt && leavingKeys.includes(code))) {
      event.preventDefault();
    }
  });
}

/** Which screen it fills; that the system has moved that screen among the others is no reason for another window. */
type Filled = Pick<Screen, 'id'> & Pick<Rectangle, 'width' | 'height'>;

const isSameScreen = (one: Filled | undefined, other: Filled): boolean =>
  one?.id === other.id && one.width === other.width && one.height === other.height;

export class SignInWindow {
  readonly #kit: Kit;
  readonly #desk: BrowserWindow;
  readonly #displays: DisplaySource;
  readonly #opened: (window: BrowserWindow) => void;
  #window: BrowserWindow | undefined;
  #filled: Filled | undefined;
  #lastView = '';
  /** The kit ends, and its windows with it. */
  #isLeaving = false;

  /** `opened`: before it is seen. */
  constructor(kit: Kit, desk: BrowserWindow, displays: DisplaySource, opened: (window: BrowserWindow) => void) {
    this.#kit = kit;
    this.#desk = desk;
    this.#displays = displays;
    this.#opened = opened;
    displays.onChange(() => this.follow());
    this.standBefore(desk);
    desk.on('closed', () => this.leave());
  }

  /**
   * Leads a person who finds that window behind it, by whatever key of the system, back to it; a system may also give the keys to one that
   * opens.
   */
  standBefore(window: BrowserWindow): void {
    window.on('focus', () => this.#window?.focus());
  }

  /** Brings the window in step with what is wanted. */
  follow(): void {
    if (this.#isLeaving || this.#desk.isDestroyed()) return;
    const view = this.#kit.signIn.view();
    if (!view) {
      if (this.#close()) this.#desk.focus();
      return;
    }
    const screen = screenUnder(this.#displays.deskArea(this.#desk), this.#displays.screens());
    if (screen) this.#fill(screen);
    const text = JSON.stringify(view);
    if (text === this.#lastView) return;
    this.#lastView = text;
    this.#window?.webContents.send('sign-in-view', view);
  }

  sendTime(): void {
    this.#window?.webContents.send('sign-in-time', this.#kit.signIn.time());
  }

  /** For good. */
  leave(): void {
    this.#isLeaving = true;
    this.#close();
  }

  /** False when it was not there. */
  #close(): boolean {
    const window = this.#window;
    this.#window = undefined;
    this.#filled = undefined;
    this.#lastView = '';
    window?.destroy();
    return window !== undefined;
  }

  /** For another screen there is another window, as for the projector. */
  #fill({ id, bounds, ...screen }: Screen): void {
    const filled = { id, width: bounds.width, height: bounds.height };
    if (isSameScreen(this.#filled, filled)) return;
    this.#close();
    this.#filled = filled;
    this.#open(this.#displays.placeOn({ id, bounds, ...screen }));
  }

  #open(place: Rectangle): void {
    const window = makeWindow('sign-in', place);
    this.#window = window;
    this.#opened(window);
    guardKeys(window, this.#kit, this.#desk);
    /* A page that comes anew asks by itself, and its answer is none that it was told: from then on everything counts as new. */
    window.webContents.on('did-start-loading', () => {
      this.#lastView = '';
    });
    window.on('close', (event) => event.preventDefault());
    window.on('leave-full-screen', () => {
      if (this.#window === window) window.setFullScreen(this.#displays.areReal);
    });
    keepAlive(window, {
      revived: () => {},
      givenUp: () => void this.#kit.signIn.fails(),
    });
    window.once('ready-to-show', () => {
      window.setBounds(place);
      window.setFullScreen(this.#displays.areReal);
      window.show();
      window.focus();
    });
    showPage(window, 'sign-in.html');
  }
}
