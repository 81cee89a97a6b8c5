/**
 * What changed of a certified day's list without a reason: on another laptop, which did not know that it was certified. Read from all
 * events, so that it comes out the same in whatever order laptops are joined. Only what makes the list another one is told.
 */
import { type EventId, type ParticipantId, participantId } from '../kernel/ids';
import { oncePer } from '../kernel/kept';
import { localDateOf, type Moment } from '../kernel/time';
import type { DayNumber } from '../programme/programme';
import { presenceOf } from '../register/attendance';
import { entriesOf, keptOf } from '../register/joining';
import type { Participant } from '../register/state';
import type { EventType, StoredEvent } from '../training/event';
import { actOf, fold, takenBack } from '../training/fold';
import { emptyTraining, type Training, type TrainingState } from '../training/state';
import { broughtBy, cameLater, certificationsOf, knowledgeOf, peopleOnList, reasonedIn, rewritings, writtenIn } from './certified-list';
import { dayOf, halfDaysOf, standingSignatures } from './signatures';
import type { Certification } from './state';

const listParts = ['people', 'marks', 'signatures'] as const;
export type ListPart = (typeof listParts)[number];

export interface UnknowingChange {
  readonly part: ListPart;
  /** How many people's lines. */
  readonly people: number;
  readonly from: Moment;
  /** On the same day. */
  readonly until: Moment;
}

const ofLists: ReadonlySet<EventType> = new Set<EventType>([
  'participant-added',
  'participants-imported',
  'participant-changed',
  'participant-taken-off',
  'participants-joined',
  'participants-told-apart',
  'attendance-marked',
  'remaining-marked',
  'marked-as-morning',
  'signature-given',
  'signature-taken-back',
  'taken-back',
]);

type Line = Readonly<Record<ListPart, string>>;

const lineOf = (state: TrainingState, { id, person }: Participant, day: DayNumber): Line => ({
  people: writtenIn(person),
  marks: JSON.stringify(halfDaysOf(day).map((halfDay) => presenceOf(state, id, halfDay))),
  signatures: JSON.stringify(halfDaysOf(day).map((halfDay) => standingSignatures(state, id, halfDay).map(({ event }) => event))),
});

const linesOf = (state: TrainingState, people: readonly Participant[], day: DayNumber): ReadonlyMap<ParticipantId, Line> =>
  new Map(people.map((each) => [each.id, lineOf(state, each, day)]));

const key = (part: ListPart, participant: ParticipantId): string => `${part} ${participant}`;

interface Day {
  readonly day: DayNumber;
  readonly state: TrainingState;
  /** The lines of the list as it is now. */
  readonly lines: () => ReadonlyMap<ParticipantId, Line>;
  /** All that made the list, in order. */
  readonly events: readonly StoredEvent[];
  /** Stands taken back. */
  readonly gone: ReadonlySet<EventId>;
  /** With a reason in their act. */
  readonly reasoned: ReadonlySet<EventId>;
  readonly later: ReadonlySet<ParticipantId>;
}

/** What was certified stays as it was, while every view asks. A certification is another value once laptops are joined, or persons erased. */
const remembered = new WeakMap<Certification, ReadonlyMap<ParticipantId, Line>>();

function certifiedLines(certification: Certification, { state, events, day }: Day): ReadonlyMap<ParticipantId, Line> {
  const before = remembered.get(certification);
  if (before) return before;
  const knows = knowledgeOf(certification);
  const then = fold(
    state.id,
    events.filter(({ id }) => knows(id)),
  ).state;
  const lines = linesOf(then, then.participants, day);
  remembered.set(certification, lines);
  return lines;
}

/** Parts of lines that are not as they were certified. */
function differing(certification: Certification, at: Day): ReadonlySet<string> {
  const { state, later, day } = at;
  const certified = certifiedLines(certification, at);
  const blank = lineOf(emptyTraining(state.id), { id: participantId(''), number: 0, person: undefined, device: '' }, day);
  const lines = at.lines();
  const found = new Set<string>();
  for (const [participant, line] of lines) {
    const before = certified.get(participant) ?? blank;
    const isNew = before === blank && entriesOf(state.joining, participant).every((entry) => later.has(entry));
    for (const part of listParts) if (line[part] !== before[part] && !(isNew && part === 'people')) found.add(key(part, participant));
  }
  /* These participants have no line now, or share one with another entry. */
  for (const participant of certified.keys()) {
    if (!lines.has(participant)) found.add(key('people', keptOf(state.joining, participant)));
  }
  return found;
}

type Touched = readonly (readonly [ListPart, readonly ParticipantId[]])[];

