/**
 * What happened in a training, one kind after the other. `body` holds random ids, states and counts;
 * `personal` holds names, contacts and free text, and can be erased without breaking the chain.
 */
import type { AgendaDay, AgendaRow } from './agenda';
import type { BlockTimesCorrection } from './block-times';
import type { FollowUpWords, YearMonth } from './follow-up';
import type { GroupWishes } from './groups/grouping';
import type { LocalNumber } from './helplines';
import type { Language, Localized } from './language';
import type { OwnSlidesPlace } from './own-slides';
import type { ShownCard } from './pack-cards';
import type { AttendanceState, EventId, ParticipantId, Person } from './person';
import type { PersonTotals } from './person-totals';
import type { PlanDate, PlanText, RowState } from './plan/plan';
import type { Answer, DayNumber, HalfDay } from './programme';
import type { AddedLine, RoomListName, ShownList } from './room-lists';
import type { StatementWords } from './text-changes';
import type { Duration, LocalDate, LocalTime, Moment } from './time';
import type { ToldTimes } from './told-times';

export interface SlideRef {
  readonly block: string;
  readonly slide: string;
}

export type Position = 'agree' | 'unsure' | 'disagree';
export const positions: readonly Position[] = ['agree', 'unsure', 'disagree'];
export type Round = 'first' | 'second';
/** A person's place while places are taken. */
export type Whereabouts = Position | 'unplaced';
/** A number for one of the programme's, a text for one of this training's own. */
export type StatementId = number | string;
/** The harmless statement with which the room tries it out. */
export const practice = 'practice';

/** Statements in the order in which they are played; skipped ones are passed by, and keep their places. */
export interface StatementOrder {
  readonly order: readonly StatementId[];
  readonly skipped: readonly StatementId[];
}
export type BarometerPhase = 'statement' | 'places' | 'voices' | 'answer' | 'second-places' | 'shift' | 'summary';
export type Cover = 'none' | 'black' | 'helplines' | 'quiet' | 'message' | 'groups' | 'plan' | 'list' | 'card';

export interface TrainingBody {
  readonly programme: string;
  readonly days: readonly [LocalDate, LocalDate];
  readonly language: Language;
  readonly place: string;
  readonly venue: string;
  readonly project: string;
  readonly donor: string;
  /** The day after which personal data should be erased; null when nobody chose one. */
  readonly keepUntil: LocalDate | null;
}

export interface TrainingContacts {
  readonly trainers: readonly string[];
  /** A place's, but nobody can say what was typed: they go with the persons. The first version of the kit knew none. */
  readonly localNumbers?: readonly LocalNumber[];
}

/** Without a name it is the activity's timer, the only one that the first version of the kit knew. */
export interface WhichTimer {
  readonly timer?: 'group';
}

/** A whole day as it is from now on. Who leads a block stands apart. */
export interface AgendaBody extends Omit<AgendaDay, 'rows'> {
  readonly day: DayNumber;
  readonly rows: readonly Omit<AgendaRow, 'leadTrainer'>[];
}
export interface BothDaysBody {
  readonly days: readonly [AgendaBody, AgendaBody];
  /** Blocks that went over to the other day by this. */
  readonly crossed: readonly string[];
}
export interface LeadTrainers {
  /** By block, for those that have one. */
  readonly leadTrainers: Readonly<Record<string, string>>;
}

/** First names alone, or with the last name's first letter. */
export type GroupNames = 'first' | 'initial';
/** A page for each row, from 0. */
export interface ShownPlan {
  readonly group: number;
  readonly page: number;
}

interface Plain<Type extends string, Body> {
  readonly type: Type;
  readonly body: Body;
  readonly personal?: undefined;
}
interface WithPersons<Type extends string, Body, Personal> {
  readonly type: Type;
  readonly body: Body;
  /** Undefined once persons were erased. */
  readonly personal: Personal | undefined;
}

