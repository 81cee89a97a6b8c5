/** Pages that die, by the titles of their windows: one that came again is lost to Playwright, so main is asked. */
import type { Kit } from './launch';

/** Empty while there is nothing to read. */
export const textOf = ({ app }: Kit, title: string): Promise<string> =>
  app.evaluate(async ({ BrowserWindow }, wanted) => {
    const contents = BrowserWindow.getAllWindows().find((each) => each.getTitle() === wanted)?.webContents;
    if (!contents || contents.isCrashed() || contents.isLoading()) return '';
    return String(await contents.executeJavaScript('document.body.innerText'));
  }, title);

export const killPage = ({ app }: Kit, title: string): Promise<void> =>
  app.evaluate(async ({ BrowserWindow }, wanted) => {
    const contents = BrowserWindow.getAllWindows().find((each) => each.getTitle() === wanted)?.webContents;
    if (!contents) throw new Error(`There is no window “${wanted}”.`);
    const isGone = new Promise((resolve) => contents.once('render-process-gone', resolve));
    contents.forcefullyCrashRenderer();
    await isGone;
  }, title);
