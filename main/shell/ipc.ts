/** Takes requests from windows: which window is asking, may it say this, and is it well formed? */
import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { AudienceRequests } from '../../domain/contract';
import { refuse } from '../../domain/refusal';
import type { Kit } from '../kit/kit';
import { requestSchemas } from '../kit/request-schemas';
import { noteFault } from './app-log';
import { isOwnPage } from './security';
import { kindOf, type WindowKind } from './windows';

/** Whether the window's own page is asking, and not a frame in it. */
export const isFrom = (kind: WindowKind, { sender, senderFrame }: IpcMainInvokeEvent): boolean =>
  kindOf(sender) === kind && senderFrame !== null && senderFrame === sender.mainFrame && isOwnPage(senderFrame.url);

const isChannel = (channel: unknown): channel is keyof typeof requestSchemas =>
  typeof channel === 'string' && Object.hasOwn(requestSchemas, channel);

async function answer(kit: Kit, channel: unknown, given: unknown): Promise<unknown> {
  if (!isChannel(channel)) return refuse('wrong-message');
  const checked = requestSchemas[channel].safeParse(given);
  if (!checked.success) return refuse('wrong-message');
  try {
    /* The schema of a channel gives what that channel's handler takes; the compiler can't follow the pairing through an index. */
    const handle = kit.requests[channel] as (...given: readonly unknown[]) => unknown;
    return await handle(...checked.data);
  } catch (error) {
    noteFault(`The request “${channel}” failed.`, error);
    return refuse('kit-fault');
  }
}

export function answerWindows(kit: Kit): void {
  ipcMain.handle('desk', (event, channel: unknown, given: unknown) => {
    if (!isFrom('desk', event)) throw new Error('This window may not ask this.');
    return answer(kit, channel, given);
  });
  ipcMain.handle('audience-ready', (event): ReturnType<AudienceRequests['ready']> => {
    if (!isFrom('audience', event)) throw new Error('This window may not ask this.');
    return { view: kit.audienceView(), time: kit.audienceTime() };
  });
}
