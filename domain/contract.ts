/** Types of the bridges between main and the three windows that people see. The hidden windows and the telephones have their own. */

import type { AgendaChange } from './agenda/agenda-fields';
import type { TimerSettings } from './agenda/timer-stages';
import type { UsualMinutes } from './agenda/times/programme-times';
import type { TimeReport, TimeScope } from './agenda/times/report';
import type { StatementReport } from './barometer/statement-report';
import type { KeyRequests } from './certificates/keys';
import type { ProfilePicture, Signing } from './certificates/proposed';
import type { CertificateRequests, FirstIssue } from './certificates/requests';
import type { CertificateChange } from './certificates/schema';
import type { DeskTime, Privacy } from './desk/desk-view';
import type { HintName } from './desk/hint';
import type { ShortcutKey } from './desk/keys';
import type { LibraryCard } from './desk/library-page';
import type { LibraryPage, LibraryQuery } from './desk/library-query';
import type { Place } from './desk/place';
import type {
  AgendaPreview,
  ChosenProgramme,
  Copies,
  CopyPreview,
  DeletionPreview,
  HowToDelete,
  Imported,
  ListChange,
  ListPreview,
  SavedBundle,
  SealedBundle,
  TakenIn,
} from './desk/previews';
import type { ViewUpdate, WholeView } from './desk/view-updates';
import type { WindowFault } from './desk/window-fault';
import type { EvidenceRequests } from './evidence/requests';
import type { DocumentRequests } from './export/document-requests';
import type { HandoutFile, HandoutRequest } from './export/handout';
import type { PresentationFile, PresentationRequest } from './export/presentation';
import type {
  CopiedLiterature,
  ExportedFile,
  ExportRequest,
  PapersRequest,
  PaperText,
  PlanRequest,
  RoomPaperRequest,
  SavedPapers,
} from './export/requests';
import type { Collection } from './forms/form';
import type { ProgrammeResults } from './forms/programme-results';
import type { FormResults } from './forms/results';
import type { KeepSheet, SheetInput, SheetList } from './forms/sheet-list';
import type { SignInTime, SignInView, TurnRequest } from './forms/sign-in';
import type { Promised } from './groups/plan/promised';
import type { IndicatorRequests } from './indicators/requests';
import type { Delta } from './kernel/delta-answers';
import type { ParticipantId, TrainingId } from './kernel/ids';
import type { Language } from './kernel/language';
import type { Refusal } from './kernel/refusal';
import type { LocalDate } from './kernel/time';
import type { Letterhead } from './letterhead/letterhead';
import type { DesignRequests } from './programme/design';
import type { DayNumber, HalfDay } from './programme/programme';
import type {
  DroppedFile,
  OwnSlidesAnswer,
  OwnSlidesRequest,
  OwnSlidesView,
  OwnSlideTrial,
  SlideTrial,
  TakenSlides,
  TextList,
} from './programme/requests';
import type { RoomLight } from './programme/scene-colours';
import type { StatementWords } from './programme/schema';
import type { ProgrammeRequests } from './programme/shelf';
import type { SlideSources } from './programme/text-changes';
import type { HistoryLine } from './register/history';
import type { Written } from './register/schema';
import type { ProgrammeCards } from './room/cards-view';
import type { WaitingRequests } from './room/waiting-requests';
import type { LaptopGiven } from './sharing/laptops';
import type { Finding, SharingPreview } from './sharing/shared-folder';
import type { OwnLineFound } from './signing/own-line';
import type { CertifyInput, OwnLineGiven } from './signing/schema';
import type { SignatureView, SignedPagePicture, SignedSheetInHand } from './signing/view';
import type { AudienceTime, AudienceView } from './stage/audience-view';
import type { PointerPlace } from './stage/pointer';
import type { Press } from './stage/presses';
import type { RehearsalAct } from './stage/rehearsal';
import type { SlideList, SlidePicture } from './stage/run-view';
import type { SlideRef } from './stage/schema';
import type { ScreenTest } from './stage/screens';
import type { TelephoneRequests } from './telephones/requests';
import type { TrainingCommand } from './training/command';
import type { NewPassphrase, PlaceSealing, Sealed } from './training/passphrase';
import type { DetailsInput } from './training/schema';
import type { TakenBack } from './training/undo';
import type { VerificationView } from './training/verification-view';

