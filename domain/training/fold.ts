/** State from events: the fold over all of them with what was taken back left out. Each subject says what its events do. */
import type { EventId, TrainingId } from '../kernel/ids';
import { joiningOf, mayJoinOtherwise } from '../register/joining';
import { eventRules } from '../subjects/events';
import { erasureIn, isErasing, withoutPersonal } from './erasure';
import { type EventType, inOrder, type Of, type StoredEvent } from './event';
import { emptyTraining, type Training, type TrainingState } from './state';

/** The state after one more event; undefined for one that says how others are to be read. */
function reduced<Type extends EventType>(state: TrainingState, event: Of<Type>): TrainingState | undefined {
  const { reduce } = eventRules[event.type];
  return reduce === 'replays' ? undefined : reduce(state, event);
}

/** What Undo can't take back at any desk, no line of another laptop's log takes back either; a taking back can be done again. */
const isLasting = ({ type }: StoredEvent): boolean => type !== 'taken-back' && eventRules[type].undo === null;

/** Ids of events that stand taken back: an undo that was itself taken back doesn't count. */
export function takenBack(events: readonly StoredEvent[]): ReadonlySet<EventId> {
  const gone = new Set<EventId>();
  for (const event of events.toReversed()) {
    if (event.type === 'taken-back' && !gone.has(event.id)) gone.add(event.body.event);
  }
  if (gone.size > 0) for (const event of events) if (isLasting(event)) gone.delete(event.id);
  return gone;
}

/**
 * Places of the events that a taking back is about: what it takes back, what that one took back, and so on to the act itself; none of
 * another event. Undefined where one isn't among them, and in a forged log whose events take back one another.
 */
function placesOf(event: StoredEvent, events: readonly StoredEvent[]): readonly number[] | undefined {
  const places: number[] = [];
  let act: StoredEvent | undefined = event;
  while (act?.type === 'taken-back') {
    const taken: EventId = act.body.event;
    const place = events.findLastIndex(({ id }) => id === taken);
    if (place === -1 || places.includes(place)) return undefined;
    places.push(place);
    act = events[place];
  }
  return places;
}

/** What a taking back takes back or does again, every other event itself; undefined where there is no such act. */
export function actOf(event: StoredEvent, events: readonly StoredEvent[]): StoredEvent | undefined {
  const places = placesOf(event, events);
  const place = places?.at(-1);
  return place === undefined ? places && event : events[place];
}

/** Whether no event is there twice, given in order: those of each start have numbers that grow. */
function areDistinct(sorted: readonly StoredEvent[]): boolean {
  const lastOfStarts = new Map<string, number>();
  let [before, origin] = [sorted[0], ''];
  for (const event of sorted) {
    if (origin === '' || event.start !== before?.start || event.device !== before.device) origin = `${event.device}/${event.start}`;
    if (event.sequence <= (lastOfStarts.get(origin) ?? -1)) return false;
    lastOfStarts.set(origin, event.sequence);
    before = event;
  }
  return true;
}

/** Each event once, in order; one that was given with and without its personal part has it: only an erasing takes it away. */
function distinct(given: readonly StoredEvent[]): readonly StoredEvent[] {
  const sorted = given.toSorted(inOrder);
  if (areDistinct(sorted)) return sorted;
  const byId = new Map<EventId, StoredEvent>();
  for (const event of given) {
    const known = byId.get(event.id);
    if (!known || (known.personal === undefined && event.personal !== undefined)) byId.set(event.id, event);
  }
  return [...byId.values()].sort(inOrder);
}

/** The most events that are processed before somebody else may have a turn. */
const mostAtOnce = 1000;

/** The end of what follows in one kind from here, and can be worked through together. */
function endOfRun(events: readonly StoredEvent[], from: number): number {
  const { type } = events[from] ?? {};
  let to = from + 1;
  while (to < events.length && to - from < mostAtOnce && events[to]?.type === type) to += 1;
  return to;
}

