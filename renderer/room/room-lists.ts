/** The dialog of the room's lists, and what its keys do: a list that is shown is taken away first; a quiz is answered by a second press. */
import type { ProjectorView } from '../../domain/desk/desk-view';
import { roomListNames } from '../../domain/room/choices';
import type { RoomListsInSight } from '../../domain/room/lists-view';
import type { RunInSight } from '../../domain/stage/run-view';
import type { TrainingCommand } from '../../domain/training/command';
import { isSlim } from '../stage/commands';
import { sharedState } from '../ui/shared-state';

export const roomListsDialog = sharedState(false);
export const roomTabs = [...roomListNames, 'activities', 'quiz', 'forms'] as const;
/** The list that was looked at last; it opens again with the dialog. */
export const roomListOnDesk = sharedState<(typeof roomTabs)[number]>('questions');

export function openLists(tab: (typeof roomTabs)[number]): void {
  roomListOnDesk.set(tab);
  roomListsDialog.set(true);
}

/** Undefined when the dialog is to be opened. Where the room sees this screen nothing is written: it gets its agreement. */
export function listCommand({ shown }: RoomListsInSight, projector: ProjectorView): TrainingCommand | undefined {
  if (shown) return { kind: 'show-list', list: shown };
  return isSlim(projector) ? { kind: 'show-list', list: { name: 'agreement', page: 0, line: null } } : undefined;
}

/** Undefined when no question is on the screen whose answer is still hidden. */
export const revealingQuiz = ({ card }: RunInSight): TrainingCommand | undefined =>
  card?.kind === 'quiz' && !card.revealed ? { kind: 'show-card', card: { ...card, revealed: true } } : undefined;

/** A question is on the screen, and the window from which it was shown is still open over the console: Next and R are for it. */
export const quizIsOnDesk = ({ card }: RunInSight): boolean =>
  roomListsDialog.get() && roomListOnDesk.get() === 'quiz' && card?.kind === 'quiz';
