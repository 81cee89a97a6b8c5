/** Opens the kit and puts it behind the windows. */
import { app, type BrowserWindow, Menu, powerMonitor } from 'electron';
import type { Language } from '../../domain/kernel/language';
import { type MachineClock, machineClock } from '../clock';
import { drawSheetsApart } from '../export/sheets-apart';
import type { Kit } from '../kit/kit';
import { type OpenKit, openKit, type StartProblem, startProblem } from '../kit/open-kit';
import { isOldElectron } from '../kit/runtime';
import { readListsApart } from '../lists/lists-apart';
import { everySecond } from '../ticker';
import { sayIn } from '../words';
import { answerDesk, answerSignIn } from './answers';
import { noteFault, startAppLog } from './app-log';
import type { Backstage } from './backstage';
import { Captures, systemKeepsFromCaptures } from './captures';
import { contentFolder, type DataFolder } from './data-folder';
import { realDisplays } from './displays';
import { systemFiles } from './files';
import { HiddenDrawer } from './hidden-drawer';
import { HiddenPdfReader } from './hidden-pdf-reader';
import { menuOf } from './menu';
import { audienceFailedPage, deskFailedPage, screenNumberPage, startProblemPage } from './plain-page';
import { followPointer } from './pointer';
import { Projector } from './projector';
import { keepAlive, surviveTheGraphics } from './revive';
import { cardPage } from './screen-cards';
import { SignInWindow } from './sign-in-window';
import type { TestHooks } from './test-hooks';
import { utilityProcesses } from './utility-process';
import { isPresenting, Wakefulness } from './wakefulness';
import { hearFaults } from './window-faults';
import { showPage } from './windows';

/** For the first start only; Serbian and its neighbours begin in Latin script. */
const systemLanguage = (): Language => (/^(?:sr|bs|hr|sh)/u.test(app.getLocale()) ? 'sr-Latn' : 'en');

/** A laptop has fewer outputs than this. */
const mostScreens = 9;
const screenNumberPages = Object.fromEntries(
  Array.from({ length: mostScreens }, (_, index) => [`/${cardPage(index + 1)}`, () => screenNumberPage(index + 1)]),
);

/** The desk's page made way for this one, so nothing that it still asks for is answered. */
function tellProblem(problem: StartProblem, language: Language, desk: BrowserWindow): Backstage {
  if (!desk.isDestroyed()) showPage(desk, 'start-problem');
  const unanswered = new Promise<never>(() => {});
  return {
    pages: { '/start-problem': () => startProblemPage(problem, language, sayIn(language)) },
    findPicture: async () => undefined,
    findFilms: { film: async () => undefined, spoken: async () => undefined },
    answerDesk: () => unanswered,
    answerAudience: () => unanswered,
    answerSignIn: () => unanswered,
  };
}

/** What stands behind the windows, whose desk is open already. */
export async function start(folder: DataFolder, desk: BrowserWindow, hooks: TestHooks | undefined): Promise<Backstage> {
  const language = systemLanguage();
  if (folder.failure !== undefined) return tellProblem(startProblem(folder.failure, folder.path, language), language, desk);
  startAppLog(folder.path);
  surviveTheGraphics();
  const machine = hooks?.machine ?? machineClock();
  const drawer = new HiddenDrawer();
  const pdfReader = new HiddenPdfReader();
  desk.on('closed', () => {
    drawer.close();
    pdfReader.close();
  });
  const opening = openKit({
    dataFolder: folder.path,
    contentFolder: hooks?.contentFolder ?? contentFolder(),
    machine,
    files: { ...systemFiles, ...hooks?.files },
    readList: readListsApart(utilityProcesses),
    drawSheet: drawSheetsApart(utilityProcesses),
    drawer,
    pdfReader,
    language,
    version: app.getVersion(),
    runtime: `Electron ${process.versions.electron}, Chromium ${process.versions.chrome}`,
    runtimeIsOld: isOldElectron(process.versions.electron),
    keepsFromCaptures: hooks?.keepsFromCaptures ?? systemKeepsFromCaptures,
  });
  closeWithCare(opening);
  const opened = await opening;
  if ('problem' in opened) return tellProblem(opened, language, desk);
  const { kit } = opened;
  if (!desk.isDestroyed()) followKit(kit, desk, machine, hooks);
  return {
    pages: {
      '/desk-failed': () => deskFailedPage(kit.settings.language, sayIn(kit.settings.language)),
      '/audience-failed': () => {
        const { language } = kit.audienceView();
        return audienceFailedPage(language, sayIn(language));
      },
      ...screenNumberPages,
    },
    findPicture: (training, name) => kit.media.picture(training, name),
    findFilms: { film: (training, name) => kit.media.film(training, name), spoken: (training, name) => kit.media.spoken(training, name) },
    answerDesk: (channel, given) => answerDesk(kit, channel, given),
    answerAudience: async () => ({ view: kit.audienceView(), time: kit.audienceTime() }),
    answerSignIn: (channel, given) => answerSignIn(kit, channel, given),
  };
}

