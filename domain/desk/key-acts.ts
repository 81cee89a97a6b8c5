/**
 * Keys whose act needs to know nothing of the desk's window: main carries them out when they are pressed elsewhere, so that a clicker
 * works even while the desk's page hangs. What all other keys do depends on what the desk shows.
 */
import type { TrainingCommand } from '../training/command';
import type { ShortcutKey } from './keys';

/** `show-on-projector` with what it takes; a command, which needs a day that runs; or a press, of which Next does. */
export type KeyAct =
  | { readonly kind: 'press'; readonly press: 'next' | 'leave' }
  | { readonly kind: 'project'; readonly from: 'start' | 'here' }
  | { readonly kind: 'command'; readonly command: TrainingCommand };

const command = (given: TrainingCommand): KeyAct => ({ kind: 'command', command: given });

const acts: Readonly<Partial<Record<ShortcutKey, KeyAct>>> = {
  next: { kind: 'press', press: 'next' },
  back: command({ kind: 'back' }),
  black: command({ kind: 'cover', cover: 'black' }),
  helplines: command({ kind: 'cover', cover: 'helplines' }),
  quiet: command({ kind: 'cover', cover: 'quiet' }),
  'present-from-start': { kind: 'project', from: 'start' },
  'present-from-here': { kind: 'project', from: 'here' },
  leave: { kind: 'press', press: 'leave' },
};

export const keyActOf = (key: ShortcutKey): KeyAct | undefined => acts[key];
