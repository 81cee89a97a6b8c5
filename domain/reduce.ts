/** State from events: (state, event) → state, and the fold over all of them with what was taken back left out. */
import { type ChangedDay, withDays } from './agenda-crossing';
import { assertNever } from './assert-never';
import { withCorrected, withEnded, withEntered } from './block-times';
import { erasureIn, isErasing, withoutPersonal } from './erasure';
import { type AgendaBody, type Happening, inOrder, type KitEvent, type LeadTrainers } from './event';
import { filmAfter, filmOnSlide, stopped } from './film';
import { type FollowUpEvent, followUpsAfter } from './follow-up';
import { frozen, roomOf, unfrozen, withDeskAt } from './freeze';
import { groupsAfter } from './groups/groups-state';
import { joiningOf, keptOf } from './joining';
import { type OwnSlidesEvent, withOwnSlidesEvent } from './own-slides';
import type { EventId, ParticipantId, Person, TrainingId } from './person';
import { standing } from './person-totals';
import { type PlanEvent, plansAfter } from './plan/plan';
import type { HalfDay } from './programme';
import { isOfBarometer, reduceBarometer } from './reduce-barometer';
import { withRoomList } from './room-lists';
import { emptyTraining, type Mark, type Participant, type RunState, type Training, type TrainingState } from './state';
import { withTextChange } from './text-changes';
import { localDateOf } from './time';
import { timerAfter } from './timer';
import { withTold } from './told-times';

type Of<Type extends Happening['type']> = Extract<KitEvent, { readonly type: Type }>;

/** Say how other events are to be read; a state alone has nothing of them. */
type Retelling = Of<'taken-back'> | Of<'participants-joined'> | Of<'participants-told-apart'>;

const isRetelling = (event: KitEvent): event is Retelling =>
  event.type === 'taken-back' || event.type === 'participants-joined' || event.type === 'participants-told-apart';

/** One of which nothing is left, once persons were erased, is no message. */
function withMessage(run: RunState, { body: { message, picture }, personal }: Of<'message-added'>): RunState {
  return personal ? { ...run, messages: [...run.messages, { id: message, text: personal.text, picture }] } : run;
}

/** What covered the screen before is still known, to be asked for again. */
const coveredBy = (
  run: RunState,
  { body: { cover, message, names, plan, list, card }, moment }: Of<'screen-covered'>,
): Partial<RunState> => ({
  cover,
  message: message ?? run.message,
  groupNames: names ?? run.groupNames,
  plan: plan ?? run.plan,
  film: cover === 'none' ? run.film : stopped(run.film, moment),
  list: list ?? run.list,
  card: card ?? run.card,
});

