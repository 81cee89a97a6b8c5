/** The kinds of windows, each with a preload of its own; every one sandboxed and isolated. */
import { join } from 'node:path';
import { app, BrowserWindow, type Rectangle, type WebContents } from 'electron';
import { faultOf } from '../store/disk';
import { noteFault } from './app-log';
import { origin } from './app-protocol';

/** `drawing` and `pdf` are never seen: in one pictures are measured and printed, in the other PDFs are read. */
export type WindowKind = 'desk' | 'audience' | 'sign-in' | 'drawing' | 'pdf';

/** Set by the development server alone; a packaged kit never looks at it. */
export const developmentServer = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;

const kinds = new WeakMap<WebContents, WindowKind>();
export const kindOf = (contents: WebContents): WindowKind | undefined => kinds.get(contents);

const titles: Readonly<Record<WindowKind, string>> = {
  desk: 'Facilitator Kit',
  audience: 'Facilitator Kit – Audience',
  'sign-in': 'Facilitator Kit – Sign-in',
  drawing: 'Facilitator Kit – Drawing',
  pdf: 'Facilitator Kit – PDF',
};
const background: Readonly<Record<WindowKind, string>> = {
  desk: '#faf8f4',
  audience: '#000000',
  'sign-in': '#faf8f4',
  drawing: '#ffffff',
  pdf: '#ffffff',
};

const pageOf = (name: string): string => (developmentServer ? `${developmentServer}/${name}` : `${origin}/${name}`);

type Place = Pick<Rectangle, 'width' | 'height'> & Partial<Rectangle>;

/** What every window's page is denied, also of one without a preload. */
export const shut = { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false } as const;

/** Without its page yet. */
export function makeWindow(kind: WindowKind, place: Place): BrowserWindow {
  const window = new BrowserWindow({
    ...place,
    title: titles[kind],
    /* The desk stands there at once, and its page has something to show before its scripts have run. */
    show: kind === 'desk',
    backgroundColor: background[kind],
    ...(kind === 'desk' ? { minWidth: 960, minHeight: 600 } : { frame: false }),
    webPreferences: {
      ...shut,
      preload: join(app.getAppPath(), 'out', 'preload', `${kind}.cjs`),
      backgroundThrottling: false,
      v8CacheOptions: 'bypassHeatCheck',
    },
  });
  /* The projector shows slides and nothing else, and what is drawn unseen has no menu. */
  if (kind !== 'desk' && process.platform !== 'darwin') window.removeMenu();
  kinds.set(window.webContents, kind);
  window.on('page-title-updated', (event) => event.preventDefault());
  return window;
}

/** `page` is the window's own or one that main makes; the one that was on its way gives way to it. */
export function showPage(window: BrowserWindow, page: string): void {
  void window.loadURL(pageOf(page)).catch((error: unknown) => {
    if (faultOf(error) !== 'ERR_ABORTED') noteFault(`The page ${page} could not be loaded.`, error);
  });
}

/** The desk, to which the system's dialogs belong. */
export function deskWindow(): BrowserWindow {
  const desk = BrowserWindow.getAllWindows().find(({ webContents }) => kindOf(webContents) === 'desk');
  if (!desk) throw new Error('There is no desk window.');
  return desk;
}
