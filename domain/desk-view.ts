/** What the desk is shown. Main builds it anew after every act; while the room may see the desk, names are left out of it. */
import type { AgendaConflict, AgendaDay } from './agenda';
import type { AudienceView, Scene, SummaryLine } from './audience-view';
import type { CompletionOf } from './completion';
import type { BarometerPhase, Cover, Position, SlideRef, StatementId } from './event';
import type { FilmPlay } from './film';
import type { GroupsView } from './groups-view';
import type { HandoutProgress } from './handout';
import type { LocalNumber } from './helplines';
import type { EntryPair } from './joining';
import type { Language } from './language';
import type { ShownCard } from './pack-cards';
import type { PaperCard } from './paper';
import type { AttendanceState, ParticipantId, Person, TrainingId } from './person';
import type { Answer, BlockKind, DayNumber, HalfDay, TextBlock } from './programme';
import type { Refusal } from './refusal';
import type { RehearsalReport } from './rehearsal';
import type { Live } from './rescue';
import type { BlockStatus } from './schedule';
import type { ScreenTest, ScreenView } from './screens';
import type { RoomListsView } from './show/room-lists';
import type { Counts, Erased } from './state';
import type { Duration, LocalDate } from './time';
import type { TimedThing, TimerSettings, TimerStage } from './timer-stages';
import type { VoicesOrder } from './voices';

export interface ProgrammeChoice {
  readonly id: string;
  readonly title: string;
}

export type TrainingStage = 'planned' | 'day-1' | 'between-days' | 'day-2' | 'finished';

export interface TrainingCard {
  readonly id: TrainingId;
  readonly place: string;
  readonly venue: string;
  readonly days: readonly [LocalDate, LocalDate];
  readonly stage: TrainingStage;
  readonly participants: number;
  readonly personalData: {
    /** Somebody of the training is known by name. */
    readonly held: boolean;
    readonly keepUntil: LocalDate | null;
    /** It is held, and the date is past. */
    readonly isDue: boolean;
    /** The day on which persons were erased. */
    readonly erasedOn: LocalDate | undefined;
  };
}

export interface DetailsView {
  readonly programme: string;
  readonly programmeTitle: string;
  readonly review: string | undefined;
  readonly place: string;
  readonly venue: string;
  readonly days: readonly [LocalDate, LocalDate];
  readonly trainers: readonly string[];
  readonly language: Language;
  readonly project: string;
  readonly donor: string;
  readonly keepUntil: LocalDate | null;
  readonly localNumbers: readonly LocalNumber[];
  /** Of the programme: not checked for over a year. */
  readonly uncheckedNumbers: readonly string[];
}

export interface AgendaBlockView {
  readonly id: string;
  readonly kind: BlockKind;
  readonly title: string;
  readonly short: string;
  readonly number: number | undefined;
  readonly minutes: number;
  readonly pinned: boolean;
  readonly status: BlockStatus;
  readonly planned: string;
  readonly plannedEnd: string;
  /** `HH:MM` it began; undefined when it has not. */
  readonly actual: string | undefined;
  /** `HH:MM` it ended; undefined when it has not. */
  readonly actualEnd: string | undefined;
  /** Minutes by which it began later than planned; negative for earlier. */
  readonly startedLate: number | undefined;
  readonly firstSlide: SlideRef | undefined;
}

export interface AgendaDayView {
  readonly day: DayNumber;
  readonly title: string;
  readonly date: LocalDate;
  readonly blocks: readonly AgendaBlockView[];
  /** What the times follow from, to be edited; without names while the room may see the desk. */
  readonly plan: AgendaDay;
  readonly conflicts: readonly AgendaConflict[];
}

/** One of the statements of this training, in the order in which they are played. */
export interface StatementLine {
  readonly id: StatementId;
  readonly kind: 'programme' | 'own' | 'practice';
  /** Empty once persons were erased. */
  readonly text: string;
  readonly isSkipped: boolean;
  readonly isShown: boolean;
  readonly isRevealed: boolean;
}

