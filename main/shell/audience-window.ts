/**
 * The window that the room sees. It fills the place it was opened at and is never moved: for another place there is another window,
 * as some systems lose their way when one that fills a screen is to fill another.
 */
import { BrowserWindow, type Rectangle } from 'electron';
import { patchBetween } from '../../domain/kernel/patch';
import type { AudienceView } from '../../domain/stage/audience-view';
import { isOn, isSameArea } from '../kit/stage/arrangement';
import { keepAlive } from './revive';
import { makeWindow, showPage } from './windows';

export interface AudienceListener {
  /** Everything that is sent to the window passes here first. */
  readonly sent: (message: unknown) => void;
  readonly opened: (window: BrowserWindow) => void;
  /** A person closed it. */
  readonly closed: () => void;
  /** It fills another screen than it was opened on. */
  readonly strayed: () => void;
  readonly told: (notice: 'audience-restarted' | 'audience-failed') => void;
}

/** Milliseconds after which a system has put a window where it will stay. */
const looksAgainAfter = 1_000;

/** The keys stay with the window that has them, also where a system gives them to whatever opens. */
function keepKeysFrom(opening: BrowserWindow): void {
  const having = BrowserWindow.getFocusedWindow();
  const giveBack = (): void => {
    if (having && !having.isDestroyed()) having.focus();
  };
  opening.once('focus', giveBack);
  setTimeout(() => opening.off('focus', giveBack), looksAgainAfter);
}

export class AudienceWindow {
  readonly #fills: boolean;
  readonly #listener: AudienceListener;
  #window: BrowserWindow | undefined;
  #place: Rectangle | undefined;
  #lastView: AudienceView | undefined;

  /** A window on a screen that is only pretended can't fill it. */
  constructor(fills: boolean, listener: AudienceListener) {
    this.#fills = fills;
    this.#listener = listener;
  }

  isAt(place: Rectangle): boolean {
    return this.#window !== undefined && this.#place !== undefined && isSameArea(this.#place, place);
  }

  open(place: Rectangle): void {
    const window = makeWindow('audience', place);
    showPage(window, 'audience.html');
    this.#window = window;
    this.#place = place;
    this.#lastView = undefined;
    keepAlive(window, {
      revived: () => this.#listener.told('audience-restarted'),
      givenUp: () => {
        this.#listener.told('audience-failed');
        showPage(window, 'audience-failed');
      },
    });
    this.#listener.opened(window);
    window.once('ready-to-show', () => {
      window.setBounds(place);
      window.setFullScreen(this.#fills);
      keepKeysFrom(window);
      window.showInactive();
      this.#watchPlace(window, place);
    });
    window.on('closed', () => {
      if (this.#window !== window) return;
      this.#window = undefined;
      this.#listener.closed();
    });
  }

  park(): void {
    const window = this.#window;
    this.#window = undefined;
    window?.destroy();
  }

  /** Sends a view unless the window has it already; it isn't made while there is no window. */
  sendView(make: () => AudienceView): void {
    this.send('audience-view', () => {
      const view = make();
      if (!patchBetween(this.#lastView, view)) return undefined;
      this.#lastView = view;
      return view;
    });
  }

  /** `make` is asked where somebody hears it; undefined for nothing to tell. */
  send(channel: string, make: () => unknown): void {
    if (!this.#window || this.#window.isDestroyed()) return;
    const message = make();
    if (message === undefined) return;
    this.#listener.sent(message);
    this.#window.webContents.send(channel, message);
  }

  /** A cable that was out for a blink isn't told, but the system takes the window to another screen all the same. */
  #watchPlace(window: BrowserWindow, place: Rectangle): void {
    if (!this.#fills) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const lookAgain = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (window === this.#window && !isOn(window.getBounds(), place)) this.#listener.strayed();
      }, looksAgainAfter);
    };
    window.on('move', lookAgain);
    window.on('closed', () => clearTimeout(timer));
    lookAgain();
  }
}
