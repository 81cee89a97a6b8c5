/** The life of the process: one for a data folder, ended with its last window; a fault at the start ends it with a word. */
import { setTimeout as patience } from 'node:timers/promises';
import { app, type BrowserWindow, Menu } from 'electron';
import { drawingParameter } from '../drawing/protocol';
import type { OpenKit, StartProblem } from '../kit/open-kit';
import { noteFault } from './app-log';

/** A command started this process to have pictures drawn. */
export const isDrawingForParent = (): boolean => process.send !== undefined && process.argv.includes(drawingParameter);

/** A second start hands over to the first, whose window then comes to the front. */
export function isOnlyInstance(): boolean {
  const isOnly = app.requestSingleInstanceLock();
  if (!isOnly) app.quit();
  return isOnly;
}

export function whenReady(begin: () => Promise<void>): void {
  /* Said before, it spares the making of Electron's own menu. */
  Menu.setApplicationMenu(null);
  /* One that draws for a command has no window between two files, and ends with the command. */
  app.on('window-all-closed', () => {
    if (!isDrawingForParent()) app.quit();
  });
  app
    .whenReady()
    .then(begin)
    .catch((error: unknown) => {
      noteFault('The kit could not start.', error);
      app.exit(1);
    });
}

/** Before the app is ready: Chromium would end the whole app once its graphics process had died several times. */
export function keepGraphics(): void {
  app.commandLine.appendSwitch('disable-gpu-process-crash-limit');
}

/** From the file that a person starts: a packed one unpacks itself into a folder that goes with it. */
export function startAnew(): void {
  const { APPIMAGE, PORTABLE_EXECUTABLE_FILE } = process.env;
  app.relaunch({ args: process.argv.slice(1), execPath: PORTABLE_EXECUTABLE_FILE ?? APPIMAGE ?? process.execPath });
  app.quit();
}

/** Milliseconds for a page to go: one that hangs is not waited for. */
const longestLeaving = 3_000;

/** Milliseconds until a page that is still keeping something is asked again. */
const betweenAskings = 50;

/** A page that is still keeping something may stay until that is done, and no longer than one that hangs. */
function closeOnceKept(desk: BrowserWindow): void {
  let asked: number | undefined;
  desk.webContents.on('will-prevent-unload', (event) => {
    asked ??= performance.now();
    if (performance.now() - asked >= longestLeaving) event.preventDefault();
    else setTimeout(() => desk.isDestroyed() || desk.close(), betweenAskings);
  });
}

/** While the desk's page goes it sends what its fields still hold. */
async function deskGone(desk: BrowserWindow): Promise<void> {
  if (desk.isDestroyed()) return;
  const gone = new Promise<void>((done) => desk.once('closed', () => done()));
  desk.close();
  await Promise.race([gone, patience(longestLeaving, undefined, { ref: false })]);
}

/** Quitting waits for what is being typed, read or written. */
export function closeWithCare(opening: Promise<OpenKit | StartProblem>, desk: BrowserWindow): void {
  closeOnceKept(desk);
  let isClosing = false;
  let isClosed = false;
  const close = async (): Promise<void> => {
    await deskGone(desk);
    const opened = await opening;
    if ('close' in opened) await opened.close();
  };
  app.on('before-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    close()
      .catch((error: unknown) => noteFault('Closing the data folder failed.', error))
      .finally(() => {
        isClosed = true;
        app.quit();
      });
  });
}
