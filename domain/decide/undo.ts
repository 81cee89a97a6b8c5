/** Undo and redo: this laptop's latest undoable act in a place, found from the events, so it works after a restart too. */
import { isUndoable, type KitEvent, type UndoableType, type UndoPlace, undoPlace } from '../event';
import { takenBack } from '../reduce';
import { type Refusal, refuse } from '../refusal';
import type { Training } from '../state';
import type { Context, Decision } from './context';

/** The place of an act; an undo belongs to the place of what it takes back. */
function placeOf(event: KitEvent, byId: ReadonlyMap<string, KitEvent>): UndoPlace | null {
  if (event.type !== 'taken-back') return undoPlace[event.type];
  const target = byId.get(event.body.event);
  return target ? placeOf(target, byId) : null;
}

/** What came before persons were erased is settled: the totals were counted from it. */
function own(training: Training, place: UndoPlace, device: string): readonly KitEvent[] {
  const byId = new Map(training.events.map((event) => [event.id, event]));
  const open = training.events.slice(training.events.findLastIndex(({ type }) => type === 'persons-erased') + 1);
  return open.filter((event) => event.device === device && placeOf(event, byId) === place);
}

/** The act that Undo would take back. */
export function undoable(training: Training, place: UndoPlace, device: string): KitEvent | undefined {
  const gone = takenBack(training.events);
  return own(training, place, device).findLast((event) => event.type !== 'taken-back' && !gone.has(event.id));
}

/** The undo that Redo would take back: only while nothing new was done since. */
export function redoable(training: Training, place: UndoPlace, device: string): KitEvent | undefined {
  const gone = takenBack(training.events);
  const acts = new Set(training.events.filter(({ type }) => type !== 'taken-back').map(({ id }) => id));
  const isUndo = (event: KitEvent): boolean => event.type === 'taken-back' && acts.has(event.body.event);
  const last = own(training, place, device).findLast((event) => !gone.has(event.id) && (event.type !== 'taken-back' || isUndo(event)));
  return last && isUndo(last) ? last : undefined;
}

export function undo(training: Training, place: UndoPlace, { device }: Context): Decision | Refusal {
  const act = undoable(training, place, device);
  return act ? [{ type: 'taken-back', body: { event: act.id } }] : refuse('nothing-to-undo');
}

export function redo(training: Training, place: UndoPlace, { device }: Context): Decision | Refusal {
  const act = redoable(training, place, device);
  return act ? [{ type: 'taken-back', body: { event: act.id } }] : refuse('nothing-to-redo');
}

/** The act that the latest undo or redo was about. */
export function latestTakenBack({ events }: Training): UndoableType | undefined {
  const byId = new Map(events.map((event) => [event.id, event]));
  let event = events.findLast(({ type }) => type === 'taken-back');
  while (event?.type === 'taken-back') event = byId.get(event.body.event);
  return event && isUndoable(event.type) ? event.type : undefined;
}
