/** The dialog of the room's lists, and what its key does: a list that is shown is taken away first. */
import type { TrainingCommand } from '../../domain/command';
import type { ProjectorView } from '../../domain/desk-view';
import { roomListNames } from '../../domain/room-lists';
import type { RoomListsInSight } from '../../domain/show/room-lists';
import { sharedState } from './shared-state';
import { isSlim } from './slim';

export const roomListsDialog = sharedState(false);
export const roomTabs = [...roomListNames, 'activities', 'quiz', 'forms'] as const;
/** The list that was looked at last; it opens again with the dialog. */
export const roomListOnDesk = sharedState<(typeof roomTabs)[number]>('questions');

/** Undefined when the dialog is to be opened. Where the room sees this screen nothing is written: it gets its agreement. */
export function listCommand({ shown }: RoomListsInSight, projector: ProjectorView): TrainingCommand | undefined {
  if (shown) return { kind: 'show-list', list: shown };
  return isSlim(projector) ? { kind: 'show-list', list: { name: 'agreement', page: 0, line: null } } : undefined;
}
