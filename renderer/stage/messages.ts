/** The dialog of messages for the room, and what its key does: a message that is shown is taken away first. */

import type { ProjectorView } from '../../domain/desk/desk-view';
import type { RunInSight } from '../../domain/stage/run-view';
import { momentMessage } from '../../domain/stage/state';
import type { TrainingCommand } from '../../domain/training/command';
import { sharedState } from '../ui/shared-state';
import { isSlim } from './slim';

export const messageDialog = sharedState(false);

/** Undefined when the dialog is to be opened. Where the room sees this screen nothing is typed: it gets the kit's own message. */
export function messageCommand({ message }: RunInSight, projector: ProjectorView): TrainingCommand | undefined {
  if (message !== undefined) return { kind: 'show-message', message };
  return isSlim(projector) ? { kind: 'show-message', message: momentMessage } : undefined;
}