/** Confirmed means that it is on the disk. */
export type Outcome = ({ readonly done: true } & Partial<TakenBack>) | Refusal;

export interface HealthView {
  /** On the disk of the data folder; millions of bytes. */
  readonly freeMegabytes: number;
  readonly hasRoom: boolean;
  /** The last verification since the kit was started, at `HH:MM`. */
  readonly verified: { readonly at: string; readonly isIntact: boolean } | undefined;
  /** This start of the kit holds the data folder. */
  readonly isLocked: boolean;
  readonly clock: {
    readonly today: LocalDate;
    /** `HH:MM` */
    readonly time: string;
    /** `UTC+01:00` */
    readonly zone: string;
    /** Says whether today is before, between or after the training's days. */
    readonly when: 'before' | 'first-day' | 'between' | 'second-day' | 'after';
  };
  /** When a person last saw both screens work; undefined for never. */
  readonly screensTested: { readonly on: LocalDate; readonly isRecent: boolean } | undefined;
}

/** What the desk may ask of main, by channel. */
export interface DeskRequests
  extends KeyRequests,
    CertificateRequests,
    DesignRequests,
    DocumentRequests,
    EvidenceRequests,
    IndicatorRequests,
    ProgrammeRequests,
    TelephoneRequests,
    WaitingRequests {
  /** The desk is ready to be shown things. */
  ready: () => WholeView & { readonly time: DeskTime };
  dispatch: (command: TrainingCommand) => Outcome;
  /** A programme from a folder; undefined when the person chose none. Nothing is made yet. */
  'choose-programme': () => ChosenProgramme | Refusal | undefined;
  'create-training': (details: DetailsInput) => { readonly id: TrainingId } | Refusal;
  'create-sample': () => { readonly id: TrainingId } | Refusal;
  'create-finished-sample': () => { readonly id: TrainingId } | Refusal;
  'open-training': (id: TrainingId) => Outcome;
  'list-trainings': (query: LibraryQuery) => LibraryPage<LibraryCard>;
  /** Undefined when the person chose no file. */
  'preview-list': () => ListPreview | Refusal | undefined;
  /** Text that was copied from a spreadsheet or a mail. */
  'preview-pasted': (text: string) => ListPreview | Refusal;
  'change-preview': (preview: string, change: ListChange) => ListPreview | Refusal;
  /** Only the rows whose lines are named come in: new ones and doubtful ones. Those that fill in what is missing of people who are here are named apart. */
  'import-list': (preview: string, lines: readonly number[], filling?: readonly number[]) => Imported | Refusal;
  /** Undefined when the person chose no file. */
  'export-attendance': (request: ExportRequest) => ExportedFile | Refusal | undefined;
  /** Undefined when the person chose no file. */
  'preview-agenda': (day: DayNumber) => AgendaPreview | Refusal | undefined;
  'change-agenda-preview': (preview: string, change: AgendaChange) => AgendaPreview | Refusal;
  /** The day's agenda becomes what was previewed, in one act; rows that were refused stay out. */
  'import-agenda': (preview: string) => { readonly imported: number } | Refusal;
  /** Planned against actual: of the training that is open, or of all of its programme. */
  'time-report': (scope: TimeScope) => TimeReport | Refusal;
  /** Returns where rooms stood on the statements of the barometer, in this training or in all of its programme. */
  'statement-report': (scope: TimeScope) => StatementReport | Refusal;
  /** What blocks usually take, for a training whose days have not begun; of blocks that at least two other trainings held. */
  'usual-minutes': () => readonly UsualMinutes[] | Refusal;
  /** Sheets of a test or an evaluation that were returned; each act that changes them answers with what is kept then. */
  'list-sheets': (collection: Collection) => SheetList | Refusal;
  'keep-sheet': (kept: KeepSheet) => SheetList | Refusal;
  'remove-sheet': (collection: Collection, sheet: string) => SheetList | Refusal;
  /** The latest step of this start of the kit is taken back. */
  'take-back-sheet': (collection: Collection) => SheetList | Refusal;
  'form-results': () => FormResults | Refusal;
  /** Counts all trainings of the open one's programme together. */
  'programme-form-results': () => ProgrammeResults | Refusal;
  /** A comment of the evaluation is chosen for the report, or no longer. */
  'choose-quote': (sheet: string, item: string, isChosen: boolean) => FormResults | Refusal;
  /** Lists the slides of the day that runs; none while no day does. */
  'list-slides': () => SlideList | Refusal;
  /** The `SlideOverview`; `known`: the number of the one that the window has, nought when it has none. */
  'slide-overview': (known: number) => Delta | Refusal;
  /** Returns pictures of those slides that exist. */
  'slide-pictures': (slides: readonly SlideRef[]) => readonly SlidePicture[] | Refusal;
  /** A picture that a person chooses is kept as a message for the room; undefined when they chose none. */
  'add-picture-message': () => { readonly message: string } | Refusal | undefined;
  /** Words of the programme that can be changed for this training. */
  'list-texts': () => TextList | Refusal;
  'slide-words': (slide: SlideRef) => { readonly sources: SlideSources; readonly isChanged: boolean } | Refusal;
  'try-slide-words': (slide: SlideRef, sources: SlideSources) => SlideTrial | Refusal;
  /** Null: as the programme has them, here and below. */
  'save-slide-words': (slide: SlideRef, sources: SlideSources | null) => Outcome;
  'save-statement': (statement: number, words: StatementWords | null) => Outcome;
  /** Slides that trainers brought to this training. */
  'own-slides': () => OwnSlidesView | Refusal;
  /** A PDF, a presentation, or both of the same deck together become slides of a block; undefined when the person chose no file, or stopped it. */
  'choose-own-slides': (request: OwnSlidesRequest) => TakenSlides | Refusal | undefined;
  /** The same with what was dropped on the window. */
  'take-own-slides': (request: OwnSlidesRequest, files: readonly DroppedFile[]) => TakenSlides | Refusal | undefined;
  /** Ignored when nothing of the kind is asked. */
  'answer-own-slides': (answer: OwnSlidesAnswer) => Outcome;
  'stop-own-slides': () => Outcome;
  /** The text of a slide that came from a presentation; `page` counts from 1. */
  'try-own-slide': (slides: string, page: number, body: string) => OwnSlideTrial | Refusal;
  'save-own-slide': (slides: string, page: number, body: string) => Outcome;
  /** Plays a day through, and records nothing of it. */
  rehearse: (act: RehearsalAct) => Outcome;
  /** Under the list of a day as it is on the disk now. */
  'certify-day': (asked: CertifyInput) => Outcome;
  'participant-history': (participant: ParticipantId) => readonly HistoryLine[] | Refusal;
  /** Undefined when the person did not sign, and once persons were erased. */
  signature: (participant: ParticipantId, halfDay: HalfDay) => SignatureView | Refusal | undefined;
  /** A scan or a photo of a sheet that people signed, read to be looked at first; undefined when the person chose no file, or left it. */
  'choose-signed-sheet': () => SignedSheetInHand | Refusal | undefined;
  /** The one that was looked at last; it is stopped while it is read. */
  'leave-signed-sheet': () => Outcome;
  'attach-signed-sheet': (halfDays: readonly HalfDay[]) => Outcome;
  /** Null: of the one in hand. Pages count from 1. */
  'signed-sheet-page': (sheet: string | null, page: number) => SignedPagePicture | Refusal;
  /** What the programme brings beside its slides, in the desk's language; answers are in it. */
  'list-cards': () => ProgrammeCards | Refusal;
  /** Returns a paper of the programme in the desk's language. */
  'read-paper': (paper: string, language: Language) => PaperText | Refusal;
  /** By the organiser, for the words that the paper has now, here and in every training on this laptop. */
  'confirm-paper': (paper: string, by: string) => Outcome;
  'take-back-confirmation': (paper: string) => Outcome;
  /** Undefined when the person chose no place. */
  'export-papers': (request: PapersRequest) => SavedPapers | Refusal | undefined;
  /** The list of further literature as PDF, and the files that come with the programme; undefined when the person chose no folder. */
  'copy-literature': (languages: readonly Language[]) => CopiedLiterature | Refusal | undefined;
  'save-certificate': (changes: readonly CertificateChange[]) => Outcome;
  /** Keeps what was answered, and issues the first certificates of the training with it. */
  'issue-first-certificates': (asked: FirstIssue) => Outcome;
  'stop-checking': () => Outcome;
  /** Undefined when the person chose no place. */
  'export-plan': (request: PlanRequest) => SavedPapers | Refusal | undefined;
  /** What the room left behind, without contacts; undefined when the person chose no place. */
  'export-room-paper': (request: RoomPaperRequest) => SavedPapers | Refusal | undefined;
  /** In all trainings of the open one's programme. */
  promised: () => readonly Promised[] | Refusal;
  /** Undefined when the person chose no file, or said while it was drawn that it isn't wanted any more. */
  'export-handout': (request: HandoutRequest) => HandoutFile | Refusal | undefined;
  'export-presentation': (request: PresentationRequest) => PresentationFile | Refusal | undefined;
  /** Or a presentation. */
  'stop-handout': () => Outcome;
  /** The document that was looked at last. */
  'leave-document': () => Outcome;
  /** The cards of documents: pictures that aren't drawn yet needn't be. */
  'leave-document-pictures': () => Outcome;
  /** Those that are being saved; what was saved stays. */
  'stop-documents': () => Outcome;
  'open-exported': (act: 'open' | 'show') => Outcome;
  /** Those who were erased go from the files of a laptop that isn't coming back: one of those that personal data name. */
  'erase-laptop': (device: string) => Outcome;
  /** Removes from this laptop's files what other laptops erased, and nothing else; `typed`: the training's place. */
  'erase-asked': (typed: string) => Outcome;
  /** Reads all logs of the training that is open; `digest` as it was typed from paper, or empty. */
  'verify-training': (digest: string) => VerificationView | Refusal;
  health: () => HealthView | Refusal;
  /** Undefined when the person chose no file, here and below. */
  'preview-deletion': (id: TrainingId) => DeletionPreview | Refusal;
  /** `typed`: the training's place; a sample needs none. `how`: with other laptops it goes once all agreed, or without waiting for them. */
  'delete-training': (id: TrainingId, typed: string, how: HowToDelete) => { readonly isGone: boolean } | Refusal;
  'keep-training': (id: TrainingId) => Outcome;
  'save-bundle': (id: TrainingId) => SavedBundle | Refusal | undefined;
  'save-sealed-bundle': (id: TrainingId, passphrase: NewPassphrase) => SavedBundle | Refusal | undefined;
  'preview-bundle': () => CopyPreview | SealedBundle | Refusal | undefined;
  /** The bundle that was chosen last, as often as somebody tries. */
  'unseal-bundle': (sealed: string, passphrase: string) => CopyPreview | Refusal;
  /** A card for a passphrase; with null in its place to be written by hand. */
  'save-seal-card': (opens: Sealed, passphrase: string | null) => SavedPapers | Refusal | undefined;
  /** Words that nobody made up, in the desk's language. */
  'propose-passphrase': () => string | Refusal;
  /** Trainings that lie in the second place. */
  'list-copies': () => Copies | Refusal;
  'preview-copy': (id: TrainingId) => CopyPreview | Refusal;
  /** What was put aside of a training, and can be taken back. */
  'preview-aside': (id: TrainingId) => CopyPreview | Refusal;
  /** Looks at the same copy with what stands there under this laptop's name without a signature, or without it. */
  'want-unsigned': (preview: string, isWanted: boolean) => CopyPreview | Refusal;
  /** Takes in what was previewed under this name, beside what is here. `place`: as it was typed where the copy takes something away. */
  'take-in': (preview: string, place: string) => TakenIn | Refusal;
  /** Chooses the folder into which each training is copied automatically. */
  'choose-backup': (choice: 'choose' | 'none') => Outcome | undefined;
  /** What a change of the folder that laptops share would do; undefined when the person chose none. Nothing is changed yet. */
  'choose-shared-folder': (what: 'choose' | 'alone') => SharingPreview | Refusal | undefined;
  /** Does what was previewed under this name, whole or not at all; then the kit starts anew. */
  'share-trainings': (preview: string) => Outcome;
  /** A move that is under way: everything is where it was again. Answered by whoever asked for the move. */
  'stop-sharing': () => void;
  /** What is wrong with the shared folder; undefined when none is shared. */
  'check-shared-folder': () => readonly Finding[] | undefined;
  /** What it noted counts from now on, here and in all other trainings. */
  'admit-laptop': (laptop: LaptopGiven) => Outcome;
  /** Copies in the second place are sealed so from now on, what lies there too: it is done while the place is there. */
  'seal-place': (how: PlaceSealing) => Outcome;
  /** The place was sealed elsewhere, with this passphrase. */
  'unlock-place': (passphrase: string) => Outcome;
  /** A key or button of which one press alone may do nothing; in all windows alike. */
  press: (press: Press) => Outcome;
  'show-on-projector': (from: 'start' | 'here' | 'off') => Outcome;
  /** Can the room see this screen? */
  'answer-room': (canSee: boolean) => Outcome;
  /** The picture goes to this screen, by its `id`; with null those that are offered are left alone. */
  'choose-screen': (screen: number | null) => Outcome;
  'test-screens': (test: ScreenTest) => Outcome;
  /** A person saw the test picture on the projector, and all was well. */
  'screens-tested': () => Outcome;
  'change-settings': (change: {
    readonly language?: Language;
    readonly singleLetterKeys?: boolean;
    /** Empty: none. */
    readonly laptopName?: string;
    readonly hints?: boolean;
    readonly timers?: TimerSettings;
    readonly keptFromCaptures?: boolean;
    readonly room?: RoomLight;
    /** By its name in the programme; null: the programme's own colours. */
    readonly look?: string | null;
    /** The parts that change. */
    readonly letterhead?: Partial<Letterhead>;
    readonly signing?: Partial<Signing>;
    /** The profile of the organisation goes along in bundles. */
    readonly profileTravels?: boolean;
  }) => Outcome;
  /** A picture that a person chooses as a logo of the letterhead, or as a signature; undefined when they chose none. */
  'choose-logo': (logo: ProfilePicture, of: 'laptop' | 'training') => Outcome | undefined;
  /** The training that is open has a letterhead of its own from now on, which begins with this laptop's. */
  'own-letterhead': () => Outcome;
  /** The profile that the open training brought becomes this laptop's. */
  'take-over-profile': () => Outcome;
  /** A logo by its name, as a window shows it; undefined when it isn't there any more. */
  'logo-picture': (name: string) => { readonly picture: string | undefined };
  /** These hints are not needed any more, ever. */
  'hints-done': (names: readonly HintName[]) => Outcome;
  /** From now on participants fill in a form on this screen, and the desk may ask for nothing but to come back. */
  'turn-to-participants': (request: TurnRequest) => Outcome;
  'turn-back': (pin: string) => Outcome;
  /** How many sheets of a form came back, for the room to see; null when it is not to be seen any more. */
  'show-returned': (collection: Collection | null) => Outcome;
  'close-notice': (id: string) => Outcome;
  /** The system shows the folder of a training that can't be read. */
  'show-training-folder': (id: TrainingId) => Outcome;
}

