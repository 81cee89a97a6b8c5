/**
 * Keys that are pressed while the window of the room or of the participants has the focus: a clicker works wherever the mouse was. What
 * needs nothing of the desk is done here, also while the desk's page hangs; the rest is the desk's.
 */
import type { BrowserWindow, Input } from 'electron';
import { type KeyAct, keyActOf } from '../../domain/desk/key-acts';
import { type Shortcut, shortcutOf } from '../../domain/desk/keys';
import { assertNever } from '../../domain/kernel/assert-never';
import { isRefusal } from '../../domain/kernel/refusal';
import type { Kit } from '../kit/kit';

/** One that was pressed, or is held down: then it must not run through the deck. */
function shortcutOfInput({ type, code, key, shift, control, meta, alt }: Input): Shortcut | undefined {
  return type === 'keyDown' ? shortcutOf({ code, key, shift, control: control || meta, alt }) : undefined;
}

/** What a key of another window asks for is done, or handed to the desk. */
export function takeKey(input: Input, kit: Kit, desk: BrowserWindow): void {
  const shortcut = shortcutOfInput(input);
  if (!shortcut) return;
  if (!input.isAutoRepeat) void carryOut(shortcut, kit, desk);
  else if (shortcut.key === 'next' && kit.isDayOnStage) void kit.ask('press', ['next-held']);
}

async function carryOut({ key, character }: Shortcut, kit: Kit, desk: BrowserWindow): Promise<void> {
  if (character && !kit.settings.singleLetterKeys) return;
  const sendToDesk = (channel: string, message: unknown): void => {
    if (!desk.isDestroyed()) desk.webContents.send(channel, message);
  };
  const act = keyActOf(key);
  if (!act) {
    sendToDesk('desk-shortcut', key);
    return;
  }
  const needsDay = act.kind === 'command' || (act.kind === 'press' && act.press === 'next');
  if (needsDay && !kit.isDayOnStage) return;
  const outcome = await outcomeOf(act, kit);
  if (isRefusal(outcome)) sendToDesk('desk-refused', outcome);
}

function outcomeOf(act: KeyAct, kit: Kit): Promise<unknown> {
  switch (act.kind) {
    case 'press':
      return kit.ask('press', [act.press]);
    case 'command':
      return kit.ask('dispatch', [act.command]);
    case 'project':
      return kit.ask('show-on-projector', [act.from]);
    default:
      return assertNever(act, 'act of a key');
  }
}

/** All keys of the window. */
export function takeKeys(from: BrowserWindow, kit: Kit, desk: BrowserWindow): void {
  from.webContents.on('before-input-event', (event, input) => {
    if (input.type !== 'keyDown') return;
    event.preventDefault();
    takeKey(input, kit, desk);
  });
}
