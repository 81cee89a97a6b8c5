/** Asks a page again and again whether it lives. */
import type { BrowserWindow } from 'electron';
import { type Beat, type Death, Heart } from './heart';

/** Milliseconds from one question to the next. */
const round = 2_000;

/** A page of the build draws into its root, one that main makes is as it was sent. A tree that fell down answers, but is empty. */
const hasContent = "(document.getElementById('root') ?? document.body).childElementCount > 0";

export function watchHeart(window: BrowserWindow, dies: (death: Death) => void): void {
  const { webContents } = window;
  const heart = new Heart();
  let question = 0;
  /** To the last question; it is asked again once it was answered. */
  let answer: Beat | undefined = 'alive';

  const ask = (): void => {
    question += 1;
    const asked = question;
    answer = undefined;
    const answered = (beat: Beat): void => {
      if (asked === question) answer = beat;
    };
    webContents.executeJavaScript(hasContent).then(
      (found: unknown) => answered(found === true ? 'alive' : 'empty'),
      /* A page that went away meanwhile has nothing to answer, and is another one's matter. */
      () => answered('alive'),
    );
  };

  const forget = (): void => {
    heart.rest();
    question += 1;
    answer = 'alive';
  };

  const timer = setInterval(() => {
    if (webContents.isCrashed() || webContents.isLoading() || webContents.isDevToolsOpened()) {
      forget();
      return;
    }
    const death = heart.beat(answer ?? 'no-answer');
    if (death) {
      forget();
      dies(death);
    } else if (answer !== undefined) {
      ask();
    }
  }, round);
  window.once('closed', () => clearInterval(timer));
}