export type MenuChoice = { readonly kind: 'place'; readonly place: Place } | { readonly kind: 'about' };

export type Bridge<Requests> = {
  readonly [Channel in keyof Requests]: Requests[Channel] extends (...given: infer Given) => infer Result
    ? (...given: Given) => Promise<Result>
    : never;
};

/** What every window can do besides what is its own. */
export interface FaultKit {
  /** Something broke here; the kit's own log keeps it. */
  readonly fault: (fault: WindowFault) => void;
}

export interface DeskKit extends Bridge<DeskRequests>, FaultKit {
  /** Goes to the projector and nowhere else, without an answer; null when nothing is pointed at any more. */
  readonly point: (place: PointerPlace | null) => void;
  /** Each returns a function that stops listening. */
  readonly onView: (listener: (told: ViewUpdate) => void) => () => void;
  readonly onTime: (listener: (time: DeskTime) => void) => () => void;
  /** What was chosen in the menu bar and is the window's own matter. */
  readonly onMenu: (listener: (choice: MenuChoice) => void) => () => void;
  /** A key that is the desk's, pressed while another window of the kit had the focus, or chosen in the menu bar. */
  readonly onShortcut: (listener: (key: ShortcutKey) => void) => () => void;
  /** What a key that was pressed in another window asked for can't be done. */
  readonly onRefused: (listener: (refusal: Refusal) => void) => () => void;
  /** The window is painted as this privacy asks: main lifts the veil that it drew when the room came to see the desk. */
  readonly painted: (privacy: Privacy) => void;
}

