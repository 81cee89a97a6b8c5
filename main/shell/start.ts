/** Puts the kit and its windows together once the app is ready. */
import { app, type BrowserWindow, Menu } from 'electron';
import type { Language } from '../../domain/language';
import { machineClock } from '../clock';
import { type OpenKit, openKit, type StartProblem, startProblem } from '../kit/open-kit';
import { everySecond } from '../ticker';
import { sayIn } from '../words';
import { noteFault, startAppLog } from './app-log';
import { serveApp } from './app-protocol';
import { contentFolder, type DataFolder } from './data-folder';
import { realDisplays } from './displays';
import { systemFiles } from './files';
import { answerWindows } from './ipc';
import { menuOf } from './menu';
import { deskFailedPage, startProblemPage } from './plain-page';
import { Projector } from './projector';
import { keepAlive } from './revive';
import { shutTheDoors } from './security';
import type { TestHooks } from './test-hooks';
import { openWindow, pageOf } from './windows';

/** For the first start only; Serbian and its neighbours begin in Latin script. */
const systemLanguage = (): Language => (/^(?:sr|bs|hr|sh)/u.test(app.getLocale()) ? 'sr-Latn' : 'en');

const deskSize = { width: 1280, height: 720 };

function showDesk(desk: BrowserWindow): void {
  desk.once('ready-to-show', () => desk.show());
}

/** A desk that can't show its places shows one of main's own pages. */
const openPlain = (page: string): void => showDesk(openWindow('desk', deskSize, page));

export async function start(folder: DataFolder, hooks: TestHooks | undefined): Promise<void> {
  const language = systemLanguage();
  Menu.setApplicationMenu(null);
  shutTheDoors();
  let problem: StartProblem | undefined;
  let opened: OpenKit | undefined;
  const pages = {
    '/start-problem': () => (problem ? startProblemPage(problem, language, sayIn(language)) : ''),
    '/desk-failed': () => deskFailedPage(opened?.kit.settings.language ?? language, sayIn(opened?.kit.settings.language ?? language)),
  };
  serveApp(pages, async (training, name) => opened?.kit.picture(training, name));
  if (folder.failure !== undefined) {
    problem = startProblem(folder.failure, folder.path, language);
    openPlain('start-problem');
    return;
  }
  startAppLog(folder.path);
  const machine = hooks?.machine ?? machineClock();
  const result = await openKit({
    dataFolder: folder.path,
    contentFolder: contentFolder(),
    machine,
    files: { ...systemFiles, ...hooks?.files },
    language,
    version: app.getVersion(),
    runtime: `Electron ${process.versions.electron}, Chromium ${process.versions.chrome}`,
  });
  if ('problem' in result) {
    problem = result;
    openPlain('start-problem');
    return;
  }
  opened = result;
  answerWindows(result.kit);
  openDesk(result, machine, hooks);
  closeWithCare(result);
}

function openDesk({ kit }: OpenKit, machine: Parameters<typeof everySecond>[0], hooks: TestHooks | undefined): void {
  const desk = openWindow('desk', deskSize);
  const projector = new Projector(kit, desk, hooks?.displays ?? realDisplays, { sent: hooks?.sent ?? (() => {}) });
  keepAlive(desk, {
    revived: () => {},
    givenUp: () =>
      void desk.loadURL(pageOf('desk-failed')).catch((error: unknown) => noteFault('The plain page could not be loaded.', error)),
  });
  const sendToDesk = (channel: string, message: unknown): void => {
    if (!desk.isDestroyed()) desk.webContents.send(channel, message);
  };
  const paintTime = (): void => {
    sendToDesk('desk-time', kit.deskTime());
    projector.sendTime();
  };
  let menuLanguage: Language | undefined;
  const followLanguage = (): void => {
    const { language } = kit.settings;
    if (language !== menuLanguage) Menu.setApplicationMenu(menuOf(desk, sayIn(language)));
    menuLanguage = language;
  };
  const paint = (): void => {
    projector.follow();
    followLanguage();
    sendToDesk('desk-view', kit.deskView());
    paintTime();
  };
  kit.watch(paint);
  followLanguage();
  let minute = '';
  const tick = (): void => {
    const now = kit.deskTime().clock.slice(0, 5);
    /* Projected times in the views are told to the minute. */
    if (now === minute) paintTime();
    else paint();
    minute = now;
    kit.tick().catch((error: unknown) => noteFault('Copying to the second place failed.', error));
  };
  if (hooks?.machine) hooks.onTick(tick);
  else desk.on('closed', everySecond(machine, tick));
  app.on('second-instance', () => {
    if (desk.isMinimized()) desk.restore();
    desk.focus();
    kit.tell('already-open');
  });
  showDesk(desk);
  projector.follow();
}

/** Quitting waits for what is being written. */
function closeWithCare({ close }: OpenKit): void {
  let isClosed = false;
  app.on('before-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    close()
      .catch((error: unknown) => noteFault('Closing the data folder failed.', error))
      .finally(() => {
        isClosed = true;
        app.quit();
      });
  });
}
