/** Takes requests from windows: which window is asking, and may it say this? They wait until there is somebody to answer. */
import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Backstage } from './backstage';
import { isOwnPage } from './security';
import { kindOf, type WindowKind } from './windows';

/** Whether the window's own page is asking, and not a frame in it. */
export const isFrom = (kind: WindowKind, { sender, senderFrame }: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>): boolean =>
  kindOf(sender) === kind && senderFrame !== null && senderFrame === sender.mainFrame && isOwnPage(senderFrame.url);

export function answerWindows(backstage: Promise<Backstage>): void {
  ipcMain.handle('desk', async (event, channel: unknown, given: unknown) => {
    if (!isFrom('desk', event)) throw new Error('This window may not ask this.');
    const { answerDesk } = await backstage;
    return answerDesk(channel, given);
  });
  ipcMain.handle('audience-ready', async (event) => {
    if (!isFrom('audience', event)) throw new Error('This window may not ask this.');
    const { answerAudience } = await backstage;
    return answerAudience();
  });
  ipcMain.handle('sign-in', async (event, channel: unknown, given: unknown) => {
    if (!isFrom('sign-in', event)) throw new Error('This window may not ask this.');
    const { answerSignIn } = await backstage;
    return answerSignIn(channel, given);
  });
}
