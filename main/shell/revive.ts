/**
 * A window whose page died or hangs gets it again, with the same slide, count and time from main; after three times in a minute, a
 * plain page. The graphics process comes again by itself, and everything is drawn anew.
 */
import { app, BrowserWindow } from 'electron';
import { noteFault } from './app-log';
import { watchHeart } from './heartbeat';

const most = 3;
const within = 60_000;

export interface Revival {
  readonly revived: () => void;
  /** Told once; the page is left as it is, for whoever shows another one. */
  readonly givenUp: () => void;
}

export function keepAlive(window: BrowserWindow, { revived, givenUp }: Revival): void {
  let deaths: readonly number[] = [];
  let isGivenUp = false;
  window.webContents.on('render-process-gone', (_gone, { reason }) => {
    if (reason === 'clean-exit') return;
    noteFault(`The page of “${window.getTitle()}” ended: ${reason}.`);
    const now = performance.now();
    deaths = [...deaths.filter((time) => now - time < within), now];
    if (isGivenUp) return;
    if (deaths.length > most) {
      isGivenUp = true;
      givenUp();
    } else {
      window.webContents.reload();
      revived();
    }
  });
  watchHeart(window, () => {
    noteFault(`The page of “${window.getTitle()}” does not answer; it is started again.`);
    window.webContents.forcefullyCrashRenderer();
  });
}

/** What was on the screens is drawn again by a new graphics process. */
export function surviveTheGraphics(): void {
  app.on('child-process-gone', (_gone, { type, reason }) => {
    if (reason === 'clean-exit') return;
    noteFault(`The process “${type}” ended: ${reason}.`);
    if (type === 'GPU') for (const { webContents } of BrowserWindow.getAllWindows()) webContents.invalidate();
  });
}
