/** What a shortcut does, wherever it was pressed. Says whether it did anything, so that an unused key stays the browser's. */

import type { Position } from '../../domain/barometer/schema';
import type { DeskView } from '../../domain/desk/desk-view';
import type { ShortcutKey } from '../../domain/desk/keys';
import type { Place } from '../../domain/desk/place';
import { otherLight } from '../../domain/programme/scene-colours';
import type { RunInSight } from '../../domain/stage/run-view';
import type { TrainingCommand } from '../../domain/training/command';
import type { UndoPlace } from '../../domain/training/schema';
import { countOne, overAsked, revealArmed } from '../barometer/asked-twice';
import { roomListsDialog } from '../room/room-lists';
import { press, project } from '../stage/asks';
import { canPoint, isSlim, showsOnPurpose } from '../stage/commands';
import { largeConsole, messageDialog, quietCardOpen, slideChooser, slimBarShown } from '../stage/open';
import { pointing } from '../stage/pointing';
import { take } from '../stage/take-back';
import type { Act } from '../ui/act';
import { changeSettings } from '../ui/change-settings';
import { commandOf, revealing } from './key-commands';
import { isLargeInSight } from './key-rules';

export interface KeyTasks {
  readonly view: DeskView;
  /** The place that is open in the window. */
  readonly place: Place;
  /** The place where Ctrl+Z takes back; undefined in places that have nothing of their own to undo. */
  readonly undoPlace: UndoPlace | undefined;
  readonly act: Act;
  readonly onHelp: () => void;
  readonly onSearch: () => void;
}

function reveal(run: RunInSight): TrainingCommand | undefined {
  const command = revealing(run);
  if (!command) return undefined;
  const wasArmed = revealArmed.get();
  revealArmed.set(!wasArmed);
  return wasArmed ? command : undefined;
}

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

/** On the one screen it leads to the bar; else one layer after the other goes: what lies over the slide, the large view, the picture last. */
function leave({ view, place, act }: KeyTasks): boolean {
  const { projector, training } = view;
  const isLarge = isLargeInSight(largeConsole.get(), place, view);
  if (isSlim(projector) && training && showsOnPurpose(training.run)) void act({ kind: 'cover', cover: 'none' });
  else if (isSlim(projector)) slimBarShown.set(!slimBarShown.get());
  else if (isLarge && training?.run.cover === 'none' && !training.run.isFrozen) largeConsole.set(false);
  else if (projector.wanted || training?.run.isFrozen || (training && training.run.cover !== 'none')) void press('leave');
  else return false;
  return true;
}

/** True when the key had something to do here. */
export function perform(key: ShortcutKey, tasks: KeyTasks): boolean {
  const { view, undoPlace, act, onHelp, onSearch } = tasks;
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
      return leave(tasks);
    case 'room-light':
      void changeSettings({ room: otherLight(view.settings.room) });
      return true;
    case 'undo':
    case 'redo':
      if (undoPlace === undefined) return false;
      if (undoPlace === 'run') take(key, view.training.run, act);
      else void act({ kind: key, place: undoPlace });
      return true;
    default: {
      const { run } = view.training;
      if (run.day === undefined) return false;
      if (key === 'next') void press('next');
      if (key === 'go-to' || key === 'overview') slideChooser.set(key);
      if (key === 'large') largeConsole.set(!largeConsole.get() && !isSlim(view.projector));
      if (key === 'quiet-card') quietCardOpen.set(!isSlim(view.projector));
      if (key === 'pointer' && (pointing.get() || canPoint(run, view.projector))) pointing.set(!pointing.get());
      countMore(key, run);
      const command = key === 'reveal' ? reveal(run) : commandOf(key, view.training, view.projector);
      if (command) void act(command);
      else if (key === 'message') messageDialog.set(true);
      else if (key === 'lists') roomListsDialog.set(true);
      return true;
    }
  }
}