export interface ArgumentView {
  readonly id: string;
  readonly side: Position;
  readonly text: string;
}

export interface BarometerView {
  readonly statement: StatementId;
  readonly kind: StatementLine['kind'];
  readonly number: number;
  readonly of: number;
  readonly phase: BarometerPhase;
  readonly text: string;
  readonly round: 'first' | 'second';
  readonly counts: Counts;
  readonly first: Counts;
  readonly second: Counts | undefined;
  readonly present: number;
  /** Present but not counted; negative when more were counted than are marked present. */
  readonly unplaced: number;
  readonly countsShown: boolean;
  readonly swapped: boolean;
  readonly canCount: boolean;
  readonly canReveal: boolean;
  readonly canBeginSecondRound: boolean;
  readonly revealed: boolean;
  /** For the trainer's eyes, so that nobody is surprised by the reveal; undefined while the room may see the desk. */
  readonly answer: Answer | undefined;
  readonly reason: string;
  readonly voices: VoicesOrder;
  readonly cardsOffered: boolean;
  /** The practice first, where the programme has one. */
  readonly statements: readonly StatementLine[];
  /** For the statement on the screen, in the order in which they were noted; none while the room may see the desk. */
  readonly arguments: readonly ArgumentView[];
}

export interface MessageView {
  readonly id: string;
  readonly text: string;
  /** Where a window finds it. */
  readonly picture: string | undefined;
}

export interface FilmView extends Omit<FilmPlay, 'changed'> {
  /** Where a window finds it. */
  readonly file: string;
  readonly isSound: boolean;
}

