/** The answer to the recap quiz's question: as in the barometer one press arms, the second reveals, in the window of the lists, too. */

import type { RunInSight } from '../../domain/stage/run-view';
import type { TrainingCommand } from '../../domain/training/command';
import { roomListOnDesk, roomListsDialog } from './room-lists';

/** Undefined when no question is on the screen whose answer is still hidden. */
export const revealingQuiz = ({ card }: RunInSight): TrainingCommand | undefined =>
  card?.kind === 'quiz' && !card.revealed ? { kind: 'show-card', card: { ...card, revealed: true } } : undefined;

/** The question is on the screen, and the window from which it was shown is still open over the console. */
export const quizIsOnDesk = (run: RunInSight): boolean =>
  roomListsDialog.get() && roomListOnDesk.get() === 'quiz' && revealingQuiz(run) !== undefined;
