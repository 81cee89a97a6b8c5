/** State from events: (state, event) → state, and the fold over all of them with what was taken back left out. */
import { assertNever } from './assert-never';
import { erasureIn, withoutPersonal } from './erasure';
import { type Happening, inOrder, type KitEvent } from './event';
import { joiningOf, keptOf } from './joining';
import type { EventId, ParticipantId, Person, TrainingId } from './person';
import { standing } from './person-totals';
import type { HalfDay } from './programme';
import {
  type BarometerState,
  countsOf,
  emptyTraining,
  type Mark,
  noCounts,
  type Participant,
  type RunState,
  recordOf,
  type Training,
  type TrainingState,
} from './state';
import { duration, elapsed, localDateOf, type Moment, minutes } from './time';

type Of<Type extends Happening['type']> = Extract<KitEvent, { readonly type: Type }>;

/** Say how other events are to be read; a state alone has nothing of them. */
type Retelling = Of<'taken-back'> | Of<'participants-joined'> | Of<'participants-told-apart'>;

const isRetelling = (event: KitEvent): event is Retelling =>
  event.type === 'taken-back' || event.type === 'participants-joined' || event.type === 'participants-told-apart';

function reduceBarometer(
  state: BarometerState,
  event: Of<'statement-moved'> | Of<'position-counted'> | Of<'counts-shown'> | Of<'sides-swapped'>,
): BarometerState {
  switch (event.type) {
    case 'statement-moved': {
      const { statement, phase } = event.body;
      const record = recordOf(state, statement);
      return {
        ...state,
        statement,
        phase,
        countsShown: state.statement === statement && state.countsShown,
        records: {
          ...state.records,
          [statement]: {
            first: record.first,
            second: record.second ?? (phase === 'second-places' ? noCounts : undefined),
            revealed: record.revealed || phase === 'answer',
          },
        },
      };
    }
    case 'position-counted': {
      const { statement, round, position, change } = event.body;
      const counts = countsOf(state, statement, round);
      const changed = { ...counts, [position]: Math.max(0, counts[position] + change) };
      return { ...state, records: { ...state.records, [statement]: { ...recordOf(state, statement), [round]: changed } } };
    }
    case 'counts-shown':
      return { ...state, countsShown: event.body.shown };
    case 'sides-swapped':
      return { ...state, swapped: event.body.swapped };
  }
}

/** Looking back at the block before for this long is not a new beginning of the block that was left. */
const glance = minutes(2);

function enterBlock(run: RunState, event: Of<'slide-shown'>): RunState['blocks'] {
  const { to, entered } = event.body;
  const from = run.slide?.block;
  if (run.day === undefined || (entered === 'same' && run.blocks[to.block] !== undefined)) return run.blocks;
  const left = from === undefined || from === to.block ? undefined : run.blocks[from];
  const others = left && from ? { ...run.blocks, [from]: { ...left, ended: event.moment } } : run.blocks;
  const known = others[to.block];
  const wasGlance = known?.ended !== undefined && elapsed(known.ended.instant, event.moment.instant) < glance;
  const goesOn = entered === 'back' || wasGlance ? known : undefined;
  return { ...others, [to.block]: { started: goesOn?.started ?? event.moment, ended: undefined } };
}

function endBlock(run: RunState, moment: Moment): RunState['blocks'] {
  const current = run.slide && run.blocks[run.slide.block];
  return run.slide && current && !current.ended ? { ...run.blocks, [run.slide.block]: { ...current, ended: moment } } : run.blocks;
}

function reduceRun(
  run: RunState,
  event: Exclude<
    KitEvent,
    | Of<'training-created'>
    | Of<'details-changed'>
    | Of<'participant-added'>
    | Of<'participants-imported'>
    | Of<'attendance-marked'>
    | Of<'participant-changed'>
    | Of<'remaining-marked'>
    | Of<'persons-erased'>
    | Retelling
  >,
): RunState {
  const now = event.moment.instant;
  switch (event.type) {
    case 'day-started':
      return {
        ...run,
        day: event.body.day,
        ended: run.ended.filter((day) => day !== event.body.day),
        slide: undefined,
        cover: 'none',
        timer: undefined,
      };
    case 'day-ended':
      return {
        ...run,
        day: undefined,
        ended: [...run.ended.filter((day) => day !== event.body.day), event.body.day],
        blocks: endBlock(run, event.moment),
        timer: undefined,
        cover: 'none',
      };
    case 'slide-shown':
      return { ...run, slide: event.body.to, cover: 'none', blocks: enterBlock(run, event) };
    case 'screen-covered':
      return { ...run, cover: event.body.cover };
    case 'timer-started':
      return { ...run, timer: { length: event.body.length, runBefore: duration(0), runningSince: now } };
    case 'timer-paused':
      return run.timer?.runningSince === undefined
        ? run
        : {
            ...run,
            timer: {
              ...run.timer,
              runBefore: duration(run.timer.runBefore + elapsed(run.timer.runningSince, now)),
              runningSince: undefined,
            },
          };
    case 'timer-resumed':
      return run.timer && run.timer.runningSince === undefined ? { ...run, timer: { ...run.timer, runningSince: now } } : run;
    case 'timer-adjusted':
      return run.timer ? { ...run, timer: { ...run.timer, length: duration(Math.max(0, run.timer.length + event.body.by)) } } : run;
    case 'timer-closed':
      return { ...run, timer: undefined };
    case 'statement-moved':
    case 'position-counted':
    case 'counts-shown':
    case 'sides-swapped':
      return { ...run, barometer: reduceBarometer(run.barometer, event) };
    default:
      return assertNever(event, 'event');
  }
}