export interface RunView {
  readonly day: DayNumber | undefined;
  readonly ended: readonly DayNumber[];
  /** The day that Start day would start. */
  readonly nextDay: DayNumber;
  /** Set when today isn't the planned date: the kit asks before it starts the day. */
  readonly dateDiffers: boolean;
  readonly cover: Cover;
  /** That can be shown in the slide's place; none while the room may see the desk. */
  readonly messages: readonly MessageView[];
  /** The programme's card that covers the screen. */
  readonly card: ShownCard | undefined;
  /** The one that covers the screen. */
  readonly message: string | undefined;
  /** The room keeps its picture. */
  readonly isFrozen: boolean;
  /** Where the desk is, while the projector is frozen; else both see the same. */
  readonly deskScene: Scene | undefined;
  readonly slide: SlideRef | undefined;
  /** Among the slides of its block that Next shows, without steps; nought for a hidden one or a page of sources. */
  readonly slideNumber: number;
  readonly slideCount: number;
  readonly isFirstSlide: boolean;
  /** No other one follows on this day. */
  readonly isLastSlide: boolean;
  /** Build steps of the slide: those that are shown, and all. */
  readonly step: number;
  readonly steps: number;
  readonly notes: readonly TextBlock[];
  readonly slideTimer: Duration | undefined;
  readonly nextScene: Scene | undefined;
  readonly nextTitle: string;
  /** What comes next is another part of the same slide. */
  readonly nextIsStep: boolean;
  /** The block of the Social Barometer, while that still lies ahead on the day that runs. */
  readonly barometerAhead: string | undefined;
  readonly timerRunning: boolean | undefined;
  readonly groupTimerRunning: boolean | undefined;
  /** Of the slide that the room sees; undefined while it has none. */
  readonly film: FilmView | undefined;
  readonly barometer: BarometerView | undefined;
  readonly presentNow: number;
  readonly registered: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** A slide of the day that runs, to be chosen from. Nothing in it is for the trainer alone. */
export interface SlideCard {
  readonly slide: SlideRef;
  readonly number: number;
  readonly title: string;
  /** The block's short title. */
  readonly block: string;
  readonly isHidden: boolean;
  /** Whole, and as the room would see it now. */
  readonly scene: Scene;
  /** All its words in the training's language, with those of its block: what a search looks through. */
  readonly words: string;
}
export interface SlideList {
  /** Of the slides. */
  readonly language: Language;
  readonly slides: readonly SlideCard[];
}

export interface NotedView {
  readonly state: AttendanceState | 'not-marked';
  /** `HH:MM` of coming late or leaving early; empty when there is none. */
  readonly at: string;
}

export interface MarkView extends NotedView {
  readonly conflict: boolean;
}

export interface ConflictView {
  readonly participant: ParticipantId;
  readonly halfDay: HalfDay;
  /** What the laptops noted, oldest first. */
  readonly noted: readonly NotedView[];
}

/** What a person has to say after the logs of several laptops came together. */
export interface UnsettledView {
  /** Entries that may be one person, the older first. */
  readonly pairs: readonly EntryPair[];
  readonly conflicts: readonly ConflictView[];
}

export interface ParticipantRow extends CompletionOf {
  readonly id: ParticipantId;
  /** On the printed list. */
  readonly number: number;
  /** Nobody's name is left in it once persons were erased. */
  readonly person: Person;
  readonly isErased: boolean;
  readonly marks: Readonly<Record<HalfDay, MarkView>>;
}

export interface RegisterView {
  readonly rows: readonly ParticipantRow[];
  /** The half-day that is going on by the clock and the agenda. */
  readonly currentHalfDay: HalfDay;
  /** Half-days that the programme's rule asks for. */
  readonly required: number;
  readonly present: Readonly<Record<HalfDay, number>>;
  /** Participants for whom nothing was noted. */
  readonly notNoted: Readonly<Record<HalfDay, number>>;
  /** Participants who will fall short of the rule. */
  readonly short: number;
  readonly unsettled: UnsettledView;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** What the kit knows of people, and what is left once they were erased; without counts while the room may see the desk. */
export interface PersonalDataView {
  readonly participants: number;
  /** Participants who are known by name. */
  readonly named: number;
  readonly trainers: number;
  readonly canErase: boolean;
  readonly erased: Erased | undefined;
}

export interface ResultLine extends SummaryLine {
  readonly number: number;
  readonly first: Counts;
  readonly arguments: readonly ArgumentView[];
}

export interface TrainingView {
  readonly id: TrainingId;
  readonly details: DetailsView;
  readonly agenda: readonly [AgendaDayView, AgendaDayView];
  /** Something that was done in Prepare on this laptop can be taken back. */
  readonly canUndoInPrepare: boolean;
  /** The picture that is on the projector, or would be. */
  readonly audience: AudienceView;
  readonly run: RunView;
  readonly roomLists: RoomListsView;
  /** What runs is a rehearsal: nothing of it is recorded. */
  readonly isRehearsal: boolean;
  /** Of the last rehearsal, until it is closed. */
  readonly rehearsed: RehearsalReport | undefined;
  readonly register: RegisterView;
  /** Empty while the room may see the desk. */
  readonly groups: GroupsView;
  readonly personalData: PersonalDataView;
  readonly results: readonly ResultLine[];
  /** The programme has statements for the Social Barometer. */
  readonly playsBarometer: boolean;
  /** Of the programme, to be printed: for participants first. */
  readonly papers: readonly PaperCard[];
  /** Helps when somebody tells of violence. */
  readonly quietCard: PaperCard | undefined;
}

/**
 * `unasked`: one display, and nobody has said yet whether the room can see it; `shared`: it can; `private`: it can't.
 * While it isn't private, main sends no names, notes or counts to the desk.
 */
export type Privacy = 'unasked' | 'shared' | 'private';

export interface ProjectorView {
  readonly displays: number;
  /** The trainer wants the audience view on the projector. */
  readonly wanted: boolean;
  /** It is there now. */
  readonly on: boolean;
  /** `1920×1080` */
  readonly size: string;
  readonly privacy: Privacy;
  /** All that are plugged in, from left to right. */
  readonly screens: readonly ScreenView[];
  /** The picture is wanted, and the kit knows none of these: a person says which of them the room sees. */
  readonly offered: readonly ScreenView[];
  /** The room sees the desk itself although there is more than one screen. */
  readonly deskInSight: boolean;
  readonly test: ScreenTest;
}

/** `training-unreadable` has values `training` and `problem`; `programme-unreadable` has `problem`; `set-aside` has `file` and `line`; `recovered-torn-line` has `file`; `not-written-yet` has `problem`; `erased-unreadable` has `file` and `count`. */
export type NoticeKey =
  | 'recovered-torn-line'
  | 'set-aside'
  | 'answers-set-aside'
  | 'training-unreadable'
  | 'programme-unreadable'
  | 'audience-restarted'
  | 'audience-failed'
  | 'not-written-yet'
  | 'erasing-unfinished'
  | 'erased-unreadable'
  | 'lock-taken-over'
  | 'already-open';
export interface Notice {
  readonly id: string;
  readonly notice: NoticeKey;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface HintsView {
  /** The trainer wants hints. */
  readonly shown: boolean;
  /** Names of those whose steps were done or that were closed. */
  readonly done: readonly string[];
}

export interface SettingsView {
  readonly language: Language;
  readonly singleLetterKeys: boolean;
  readonly hints: HintsView;
  readonly timers: TimerSettings;
  readonly dataFolder: string;
  readonly runtime: string;
  readonly version: string;
}

/** `pending`: not compared yet; `missing`: the stick isn't there; `failed`: the disk refuses, and it is tried again. */
export type BackupState = 'none' | 'pending' | 'current' | 'missing' | 'failed';
export interface BackupView {
  readonly state: BackupState;
  /** The folder that was chosen; undefined when none was. */
  readonly place: string | undefined;
  /** The last moment of this start at which every training was current there; `time` as `HH:MM`. */
  readonly at: { readonly day: LocalDate; readonly time: string } | undefined;
  /** What the disk says, in words; only when it failed. */
  readonly problem: string | undefined;
}

/** How far a PDF that becomes slides has come, in pages; how many they are is known once it is open. */
export interface OwnSlidesProgress {
  readonly file: string;
  readonly drawn: number;
  readonly of: number | undefined;
}

export interface DeskView {
  readonly settings: SettingsView;
  readonly backup: BackupView;
  readonly notices: readonly Notice[];
  readonly library: readonly TrainingCard[];
  readonly programmes: readonly ProgrammeChoice[];
  readonly training: TrainingView | undefined;
  readonly projector: ProjectorView;
  /** Of the handout that is being drawn; undefined while none is. */
  readonly handout: HandoutProgress | undefined;
  /** Of a PDF that becomes slides; undefined while none does. */
  readonly ownSlides: OwnSlidesProgress | undefined;
  /** The training could not be opened. */
  readonly problem: Refusal | undefined;
}

export interface DeskTime {
  /** `HH:MM:SS` of the wall clock. */
  readonly clock: string;
  readonly blockLeft: Duration | undefined;
  readonly blockLength: Duration | undefined;
  readonly activityLeft: Duration | undefined;
  readonly groupLeft: Duration | undefined;
  /** Where the film or sound of the room's slide is; undefined while no day runs. */
  readonly filmAt: Duration | undefined;
  /** How urgent each is; undefined where nothing counts down. */
  readonly stages: Readonly<Record<TimedThing, TimerStage | undefined>>;
  /** Whole minutes behind (positive) or ahead (negative). */
  readonly behind: number | undefined;
  /** `HH:MM` at this pace. */
  readonly dayEnds: string | undefined;
  /** The next block that must start at a time, at this pace too late; both `HH:MM`. */
  readonly late: { readonly block: string; readonly at: string; readonly pinned: string } | undefined;
  readonly live: Live | undefined;
  /** How long the slide has been up; in a rehearsal alone. */
  readonly onSlide: Duration | undefined;
}
