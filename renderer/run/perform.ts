/** What a shortcut does, wherever it was pressed. Says whether it did anything, so that an unused key stays the browser's. */

import type { Position } from '../../domain/barometer/schema';
import type { DeskView, ProjectorView, TrainingInSight } from '../../domain/desk/desk-view';
import { keyActOf } from '../../domain/desk/key-acts';
import type { ShortcutKey } from '../../domain/desk/keys';
import { assertNever } from '../../domain/kernel/assert-never';
import type { RunInSight } from '../../domain/stage/run-view';
import type { TrainingCommand } from '../../domain/training/command';
import type { UndoPlace } from '../../domain/training/schema';
import { oneMinute, startOrPause } from '../agenda/timer-acts';
import { countOne, overAsked } from '../barometer/over-count';
import { revealArmed } from '../barometer/reveal';
import { revealingQuiz } from '../room/quiz-reveal';
import { listCommand, roomListsDialog } from '../room/room-lists';
import { playOrPause } from '../stage/film-acts';
import { freezing } from '../stage/freezing';
import { messageCommand, messageDialog } from '../stage/messages';
import { canPoint, pointing } from '../stage/pointing';
import { project } from '../stage/projector';
import { quietCardOpen } from '../stage/quiet-card';
import { slideChooser } from '../stage/slide-chooser';
import { isSlim, showsOnPurpose, slimBarShown } from '../stage/slim';
import type { Act } from '../ui/act';

export interface KeyTasks {
  readonly view: DeskView;
  /** Where Ctrl+Z takes back; undefined in places that have nothing of their own to undo. */
  readonly undoPlace: UndoPlace | undefined;
  readonly act: Act;
  readonly onHelp: () => void;
  readonly onSearch: () => void;
}

/** A question of the quiz covers the barometer: then R is for the question. */
function revealing(run: RunInSight): TrainingCommand | undefined {
  if (run.card?.kind === 'quiz') return revealingQuiz(run);
  return run.barometer?.canReveal ? { kind: 'reveal-answer' } : undefined;
}

function reveal(run: RunInSight): TrainingCommand | undefined {
  const command = revealing(run);
  if (!command) return undefined;
  const wasArmed = revealArmed.get();
  revealArmed.set(!wasArmed);
  return wasArmed ? command : undefined;
}

const countingLess = ({ barometer }: RunInSight, position: Position): TrainingCommand | undefined =>
  barometer?.canCount ? { kind: 'count', position, change: -1 } : undefined;

const morePositions: Readonly<Partial<Record<ShortcutKey, Position>>> = {
  'agree-more': 'agree',
  'unsure-more': 'unsure',
  'disagree-more': 'disagree',
};

/** One more may need a question first; any other key drops that. */
function countMore(key: ShortcutKey, { barometer }: RunInSight): void {
  const position = morePositions[key];
  if (position && barometer?.canCount) void countOne(barometer, position);
  else overAsked.set(undefined);
}

/** The command of a key that needs a running day; undefined when there is nothing to do. */
function commandOf(key: ShortcutKey, { run, roomLists }: TrainingInSight, projector: ProjectorView): TrainingCommand | undefined {
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
    case 'reveal':
      return reveal(run);
    case 'next':
    case 'back':
    case 'black':
    case 'helplines':
    case 'quiet': {
      const act = keyActOf(key);
      return act?.kind === 'command' ? act.command : undefined;
    }
    case 'agree-more':
    case 'unsure-more':
    case 'disagree-more':
    case 'quiet-card':
    case 'go-to':
    case 'overview':
    case 'pointer':
    case 'present-from-start':
    case 'present-from-here':
    case 'leave':
    case 'undo':
    case 'redo':
    case 'search':
    case 'help':
      return undefined;
    default:
      return assertNever(key, 'shortcut');
  }
}

function leave({ projector, training }: DeskView, act: Act): boolean {
  if (isSlim(projector) && training && showsOnPurpose(training.run)) void act({ kind: 'cover', cover: 'none' });
  else if (isSlim(projector)) slimBarShown.set(!slimBarShown.get());
  else if (projector.wanted) void project('off');
  else return false;
  return true;
}

/** True when the key had something to do here. */
export function perform(key: ShortcutKey, { view, undoPlace, act, onHelp, onSearch }: KeyTasks): boolean {
  if (key !== 'reveal') revealArmed.set(false);
  if (key === 'help') {
    onHelp();
    return true;
  }
  if (!view.training) return false;
  switch (key) {
    case 'search':
      onSearch();
      return true;
    case 'present-from-start':
      void project('start');
      return true;
    case 'present-from-here':
      void project('here');
      return true;
    case 'leave':
      return leave(view, act);
    case 'undo':
    case 'redo':
      if (undoPlace === undefined) return false;
      void act({ kind: key, place: undoPlace });
      return true;
    default: {
      const { run } = view.training;
      if (run.day === undefined) return false;
      if (key === 'go-to' || key === 'overview') slideChooser.set(key);
      if (key === 'quiet-card') quietCardOpen.set(!isSlim(view.projector));
      if (key === 'pointer' && (pointing.get() || canPoint(run, view.projector))) pointing.set(!pointing.get());
      countMore(key, run);
      const command = commandOf(key, view.training, view.projector);
      if (command) void act(command);
      else if (key === 'message') messageDialog.set(true);
      else if (key === 'lists') roomListsDialog.set(true);
      return true;
    }
  }
}
