/** The command that a key stands for, by what the desk shows. Pure: what needs a question or a window first is not here. */

import { oneMinute, startOrPause } from '../../domain/agenda/timer-acts';
import type { Position } from '../../domain/barometer/schema';
import type { ProjectorView, TrainingInSight } from '../../domain/desk/desk-view';
import { keyActOf } from '../../domain/desk/key-acts';
import type { ShortcutKey } from '../../domain/desk/keys';
import { assertNever } from '../../domain/kernel/assert-never';
import type { RunInSight } from '../../domain/stage/run-view';
import type { TrainingCommand } from '../../domain/training/command';
import { listCommand, revealingQuiz } from '../room/room-lists';
import { freezing, messageCommand, playOrPause } from '../stage/commands';

/** A question of the quiz covers the barometer: then R is for the question. */
export function revealing(run: RunInSight): TrainingCommand | undefined {
  if (run.card?.kind === 'quiz') return revealingQuiz(run);
  return run.barometer?.canReveal ? { kind: 'reveal-answer' } : undefined;
}

const countingLess = ({ barometer }: RunInSight, position: Position): TrainingCommand | undefined =>
  barometer?.canCount ? { kind: 'count', position, change: -1 } : undefined;

/** Shows the people to the room, or takes them away; undefined where none can stand. */
const showingCounts = ({ barometer }: RunInSight): TrainingCommand | undefined =>
  barometer && (barometer.canCount || barometer.phase === 'summary') ? { kind: 'show-counts', shown: !barometer.countsShown } : undefined;

/** The command of a key that needs a running day; undefined when there is nothing to do. */
export function commandOf(key: ShortcutKey, { run, roomLists }: TrainingInSight, projector: ProjectorView): TrainingCommand | undefined {
  switch (key) {
    case 'message':
      return messageCommand(run, projector);
    case 'lists':
      return listCommand(roomLists, projector);
    case 'freeze':
      return freezing(run, projector);
    case 'film':
      return run.film && playOrPause(run.film);
    case 'timer':
      return startOrPause(run);
    case 'one-minute-more':
      return run.timerRunning === undefined ? undefined : oneMinute(1);
    case 'one-minute-less':
      return run.timerRunning === undefined ? undefined : oneMinute(-1);
    case 'agree-less':
      return countingLess(run, 'agree');
    case 'unsure-less':
      return countingLess(run, 'unsure');
    case 'disagree-less':
      return countingLess(run, 'disagree');
    case 'counts':
      return showingCounts(run);
    case 'back':
    case 'black':
    case 'helplines':
    case 'quiet': {
      const act = keyActOf(key);
      return act?.kind === 'command' ? act.command : undefined;
    }
    case 'next':
    case 'reveal':
    case 'agree-more':
    case 'unsure-more':
    case 'disagree-more':
    case 'quiet-card':
    case 'go-to':
    case 'overview':
    case 'large':
    case 'pointer':
    case 'present-from-start':
    case 'present-from-here':
    case 'leave':
    case 'room-light':
    case 'undo':
    case 'redo':
    case 'search':
    case 'help':
      return undefined;
    default:
      return assertNever(key, 'shortcut');
  }
}
