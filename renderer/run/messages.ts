/** The dialog of messages for the room, and what its key does: a message that is shown is taken away first. */
import type { TrainingCommand } from '../../domain/command';
import type { ProjectorView } from '../../domain/desk-view';
import type { RunInSight } from '../../domain/run-view';
import { momentMessage } from '../../domain/state';
import { sharedState } from './shared-state';
import { isSlim } from './slim';

export const messageDialog = sharedState(false);

/** Undefined when the dialog is to be opened. Where the room sees this screen nothing is typed: it gets the kit's own message. */
export function messageCommand({ message }: RunInSight, projector: ProjectorView): TrainingCommand | undefined {
  if (message !== undefined) return { kind: 'show-message', message };
  return isSlim(projector) ? { kind: 'show-message', message: momentMessage } : undefined;
}