export interface AudienceRequests {
  ready: () => { readonly view: AudienceView; readonly time: AudienceTime };
}

export interface AudienceKit extends Bridge<AudienceRequests>, FaultKit {
  readonly onView: (listener: (view: AudienceView) => void) => () => void;
  readonly onTime: (listener: (time: AudienceTime) => void) => () => void;
  /** Null when nothing is pointed at any more. */
  readonly onPointer: (listener: (place: PointerPlace | null) => void) => () => void;
}

/** What the window that is turned to the participants may ask of main: a form or the own line, and the way back. */
export interface SignInRequests {
  ready: () => { readonly view: SignInView; readonly time: SignInTime } | Refusal;
  /** `confirmed`: a comment may hold what looks like a participant's name. */
  'hand-in': (sheet: SheetInput, confirmed: boolean) => Outcome;
  /** Letters of the own name, the own list number, or what a scanner reads from the own badge. */
  'find-own-line': (text: string) => OwnLineFound | Refusal;
  /** One of the namesakes that were found last, from 0. */
  'choose-own-line': (index: number) => OwnLineFound | Refusal;
  /** The person went, or it was somebody else's line. */
  'leave-own-line': () => Outcome;
  /** The person who was found asks to be written otherwise. */
  'ask-own-correction': (wish: Written) => OwnLineFound | Refusal;
  /** By the person who was found. */
  'sign-own-line': (given: OwnLineGiven) => Outcome;
  'choose-language': (language: Language) => Outcome;
  'turn-back': (pin: string) => Outcome;
}

export interface SignInKit extends Bridge<SignInRequests>, FaultKit {
  readonly onView: (listener: (view: SignInView) => void) => () => void;
  readonly onTime: (listener: (time: SignInTime) => void) => () => void;
}
