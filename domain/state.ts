/** What a training is at one moment: the fold over everything that happened in it. Plain, read-only data. */
import type { Agenda } from './agenda';
import type {
  BarometerPhase,
  Cover,
  GroupNames,
  KitEvent,
  Position,
  Round,
  ShownPlan,
  SlideRef,
  StatementId,
  StatementOrder,
  TrainingBody,
} from './event';
import { type FilmState, usualVolume } from './film';
import type { FollowUp } from './follow-up';
import type { GroupsState } from './groups/groups-state';
import type { LocalNumber } from './helplines';
import { type Joining, nothingJoined } from './joining';
import type { OwnSlides } from './own-slides';
import type { ShownCard } from './pack-cards';
import type { AttendanceState, EventId, ParticipantId, Person, TrainingId } from './person';
import type { PersonTotals } from './person-totals';
import type { Plans } from './plan/plan';
import type { Answer, DayNumber, HalfDay } from './programme';
import { noRoomLists, type RoomLists, type ShownList } from './room-lists';
import { noTextChanges, type TextChanges } from './text-changes';
import type { Duration, Instant, LocalDate, LocalTime, Moment } from './time';

export interface Details extends TrainingBody {
  readonly trainers: readonly string[];
  readonly localNumbers: readonly LocalNumber[];
}

export interface Mark {
  readonly event: EventId;
  readonly state: AttendanceState | 'not-marked';
  readonly at: LocalTime | null;
  /** The entry for which it was noted, when another one is kept for it. */
  readonly joinedFrom?: ParticipantId;
}

export type Counts = Readonly<Record<Position, number>>;
export const noCounts: Counts = { agree: 0, unsure: 0, disagree: 0 };
export const sumOf = (counts: Counts): number => counts.agree + counts.unsure + counts.disagree;

export interface StatementRecord {
  readonly first: Counts;
  /** Undefined until a second round began. */
  readonly second: Counts | undefined;
  readonly revealed: boolean;
}

/** Added by a trainer of this training. */
export interface OwnStatement {
  readonly id: string;
  /** As it was typed; empty once persons were erased. */
  readonly text: string;
  readonly reason: string;
  /** Null when nobody gave one. */
  readonly answer: Answer | null;
}

/** Said by somebody on that side; nobody notes by whom. */
export interface Argument {
  readonly id: string;
  readonly statement: StatementId;
  readonly side: Position;
  readonly text: string;
}

export interface BarometerState {
  /** The statement on the screen; undefined until the barometer was entered. */
  readonly statement: StatementId | undefined;
  readonly phase: BarometerPhase;
  readonly countsShown: boolean;
  /** True when + is on the right. */
  readonly swapped: boolean;
  readonly cardsOffered: boolean;
  readonly records: Readonly<Record<StatementId, StatementRecord>>;
  /** Undefined while it is the programme's. */
  readonly arrangement: StatementOrder | undefined;
  readonly own: readonly OwnStatement[];
  readonly arguments: readonly Argument[];
}

/** A running timer is known by when it began; nothing counts ticks. */
export interface TimerState {
  readonly length: Duration;
  readonly runBefore: Duration;
  /** Undefined while paused. */
  readonly runningSince: Instant | undefined;
}

export interface BlockTimes {
  readonly started: Moment;
  readonly ended: Moment | undefined;
}

/** Shown in the slide's place while it covers the screen. */
export interface Message {
  readonly id: string;
  /** Empty beside a picture. */
  readonly text: string;
  /** A file among the training's attachments. */
  readonly picture: string | null;
}

/** The kit's own message, which is always there: that it goes on in a moment. */
export const momentMessage = 'moment';

/** What the room keeps seeing while the desk goes on by itself. */
export interface FrozenPicture {
  readonly slide: SlideRef;
  readonly step: number;
  readonly barometer: BarometerState;
  /** The activity timer was there; it goes on, and one that begins later is not for this picture. */
  readonly hasTimer: boolean;
}

