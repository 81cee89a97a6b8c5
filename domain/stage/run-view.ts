/**
 * What the desk is shown of a day: its agenda, what runs, what the room sees, and the slides to choose from. What ends on `InSight` may be
 * read by the room; what the trainer alone may read is added to it, and never taken away from it.
 */
import type { AgendaConflict } from '../agenda/agenda';
import type { BlockStatus } from '../agenda/schedule';
import type { AgendaDay, PlannedDay } from '../agenda/state';
import type { Answer, BarometerPhase, Position, StatementId } from '../barometer/schema';
import type { Counts } from '../barometer/state';
import type { VoicesOrder } from '../barometer/voices';
import type { Language } from '../kernel/language';
import type { Duration, LocalDate } from '../kernel/time';
import type { BlockKind, DayNumber } from '../programme/programme';
import type { OneLanguage, TextBlock } from '../programme/slide';
import type { LaptopView, NotedByView } from '../register/register-view';
import type { ShownCard } from '../room/schema';
import type { TakenBack } from '../training/undo';
import type { Scene } from './audience-view';
import type { FilmPlay } from './film';
import type { Cover, SlideRef } from './schema';

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

export interface AgendaDayInSight {
  readonly day: DayNumber;
  readonly title: string;
  readonly date: LocalDate;
  readonly blocks: readonly AgendaBlockView[];
  /** What the times follow from. */
  readonly plan: PlannedDay;
}

