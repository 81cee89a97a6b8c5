/**
 * Keys that are pressed while the window of the room or of the participants has the focus: a clicker works wherever the mouse was. What
 * needs nothing of the desk is done here, also while the desk's page hangs; the rest is the desk's.
 */
import type { BrowserWindow, Input } from 'electron';
import { keyActOf } from '../../domain/desk/key-acts';
import { type Shortcut, shortcutOf } from '../../domain/desk/keys';
import { isRefusal } from '../../domain/kernel/refusal';
import type { Kit } from '../kit/kit';

/** A key that is held down must not run through the deck. */
export function shortcutPressed({ type, code, key, shift, control, meta, alt, isAutoRepeat }: Input): Shortcut | undefined {
  return type === 'keyDown' && !isAutoRepeat ? shortcutOf({ code, key, shift, control: control || meta, alt }) : undefined;
}

export async function carryOut({ key, character }: Shortcut, kit: Kit, desk: BrowserWindow): Promise<void> {
  if (character && !kit.settings.singleLetterKeys) return;
  const sendToDesk = (channel: string, message: unknown): void => {
    if (!desk.isDestroyed()) desk.webContents.send(channel, message);
  };
  const act = keyActOf(key);
  if (!act) {
    sendToDesk('desk-shortcut', key);
    return;
  }
  if (act.kind === 'command' && !kit.isDayOnStage) return;
  const outcome = act.kind === 'command' ? await kit.ask('dispatch', [act.command]) : await kit.ask('show-on-projector', [act.from]);
  if (isRefusal(outcome)) sendToDesk('desk-refused', outcome);
}

/** All keys of the window. */
export function takeKeys(from: BrowserWindow, kit: Kit, desk: BrowserWindow): void {
  from.webContents.on('before-input-event', (event, input) => {
    if (input.type !== 'keyDown') return;
    event.preventDefault();
    const shortcut = shortcutPressed(input);
    if (shortcut) void carryOut(shortcut, kit, desk);
  });
}
