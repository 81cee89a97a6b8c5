/** Undo and redo: this laptop's latest undoable act in a place, found from the events, so it works after a restart too. */

import { agendaBodiesOf } from '../agenda/agenda-acts';
import type { AgendaBody } from '../agenda/schema';
import type { Round } from '../barometer/schema';
import { practice } from '../barometer/state';
import { numberOf, statementIn, statementsOf } from '../barometer/statements';
import { type Refusal, refuse } from '../kernel/refusal';
import { isUnderfoot } from '../programme/decide-own-slides';
import type { Programme } from '../programme/programme';
import { unfreeze } from '../stage/decide-freeze';
import { roomOf } from '../stage/freeze';
import type { SlideRef } from '../stage/schema';
import { eventRules, isUndoable, type UndoableType } from '../subjects/events';
import type { DomainEvent, EventType, StoredEvent } from './event';
import { actOf, listOf, takenBack } from './fold';
import type { Context, Decision } from './rules';
import type { UndoPlace } from './schema';
import type { Training, TrainingState } from './state';

/** In one place, on one laptop; none of it was taken back. */
interface Latest {
  readonly act: StoredEvent | undefined;
  /** The undo that came after it. */
  readonly undo: StoredEvent | undefined;
}

/** By place and laptop. */
type LatestIn = ReadonlyMap<string, Latest>;

const keyOf = (place: UndoPlace, device: string): string => `${place} ${device}`;

const placeOf = (event: StoredEvent | undefined): UndoPlace | null => (event ? eventRules[event.type].undo : null);

/** What came before persons were erased is settled: the totals were counted from it. */
function latestAmong(events: readonly StoredEvent[]): LatestIn {
  const since = events.slice(events.findLastIndex(({ type }) => type === 'persons-erased') + 1);
  const gone = takenBack(since);
  const named = new Set(since.flatMap((event) => (event.type === 'taken-back' ? [event.body.event] : [])));
  const taken = new Map(events.filter(({ id }) => named.has(id)).map((event) => [event.id, event]));
  const latest = new Map<string, Latest>();
  for (const event of since) {
    if (gone.has(event.id)) continue;
    const isUndo = event.type === 'taken-back';
    const place = placeOf(isUndo ? taken.get(event.body.event) : event);
    if (!place) continue;
    const key = keyOf(place, event.device);
    latest.set(key, isUndo ? { act: latest.get(key)?.act, undo: event } : { act: event, undo: undefined });
  }
  return latest;
}

function withActs(before: LatestIn, acts: readonly StoredEvent[]): LatestIn {
  const later = acts.flatMap((act) => {
    const place = placeOf(act);
    return place ? [[keyOf(place, act.device), { act, undo: undefined }] as const] : [];
  });
  return later.length === 0 ? before : new Map([...before, ...later]);
}

const known = new WeakMap<readonly StoredEvent[], { readonly length: number; readonly latest: LatestIn }>();

/** Every view asks of every place, and a training may have many thousands of events: only those are looked at that came since. */
function latestIn(training: Training): LatestIn {
  const { events, length } = listOf(training);
  const before = known.get(events);
  if (before?.length === length) return before.latest;
  const latest =
    before && before.length < length ? withActs(before.latest, events.slice(before.length, length)) : latestAmong(events.slice(0, length));
  known.set(events, { length, latest });
  return latest;
}

/** The act that Undo would take back. */
export const undoable = (training: Training, place: UndoPlace, device: string): StoredEvent | undefined =>
  latestIn(training).get(keyOf(place, device))?.act;

/** The undo that Redo would take back: only while nothing new was done since. */
export const redoable = (training: Training, place: UndoPlace, device: string): StoredEvent | undefined =>
  latestIn(training).get(keyOf(place, device))?.undo;

/** A later agenda of the same day holds this one in it, so taking this one back would do nothing: that one has to go first. */
function isBuiltUpon({ events }: Training, act: StoredEvent): boolean {
  const days = new Set(agendaBodiesOf(act).map(({ day }) => day));
  if (days.size === 0) return false;
  const gone = takenBack(events);
  const later = events.slice(events.indexOf(act) + 1);
  return later.some((event) => !gone.has(event.id) && agendaBodiesOf(event).some(({ day }) => days.has(day)));
}

