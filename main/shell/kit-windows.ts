/** The windows of an open kit: what each is shown, when, and what the system tells of them. */
import { app, type BrowserWindow, Menu, powerMonitor } from 'electron';
import type { Language } from '../../domain/kernel/language';
import type { MachineClock } from '../clock';
import type { Kit } from '../kit/kit';
import { everySecond } from '../ticker';
import { translateIn } from '../translate';
import { noteFault } from './app-log';
import { Captures } from './captures';
import { realDisplays } from './displays';
import { menuOf } from './menu';
import { followPointer } from './pointer';
import { Projector } from './projector';
import { keepAlive } from './revive';
import { SignInWindow } from './sign-in-window';
import type { TestHooks } from './test-hooks';
import { isPresenting, Wakefulness } from './wakefulness';
import { hearFaults } from './window-faults';
import { showPage } from './windows';

interface Windows {
  readonly kit: Kit;
  readonly desk: BrowserWindow;
  readonly projector: Projector;
  readonly signIn: SignInWindow;
  readonly captures: Captures;
}

/** From now on the windows show what the kit has. */
export function showKit(kit: Kit, desk: BrowserWindow, machine: MachineClock, hooks: TestHooks | undefined): void {
  const windows = openWindows(kit, desk, hooks);
  const { paint, paintTime } = painting(windows);
  kit.watch(paint);
  const tick = ticking(windows, paint, paintTime);
  if (hooks?.machine) hooks.onTick(tick);
  else desk.on('closed', everySecond(machine, tick));
  followFaults(windows);
  followSleep(windows);
  followSecondStarts(kit, desk);
  windows.projector.begin();
}

function openWindows(kit: Kit, desk: BrowserWindow, hooks: TestHooks | undefined): Windows {
  const displays = hooks?.displays ?? realDisplays;
  const captures = new Captures(kit);
  captures.guard(desk, () => kit.isPrivate);
  const signIn = new SignInWindow(kit, desk, displays, (window) => captures.guard(window, () => true));
  const projector = new Projector(kit, desk, displays, (window) => signIn.standBefore(window), hooks?.sent ?? (() => {}));
  /* Else the order in which the windows close would say whether the projector is wanted at the next start. */
  app.once('before-quit', () => {
    projector.leave();
    signIn.leave();
  });
  followPointer(desk, (place) => projector.point(place));
  return { kit, desk, projector, signIn, captures };
}

/** Makes the function that paints the windows: it only reads what the kit has. */
function painting({ kit, desk, projector, signIn, captures }: Windows): { readonly paint: () => void; readonly paintTime: () => void } {
  const wakefulness = new Wakefulness();
  desk.on('closed', () => wakefulness.follow(false));
  const sendToDesk = (channel: string, message: unknown): void => {
    if (!desk.isDestroyed()) desk.webContents.send(channel, message);
  };
  let menuLanguage: Language | undefined;
  const followLanguage = (): void => {
    const { language } = kit.settings;
    if (language !== menuLanguage) Menu.setApplicationMenu(menuOf(desk, translateIn(language)));
    menuLanguage = language;
  };
  /* The desk's first view goes out before. */
  setImmediate(followLanguage);
  const paintTime = (): void => {
    sendToDesk('desk-time', kit.deskTime());
    projector.sendTime();
    signIn.sendTime();
  };
  let timeFrom: readonly unknown[] = [];
  const followTime = (): void => {
    const from = kit.timeMadeOf();
    if (from.some((each, index) => each !== timeFrom[index])) paintTime();
    timeFrom = from;
  };
  const paint = (): void => {
    projector.follow();
    signIn.follow();
    captures.follow();
    if (!kit.isDeskSubscribed) return;
    followLanguage();
    const view = kit.deskView();
    wakefulness.follow(isPresenting(view));
    sendToDesk('desk-view', kit.viewUpdate(view));
    followTime();
  };
  return { paint, paintTime };
}

/** What a second that went by asks for. */
function ticking({ kit, projector }: Windows, paint: () => void, paintTime: () => void): () => void {
  let minute = '';
  return () => {
    const now = kit.deskTime().clock.slice(0, 5);
    /* Projected times in the views are told to the minute. */
    if (now !== minute) {
      /* A system may have kept a change of screens to itself. */
      projector.look();
      paint();
    }
    paintTime();
    minute = kit.isDeskSubscribed ? now : '';
    kit.tick().catch((error: unknown) => noteFault('Saving again, or copying to the second place, failed.', error));
  };
}

function followFaults({ kit, desk, projector }: Windows): void {
  hearFaults((window, { part }) => {
    if (window === 'audience' && part === 'picture') kit.pictureFailed();
    /* With one screen the desk's window is the room's. */
    if ((window === 'audience' || window === 'desk') && part === 'film') kit.filmFailed();
    /* The person who sits before it must not be the one who helps. */
    if (window === 'sign-in' && part === 'window') void kit.signIn.fails();
  });
  keepAlive(desk, {
    revived: () => {},
    givenUp: () => {
      showPage(desk, 'desk-failed');
      projector.deskShowsNothing();
    },
  });
}

/** What was plugged in or out while the laptop slept isn't always told; and nothing is to stand there when it wakes. */
function followSleep({ desk, projector }: Windows): void {
  const wake = (): void => projector.lookAgain();
  powerMonitor.on('suspend', wake);
  powerMonitor.on('resume', wake);
  powerMonitor.on('lock-screen', wake);
  powerMonitor.on('unlock-screen', wake);
  desk.on('closed', () => {
    powerMonitor.off('suspend', wake);
    powerMonitor.off('resume', wake);
    powerMonitor.off('lock-screen', wake);
    powerMonitor.off('unlock-screen', wake);
  });
}

function followSecondStarts(kit: Kit, desk: BrowserWindow): void {
  app.on('second-instance', () => {
    if (desk.isDestroyed()) return;
    if (desk.isMinimized()) desk.restore();
    desk.focus();
    kit.tell('already-open');
  });
}
