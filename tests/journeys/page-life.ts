/** Pages that die, by the titles of their windows: one that came again is lost to Playwright, so main is asked. */
import type { BrowserWindow } from 'electron';
import type { ElectronApplication } from 'playwright';

/** The app, as it runs now. */
interface Running {
  readonly app: ElectronApplication;
}

declare global {
  /** In main: what a window's page answers; undefined when it goes before it has, as then the answer never comes. */
  var unlessItGoes: <Answer>(window: BrowserWindow, answer: Promise<Answer>) => Promise<Answer | undefined>;
}

/** Before the first page can be asked. */
export const prepareToAskPages = (app: ElectronApplication): Promise<void> =>
  app.evaluate(() => {
    globalThis.unlessItGoes = (window, answer) =>
      new Promise((resolve, reject) => {
        const { webContents } = window;
        const isGone = (): boolean => window.isDestroyed() || webContents.isCrashed();
        const goes = (): void => resolve(undefined);
        const forget = (): void => {
          if (window.isDestroyed()) return;
          window.off('closed', goes);
          webContents.off('render-process-gone', goes);
        };
        window.once('closed', goes);
        webContents.once('render-process-gone', goes);
        answer.then(resolve, (failure: unknown) => (isGone() ? goes() : reject(failure))).finally(forget);
      });
  });

/** Empty while there is nothing to read. */
export const textOf = ({ app }: Running, title: string): Promise<string> =>
  app.evaluate(async ({ BrowserWindow }, wanted) => {
    const window = BrowserWindow.getAllWindows().find((each) => each.getTitle() === wanted);
    if (!window || window.webContents.isCrashed() || window.webContents.isLoading()) return '';
    const text: Promise<string> = window.webContents.executeJavaScript('document.body.innerText');
    return (await globalThis.unlessItGoes(window, text)) ?? '';
  }, title);

export const killPage = ({ app }: Running, title: string): Promise<void> =>
  app.evaluate(async ({ BrowserWindow }, wanted) => {
    const contents = BrowserWindow.getAllWindows().find((each) => each.getTitle() === wanted)?.webContents;
    if (!contents) throw new Error(`There is no window “${wanted}”.`);
    const isGone = new Promise((resolve) => contents.once('render-process-gone', resolve));
    contents.forcefullyCrashRenderer();
    await isGone;
  }, title);
