/**
 * What the desk is shown. Main builds it anew after every act. While the room may see the desk it gets a view of another type, built of
 * what may be seen: what ends on `InSight` has no field for a person, a contact, a note or a count. What the trainer alone may see is
 * added to that, so that a new field stays with the trainer.
 */

import type { Live } from '../agenda/rescue';
import type { TimedThing, TimerSettings, TimerStage } from '../agenda/timer-stages';
import type { PeopleShown } from '../barometer/schema';
import type { Counts } from '../barometer/state';
import type { KeysView } from '../certificates/keys';
import type { Signing } from '../certificates/proposed';
import type { CertificatesView } from '../certificates/view';
import type { EvidenceProgress } from '../evidence/requests';
import type { HandoutProgress } from '../export/handout';
import type { CopyProgress, DocumentsProgress } from '../export/requests';
import type { FollowUpView } from '../follow-up/view';
import type { Returned } from '../forms/returned';
import type { TurnedView } from '../forms/sign-in';
import type { GroupsInSight, GroupsView } from '../groups/view';
import type { AcrossProgress } from '../indicators/requests';
import type { TrainingId } from '../kernel/ids';
import type { Language } from '../kernel/language';
import type { Duration, LocalDate } from '../kernel/time';
import type { Letterhead } from '../letterhead/letterhead';
import type { OwnLetterhead } from '../letterhead/state';
import type { LocalNumber } from '../programme/helplines';
import type { PaperCard } from '../programme/paper';
import type { PreparationView } from '../programme/preparation-view';
import type { PresentationToTake } from '../programme/presentation-reading';
import type { ReviewView } from '../programme/review';
import type { RoomLight } from '../programme/scene-colours';
import type { OwnLanguage } from '../programme/schema';
import type { PersonalDataView, RegisterView } from '../register/register-view';
import type { ReportView } from '../report/view';
import type { RoomListsInSight, RoomListsView } from '../room/lists-view';
import type { WaitingView } from '../room/waiting';
import type { LaptopsView } from '../sharing/laptops';
import type { SharingView } from '../sharing/shared-folder';
import type { AudienceTime, AudienceView, SummaryLine } from '../stage/audience-view';
import type { PressedOnce } from '../stage/presses';
import type { RehearsalReport } from '../stage/rehearsal';
import type { AgendaDayInSight, AgendaDayView, ArgumentView, RunInSight, RunView } from '../stage/run-view';
import type { ScreenTest, ScreenView } from '../stage/screens';
import type { TelephonesView } from '../telephones/view';
import type { Heard } from './heard';
import type { LeftAsideView } from './left-aside';
import type { CardInSight, LibraryView, TrainingCard, UnreadableCard, UnreadableInSight } from './library-view';
import type { Notice, NoticeInSight } from './notice';

export interface ProgrammeChoice {
  readonly id: string;
  readonly title: string;
}

export interface DetailsInSight {
  readonly place: string;
  readonly days: readonly [LocalDate, LocalDate];
}

export interface DetailsView extends DetailsInSight {
  readonly programme: string;
  readonly programmeTitle: string;
  /** The review of the whole programme; undefined where nothing asks for it. */
  readonly review: ReviewView | undefined;
  readonly venue: string;
  readonly trainers: readonly string[];
  readonly language: Language;
  readonly project: string;
  readonly donor: string;
  readonly keepUntil: LocalDate | null;
  readonly localNumbers: readonly LocalNumber[];
  /** Numbers of the programme that were not checked for over a year. */
  readonly uncheckedNumbers: readonly string[];
  /** What of the programme's files has mistakes and is left out; nothing where all are sound. */
  readonly leftOut: LeftOutView | undefined;
}

export interface ResultLine extends SummaryLine {
  readonly number: number;
  readonly first: Counts;
  readonly arguments: readonly ArgumentView[];
}

export interface TrainingInSight {
  readonly id: TrainingId;
  readonly details: DetailsInSight;
  readonly agenda: readonly [AgendaDayInSight, AgendaDayInSight];
  /** Other colours that the programme brings. */
  readonly looks: readonly { readonly name: string; readonly title: string }[];
  /** The picture that is on the projector, or would be: what a trainer shows on purpose is in it, and nowhere else. */
  readonly audience: AudienceView;
  readonly run: RunInSight;
  readonly roomLists: RoomListsInSight;
  /** What runs is a rehearsal: nothing of it is recorded. */
  readonly isRehearsal: boolean;
  /** The report of the last rehearsal, until it is closed. */
  readonly rehearsed: RehearsalReport | undefined;
  readonly groups: GroupsInSight;
  /** Helps when somebody tells of violence. */
  readonly quietCard: PaperCard | undefined;
}