function reducedTogether<Type extends EventType>(state: TrainingState, type: Type, run: readonly Of<Type>[]): TrainingState {
  const { reduceAll } = eventRules[type];
  if (reduceAll) return reduceAll(state, run);
  return run.reduce((before, event) => reduced(before, event) ?? before, state);
}

/* ————— states on the way ————— */

/** The state after so many of a training's events, those that were taken back left out. */
interface Mark {
  readonly length: number;
  readonly state: TrainingState;
}

/** Events: so far apart marks are at least. */
const betweenMarks = 64;
/** Enough for what two laptops write beside each other, who see it of each other within minutes; and few, as each holds a state. */
const mostMarks = 32;

function setMark(marks: Mark[], mark: Mark): void {
  const { length } = marks.at(-1) ?? { length: 0 };
  if (mark.length - length < betweenMarks) return;
  marks.push(mark);
  if (marks.length > mostMarks) marks.shift();
}

/** A list that trainings which grew out of each other share: each sees as much of it as it had when it was made. */
interface Line {
  readonly events: StoredEvent[];
  readonly marks: Mark[];
}

interface Grown {
  readonly line: Line;
  readonly length: number;
}

const grown = new WeakMap<Training, Grown>();

/** Its events are listed when they are asked for: a training that has many doesn't copy them for each new one. */
function grownTraining(state: TrainingState, list: Grown): Training {
  let listed: readonly StoredEvent[] | undefined;
  const training: Training = {
    state,
    get events() {
      listed ??= list.line.events.slice(0, list.length);
      return listed;
    },
  };
  grown.set(training, list);
  return training;
}

/**
 * The list that a training's events stand in, which those that grow out of it go on in; of these it has so many. What says how others are
 * to be read, as an undo or an erasing, begins another list.
 */
export function listOf(training: Training): { readonly events: readonly StoredEvent[]; readonly length: number } {
  const { line, length } = grown.get(training) ?? {};
  const { events } = line ?? training;
  return { events, length: length ?? events.length };
}

/* ————— all of it ————— */

/**
 * Goes on from a state with events that follow it in order; `line` has them all, and gets marks on the way. `gone`: those that were taken
 * back. A piece at a time.
 */
function* reducing(from: Mark, line: Line, gone: ReadonlySet<EventId>): Generator<undefined, TrainingState> {
  const { events, marks } = line;
  let { state } = from;
  for (let at = from.length, to = at; at < events.length; at = to) {
    yield;
    to = endOfRun(events, at);
    const run = events.slice(at, to);
    const valid = gone.size === 0 ? run : run.filter(({ id }) => !gone.has(id));
    const [first] = valid;
    if (first) state = reducedTogether(state, first.type, valid);
    setMark(marks, { length: to, state });
  }
  return state;
}

/** Works like {@link fold}, a piece at a time: the caller may let others have a turn before asking for the next piece. */
export function* folding(id: TrainingId, given: readonly StoredEvent[]): Generator<undefined, Training> {
  const known = distinct(given);
  yield;
  const isErased = erasureIn(known);
  const events = isErased ? known.map((event) => (isErased(event) ? withoutPersonal(event) : event)) : [...known];
  yield;
  const gone = takenBack(events);
  const joining = joiningOf(gone.size === 0 ? events : events.filter((event) => !gone.has(event.id)));
  const line: Line = { events, marks: [] };
  const state = yield* reducing({ length: 0, state: { ...emptyTraining(id), joining } }, line, gone);
  return grownTraining(state, { line, length: events.length });
}

/** Through all pieces at once. */
function whole<Made>(pieces: Generator<undefined, Made>): Made {
  let piece = pieces.next();
  while (!piece.done) piece = pieces.next();
  return piece.value;
}

/** The training from all its events, in any order and however often each is given. Nobody who was erased is in it. */
export const fold = (id: TrainingId, given: Iterable<StoredEvent>): Training => whole(folding(id, [...given]));

/* ————— some more of it ————— */