function reduceRun(
  run: RunState,
  event: Exclude<
    KitEvent,
    | Of<'training-created'>
    | Of<'details-changed'>
    | Of<'agenda-changed'>
    | Of<'agenda-days-changed'>
    | Of<'day-retimed'>
    | Of<'slide-text-changed'>
    | Of<'statement-changed'>
    | OwnSlidesEvent
    | Of<'participant-added'>
    | Of<'participants-imported'>
    | Of<'attendance-marked'>
    | Of<'participant-changed'>
    | Of<'remaining-marked'>
    | Of<'persons-erased'>
    | Of<'groups-formed'>
    | Of<'members-placed'>
    | PlanEvent
    | Extract<KitEvent, FollowUpEvent>
    | Retelling
  >,
): RunState {
  switch (event.type) {
    case 'day-started':
      return {
        ...run,
        day: event.body.day,
        ended: run.ended.filter((day) => day !== event.body.day),
        slide: undefined,
        step: 0,
        cover: 'none',
        frozen: undefined,
        timer: undefined,
        groupTimer: undefined,
        film: undefined,
      };
    case 'day-ended':
      return {
        ...run,
        day: undefined,
        ended: [...run.ended.filter((day) => day !== event.body.day), event.body.day],
        blocks: withEnded(run.blocks, roomOf(run).slide, event.moment),
        timer: undefined,
        groupTimer: undefined,
        film: undefined,
        cover: 'none',
        frozen: undefined,
      };
    case 'slide-shown':
      if (run.frozen) return withDeskAt(run, event.body);
      return {
        ...withDeskAt(run, event.body),
        cover: 'none',
        blocks: withEntered(run, event),
        film: filmOnSlide(run.film, event.body.to),
      };
    case 'block-times-corrected':
      return { ...run, blocks: withCorrected(run.blocks, event.body) };
    case 'block-times-told':
      return { ...run, blocks: withTold(run.blocks, event.body) };
    case 'screen-covered':
      return { ...run, ...coveredBy(run, event) };
    case 'message-added':
      return withMessage(run, event);
    case 'message-removed':
      return { ...run, messages: run.messages.filter(({ id }) => id !== event.body.message) };
    case 'room-line-added':
    case 'room-line-changed':
    case 'room-line-removed':
    case 'room-lines-ordered':
    case 'question-answered':
      return { ...run, lists: withRoomList(run.lists, event) };
    case 'screen-frozen':
      return event.body.frozen ? frozen(run) : unfrozen(run);
    case 'timer-started':
    case 'timer-paused':
    case 'timer-resumed':
    case 'timer-adjusted':
    case 'timer-closed':
      return event.body.timer === 'group'
        ? { ...run, groupTimer: timerAfter(run.groupTimer, event) }
        : { ...run, timer: timerAfter(run.timer, event) };
    case 'film-played':
    case 'film-paused':
      return { ...run, film: filmAfter(event) };
    case 'volume-set':
      return { ...run, volume: event.body.volume };
    default:
      if (isOfBarometer(event)) return { ...run, barometer: reduceBarometer(run.barometer, event) };
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

function withAgenda(state: TrainingState, bodies: readonly AgendaBody[], personal: LeadTrainers | undefined): TrainingState {
  const changed = bodies.map(({ day, opens, closes, rows }): ChangedDay => {
    const led = rows.map((row) => ({ ...row, leadTrainer: personal?.leadTrainers[row.block] ?? '' }));
    return { day, plan: { opens, closes, rows: led } };
  });
  return { ...state, agenda: withDays(state.agenda, changed) };
}

/** The state after one more event. It does not suffice for an erasing: see {@link withEvent}. */
function reduce(state: TrainingState, event: Exclude<KitEvent, Retelling>): TrainingState {
  switch (event.type) {
    case 'training-created':
    case 'details-changed':
      return {
        ...state,
        details: { ...event.body, trainers: event.personal?.trainers ?? [], localNumbers: event.personal?.localNumbers ?? [] },
      };
    case 'agenda-changed':
    case 'day-retimed':
      return withAgenda(state, [event.body], event.personal);
    case 'agenda-days-changed':
      return withAgenda(state, event.body.days, event.personal);
    case 'slide-text-changed':
    case 'statement-changed':
      return { ...state, texts: withTextChange(state.texts, event) };
    case 'own-slides-added':
    case 'own-slides-placed':
    case 'own-slides-removed':
    case 'own-slide-noted':
      return { ...state, ownSlides: withOwnSlidesEvent(state.ownSlides, event) };
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
    case 'groups-formed':
    case 'members-placed':
      return { ...state, groups: groupsAfter(state.groups, event, state.joining) };
    case 'plan-row-added':
    case 'plan-row-removed':
    case 'plan-written':
    case 'plan-dated':
    case 'plan-row-state-set':
      return { ...state, plans: plansAfter(state.plans, event) };
    case 'follow-up-wished':
    case 'follow-up-changed':
    case 'follow-up-withdrawn':
    case 'follow-up-removed':
      return { ...state, followUps: followUpsAfter(state.followUps, event) };
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

/** Each event once, in order; one that was given with and without its personal part has it: only an erasing takes it away. */
function distinct(given: Iterable<KitEvent>): readonly KitEvent[] {
  const byId = new Map<EventId, KitEvent>();
  for (const event of given) {
    const known = byId.get(event.id);
    if (!known || (known.personal === undefined && event.personal !== undefined)) byId.set(event.id, event);
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
  if (isRetelling(event) || isErasing(event)) return fold(training.state.id, [...training.events, event]);
  return { state: reduce(training.state, event), events: [...training.events, event] };
}
