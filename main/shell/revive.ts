/**
 * A window whose page died, hangs or shows nothing gets it again, with the same slide, count and time from main; after three times in
 * a minute, a plain page. The graphics process comes again by itself, and everything is drawn anew.
 */
import { app, BrowserWindow } from 'electron';
import { noteFault } from './app-log';
import type { Death } from './heart';
import { watchHeart } from './heartbeat';

const most = 3;
const within = 60_000;
const said: Readonly<Record<Death, string>> = { hangs: 'does not answer', 'shows-nothing': 'shows nothing' };

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
  watchHeart(window, (death) => {
    noteFault(`The page of “${window.getTitle()}” ${said[death]}; it is started again.`);
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