/** Parts of lines that an act was about. Whoever came later leaves the list as it was until something is noted for them. */
function touchedBy(act: StoredEvent, at: Day, isRewriting: () => boolean): Touched {
  const { day, events, later } = at;
  switch (act.type) {
    case 'attendance-marked':
      return dayOf(act.body.halfDay) === day ? [['marks', [act.body.participant]]] : [];
    case 'remaining-marked':
      return dayOf(act.body.halfDay) === day ? [['marks', act.body.marks.map(({ participant }) => participant)]] : [];
    case 'marked-as-morning':
      return act.body.day === day ? [['marks', act.body.marks.map(({ participant }) => participant)]] : [];
    case 'signature-given':
    case 'signature-taken-back': {
      if (!act.body.halfDays.some((halfDay) => dayOf(halfDay) === day)) return [];
      const who = [act.body.participant];
      return act.type === 'signature-given' && act.body.here
        ? [
            ['signatures', who],
            ['marks', who],
          ]
        : [['signatures', who]];
    }
    case 'participant-changed':
      return later.has(act.body.participant) || !isRewriting() ? [] : [['people', [act.body.participant]]];
    case 'participant-taken-off':
      return whole(act.body.participants.filter((entry) => !later.has(entry)));
    case 'participants-joined':
      return later.has(act.body.gone) ? [] : whole([act.body.kept, act.body.gone]);
    case 'participants-told-apart': {
      const pair = [act.body.one, act.body.other];
      const wereJoined = events.some(
        ({ type, body }) => type === 'participants-joined' && pair.includes(body.kept) && pair.includes(body.gone),
      );
      return wereJoined ? whole(pair) : [];
    }
    default: {
      const entries = broughtBy(act).filter((entry) => !later.has(entry));
      return entries.length === 0 ? [] : [['people', entries]];
    }
  }
}

const whole = (entries: readonly ParticipantId[]): Touched => listParts.map((part) => [part, entries]);

/** Asked for only where somebody's words were changed at all. */
const rewritingIn = oncePer((events: readonly StoredEvent[]) => rewritings(events).came);

interface Told {
  readonly event: StoredEvent;
  readonly part: ListPart;
  readonly people: readonly ParticipantId[];
}

function unknownTo(certification: Certification, at: Day): readonly Told[] {
  const knows = knowledgeOf(certification);
  const known = at.events.filter(({ id }) => knows(id));
  const unknown = at.events.filter(({ id }) => !knows(id));
  const goneThen = takenBack(known);
  /* Taken back and done again since. */
  const isAsCertified = ({ id }: StoredEvent): boolean => knows(id) && goneThen.has(id) === at.gone.has(id);
  /* What was certified came first, whatever it sorts after. */
  const inTurn = [...known, ...unknown];
  const touched = unknown.flatMap((event): readonly Told[] => {
    if (at.gone.has(event.id) || at.reasoned.has(event.id)) return [];
    const act = actOf(event, at.events);
    if (!act || isAsCertified(act)) return [];
    return touchedBy(act, at, () => rewritingIn(inTurn).has(event.id)).map(([part, entries]) => ({
      event,
      part,
      people: entries.map((entry) => keptOf(at.state.joining, entry)),
    }));
  });
  if (touched.length === 0) return [];
  const changed = differing(certification, at);
  return touched.flatMap(({ event, part, people }): readonly Told[] => {
    const theirs = people.filter((participant) => changed.has(key(part, participant)));
    return theirs.length === 0 ? [] : [{ event, part, people: theirs }];
  });
}

function dayIn(training: Training, day: DayNumber): Day {
  const { state } = training;
  const events = training.events.filter(({ type }) => ofLists.has(type));
  const gone = takenBack(training.events);
  return {
    day,
    state,
    lines: () => linesOf(state, peopleOnList(training, day), day),
    events,
    gone,
    reasoned: reasonedIn(training.events, day),
    later: cameLater(training, day),
  };
}

/** In the order in which they happened, what one laptop did in a day to one part of the list together. */
export function changedUnknowingly(training: Training, day: DayNumber): readonly UnknowingChange[] {
  const certifications = certificationsOf(training.state, day);
  if (certifications.length === 0) return [];
  const at = dayIn(training, day);
  const groups = new Map<string, Omit<UnknowingChange, 'people'> & { readonly people: ReadonlySet<ParticipantId> }>();
  for (const { event, part, people } of certifications.flatMap((each) => unknownTo(each, at))) {
    const { moment } = event;
    const group = `${event.device} ${part} ${localDateOf(moment)}`;
    const before = groups.get(group) ?? { part, from: moment, until: moment, people: [] };
    groups.set(group, {
      part,
      from: before.from.instant <= moment.instant ? before.from : moment,
      until: before.until.instant >= moment.instant ? before.until : moment,
      people: new Set([...before.people, ...people]),
    });
  }
  return [...groups.values()]
    .map(({ people, ...change }) => ({ ...change, people: people.size }))
    .toSorted((one, other) => one.from.instant - other.from.instant);
}
