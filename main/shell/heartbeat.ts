/** Notices a page that hangs. Rounds are counted, not time: a laptop that slept has a page that slept, not one that hangs. */
import type { BrowserWindow } from 'electron';

/** Milliseconds from one question to the next. */
const round = 2_000;
/** A page that is busy for a moment is not one that hangs. */
const patience = 5;

export function watchHeart(window: BrowserWindow, hangs: () => void): void {
  const { webContents } = window;
  /** Rounds that the question is open; undefined while none is. */
  let open: number | undefined;
  let question = 0;

  const ask = (): void => {
    question += 1;
    const asked = question;
    open = 0;
    const answered = (): void => {
      if (asked === question) open = undefined;
    };
    /* A page that went away meanwhile has nothing to answer, and is another one's matter. */
    webContents.executeJavaScript('0').then(answered, answered);
  };

  const timer = setInterval(() => {
    if (webContents.isCrashed() || webContents.isLoading() || webContents.isDevToolsOpened()) {
      open = undefined;
      question += 1;
      return;
    }
    if (open === undefined) {
      ask();
      return;
    }
    open += 1;
    if (open < patience) return;
    open = undefined;
    question += 1;
    hangs();
  }, round);
  window.once('closed', () => clearInterval(timer));
}
