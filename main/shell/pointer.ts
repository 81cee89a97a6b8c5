/**
 * The pointer's own line, from the desk to the projector: many small messages in a second, which touch neither the log nor the views.
 * Each is checked like any other: who sends it, and what is in it.
 */
import { type BrowserWindow, ipcMain } from 'electron';
import type { PointerPlace } from '../../domain/stage/pointer';
import { pointerSchema } from '../kit/request-schemas';
import { isFrom } from './ipc';

/** `show` is given null when nothing is pointed at any more. */
export function followPointer(desk: BrowserWindow, show: (place: PointerPlace | null) => void): void {
  ipcMain.on('desk-pointer', (event, given: unknown) => {
    const checked = pointerSchema.safeParse(given);
    if (isFrom('desk', event) && checked.success) show(checked.data);
  });
  /* A desk that is loaded anew has forgotten that it was pointing. */
  desk.webContents.on('did-start-loading', () => show(null));
}
