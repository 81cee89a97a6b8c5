/**
 * Keeps the desk on the screen that the person has it on: when screens are moved, changed or taken away, the window goes along, or
 * to one that is there. What the room must not read is covered at once, before the page has painted itself anew.
 */
import { type BrowserWindow, ipcMain, type Rectangle, View } from 'electron';
import type { Privacy } from '../../domain/desk/desk-view';
import { fitInto, isOn, type Screen } from '../kit/stage/arrangement';
import { isFrom } from './ipc';

/** The desk's own paper: calm, and nothing to read. */
const veilColour = '#faf8f4';

export class DeskPlace {
  readonly #desk: BrowserWindow;
  #veil: View | undefined;
  /** The window's place as the person left it, seen from the corner of its screen. */
  #kept: Rectangle | undefined;

  /** `privacy` says what holds now; a page that was painted for another one lifts nothing. */
  constructor(desk: BrowserWindow, privacy: () => Privacy) {
    this.#desk = desk;
    ipcMain.on('desk-painted', (event, painted: unknown) => {
      if (isFrom('desk', event) && painted === privacy()) this.liftVeil();
    });
  }

  /** Remembers the window's place now as the one that the person wants. */
  keep({ bounds }: Screen): void {
    const desk = this.#desk;
    if (desk.isMinimized() || desk.isMaximized() || desk.isFullScreen()) return;
    const { x, y, width, height } = desk.getBounds();
    this.#kept = { x: x - bounds.x, y: y - bounds.y, width, height };
  }

  /** Brings the window to its screen if it doesn't lie there. */
  bringTo(screen: Screen): void {
    const desk = this.#desk;
    if (desk.isMinimized() || isOn(desk.getBounds(), screen.bounds)) return;
    const wasMaximized = desk.isMaximized();
    if (desk.isFullScreen()) desk.setFullScreen(false);
    if (wasMaximized) desk.unmaximize();
    desk.setBounds(this.#wanted(screen));
    if (wasMaximized) desk.maximize();
  }

  /**
   * What a system made smaller or pushed aside, while screens came and went, gets its size back. As it rests for the first time, so it is
   * wanted: else the size of a screen that it filled meanwhile would stay.
   */
  restore(screen: Screen): void {
    const desk = this.#desk;
    if (desk.isMinimized() || desk.isMaximized() || desk.isFullScreen()) return;
    if (!this.#kept) {
      this.keep(screen);
      return;
    }
    const wanted = this.#wanted(screen);
    const { width, height } = desk.getBounds();
    if (width !== wanted.width || height !== wanted.height) desk.setBounds(wanted);
  }

  #wanted({ bounds, workArea }: Screen): Rectangle {
    const kept = this.#kept;
    return fitInto(kept ? { ...kept, x: bounds.x + kept.x, y: bounds.y + kept.y } : this.#desk.getBounds(), workArea);
  }

  /** Stays until the page says that it was painted as it now must be. */
  drawVeil(): void {
    if (this.#veil) return;
    const veil = new View();
    veil.setBackgroundColor(veilColour);
    const [width = 0, height = 0] = this.#desk.getContentSize();
    veil.setBounds({ x: 0, y: 0, width, height });
    this.#desk.contentView.addChildView(veil);
    this.#veil = veil;
  }

  liftVeil(): void {
    if (!this.#veil) return;
    this.#desk.contentView.removeChildView(this.#veil);
    this.#veil = undefined;
  }
}
