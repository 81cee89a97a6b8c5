/** Undo and redo: this laptop's latest undoable act in a place, found from the events, so it works after a restart too. */
import { type Happening, isUndoable, type KitEvent, type UndoableType, type UndoPlace, undoPlace } from '../event';
import type { EventId } from '../person';
import { takenBack } from '../reduce';
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

type AgendaAct = Extract<KitEvent, { readonly type: 'agenda-changed' | 'day-retimed' }>;

const isAgendaAct = (event: KitEvent): event is AgendaAct => event.type === 'agenda-changed' || event.type === 'day-retimed';

/** A later agenda of the same day holds this one in it, so taking this one back would do nothing: that one has to go first. */
function isBuiltUpon({ events }: Training, act: KitEvent): boolean {
  if (!isAgendaAct(act)) return false;
  const gone = takenBack(events);
  const later = events.slice(events.indexOf(act) + 1);
  return later.some((event) => isAgendaAct(event) && event.body.day === act.body.day && !gone.has(event.id));
}

/** Blocks that are in the day because of this act alone. */
function broughtBy({ events }: Training, act: AgendaAct): ReadonlySet<string> {
  const gone = takenBack(events);
  const before = events
    .slice(0, events.indexOf(act))
    .findLast((event) => isAgendaAct(event) && event.body.day === act.body.day && !gone.has(event.id));
  /* Before the first change stood the programme's own blocks, which show their own slides. */
  const known = before && isAgendaAct(before) ? before.body.rows : act.body.rows.filter(({ block, slidesOf }) => block === slidesOf);
  const stays = new Set(known.map(({ block }) => block));
  return new Set(act.body.rows.map(({ block }) => block).filter((block) => !stays.has(block)));
}

/** What else happens when an agenda is taken back: the room is not left with a slide of a block that is no more. */
function withStage(training: Training, act: AgendaAct, taken: Happening): Decision | Refusal {
  const { run } = training.state;
  const brought = broughtBy(training, act);
  const ran = [...brought].some((block) => run.blocks[block] !== undefined);
  if (ran && act.type === 'agenda-changed') return refuse('past-stays');
  if (!run.slide || run.day !== act.body.day || !brought.has(run.slide.block)) return [taken];
  const last = training.events.findLast((event) => event.type === 'slide-shown' && !brought.has(event.body.to.block));
  return last?.type === 'slide-shown' ? [taken, { type: 'slide-shown', body: { to: last.body.to, entered: 'back' } }] : [taken];
}

export function undo(training: Training, place: UndoPlace, { device }: Context): Decision | Refusal {
  const act = undoable(training, place, device);
  if (!act) return refuse('nothing-to-undo');
  if (isBuiltUpon(training, act)) return refuse('agenda-changed-since');
  const taken: Happening = { type: 'taken-back', body: { event: act.id } };
  return isAgendaAct(act) ? withStage(training, act, taken) : [taken];
}

export function redo(training: Training, place: UndoPlace, { device }: Context): Decision | Refusal {
  const undone = redoable(training, place, device);
  if (undone?.type !== 'taken-back') return refuse('nothing-to-redo');
  const act = training.events.find(({ id }) => id === undone.body.event);
  if (act && isBuiltUpon(training, act)) return refuse('agenda-changed-since');
  return [{ type: 'taken-back', body: { event: undone.id } }];
}

/** The act that the latest undo or redo was about. */
export function latestTakenBack({ events }: Training): UndoableType | undefined {
  const byId = new Map(events.map((event) => [event.id, event]));
  let event = events.findLast(({ type }) => type === 'taken-back');
  while (event?.type === 'taken-back') event = byId.get(event.body.event);
  return event && isUndoable(event.type) ? event.type : undefined;
}
