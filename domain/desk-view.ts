/** What the desk is shown. Main builds it anew after every act; while the room may see the desk, names are left out of it. */
import type { AudienceView, SummaryLine } from './audience-view';
import type { CopyProgress } from './exports';
import type { Returned } from './forms/returned';
import type { TurnedView } from './forms/sign-in';
import type { GroupsView } from './groups-view';
import type { HandoutProgress } from './handout';
import type { LocalNumber } from './helplines';
import type { Language } from './language';
import type { PaperCard } from './paper';
import type { TrainingId } from './person';
import type { Refusal } from './refusal';
import type { PersonalDataView, RegisterView } from './register-view';
import type { RehearsalReport } from './rehearsal';
import type { Live } from './rescue';
import type { AgendaDayView, ArgumentView, RunView } from './run-view';
import type { ScreenTest, ScreenView } from './screens';
import type { FollowUpView } from './show/follow-up';
import type { RoomListsView } from './show/room-lists';
import type { Counts } from './state';
import type { Duration, LocalDate } from './time';
import type { TimedThing, TimerSettings, TimerStage } from './timer-stages';

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
  /** Nobody is in it while the room may see the desk. */
  readonly groups: GroupsView;
  readonly personalData: PersonalDataView;
  /** Empty while the room may see the desk. */
  readonly followUp: FollowUpView;
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
  | 'picture-not-drawn'
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
  /** Of literature that is copied; undefined while none is. */
  readonly literature: CopyProgress | undefined;
  /** Of a PDF that becomes slides; undefined while none does. */
  readonly ownSlides: OwnSlidesProgress | undefined;
  /** Of the open training; empty while the room may see the desk. */
  readonly returned: readonly Returned[];
  /** The laptop is turned to the participants. */
  readonly turned: TurnedView | undefined;
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