export type Happening =
  | WithPersons<'training-created', TrainingBody, TrainingContacts>
  | WithPersons<'details-changed', TrainingBody, TrainingContacts>
  /** A person changed the agenda. */
  | WithPersons<'agenda-changed', AgendaBody, LeadTrainers>
  /** Both days at once: blocks went over to the other day. */
  | WithPersons<'agenda-days-changed', BothDaysBody, LeadTrainers>
  /** A day was re-timed while it ran: by a rescue, or for a break. Undone where days are run, apart from changes of the agenda. */
  | WithPersons<'day-retimed', AgendaBody, LeadTrainers>
  | Plain<'block-times-corrected', BlockTimesCorrection>
  /** Of a block that nobody entered. */
  | Plain<'block-times-told', ToldTimes>
  /** For this training alone; null is the programme's own text again. */
  | WithPersons<
      'slide-text-changed',
      SlideRef & { readonly body: Localized | null },
      /** Notes are the trainer's own, and may hold a name. */
      { readonly notes: Localized | null }
    >
  | Plain<'statement-changed', { readonly statement: number; readonly words: StatementWords | null }>
  /** Pages of a PDF as slides of a block; `pictures`: their files among the training's attachments, in order. */
  | WithPersons<
      'own-slides-added',
      { readonly slides: string; readonly block: string; readonly place: OwnSlidesPlace; readonly pictures: readonly string[] },
      { readonly file: string; readonly pages: readonly { readonly title: string; readonly words: string }[] }
    >
  | Plain<'own-slides-placed', { readonly slides: string; readonly place: OwnSlidesPlace }>
  | Plain<'own-slides-removed', { readonly slides: string }>
  /** `page` counts from 1. */
  | WithPersons<'own-slide-noted', { readonly slides: string; readonly page: number }, { readonly notes: string }>
  | Plain<'day-started', { readonly day: DayNumber }>
  | Plain<'day-ended', { readonly day: DayNumber }>
  /**
   * `entered`: the block came later than the one before (it begins), earlier (it is reopened), or is the same.
   * `step`: so many of the slide's build steps are shown; left out while there is none.
   */
  | Plain<'slide-shown', { readonly to: SlideRef; readonly entered: 'forward' | 'back' | 'same'; readonly step?: number }>
  /** `message`, `names`, `plan`, `list` and `card`: which one, and how people are named, where that covers the screen. */
  | Plain<
      'screen-covered',
      {
        readonly cover: Cover;
        readonly message?: string;
        readonly names?: GroupNames;
        readonly plan?: ShownPlan;
        readonly list?: ShownList;
        readonly card?: ShownCard;
      }
    >
  /** A line of one of the room's lists. */
  | WithPersons<'room-line-added', Omit<AddedLine, 'id'> & { readonly line: string }, { readonly text: string }>
  | WithPersons<'room-line-changed', { readonly line: string }, { readonly text: string }>
  | Plain<'room-line-removed', { readonly line: string }>
  | Plain<'room-lines-ordered', { readonly list: RoomListName; readonly lines: readonly string[] }>
  | WithPersons<'question-answered', { readonly line: string; readonly isAnswered: boolean }, { readonly answer: string }>
  /** To be shown in the slide's place; `picture`: its file among the training's attachments. */
  | WithPersons<'message-added', { readonly message: string; readonly picture: string | null }, { readonly text: string }>
  | Plain<'message-removed', { readonly message: string }>
  /** Frozen, the room keeps what it sees. Unfrozen, the desk is there too; where it had gone meanwhile is shown by an event of its own. */
  | Plain<'screen-frozen', { readonly frozen: boolean }>
  | Plain<'timer-started', WhichTimer & { readonly length: Duration }>
  | Plain<'timer-paused', WhichTimer>
  | Plain<'timer-resumed', WhichTimer>
  | Plain<'timer-adjusted', WhichTimer & { readonly by: Duration }>
  | Plain<'timer-closed', WhichTimer>
  /** `from`: where in the film of this slide. */
  | Plain<'film-played', { readonly slide: SlideRef; readonly from: Duration }>
  | Plain<'film-paused', { readonly slide: SlideRef; readonly from: Duration }>
  /** Of films and sounds, in tenths. */
  | Plain<'volume-set', { readonly volume: number }>
  | Plain<'statement-moved', { readonly statement: StatementId; readonly phase: BarometerPhase }>
  | Plain<
      'position-counted',
      { readonly statement: StatementId; readonly round: Round; readonly position: Position; readonly change: 1 | -1 }
    >
  /** So many at once, from one place to another. */
  | Plain<
      'positions-moved',
      {
        readonly statement: StatementId;
        readonly round: Round;
        readonly from: Whereabouts;
        readonly to: Whereabouts;
        readonly people: number;
      }
    >
  | Plain<'counts-shown', { readonly shown: boolean }>
  | Plain<'sides-swapped', { readonly swapped: boolean }>
  /** Whoever can't or won't walk raises a card, and is counted alike. */
  | Plain<'cards-offered', { readonly offered: boolean }>
  | Plain<'statements-arranged', StatementOrder>
  /** One of the training's own, with its place among the others. What was typed may tell of anybody. */
  | WithPersons<
      'statement-added',
      StatementOrder & { readonly statement: string; readonly answer: Answer | null },
      { readonly text: string; readonly reason: string }
    >
  /** What was said for a side, without whoever said it. */
  | WithPersons<
      'argument-noted',
      { readonly argument: string; readonly statement: StatementId; readonly side: Position },
      { readonly text: string }
    >
  | Plain<'argument-removed', { readonly argument: string }>
  | WithPersons<'participant-added', { readonly participant: ParticipantId }, { readonly person: Person }>
  | WithPersons<'participant-changed', { readonly participant: ParticipantId }, { readonly person: Person }>
  | WithPersons<'participants-imported', { readonly participants: readonly ParticipantId[] }, { readonly people: readonly Person[] }>
  /** `replaces` names the marks that were known for this half-day; two marks that replace the same one disagree. */
  | Plain<
      'attendance-marked',
      {
        readonly participant: ParticipantId;
        readonly halfDay: HalfDay;
        readonly state: AttendanceState | 'not-marked';
        readonly at: LocalTime | null;
        readonly replaces: readonly EventId[];
      }
    >
  | Plain<
      'remaining-marked',
      {
        readonly halfDay: HalfDay;
        readonly state: 'present' | 'absent';
        readonly marks: readonly { readonly participant: ParticipantId; readonly replaces: readonly EventId[] }[];
      }
    >
  /** Totals first, then nobody is known any more: personal data of what came before is gone, see domain/erasure.ts. */
  | Plain<'persons-erased', PersonTotals>
  /** Two entries of the list are one person: the kept one stays, and what is marked for the other counts for it. */
  | Plain<'participants-joined', { readonly kept: ParticipantId; readonly gone: ParticipantId }>
  /** Two entries that look alike are two people. */
  | Plain<'participants-told-apart', { readonly one: ParticipantId; readonly other: ParticipantId }>
  /** Instead of all groups before. */
  | Plain<'groups-formed', { readonly wishes: GroupWishes; readonly groups: readonly (readonly ParticipantId[])[] }>
  /** From now on in this group, from 0, and in no other. */
  | Plain<'members-placed', { readonly places: readonly { readonly participant: ParticipantId; readonly group: number }[] }>
  | Plain<'plan-row-added' | 'plan-row-removed', { readonly group: number; readonly row: string }>
  | WithPersons<'plan-written', PlanText, { readonly text: string }>
  | Plain<'plan-dated', PlanDate>
  | Plain<'plan-row-state-set', { readonly group: number; readonly row: string; readonly state: RowState }>
  /** A wish for a follow-up workshop; `month`: null for any. */
  | WithPersons<
      'follow-up-wished' | 'follow-up-changed',
      { readonly followUp: string; readonly month: YearMonth | null; readonly mayContact: boolean },
      FollowUpWords
    >
  /** Consent was taken back: no contact of this wish is in any file from now on, whatever was written before or elsewhere. */
  | WithPersons<'follow-up-withdrawn', { readonly followUp: string; readonly month: YearMonth | null }, FollowUpWords>
  | Plain<'follow-up-removed', { readonly followUp: string }>
  /** Undo names the event it takes back; redo names the undo. */
  | Plain<'taken-back', { readonly event: EventId }>;