/** Blocks that are in a day because of this act alone. */
function broughtBy({ events }: Training, act: StoredEvent): ReadonlySet<string> {
  const gone = takenBack(events);
  const before = events.slice(0, events.indexOf(act)).filter((event) => !gone.has(event.id));
  const crossed = act.type === 'agenda-days-changed' ? act.body.crossed : [];
  const brought = agendaBodiesOf(act).flatMap(({ day, rows }) => {
    const changed = before.findLast((event) => agendaBodiesOf(event).some((each) => each.day === day));
    /* Before the first change stood the programme's own blocks, which show their own slides. */
    const known = changed ? agendaBodiesOf(changed).flatMap((each) => (each.day === day ? each.rows : [])) : rows.filter(isAsPlanned);
    const stays = new Set(known.map(({ block }) => block));
    return rows.map(({ block }) => block).filter((block) => !stays.has(block));
  });
  return new Set([...brought, ...crossed]);
}

const isAsPlanned = ({ block, slidesOf }: AgendaBody['rows'][number]): boolean => block === slidesOf;

/** The slide that the room saw last, apart from those of some blocks. */
function seenLast({ events }: Training, apart: ReadonlySet<string>): SlideRef | undefined {
  let last: SlideRef | undefined;
  let isFrozen = false;
  for (const event of events) {
    if (event.type === 'day-started') isFrozen = false;
    if (event.type === 'screen-frozen') isFrozen = event.body.frozen;
    if (event.type === 'slide-shown' && !isFrozen && !apart.has(event.body.to.block)) last = event.body.to;
  }
  return last;
}

/** That each laptop ended the day, which is one end to whoever sees it: what stands of the others' since the day was started last. */
function alsoEnded({ events }: Training, act: StoredEvent): readonly StoredEvent[] {
  if (act.type !== 'day-ended') return [];
  const { day } = act.body;
  const gone = takenBack(events);
  const standing = events.filter((event) => !gone.has(event.id));
  const since = standing.slice(standing.findLastIndex(({ type, body }) => type === 'day-started' && body.day === day) + 1);
  return since.includes(act) ? since.filter((event) => event !== act && event.type === 'day-ended' && event.body.day === day) : [];
}

/** So many events right before this one in the same log. */
const rightBefore = ({ events }: Training, { device, start, sequence }: StoredEvent, count: number): readonly StoredEvent[] =>
  events.filter((each) => each.device === device && each.start === start && each.sequence < sequence && each.sequence >= sequence - count);

/** What one list brought with this act. */
const alongOf = (act: StoredEvent | undefined): number => (act?.type === 'participant-changed' ? (act.body.along ?? 0) : 0);

/** A statement that is no more is not left on the screen: the one before it is there again. */
function withStatement({ state: { run } }: Training, act: StoredEvent, taken: DomainEvent, { programme }: Context): Decision {
  if (act.type !== 'statement-added' || run.barometer.statement !== act.body.statement) return [taken];
  const before = statementsOf(programme, run.barometer);
  const index = before.findIndex(({ id }) => id === act.body.statement);
  const stays = before[index - 1] ?? before[index + 1];
  return stays ? [taken, { type: 'statement-moved', body: { statement: stays.id, phase: 'statement' } }] : [taken];
}

/** What else happens when an agenda is taken back: the room is not left with a slide of a block that is no more. */
function withStage(training: Training, act: StoredEvent, taken: DomainEvent): Decision | Refusal {
  const { run } = training.state;
  const brought = broughtBy(training, act);
  const ran = [...brought].some((block) => run.blocks[block] !== undefined);
  if (ran && act.type !== 'day-retimed') return refuse('past-stays');
  const onStage = roomOf(run).slide;
  const inRoom = onStage !== undefined && brought.has(onStage.block);
  if (!run.slide || !agendaBodiesOf(act).some(({ day }) => day === run.day) || !(inRoom || brought.has(run.slide.block))) return [taken];
  const last = seenLast(training, brought);
  if (!last) return [taken];
  return [taken, ...(inRoom ? unfreeze(run) : []), { type: 'slide-shown', body: { to: last, entered: 'back' } }];
}

