/** State from events: (state, event) → state, and the fold over all of them with what was taken back left out. */
import { assertNever } from './assert-never';
import { type Happening, inOrder, type KitEvent } from './event';
import type { EventId, ParticipantId, Person, TrainingId } from './person';
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
import { duration, elapsed, type Moment, minutes } from './time';

type Of<Type extends Happening['type']> = Extract<KitEvent, { readonly type: Type }>;

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
    | Of<'taken-back'>
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

type Marks = TrainingState['marks'];

function withMark(marks: Marks, participant: ParticipantId, halfDay: HalfDay, mark: Mark, replaces: readonly EventId[]): Marks {
  const ofPerson = marks[participant] ?? {};
  const standing = (ofPerson[halfDay] ?? []).filter((other) => !replaces.includes(other.event));
  return { ...marks, [participant]: { ...ofPerson, [halfDay]: [...standing, mark] } };
}

function marked(marks: Marks, event: Of<'attendance-marked'>): Marks {
  const { participant, halfDay, state, at, replaces } = event.body;
  return withMark(marks, participant, halfDay, { event: event.id, state, at }, replaces);
}

function remainingMarked(marks: Marks, event: Of<'remaining-marked'>): Marks {
  const { halfDay, state } = event.body;
  return event.body.marks.reduce(
    (before, { participant, replaces }) => withMark(before, participant, halfDay, { event: event.id, state, at: null }, replaces),
    marks,
  );
}

/** List numbers follow the order of coming in. */
function withPeople(state: TrainingState, ids: readonly ParticipantId[], people: readonly Person[] | undefined): TrainingState {
  const before = state.participants.length;
  const arrived = ids.map((id, index): Participant => ({ id, number: before + index + 1, person: people?.[index] }));
  return { ...state, participants: [...state.participants, ...arrived] };
}

function changed(state: TrainingState, { body, personal }: Of<'participant-changed'>): TrainingState {
  const participants = state.participants.map((each) => (each.id === body.participant ? { ...each, person: personal?.person } : each));
  return { ...state, participants };
}

/** The state after one more event. An undo can't be applied this way: see {@link withEvent}. */
function reduce(state: TrainingState, event: Exclude<KitEvent, Of<'taken-back'>>): TrainingState {
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
      return { ...state, marks: marked(state.marks, event) };
    case 'remaining-marked':
      return { ...state, marks: remainingMarked(state.marks, event) };
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

/** The training from all its events, in any order and however often each is given. */
export function fold(id: TrainingId, given: Iterable<KitEvent>): Training {
  const events = [...new Map([...given].map((event) => [event.id, event])).values()].sort(inOrder);
  const gone = takenBack(events);
  let state = emptyTraining(id);
  for (const event of events) {
    if (event.type !== 'taken-back' && !gone.has(event.id)) state = reduce(state, event);
  }
  return { state, events };
}

/** The training after one more event that sorts after all the others. */
export function withEvent(training: Training, event: KitEvent): Training {
  if (event.type === 'taken-back') return fold(training.state.id, [...training.events, event]);
  return { state: reduce(training.state, event), events: [...training.events, event] };
}
