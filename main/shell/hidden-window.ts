/** A window that nobody sees, as one who works there: it is shown its page, and is gone when its page dies. */
import type { WebContents } from 'electron';
import type { Ear, Hand, Patience } from '../hidden-worker';
import { makeWindow, showPage, type WindowKind } from './windows';

/** An old laptop draws a few pictures, or one page full of photographs, in one or two seconds. */
export const patienceWithWindows: Patience = { beginning: 30_000, order: 60_000 };

interface HiddenWindowTraits<Order> {
  readonly kind: Extract<WindowKind, 'drawing' | 'pdf'>;
  readonly size: { readonly width: number; readonly height: number };
  readonly send: (contents: WebContents, id: number, order: Order) => void;
}

export function beginHiddenWindow<Order, Answer>({ kind, size, send }: HiddenWindowTraits<Order>, ear: Ear<Answer>): Hand<Order> {
  const window = makeWindow(kind, size);
  window.on('closed', () => ear.ended('its window was closed'));
  window.webContents.on('render-process-gone', (_gone, { reason }) => {
    ear.ended(reason);
    if (!window.isDestroyed()) window.destroy();
  });
  showPage(window, `${kind}.html`);
  return {
    send: (id, order) => send(window.webContents, id, order),
    end: () => {
      if (!window.isDestroyed()) window.destroy();
    },
  };
}
