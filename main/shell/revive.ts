/** A window whose page died gets it again, with the same slide, count and time from main; after three times in a minute, a plain page. */
import type { BrowserWindow } from 'electron';
import { noteFault } from './app-log';

const most = 3;
const within = 60_000;

export interface Revival {
  readonly revived: () => void;
  readonly givenUp: () => void;
}

export function keepAlive(window: BrowserWindow, { revived, givenUp }: Revival): void {
  let deaths: readonly number[] = [];
  window.webContents.on('render-process-gone', (_gone, { reason }) => {
    if (reason === 'clean-exit') return;
    noteFault(`The page of “${window.getTitle()}” ended: ${reason}.`);
    const now = performance.now();
    deaths = [...deaths.filter((time) => now - time < within), now];
    if (deaths.length > most) {
      givenUp();
    } else {
      window.webContents.reload();
      revived();
    }
  });
  window.webContents.on('unresponsive', () => noteFault(`The page of “${window.getTitle()}” does not answer.`));
}
