/** Keys that are pressed while the projector's window has the focus go to the desk: a clicker works wherever the mouse was. */
import type { BrowserWindow } from 'electron';
import { shortcutOf } from '../../domain/desk/keys';

export function forwardKeys(from: BrowserWindow, to: BrowserWindow): void {
  from.webContents.on('before-input-event', (event, { type, code, key, shift, control, meta, alt, isAutoRepeat }) => {
    if (type !== 'keyDown') return;
    event.preventDefault();
    /* A key that is held down must not run through the deck. */
    if (isAutoRepeat) return;
    const shortcut = shortcutOf({ code, key, shift, control: control || meta, alt });
    if (shortcut && !to.isDestroyed()) to.webContents.send('desk-shortcut', shortcut.key);
  });
}
