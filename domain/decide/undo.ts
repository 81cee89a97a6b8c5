/** Undo and redo: this laptop's latest undoable act in a place, found from the events, so it works after a restart too. */
import { isUndoable, type KitEvent, type UndoableType, type UndoPlace, undoPlace } from '../event';
import type { EventId } from '../person';
import { type Refusal, refuse } from '../refusal';
import type { Training } from '../state';
import type { Context, Decision } from './context';

/**
 * From the latest back, what no undo has taken back. What came before persons were erased is settled: the totals were counted
 * from it. Only as much is looked at as is asked for: a training of two days has thousands of events, and every view asks.
 */
function* standing(events: readonly KitEvent[]): Generator<KitEvent> {
  const gone = new Set<EventId>();
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const event = events[index];
    if (!event || event.type === 'persons-erased') return;
    if (gone.has(event.id)) continue;
    if (event.type === 'taken-back') gone.add(event.body.event);
    yield event;
  }
}

/** The act that Undo would take back. */
export function undoable({ events }: Training, place: UndoPlace, device: string): KitEvent | undefined {
  for (const event of standing(events)) {
    if (event.device === device && undoPlace[event.type] === place) return event;
  }
  return undefined;
}

/** The undo that Redo would take back: only while nothing new was done since. */
export function redoable({ events }: Training, place: UndoPlace, device: string): KitEvent | undefined {
  for (const event of standing(events)) {
    if (event.device !== device) continue;
    if (undoPlace[event.type] === place) return undefined;
    if (event.type !== 'taken-back') continue;
    const act = events.findLast(({ id }) => id === event.body.event);
    if (act && undoPlace[act.type] === place) return event;
  }
  return undefined;
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
