/** A window that nobody sees, as one who works there: it is shown its page, and is gone when its page dies. */
import { app, type WebContents } from 'electron';
import type { Ear, Hand, Patience } from '../hidden-worker';
import { makeWindow, showPage, type WindowKind } from './windows';

/** An old laptop draws a few pictures, or one page full of photographs, in one or two seconds. */
export const patienceWithWindows: Patience = { beginning: 30_000, order: 60_000 };

/** In milliseconds. */
const lookedAtEach = 500;

interface HiddenWindowTraits<Order> {
  readonly kind: Extract<WindowKind, 'drawing' | 'pdf'>;
  readonly size: { readonly width: number; readonly height: number };
  /** Its page is ended when it takes more; unbounded where none is given. */
  readonly mostMegabytes?: number;
  readonly send: (contents: WebContents, id: number, order: Order) => void;
}

export function beginHiddenWindow<Order, Answer>(traits: HiddenWindowTraits<Order>, ear: Ear<Answer>): Hand<Order> {
  const { kind, size, mostMegabytes = Number.POSITIVE_INFINITY, send } = traits;
  const window = makeWindow(kind, size);
  const watch = setInterval(() => {
    if (!window.isDestroyed() && megabytesOf(window.webContents) > mostMegabytes) ear.ended('it took too much memory', 'late');
  }, lookedAtEach);
  window.on('closed', () => {
    clearInterval(watch);
    ear.ended('its window was closed');
  });
  window.webContents.on('render-process-gone', (_gone, { reason }) => {
    ear.ended(reason, reason === 'oom' ? 'late' : 'done');
    if (!window.isDestroyed()) window.destroy();
  });
  showPage(window, `${kind}.html`);
  return {
    send: (id, order) => send(window.webContents, id, order),
    end: (how) => {
      if (window.isDestroyed()) return;
      /* What works without end hears of nothing. */
      if (how === 'late') window.webContents.forcefullyCrashRenderer();
      window.destroy();
    },
  };
}

const megabytesOf = (contents: WebContents): number => {
  const process = contents.getOSProcessId();
  const kilobytes = app.getAppMetrics().find(({ pid }) => pid === process)?.memory.workingSetSize ?? 0;
  return kilobytes / 1000;
};