export interface RunState {
  /** The day that is running now. */
  readonly day: DayNumber | undefined;
  readonly ended: readonly DayNumber[];
  readonly slide: SlideRef | undefined;
  /** How many of the slide's build steps are shown. */
  readonly step: number;
  readonly cover: Cover;
  /** The one that covers the screen, or did last. */
  readonly message: string | undefined;
  /** How the groups that cover the screen, or did last, are named. */
  readonly groupNames: GroupNames;
  /** The one that covers the screen, or did last. */
  readonly plan: ShownPlan | undefined;
  /** In the order in which they were added. */
  readonly messages: readonly Message[];
  /** The list of the room that covers the screen, or did last. */
  readonly list: ShownList | undefined;
  readonly lists: RoomLists;
  /** What the programme brings beside its slides: the card that covers the screen, or did last. */
  readonly card: ShownCard | undefined;
  /** While it is frozen, `slide`, `step` and `barometer` are the desk's own. */
  readonly frozen: FrozenPicture | undefined;
  readonly timer: TimerState | undefined;
  /** For group work, beside the activity's; only the trainer sees it. */
  readonly groupTimer: TimerState | undefined;
  /** Of the slide that the room sees; undefined until it was played. */
  readonly film: FilmState | undefined;
  /** Of films and sounds, in tenths. */
  readonly volume: number;
  readonly barometer: BarometerState;
  /** Actual times of blocks, in the order in which they began. */
  readonly blocks: Readonly<Record<string, BlockTimes>>;
}

export interface Participant {
  readonly id: ParticipantId;
  /** On the printed list; keeps while others come in. */
  readonly number: number;
  /** Undefined once persons were erased. */
  readonly person: Person | undefined;
}

/** Marks of one person that no other mark has replaced; more than one means that two laptops disagree. */
export type MarksOfPerson = Readonly<Partial<Record<HalfDay, readonly Mark[]>>>;

/** Persons were erased. */
export interface Erased {
  /** The last time. */
  readonly on: LocalDate;
  readonly totals: PersonTotals;
}

export interface TrainingState {
  readonly id: TrainingId;
  readonly details: Details | undefined;
  /** Those on the list: joined entries are one. */
  readonly participants: readonly Participant[];
  /** Entries that ever came onto the list, joined ones too: the next list number follows. */
  readonly listed: number;
  readonly joining: Joining;
  /** By the entry that is kept. */
  readonly marks: Readonly<Record<ParticipantId, MarksOfPerson>>;
  readonly erased: Erased | undefined;
  readonly agenda: Agenda;
  /** Words of the programme that were changed for this training. */
  readonly texts: TextChanges;
  /** Undefined until groups were formed. */
  readonly groups: GroupsState | undefined;
  readonly plans: Plans;
  /** Wishes for follow-up workshops, in the order in which they were added. */
  readonly followUps: readonly FollowUp[];
  /** In the order in which they were added. */
  readonly ownSlides: readonly OwnSlides[];
  readonly run: RunState;
}

/** A training with everything that happened in it. */
export interface Training {
  readonly state: TrainingState;
  /** All events in their order, those taken back too. */
  readonly events: readonly KitEvent[];
}

export const emptyTraining = (id: TrainingId): TrainingState => ({
  id,
  details: undefined,
  participants: [],
  listed: 0,
  joining: nothingJoined,
  marks: {},
  erased: undefined,
  agenda: {},
  texts: noTextChanges,
  groups: undefined,
  plans: {},
  followUps: [],
  ownSlides: [],
  run: {
    day: undefined,
    ended: [],
    slide: undefined,
    step: 0,
    cover: 'none',
    message: undefined,
    groupNames: 'first',
    plan: undefined,
    messages: [],
    list: undefined,
    lists: noRoomLists,
    card: undefined,
    frozen: undefined,
    timer: undefined,
    groupTimer: undefined,
    film: undefined,
    volume: usualVolume,
    barometer: {
      statement: undefined,
      phase: 'statement',
      countsShown: false,
      swapped: false,
      cardsOffered: false,
      records: {},
      arrangement: undefined,
      own: [],
      arguments: [],
    },
    blocks: {},
  },
});

export const recordOf = (barometer: BarometerState, statement: StatementId): StatementRecord =>
  barometer.records[statement] ?? { first: noCounts, second: undefined, revealed: false };

export const countsOf = (barometer: BarometerState, statement: StatementId, round: Round): Counts =>
  recordOf(barometer, statement)[round] ?? noCounts;

/** The round that is being counted in this phase. */
export const roundOf = (phase: BarometerPhase): Round => (phase === 'second-places' || phase === 'shift' ? 'second' : 'first');