export interface AgendaDayView extends AgendaDayInSight {
  /** To be edited: with who leads, what is needed and what it is for. */
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

/** The barometer's step and what can be done; counts are not in it. */
export interface BarometerInSight {
  readonly statement: StatementId;
  readonly kind: StatementLine['kind'];
  readonly number: number;
  readonly of: number;
  readonly phase: BarometerPhase;
  readonly round: 'first' | 'second';
  readonly hasSecondRound: boolean;
  readonly countsShown: boolean;
  readonly swapped: boolean;
  readonly canCount: boolean;
  readonly canReveal: boolean;
  /** Next alone leads nowhere: only the answer comes after. */
  readonly isWaiting: boolean;
  readonly canBeginSecondRound: boolean;
  readonly revealed: boolean;
  readonly cardsOffered: boolean;
}

export interface BarometerView extends BarometerInSight {
  readonly text: string;
  readonly counts: Counts;
  /** Those of them who chose on a telephone. */
  readonly byTelephone: Counts;
  readonly first: Counts;
  readonly second: Counts | undefined;
  readonly present: number;
  /** Present but not counted; negative when more were counted than are marked present. */
  readonly unplaced: number;
  /** For the trainer's eyes, so that nobody is surprised by the reveal; undefined where none is given. */
  readonly answer: Answer | undefined;
  readonly reason: string;
  readonly voices: VoicesOrder;
  /** The practice first, where the programme has one. */
  readonly statements: readonly StatementLine[];
  /** For the statement on the screen, in the order in which they were noted. */
  readonly arguments: readonly ArgumentView[];
}

export interface MessageView {
  readonly id: string;
  readonly text: string;
  /** The address under which a window finds it. */
  readonly picture: string | undefined;
}

export interface FilmView extends Omit<FilmPlay, 'changed'> {
  /** The address under which a window finds it. */
  readonly file: string;
  readonly isSound: boolean;
}

export interface LeftTimer {
  readonly slide: SlideRef;
  readonly title: string;
}

export interface RunInSight {
  readonly day: DayNumber | undefined;
  readonly ended: readonly DayNumber[];
  /** The day that Start day would start. */
  readonly nextDay: DayNumber;
  /** Set when today isn't the planned date: the kit asks before it starts the day. */
  readonly dateDiffers: boolean;
  readonly cover: Cover;
  /** The programme's card that covers the screen. */
  readonly card: ShownCard | undefined;
  /** Which of the messages covers the screen; what it says is in the room's picture. */
  readonly message: string | undefined;
  /** The room keeps its picture. */
  readonly isFrozen: boolean;
  readonly slide: SlideRef | undefined;
  /** Among the slides of its block that Next shows, without steps; nought for a hidden one or a page of sources. */
  readonly slideNumber: number;
  readonly slideCount: number;
  readonly isFirstSlide: boolean;
  /** No other one follows on this day. */
  readonly isLastSlide: boolean;
  /** It is, with all its steps, and nothing covers it that Next would take away. */
  readonly nextLeadsNowhere: boolean;
  /** The slide on the desk is a marked one whose content note isn't up: the trainer can show it in full. */
  readonly canShowNote: boolean;
  /** Build steps of the slide: those that are shown, and all. */
  readonly step: number;
  readonly steps: number;
  readonly slideTimer: Duration | undefined;
  /** The block of the Social Barometer, while that still lies ahead on the day that runs. */
  readonly barometerAhead: string | undefined;
  readonly timerRunning: boolean | undefined;
  /** The slide whose timer was left running, while no other was begun: on the way back it is there again. */
  readonly timerLeftAt: LeftTimer | undefined;
  readonly groupTimerRunning: boolean | undefined;
  /** The film of the slide that the room sees; undefined while it has none. */
  readonly film: FilmView | undefined;
  readonly barometer: BarometerInSight | undefined;
  /** The block that the desk was led away from, past what comes between. */
  readonly wayBack: string | undefined;
  /** What Undo would take back; undefined when there is nothing. */
  readonly undoes: TakenBack | undefined;
  /** What Redo would do again. */
  readonly redoes: TakenBack | undefined;
}

export interface RunView extends RunInSight {
  /** The name of the film's file in the programme's folder `media`: somebody may be named in it. */
  readonly filmFile: string | undefined;
  /** That can be shown in the slide's place. */
  readonly messages: readonly MessageView[];
  /** The desk's scene while the projector is frozen; else both see the same. */
  readonly deskScene: Scene | undefined;
  readonly notes: readonly TextBlock[];
  /** In which they seem to be written. */
  readonly notesLang: OneLanguage;
  readonly nextScene: Scene | undefined;
  readonly nextTitle: string;
  readonly nextLang: OneLanguage;
  /** What comes next is another part of the same slide. */
  readonly nextIsStep: boolean;
  readonly barometer: BarometerView | undefined;
  readonly presentNow: number;
  /** Those that note in this training, and how many of those who are present each of them noted; none where one notes alone. */
  readonly laptops: readonly LaptopView[];
  readonly presentBy: readonly NotedByView[];
  /** In an afternoon: of how many it is not noted while their morning is; nought in a morning. */
  readonly afternoonToNote: number;
  readonly registered: number;
}

export type PresentView = Pick<RunView, 'presentNow' | 'registered' | 'afternoonToNote' | 'laptops' | 'presentBy'>;

/** A slide of the day that runs, to be chosen from. Nothing in it is for the trainer alone. */
export interface SlideCard {
  readonly slide: SlideRef;
  readonly number: number;
  readonly title: string;
  /** In which its title is. */
  readonly lang: OneLanguage;
  /** The block's short title. */
  readonly block: string;
  readonly isHidden: boolean;
}

export interface FoundSlide extends SlideCard {
  /** All its words in the training's language, with those of its block: what a search looks through. */
  readonly words: string;
}

export interface SlideList {
  /** The language of the slides. */
  readonly language: Language;
  readonly slides: readonly FoundSlide[];
}

/** Whole, and as the room would see it now. */
export interface SlidePicture {
  readonly slide: SlideRef;
  readonly scene: Scene;
}

export interface SlideOverview {
  /** The language of the slides. */
  readonly language: Language;
  readonly slides: readonly SlideCard[];
  /** Pictures of the slides around the shown one, by their names; others are requested as they come into sight. */
  readonly pictures: Readonly<Record<string, SlidePicture>>;
}
