/**
 * Keeps the audience view where the trainer wants it: on the second display while there is one, parked while there isn't.
 * Plugging and unplugging changes nothing else.
 */
import type { BrowserWindow, Rectangle } from 'electron';
import type { AudienceView } from '../../domain/audience-view';
import type { PointerPlace } from '../../domain/pointer';
import type { Kit } from '../kit/kit';
import type { Displays } from '../kit/projector';
import type { DisplaySource } from './displays';
import { forwardKeys } from './keys';
import { keepAlive } from './revive';
import { makeWindow, showPage } from './windows';

export interface ProjectorListener {
  /** Everything that is sent to the audience window passes here first. */
  readonly sent: (message: unknown) => void;
}

export class Projector {
  readonly #kit: Kit;
  readonly #desk: BrowserWindow;
  readonly #displays: DisplaySource;
  readonly #listener: ProjectorListener;
  #window: BrowserWindow | undefined;
  #reported: Displays = { count: 1, on: false, size: '' };
  #lastView = '';

  constructor(kit: Kit, desk: BrowserWindow, displays: DisplaySource, listener: ProjectorListener) {
    this.#kit = kit;
    this.#desk = desk;
    this.#displays = displays;
    this.#listener = listener;
    displays.onChange(() => this.follow());
    desk.on('moved', () => this.follow());
    desk.on('closed', () => this.#park());
  }

  /** Brings windows in step with what is wanted and what is there. */
  follow(): void {
    if (this.#desk.isDestroyed()) return;
    const others = this.#displays.others(this.#desk);
    const [place] = others;
    if (place && this.#kit.settings.projectorWanted) this.#show(place);
    else this.#park();
    this.#report({ count: others.length + 1, on: this.#window !== undefined, size: place ? `${place.width}×${place.height}` : '' });
    this.#fillDesk(others.length === 0 && this.#kit.settings.projectorWanted && !this.#kit.isPrivate);
    this.#sendView(this.#kit.audienceView());
  }

  sendTime(): void {
    this.#send('audience-time', this.#kit.audienceTime());
  }

  point(place: PointerPlace | null): void {
    this.#send('audience-pointer', place);
  }

  #show(place: Rectangle): void {
    const window = this.#window ?? this.#open(place);
    const { x, y, width, height } = window.getBounds();
    if (x === place.x && y === place.y && width === place.width && height === place.height) return;
    window.setFullScreen(false);
    window.setBounds(place);
    window.setFullScreen(this.#displays.fills);
  }

  #open(place: Rectangle): BrowserWindow {
    const window = makeWindow('audience', place);
    showPage(window, 'audience.html');
    this.#window = window;
    this.#lastView = '';
    forwardKeys(window, this.#desk);
    keepAlive(window, { revived: () => this.#kit.tell('audience-restarted'), givenUp: () => this.#kit.tell('audience-failed') });
    window.once('ready-to-show', () => {
      window.setBounds(place);
      window.setFullScreen(this.#displays.fills);
      /* The keys stay with the desk. */
      window.showInactive();
    });
    window.on('closed', () => {
      if (this.#window !== window) return;
      /* A person closed it: that is an answer too. */
      this.#window = undefined;
      void this.#kit.requests['show-on-projector']('off');
    });
    return window;
  }

  #park(): void {
    const window = this.#window;
    this.#window = undefined;
    window?.destroy();
  }

  /** With one display the desk itself becomes the audience view, and takes the whole screen. */
  #fillDesk(fill: boolean): void {
    if (this.#desk.isFullScreen() !== fill) this.#desk.setFullScreen(fill);
  }

  #report(displays: Displays): void {
    const { count, on, size } = this.#reported;
    if (displays.count === count && displays.on === on && displays.size === size) return;
    this.#reported = displays;
    this.#kit.displaysAre(displays);
  }

  #sendView(view: AudienceView): void {
    const text = JSON.stringify(view);
    if (text === this.#lastView) return;
    if (this.#send('audience-view', view)) this.#lastView = text;
  }

  #send(channel: string, message: unknown): boolean {
    if (!this.#window || this.#window.isDestroyed()) return false;
    this.#listener.sent(message);
    this.#window.webContents.send(channel, message);
    return true;
  }
}