export interface TrainingView extends TrainingInSight {
  readonly details: DetailsView;
  readonly agenda: readonly [AgendaDayView, AgendaDayView];
  readonly preparation: PreparationView;
  /** Something that was done in Prepare on this laptop can be taken back. */
  readonly canUndoInPrepare: boolean;
  readonly run: RunView;
  readonly roomLists: RoomListsView;
  readonly register: RegisterView;
  readonly groups: GroupsView;
  readonly personalData: PersonalDataView;
  /** Undefined for a programme without certificates. */
  readonly certificates: CertificatesView | undefined;
  readonly followUp: FollowUpView;
  readonly letterhead: OwnLetterhead;
  readonly peopleShown: PeopleShown;
  readonly report: ReportView;
  readonly results: readonly ResultLine[];
  /** Papers of the programme to print: for participants first. */
  readonly papers: readonly PaperCard[];
}

/**
 * `unasked`: one display, and nobody has said yet whether the room can see it; `shared`: it can; `private`: it can't.
 * While it isn't private, main sends the desk nothing but what is `InSight`.
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
  /** It was answered before, and something happened after which it may be otherwise. */
  readonly isAskedAgain: boolean;
  /** All that are plugged in, from left to right. */
  readonly screens: readonly ScreenView[];
  /** The picture is wanted, and the kit knows none of these: a person says which of them the room sees. */
  readonly offered: readonly ScreenView[];
  /** The room sees the desk itself although there is more than one screen. */
  readonly deskInSight: boolean;
  readonly test: ScreenTest;
}

export interface LeftOutView {
  readonly slides: number;
  readonly ofSlides: number;
  readonly mistakes: readonly { readonly file: string; readonly line: number; readonly problem: string }[];
}

export interface HintsView {
  /** The trainer wants hints. */
  readonly shown: boolean;
  /** Names of those whose steps were done or that were closed. */
  readonly done: readonly string[];
}

export interface SettingsInSight {
  readonly language: Language;
  readonly singleLetterKeys: boolean;
  readonly hints: HintsView;
  readonly timers: TimerSettings;
  readonly letterhead: Letterhead;
  readonly room: RoomLight;
  /** Name of the look that was chosen; null: the programme's own colours. */
  readonly look: string | null;
  /** Whether windows with names are to be left out of shared and recorded screens, and whether this system can do that. */
  readonly captures: { readonly kept: boolean; readonly possible: boolean };
  readonly runtime: string;
  /** For development: it was taken where the current one could not be fetched. */
  readonly runtimeIsOld: boolean;
  readonly version: string;
}

export interface SettingsView extends SettingsInSight {
  /** Its path may name whoever is signed in to the laptop. */
  readonly dataFolder: string;
  /** The name that a person gave the laptop; empty when nobody did. */
  readonly laptopName: string;
  /** The person who signs certificates. */
  readonly signing: Signing;
  readonly profileTravels: boolean;
}

/** `pending`: not compared yet; `missing`: the stick isn't there; `failed`: the disk refuses, and it is tried again. */
/** `locked`: what lies there was sealed with a passphrase that wasn't given here; `unsealed`: it isn't sealed, and was to be. */
export type BackupState = 'none' | 'pending' | 'current' | 'missing' | 'failed' | 'locked' | 'unsealed';

export interface BackupView {
  readonly state: BackupState;
  /** The folder that was chosen; undefined when none was. */
  readonly place: string | undefined;
  /** Copies are sealed with a passphrase. */
  readonly isSealed: boolean;
  /** The last moment of this start at which every training was current there; `time` as `HH:MM`. */
  readonly at: { readonly day: LocalDate; readonly time: string } | undefined;
  /** What the disk says, in words; only when it failed. */
  readonly problem: string | undefined;
}

/** How far a file that becomes slides has come, in pages or pictures; how many they are is known once it is open. */
export interface OwnSlidesProgress {
  readonly file: string;
  readonly what: 'pages' | 'pictures';
  readonly drawn: number;
  readonly of: number | undefined;
  /** What a person has to say before it goes on; undefined while nothing is asked. */
  readonly question: OwnSlidesQuestion | undefined;
}