export type HappeningType = Happening['type'];

/** Where and when it happened: which start of which laptop, and in which order. */
export interface Stamp {
  readonly id: EventId;
  readonly device: string;
  readonly start: string;
  readonly sequence: number;
  /** Hybrid logical time, sorts as text: later events of any laptop that has seen this one sort after it. */
  readonly order: string;
  readonly moment: Moment;
}

export type KitEvent = Happening & Stamp;

/** In which place an act can be undone; moving through slides can't be. */
export const undoPlace = {
  'training-created': null,
  'details-changed': 'prepare',
  'agenda-changed': 'prepare',
  'agenda-days-changed': 'prepare',
  'day-retimed': 'run',
  'block-times-corrected': 'run',
  'block-times-told': 'run',
  'slide-text-changed': 'prepare',
  'statement-changed': 'prepare',
  'own-slides-added': 'prepare',
  'own-slides-placed': 'prepare',
  'own-slides-removed': 'prepare',
  'own-slide-noted': 'prepare',
  'day-started': 'run',
  'day-ended': 'run',
  'slide-shown': null,
  'screen-covered': null,
  'screen-frozen': null,
  'message-added': 'run',
  'message-removed': 'run',
  'room-line-added': 'run',
  'room-line-changed': 'run',
  'room-line-removed': 'run',
  'room-lines-ordered': 'run',
  'question-answered': 'run',
  'timer-started': null,
  'timer-paused': null,
  'timer-resumed': null,
  'timer-adjusted': null,
  'timer-closed': null,
  'film-played': null,
  'film-paused': null,
  'volume-set': null,
  'statement-moved': null,
  'position-counted': 'run',
  'positions-moved': 'run',
  'counts-shown': null,
  'sides-swapped': null,
  'cards-offered': null,
  'statements-arranged': 'run',
  'statement-added': 'run',
  'argument-noted': 'run',
  'argument-removed': 'run',
  'participant-added': 'register',
  'participant-changed': 'register',
  'participants-imported': 'register',
  'attendance-marked': 'register',
  'remaining-marked': 'register',
  'participants-joined': 'register',
  'participants-told-apart': 'register',
  'groups-formed': 'groups',
  'members-placed': 'groups',
  'plan-row-added': 'groups',
  'plan-row-removed': 'groups',
  'plan-written': 'groups',
  'plan-dated': 'groups',
  'plan-row-state-set': 'groups',
  'follow-up-wished': 'results',
  'follow-up-changed': 'results',
  'follow-up-withdrawn': null,
  'follow-up-removed': 'results',
  'persons-erased': null,
  'taken-back': null,
} as const satisfies Readonly<Record<HappeningType, UndoPlace | null>>;
export type UndoPlace = 'prepare' | 'run' | 'register' | 'groups' | 'results';
/** Acts that Undo can take back. */
export type UndoableType = { [Type in HappeningType]: (typeof undoPlace)[Type] extends null ? never : Type }[HappeningType];
export const isUndoable = (type: HappeningType): type is UndoableType => undoPlace[type] !== null;

/** The order of all events of a training, whichever log they came from. */
export function inOrder(one: Stamp, other: Stamp): number {
  if (one.order !== other.order) return one.order < other.order ? -1 : 1;
  if (one.device !== other.device) return one.device < other.device ? -1 : 1;
  if (one.start !== other.start) return one.start < other.start ? -1 : 1;
  return one.sequence - other.sequence;
}