/** Only the longest goes on in the line that it shares with the others. */
function oneMore(training: Training, event: StoredEvent, state: TrainingState): Grown {
  const before = grown.get(training);
  const line =
    before && before.line.events.length === before.length ? before.line : { events: [...training.events], marks: marksOf(training) };
  line.events.push(event);
  setMark(line.marks, { length: line.events.length, state });
  return { line, length: line.events.length };
}

function marksOf(training: Training): Mark[] {
  const { line, length } = grown.get(training) ?? {};
  return line && length !== undefined ? line.marks.filter((mark) => mark.length <= length) : [];
}

/**
 * The training after one more event that sorts after all the others. It costs the same however many those are, and the taking back of
 * what was done lately costs that little.
 */
export function withEvent(training: Training, event: StoredEvent): Training {
  const state = isErasing(event) ? undefined : reduced(training.state, event);
  if (state) return grownTraining(state, oneMore(training, event, state));
  return withTakingBack(training, event) ?? fold(training.state.id, [...training.events, event]);
}

/**
 * The training after others' events too, which may sort before those that are known, or be known already. Where they sort after all of
 * them it costs the same however many those are, and where little that is known comes after them it costs that little: a mark from the
 * other door doesn't read the whole training again.
 */
export function withEvents(training: Training, more: readonly StoredEvent[]): Training {
  const { events, state } = training;
  const last = events.at(-1);
  const added = distinct(more);
  const [first] = added;
  if (!first) return training;
  /* What another laptop wrote of people who were erased, before it knew, is read without them. */
  const isFolded = last === undefined || events.some(isErasing) || added.some(isErasing);
  if (isFolded) return fold(state.id, [...events, ...more]);
  if (inOrder(first, last) > 0) return added.reduce(withEvent, training);
  return withEarlier(training, added) ?? fold(state.id, [...events, ...more]);
}

/** Read anew from the last mark of which this is true, with what follows it then; undefined where there is none. */
function fromMark(
  training: Training,
  isBefore: (mark: Mark) => boolean,
  following: (known: readonly StoredEvent[]) => readonly StoredEvent[],
): Training | undefined {
  const { events } = training;
  const marks = marksOf(training);
  const index = marks.findLastIndex(isBefore);
  const mark = marks[index];
  if (!mark) return undefined;
  const tail = following(events.slice(mark.length));
  const line: Line = { events: [...events.slice(0, mark.length), ...tail], marks: marks.slice(0, index + 1) };
  /* No later event takes back, or redoes, what is before the mark; earlier ones are in the mark's state already. */
  const state = whole(reducing(mark, line, takenBack(line.events)));
  return grownTraining(state, { line, length: line.events.length });
}

/** Undefined where there is no mark before them, or where they say how what is before the mark is to be read. */
function withEarlier(training: Training, added: readonly StoredEvent[]): Training | undefined {
  const { events } = training;
  const [first] = added;
  if (!first || added.some(({ type }) => eventRules[type].reduce === 'replays') || mayJoinOtherwise(events, added)) return undefined;
  const isBefore = ({ length }: Mark): boolean => {
    const last = events[length - 1];
    return last !== undefined && inOrder(last, first) < 0;
  };
  return fromMark(training, isBefore, (known) => distinct([...known, ...added]));
}

/** Returns the index of the first event that an undo or redo changes. */
function firstChanged(event: StoredEvent, events: readonly StoredEvent[]): number | undefined {
  const places = placesOf(event, events) ?? [];
  const first = places.at(-1);
  const act = first === undefined ? undefined : events[first];
  const cameInTurn = places.every((place, at) => place < (places[at - 1] ?? events.length));
  return !act || !cameInTurn || eventRules[act.type].reduce === 'replays' || mayJoinOtherwise(events, [act]) ? undefined : first;
}

/** Undefined for another event, and where all has to be read anew for it. */
function withTakingBack(training: Training, event: StoredEvent): Training | undefined {
  const { events } = training;
  if (event.type !== 'taken-back' || events.some(isErasing)) return undefined;
  const first = firstChanged(event, events);
  return first === undefined
    ? undefined
    : fromMark(
        training,
        ({ length }) => length <= first,
        (known) => [...known, event],
      );
}