/** `letters`: those of a page that could not be drawn. */
export type OwnSlidesQuestion =
  | { readonly kind: 'password'; readonly isWrong: boolean }
  | { readonly kind: 'letters'; readonly pages: readonly { readonly page: number; readonly letters: string }[] }
  /** `pages` of a PDF, which become slides as they are. `language`: in which they seem to be written. */
  | { readonly kind: 'pages'; readonly pages: number; readonly language: OwnLanguage }
  | ({ readonly kind: 'presentation' } & PresentationToTake);

/** A key that waits for its second press; `at` tells one wait from the next. */
export type PressedOnceView = Pick<PressedOnce, 'key' | 'at'>;

/** What may be seen, and nothing besides: all that there is can't be handed over for it. */
export type NothingBesides<Seen, All extends Seen> = Seen & { readonly [Key in Exclude<keyof All, keyof Seen>]?: never };

/** Nobody but the trainer sees the desk. */
export interface DeskForTrainer {
  readonly inSight: false;
  /** On the laptop's calendar. */
  readonly today: LocalDate;
  readonly settings: SettingsView;
  readonly backup: BackupView;
  readonly sharing: SharingView;
  readonly laptops: LaptopsView;
  readonly leftAside: readonly LeftAsideView[];
  readonly keys: KeysView;
  readonly notices: readonly Notice[];
  readonly pressedOnce: PressedOnceView | undefined;
  readonly library: LibraryView;
  readonly unreadable: readonly UnreadableCard[];
  readonly programmes: readonly ProgrammeChoice[];
  readonly training: TrainingView | undefined;
  readonly projector: ProjectorView;
  /** Progress of the handout or presentation that is being drawn; undefined while none is. */
  readonly handout: HandoutProgress | undefined;
  /** Progress of the evidence file that is being made; undefined while none is. */
  readonly evidence: EvidenceProgress | undefined;
  /** Several documents that are being saved. */
  readonly documents: DocumentsProgress | undefined;
  /** Progress of literature that is being copied; undefined while none is. */
  readonly literature: CopyProgress | undefined;
  /** Progress of trainings that are counted together; undefined while none are. */
  readonly across: AcrossProgress | undefined;
  /** Progress of a PDF that becomes slides; undefined while none does. */
  readonly ownSlides: OwnSlidesProgress | undefined;
  /** The list, or the copy of a training, that is being read; undefined while none is. */
  readonly reading: string | undefined;
  /** Laptops that wrote into the open training a moment ago. */
  readonly heard: readonly Heard[];
  /** Returned forms of the open training. */
  readonly returned: readonly Returned[];
  readonly telephones: TelephonesView;
  /** What the room wrote by telephone and the trainer has not read; undefined while no training is open. */
  readonly waiting: WaitingView | undefined;
  readonly turned: undefined;
}

/** The room may see the desk, or the laptop is turned to the participants. */
export interface DeskInSight {
  readonly inSight: true;
  readonly settings: NothingBesides<SettingsInSight, SettingsView>;
  readonly notices: readonly NoticeInSight[];
  /** There is more to tell, to the trainer alone. */
  readonly hasMoreToTell: boolean;
  readonly pressedOnce: PressedOnceView | undefined;
  readonly library: LibraryView<NothingBesides<CardInSight, TrainingCard>>;
  readonly unreadable: readonly NothingBesides<UnreadableInSight, UnreadableCard>[];
  readonly programmes: readonly ProgrammeChoice[];
  readonly training: NothingBesides<TrainingInSight, TrainingView> | undefined;
  readonly projector: ProjectorView;
  /** The room's telephones can come; how many did is the trainer's. */
  readonly telephonesAreOn: boolean;
  /** The laptop is turned to the participants. */
  readonly turned: TurnedView | undefined;
}

export type DeskView = DeskForTrainer | DeskInSight;

export interface DeskTime {
  /** `HH:MM:SS` of the wall clock. */
  readonly clock: string;
  readonly blockLeft: Duration | undefined;
  readonly blockLength: Duration | undefined;
  readonly activityLeft: Duration | undefined;
  readonly groupLeft: Duration | undefined;
  /** The position of the film or sound of the room's slide; undefined while no day runs. */
  readonly filmAt: Duration | undefined;
  /** The time at which the running break ends. */
  readonly goesOn: AudienceTime['goesOn'];
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
