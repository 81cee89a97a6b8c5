/** The life of the process: one for a data folder, ended with its last window; a fault at the start ends it with a word. */
import { setTimeout as patience } from 'node:timers/promises';
import { app, type BrowserWindow, Menu } from 'electron';
import { Closing } from '../closing';
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

/** Once this process has ended, from the file that a person starts: a packed one unpacks itself into a folder that goes with it. */
function startAfterwards(): void {
  const { APPIMAGE, PORTABLE_EXECUTABLE_FILE } = process.env;
  app.relaunch({ args: process.argv.slice(1), execPath: PORTABLE_EXECUTABLE_FILE ?? APPIMAGE ?? process.execPath });
}

export function startAnew(): void {
  startAfterwards();
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

/** While the desk's page goes it sends what its fields still hold; one that doesn't go is ended. */
async function deskGone(desk: BrowserWindow): Promise<void> {
  if (desk.isDestroyed()) return;
  const gone = new Promise<void>((done) => desk.once('closed', () => done()));
  desk.close();
  await Promise.race([gone, patience(longestLeaving, undefined, { ref: false })]);
  if (!desk.isDestroyed()) desk.destroy();
}

/** Milliseconds that the system may take to end a process that has nothing more to do. */
const longestExit = 5_000;

/** No window is asked whether it may be closed: whoever may answer that was asked before. */
function endProcess(code: number, again: boolean): void {
  if (again) startAfterwards();
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), longestExit);
  app.exit(code);
}

/**
 * Opens the kit, which quits with its desk, whatever other windows there are: what is typed, read or written is waited for. `open` is told
 * when nothing may work any more where nobody looks.
 */
export function openUntilClosed(
  desk: BrowserWindow,
  open: (closing: AbortSignal) => Promise<OpenKit | StartProblem>,
): Promise<OpenKit | StartProblem> {
  const closing = new Closing({
    closeDesk: () => deskGone(desk),
    closeKit: async (waitsFor) => {
      waitsFor('the opening of the data folder');
      const opened = await opening;
      if ('close' in opened) await opened.close(waitsFor);
    },
    end: endProcess,
    noteFault,
  });
  const opening = open(closing.unseen);
  /* Somebody may have closed it while this code was being loaded. */
  if (desk.isDestroyed()) void closing.begin();
  else {
    closeOnceKept(desk);
    desk.once('closed', () => void closing.begin());
  }
  app.on('before-quit', (event) => {
    event.preventDefault();
    void closing.begin();
  });
  app.on('second-instance', () => closing.startedAgain());
  return opening;
}