/** Done again: the room sees again what the taking back took from it, unless somebody led it on since. */
function withStageAgain(training: Training, act: StoredEvent, undone: StoredEvent, again: DomainEvent): Decision {
  const { events, state } = training;
  const at = events.indexOf(undone);
  const since = events.slice(at + 1).filter(({ type }) => type === 'slide-shown' || type === 'statement-moved');
  const before = seenLast({ ...training, events: events.slice(0, at) }, new Set());
  const isOfToday = agendaBodiesOf(act).some(({ day }) => day === state.run.day);
  if (!isOfToday || since.length !== 1 || !before || !broughtBy(training, act).has(before.block)) return [again];
  return [again, ...unfreeze(state.run), { type: 'slide-shown', body: { to: before, entered: 'forward' } }];
}

const takingBack = ({ id }: StoredEvent): DomainEvent => ({ type: 'taken-back', body: { event: id } });

/** What Undo or Redo is asked for. `confirmed`: a person said yes to a day that begins or ends by it. */
interface Taking {
  readonly place: UndoPlace;
  readonly confirmed?: boolean;
}

/** Returns whether a day begins or ends by taking that act back or doing it again, which the room sees: it is asked about first. */
export const turnsDay = (act: EventType): boolean => act === 'day-started' || act === 'day-ended';

export function undo(training: Training, { place, confirmed = false }: Taking, context: Context): Decision | Refusal {
  const act = undoable(training, place, context.device);
  if (!act) return refuse('nothing-to-undo');
  if (turnsDay(act.type) && !confirmed) return refuse('day-not-turned');
  if (isBuiltUpon(training, act)) return refuse('agenda-changed-since');
  if (isUnderfoot(training.state, act, training.events)) return refuse('own-slides-on-stage');
  const taken = takingBack(act);
  if (agendaBodiesOf(act).length > 0) return withStage(training, act, taken);
  /* One's own last: it is what Redo does again. */
  const others = [...alsoEnded(training, act), ...rightBefore(training, act, alongOf(act))].map(takingBack);
  return [...others, ...withStatement(training, act, taken, context)];
}

/** The act that an undo took back. */
const undoneBy = ({ events }: Training, undo: StoredEvent | undefined): StoredEvent | undefined =>
  undo?.type === 'taken-back' ? events.find(({ id }) => id === undo.body.event) : undefined;

/** The act that Redo would do again. */
export const againBy = (training: Training, place: UndoPlace, device: string): StoredEvent | undefined =>
  undoneBy(training, redoable(training, place, device));

export function redo(training: Training, { place, confirmed = false }: Taking, { device }: Context): Decision | Refusal {
  const undone = redoable(training, place, device);
  if (undone?.type !== 'taken-back') return refuse('nothing-to-redo');
  const act = undoneBy(training, undone);
  if (act && turnsDay(act.type) && !confirmed) return refuse('day-not-turned');
  if (act && isBuiltUpon(training, act)) return refuse('agenda-changed-since');
  if (act && isUnderfoot(training.state, act, training.events)) return refuse('own-slides-on-stage');
  const again = takingBack(undone);
  if (act && agendaBodiesOf(act).length > 0) return withStageAgain(training, act, undone, again);
  return [...rightBefore(training, undone, alongOf(act)).map(takingBack), again];
}

/** The place of a count in the barometer: the number of a statement as it is played. */
export interface CountedAt {
  readonly statement: number | 'practice';
  readonly round: Round;
}

/** What was taken back or done again; for counts also where, which may not be what is on the screen. */
export interface TakenBack {
  readonly act: UndoableType;
  readonly counted?: CountedAt;
}

function countedAt(event: StoredEvent, { run }: TrainingState, programme: Programme): CountedAt | undefined {
  if (event.type !== 'position-counted' && event.type !== 'positions-moved') return undefined;
  const { statement, round } = event.body;
  if (statement === practice) return { statement: practice, round };
  return statementIn(programme, run.barometer, statement) && { statement: numberOf(programme, run.barometer, statement).number, round };
}

/** The act that the latest undo or redo was about. */
export function latestTakenBack({ events, state }: Training, programme: Programme): TakenBack | undefined {
  const latest = events.findLast(({ type }) => type === 'taken-back');
  return takenBackBy(latest && actOf(latest, events), state, programme);
}

/** How an act is told of whoever takes it back. */
export function takenBackBy(event: StoredEvent | undefined, state: TrainingState, programme: Programme): TakenBack | undefined {
  if (!event || !isUndoable(event.type)) return undefined;
  const counted = countedAt(event, state, programme);
  if (counted) return { act: event.type, counted };
  return { act: alongOf(event) > 0 ? 'participants-imported' : event.type };
}