/** From now on the windows show what the kit has. */
function followKit(kit: Kit, desk: BrowserWindow, machine: MachineClock, hooks: TestHooks | undefined): void {
  const displays = hooks?.displays ?? realDisplays;
  const projector = new Projector(kit, desk, displays, hooks?.sent ?? (() => {}));
  const captures = new Captures(kit);
  captures.guard(desk, () => kit.isPrivate);
  const signIn = new SignInWindow(kit, desk, displays, (window) => captures.guard(window, () => true));
  /* Else the order in which the windows close would say whether the projector is wanted at the next start. */
  app.once('before-quit', () => {
    projector.leave();
    signIn.leave();
  });
  followPointer(desk, (place) => projector.point(place));
  hearFaults((window, { part }) => {
    if (window === 'audience' && part === 'picture') kit.tell('picture-not-drawn');
    /* Whoever sits before it must not be the one who helps. */
    if (window === 'sign-in' && part === 'window') void kit.signIn.fails();
  });
  keepAlive(desk, {
    revived: () => {},
    givenUp: () => showPage(desk, 'desk-failed'),
  });
  const sendToDesk = (channel: string, message: unknown): void => {
    if (!desk.isDestroyed()) desk.webContents.send(channel, message);
  };
  const paintTime = (): void => {
    sendToDesk('desk-time', kit.deskTime());
    projector.sendTime();
    signIn.sendTime();
  };
  let menuLanguage: Language | undefined;
  const followLanguage = (): void => {
    const { language } = kit.settings;
    if (language !== menuLanguage) Menu.setApplicationMenu(menuOf(desk, sayIn(language)));
    menuLanguage = language;
  };
  const wakefulness = new Wakefulness();
  const paint = (): void => {
    projector.follow();
    signIn.follow();
    captures.follow();
    followLanguage();
    const view = kit.deskView();
    wakefulness.follow(isPresenting(view));
    sendToDesk('desk-view', view);
    paintTime();
  };
  kit.watch(paint);
  /* The desk's first view goes out before. */
  setImmediate(followLanguage);
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
  /* What was plugged in or out while the laptop slept isn't always told; and nothing is to stand there when it wakes. */
  const wake = (): void => {
    projector.lookAgain();
    paint();
  };
  powerMonitor.on('suspend', wake);
  powerMonitor.on('resume', wake);
  powerMonitor.on('lock-screen', wake);
  powerMonitor.on('unlock-screen', wake);
  desk.on('closed', () => {
    wakefulness.follow(false);
    powerMonitor.off('suspend', wake);
    powerMonitor.off('resume', wake);
    powerMonitor.off('lock-screen', wake);
    powerMonitor.off('unlock-screen', wake);
  });
  app.on('second-instance', () => {
    if (desk.isMinimized()) desk.restore();
    desk.focus();
    kit.tell('already-open');
  });
  projector.follow();
}

/** Quitting waits for what is being read or written. */
function closeWithCare(opening: Promise<OpenKit | StartProblem>): void {
  let isClosed = false;
  const close = async (): Promise<void> => {
    const opened = await opening;
    if ('close' in opened) await opened.close();
  };
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
