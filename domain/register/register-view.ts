/** What the desk is shown of people: the register, what has to be settled, and what the kit knows of them. */

import type { ParticipantId } from '../kernel/ids';
import type { LocalDate } from '../kernel/time';
import type { HalfDay } from '../programme/programme';
import type { CertifiedView, OpenPoints, SignedSheetView, SigningDoubt, SigningView } from '../signing/view';
import type { Erased } from '../training/state';
import type { CompletionOf } from './completion';
import type { AttendanceState, Person, Written } from './schema';
import type { EntryPair } from './state';
import type { HalfDayHours } from './typed-time';

export interface NotedView {
  readonly state: AttendanceState | 'not-marked';
  /** `HH:MM` of coming late or leaving early; empty when there is none. */
  readonly at: string;
}

export interface MarkView extends NotedView {
  /** `HH:MM` on the wall clock of the laptop that noted it; empty while nothing was. */
  readonly notedAt: string;
  /** Number of the laptop that noted it; undefined while nothing was, and where one laptop notes alone. */
  readonly by: number | undefined;
  /** Another laptop than the one that shows it said what stands here. */
  readonly isFromElsewhere: boolean;
  readonly conflict: boolean;
}

/** One of those that note in this training, as the desk calls it. */
export interface LaptopView {
  /** From 1, the same on every laptop; what one is called that nobody named. */
  readonly number: number;
  readonly name: string | undefined;
  /** It is the one that shows this. */
  readonly isHere: boolean;
}

/** How many of those who came one laptop noted. */
export interface NotedByView {
  readonly laptop: number;
  readonly count: number;
}

/** What was said of a half-day on which laptops disagree. */
export interface SaidView extends NotedView {
  /** Each time that it was said, oldest first. */
  readonly sayings: readonly Pick<MarkView, 'notedAt' | 'by'>[];
}

export interface ConflictView {
  readonly participant: ParticipantId;
  readonly halfDay: HalfDay;
  /** The last counts meanwhile. */
  readonly said: readonly SaidView[];
}

/** What a person has to say after the logs of several laptops came together. */
export interface UnsettledView {
  /** Entries that may be one person, the older first. */
  readonly pairs: readonly EntryPair[];
  readonly conflicts: readonly ConflictView[];
}

export interface CorrectionView {
  readonly participant: ParticipantId;
  readonly wish: Written;
}

export interface ParticipantRow extends CompletionOf {
  readonly id: ParticipantId;
  /** On the printed list. */
  readonly number: number;
  /** Nobody's name is left in it once persons were erased. */
  readonly person: Person;
  readonly isErased: boolean;
  /** Another laptop brought them onto the list. */
  readonly isFromElsewhere: boolean;
  /** School and town, where somebody else has the same name; else empty. */
  readonly apart: string;
  readonly marks: Readonly<Record<HalfDay, MarkView>>;
  /** Whether the person signed for it. */
  readonly signed: Readonly<Record<HalfDay, boolean>>;
  readonly signingDoubts: Readonly<Record<HalfDay, SigningDoubt | undefined>>;
}

export interface RegisterView {
  readonly rows: readonly ParticipantRow[];
  /** The half-day that is going on by the clock and the agenda. */
  readonly currentHalfDay: HalfDay;
  /** The planned hours of the half-day; undefined where the day has none. */
  readonly hours: Readonly<Record<HalfDay, HalfDayHours | undefined>>;
  /** Half-days that the programme's rule asks for. */
  readonly required: number;
  readonly present: Readonly<Record<HalfDay, number>>;
  /** Those that note here; none while it is one alone. */
  readonly laptops: readonly LaptopView[];
  /** How many of those who came each laptop noted, in the order of the laptops; empty where one notes alone. */
  readonly presentBy: Readonly<Record<HalfDay, readonly NotedByView[]>>;
  /** Scans and photos of sheets that were signed on paper. */
  readonly signedSheets: Readonly<Record<HalfDay, readonly SignedSheetView[]>>;
  /** Participants for whom nothing was noted. */
  readonly notNoted: Readonly<Record<HalfDay, number>>;
  /** Participants who will fall short of the rule. */
  readonly short: number;
  readonly unsettled: UnsettledView;
  /** What people on the turned laptop asked to have written otherwise, by list number. */
  readonly corrections: readonly CorrectionView[];
  readonly signing: SigningView;
  /** Open points of day 1 and of day 2. */
  readonly open: readonly [OpenPoints, OpenPoints];
  readonly certified: readonly [CertifiedView | undefined, CertifiedView | undefined];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** What the kit knows of people, and what is left once they were erased. */
export interface LaptopWithNames {
  readonly device: string;
  /** Undefined where nobody named it, and once that was erased: `short` tells it from the others. */
  readonly name: string | undefined;
  readonly short: string;
  readonly files: number;
  /** When it noted last; undefined where nothing of it counts. */
  readonly last: LocalDate | undefined;
}

export interface PersonalDataView {
  readonly participants: number;
  /** Participants who are known by name. */
  readonly named: number;
  readonly trainers: number;
  /** Wishes for follow-up workshops of which it is known whose they are. */
  readonly followUps: number;
  /** Scans and photos of sheets that were signed on paper. */
  readonly signedSheets: number;
  /** Filled in of the preparation list; a person may be named there. */
  readonly answers: number;
  readonly canErase: boolean;
  /** They were erased on another laptop, and names are left in this one's own files. */
  readonly waitsHere: boolean;
  /** When this laptop noted here last; undefined where it never did. */
  readonly lastHere: LocalDate | undefined;
  /** Other laptops in whose files somebody is left who was erased. */
  readonly elsewhere: readonly LaptopWithNames[];
  /** It is held longer than it was to be. */
  readonly isDue: boolean;
  readonly erased: Erased | undefined;
}
