/**
 * The pointer's own line, from the desk to the projector: many small messages in a second, which touch neither the log nor the views.
 * Each is checked like any other: who sends it, and what is in it.
 */
import { type BrowserWindow, ipcMain } from 'electron';
import { z } from 'zod';
import type { PointerPlace } from '../../domain/stage/pointer';
import { isFrom } from './ipc';

const share = z.number().min(0).max(1);
/** Null when nothing is pointed at any more. */
const pointerSchema: z.ZodType<PointerPlace | null> = z.strictObject({ x: share, y: share }).nullable();

/** `show` is given null when nothing is pointed at any more. */
export function followPointer(desk: BrowserWindow, show: (place: PointerPlace | null) => void): void {
  ipcMain.on('desk-pointer', (event, given: unknown) => {
    const checked = pointerSchema.safeParse(given);
    if (isFrom('desk', event) && checked.success) show(checked.data);
  });
  /* A desk that is loaded anew has forgotten that it was pointing. */
  desk.webContents.on('did-start-loading', () => show(null));
}