/** A mark of an entry that was given up counts for the kept one. One act that marks several joined entries is one mark. */
function withMark(before: TrainingState, entry: ParticipantId, halfDay: HalfDay, mark: Mark, replaces: readonly EventId[]): TrainingState {
  const participant = keptOf(before.joining, entry);
  const ofPerson = before.marks[participant] ?? {};
  const others = (ofPerson[halfDay] ?? []).filter(({ event }) => event !== mark.event && !replaces.includes(event));
  const noted = participant === entry ? mark : { ...mark, joinedFrom: entry };
  return { ...before, marks: { ...before.marks, [participant]: { ...ofPerson, [halfDay]: [...others, noted] } } };
}

function marked(before: TrainingState, event: Of<'attendance-marked'>): TrainingState {
  const { participant, halfDay, state, at, replaces } = event.body;
  return withMark(before, participant, halfDay, { event: event.id, state, at }, replaces);
}

function remainingMarked(before: TrainingState, event: Of<'remaining-marked'>): TrainingState {
  const { halfDay, state, marks } = event.body;
  return marks.reduce(
    (so, { participant, replaces }) => withMark(so, participant, halfDay, { event: event.id, state, at: null }, replaces),
    before,
  );
}

/** List numbers follow the order of coming in, and an entry that was given up keeps its own from being given again. */
function withPeople(state: TrainingState, ids: readonly ParticipantId[], people: readonly Person[] | undefined): TrainingState {
  const arrived = ids.map((id, index): Participant => ({ id, number: state.listed + index + 1, person: people?.[index] }));
  const kept = arrived.filter(({ id }) => !state.joining.keptFor.has(id));
  return { ...state, listed: state.listed + ids.length, participants: [...state.participants, ...kept] };
}

function changed(state: TrainingState, { body, personal }: Of<'participant-changed'>): TrainingState {
  const participants = state.participants.map((each) => (each.id === body.participant ? { ...each, person: personal?.person } : each));
  return { ...state, participants };
}

/** The state after one more event. It does not suffice for an erasing: see {@link withEvent}. */
function reduce(state: TrainingState, event: Exclude<KitEvent, Retelling>): TrainingState {
  switch (event.type) {
    case 'training-created':
    case 'details-changed':
      return { ...state, details: { ...event.body, trainers: event.personal?.trainers ?? [] } };
    case 'participant-added':
      return withPeople(state, [event.body.participant], event.personal && [event.personal.person]);
    case 'participant-changed':
      return changed(state, event);
    case 'participants-imported':
      return withPeople(state, event.body.participants, event.personal?.people);
    case 'attendance-marked':
      return marked(state, event);
    case 'remaining-marked':
      return remainingMarked(state, event);
    case 'persons-erased':
      return { ...state, erased: { on: localDateOf(event.moment), totals: standing(state.erased?.totals, event.body) } };
    default:
      return { ...state, run: reduceRun(state.run, event) };
  }
}

/** Ids of events that stand taken back: an undo that was itself taken back doesn't count. */
export function takenBack(events: readonly KitEvent[]): ReadonlySet<EventId> {
  const gone = new Set<EventId>();
  for (const event of events.toReversed()) {
    if (event.type === 'taken-back' && !gone.has(event.id)) gone.add(event.body.event);
  }
  return gone;
}

/** Each event once, in order; where one was given with and without its personal part, the erased one counts. */
function distinct(given: Iterable<KitEvent>): readonly KitEvent[] {
  const byId = new Map<EventId, KitEvent>();
  for (const event of given) {
    if (event.personal === undefined || !byId.has(event.id)) byId.set(event.id, event);
  }
  return [...byId.values()].sort(inOrder);
}

/** The training from all its events, in any order and however often each is given. Nobody who was erased is in it. */
export function fold(id: TrainingId, given: Iterable<KitEvent>): Training {
  const known = distinct(given);
  const isErased = erasureIn(known);
  const events = isErased ? known.map((event) => (isErased(event) ? withoutPersonal(event) : event)) : known;
  const gone = takenBack(events);
  const valid = events.filter((event) => !gone.has(event.id));
  let state: TrainingState = { ...emptyTraining(id), joining: joiningOf(valid) };
  for (const event of valid) {
    if (!isRetelling(event)) state = reduce(state, event);
  }
  return { state, events };
}

/** The training after one more event that sorts after all the others. */
export function withEvent(training: Training, event: KitEvent): Training {
  if (isRetelling(event) || event.type === 'persons-erased') return fold(training.state.id, [...training.events, event]);
  return { state: reduce(training.state, event), events: [...training.events, event] };
}
