/** The list of participants and their marks after one more event. */
import type { ParticipantId } from '../kernel/ids';
import type { Of } from '../training/event';
import type { EventRules } from '../training/rules';
import type { TrainingState } from '../training/state';
import { afternoonOf } from './as-morning';
import { correctionAsked, correctionSettled } from './corrections';
import { entriesOf } from './joining';
import { type Noted, withMarks } from './marks';
import type { Person, RegisterEvent } from './schema';
import type { Mark, Participant } from './state';

function notedIn({ id, body, moment, device }: Of<'attendance-marked'>): Noted {
  const { participant, halfDay, state, at, replaces } = body;
  return { halfDay, entry: participant, mark: { event: id, state, at, noted: moment, device }, replaces };
}

function remainingMarked(before: TrainingState, event: Of<'remaining-marked'>): TrainingState {
  const { halfDay, state, marks } = event.body;
  const mark: Mark = { event: event.id, state, at: null, noted: event.moment, device: event.device };
  return withMarks(
    before,
    marks.map(({ participant, replaces }) => ({ halfDay, entry: participant, mark, replaces })),
  );
}

function markedAsMorning(before: TrainingState, event: Of<'marked-as-morning'>): TrainingState {
  const { day, marks } = event.body;
  return withMarks(
    before,
    marks.map(({ participant, state, replaces }) => ({
      halfDay: afternoonOf(day),
      entry: participant,
      mark: { event: event.id, state, at: null, noted: event.moment, device: event.device },
      replaces,
    })),
  );
}

/** List numbers follow the order of coming in, and an entry that was given up keeps its own from being given again. */
function withPeople(
  state: TrainingState,
  device: string,
  ids: readonly ParticipantId[],
  people: readonly Person[] | undefined,
): TrainingState {
  const arrived = ids.map((id, index): Participant => ({ id, number: state.listed + index + 1, person: people?.[index], device }));
  const kept = arrived.filter(({ id }) => !state.joining.keptFor.has(id));
  return { ...state, listed: state.listed + ids.length, participants: [...state.participants, ...kept] };
}

function changed(state: TrainingState, { body, personal }: Of<'participant-changed'>): TrainingState {
  const participants = state.participants.map((each) => (each.id === body.participant ? { ...each, person: personal?.person } : each));
  return { ...state, participants };
}

/** Joined with an entry that another laptop keeps on the list, the person stays. */
function takenOff(state: TrainingState, { body }: Of<'participant-taken-off'>): TrainingState {
  const off = new Set([...state.takenOff, ...body.participants]);
  const participants = state.participants.filter(({ id }) => !entriesOf(state.joining, id).every((entry) => off.has(entry)));
  return { ...state, takenOff: off, participants };
}

export const registerEventRules = {
  'participant-added': {
    reduce: (state, { device, body, personal }) => withPeople(state, device, [body.participant], personal && [personal.person]),
    undo: 'register',
    about: 'register',
  },
  'participant-changed': { reduce: changed, undo: 'register', about: 'register' },
  'participants-imported': {
    reduce: (state, { device, body, personal }) => withPeople(state, device, body.participants, personal?.people),
    undo: 'register',
    about: 'register',
  },
  'participant-taken-off': { reduce: takenOff, undo: 'register', about: 'register' },
  'attendance-marked': {
    reduce: (state, event) => withMarks(state, [notedIn(event)]),
    reduceAll: (state, events) => withMarks(state, events.map(notedIn)),
    undo: 'register',
    about: 'attendance',
  },
  'marked-as-morning': { reduce: markedAsMorning, undo: 'register', about: 'attendance' },
  'remaining-marked': { reduce: remainingMarked, undo: 'register', about: 'attendance' },
  'correction-asked': { reduce: correctionAsked, undo: 'register', about: 'register' },
  'correction-settled': { reduce: correctionSettled, undo: 'register', about: 'register' },
  'participants-joined': { reduce: 'replays', undo: 'register', about: 'register' },
  'participants-told-apart': { reduce: 'replays', undo: 'register', about: 'register' },
} satisfies EventRules<RegisterEvent['type']>;
