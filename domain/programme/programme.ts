/** What a programme is once its files have been read: agenda, slides, statements, helplines, sources. */

import type { Answer, PeopleShown } from '../barometer/schema';
import type { CertificateContent } from '../certificates/content';
import type { Forms } from '../forms/form';
import type { PlanField } from '../groups/plan/plan-fields';
import type { IndicatorSet } from '../indicators/indicator';
import type { Language, Localized } from '../kernel/language';
import type { Duration, LocalTime } from '../kernel/time';
import type { ReportTemplate } from '../report/template';
import type { Activity, QuizQuestion } from '../room/cards';
import type { SigningUnit } from '../signing/schema';
import type { blockKinds, halfDays } from './choices';
import type { EvidenceList } from './evidence-list';
import type { Literature } from './literature';
import type { Paper, PaperConfirmation } from './paper';
import type { AskedGroup } from './preparation';
import type { Slide } from './slide';
import type { Theme } from './theme';

export type BlockKind = (typeof blockKinds)[number];
export type DayNumber = 1 | 2;
export type HalfDay = (typeof halfDays)[number];

/** What the trainers' run sheet says of a block where nobody wrote anything else. */
export interface OnRunSheet {
  readonly material?: Localized | undefined;
  readonly goal?: Localized | undefined;
  readonly notes?: Localized | undefined;
}

export interface Block {
  readonly id: string;
  readonly kind: BlockKind;
  readonly title: Localized;
  readonly short: Localized;
  /** Number of the session, for kind `session`. */
  readonly number: number | undefined;
  readonly start: LocalTime;
  readonly length: Duration;
  /** Must start at its planned time. */
  readonly pinned: boolean;
  /** When a pinned block must start, where what comes before leaves it no room; else that is its planned start. */
  readonly pinnedAt?: LocalTime;
  /** The shortest that it may become. */
  readonly least: Duration;
  readonly droppable: boolean;
  readonly halfDay: HalfDay;
  readonly slides: readonly Slide[];
  readonly sheet?: OnRunSheet;
}

export interface Day {
  readonly title: Localized;
  /** When it should be over, where that is not the planned end of its last block. */
  readonly closes?: LocalTime;
  readonly blocks: readonly Block[];
}

export interface Statement {
  readonly id: number;
  readonly answer: Answer;
  readonly text: Localized;
  readonly short: Localized;
  readonly reason: Localized;
  readonly sources: readonly string[];
}

export interface Source {
  readonly key: string;
  readonly name: Localized;
  /** A year, or `n.d.` */
  readonly year: string;
  /** When it was read, as `YYYY-MM`. */
  readonly seen?: string;
  readonly secondHand: boolean;
}

export interface Helpline {
  readonly number: string;
  readonly name: Localized;
}

export interface OtherHelpline {
  /** Undefined where a training has to find it out, and nobody did yet. */
  readonly number?: string | undefined;
  /** What is asked for the number in the preparation list. */
  readonly local?: string | undefined;
  readonly name: Localized;
  /** What is known of it, for the room. */
  readonly answers?: Localized | undefined;
  /** What is asked in the preparation list for when somebody answers: it stands in the place of what is known. */
  readonly hours?: string | undefined;
  /** `YYYY-MM-DD`; undefined where there is no number. */
  readonly checked?: string | undefined;
}

/** A mistake in a file of a programme, in words. */
export interface ToldMistake {
  /** Relative to the programme's folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly told: Readonly<Record<Language, string>>;
}

/** What of a programme's files has mistakes and is left out; all else is used. */
export interface LeftOut {
  /** How many slides, and of how many. */
  readonly slides: number;
  readonly ofSlides: number;
  /** In the order of their files. */
  readonly mistakes: readonly ToldMistake[];
}

export interface Programme {
  readonly id: string;
  /** Undefined for a programme whose files are sound. */
  readonly leftOut?: LeftOut | undefined;
  readonly title: Localized;
  readonly shortTitle: Localized;
  readonly owner: Localized;
  /** Picture for printed sheets: the name of a file in the programme's folder, which may be missing all the same. */
  readonly logo: string | undefined;
  /** What a person still has to do before this is used; shown to the trainer, never on the projector. */
  readonly review: Localized | undefined;
  /** That the organiser reviewed the whole of it. */
  readonly confirmation?: PaperConfirmation | undefined;
  /** How many half-days a participant must attend. */
  readonly requiredHalfDays: number;
  /** What a participant's signature stands for. */
  readonly signing: SigningUnit;
  readonly days: readonly [Day, Day];
  /** In the order in which they are played. */
  readonly statements: readonly Statement[];
  /** A harmless statement to try it out with; without one the barometer begins with the first. */
  readonly practice?: Localized | undefined;
  /** When the room sees the barometer's people; without it at the voices. */
  readonly peopleShown?: PeopleShown | undefined;
  readonly forms: Forms;
  readonly helplines: { readonly immediate: readonly Helpline[]; readonly others: readonly OtherHelpline[] };
  readonly sources: ReadonlyMap<string, Source>;
  /** Name of the paper that helps when somebody tells of violence. */
  readonly quietCard: string | undefined;
  /** Name of the paper that stands beside whoever signs: what happens to the data. */
  readonly dataNotice: string | undefined;
  /** What is said before a hard subject, in the programme's own words; where it has none, in the kit's. */
  readonly contentNote?: Readonly<Partial<Record<'slide' | 'case' | 'film' | 'line' | 'paper', Localized | undefined>>> | undefined;
  readonly activities: readonly Activity[];
  /** About day 1, for the morning of day 2. */
  readonly quiz: readonly QuizQuestion[];
  /** What a group's action plan asks for, in its order; empty for a programme without one. */
  readonly actionPlan: readonly PlanField[];
  /** Proposed lines of a group's agreement. */
  readonly agreement: readonly Localized[];
  /** To be printed; in the order of their names. */
  readonly papers: readonly Paper[];
  /** A programme may have none: nobody gets one then. */
  readonly certificate?: CertificateContent | undefined;
  /** The words of a training report; a programme may do without, and has the kit's own then. */
  readonly report?: ReportTemplate | undefined;
  /** What donors ask for; a programme may say nothing of it. */
  readonly indicators?: readonly IndicatorSet[] | undefined;
  /** To read further; a programme may have none. */
  readonly literature?: Literature | undefined;
  /** What a training finds out for itself; a programme may ask nothing. */
  readonly preparation?: readonly AskedGroup[] | undefined;
  /** How it looks to the room; a programme may do without, and has the kit's own then. */
  readonly theme?: Theme | undefined;
  /** What belongs into the evidence file; without it the kit has a list of its own. */
  readonly evidence?: EvidenceList | undefined;
}

const countsAsWork: Readonly<Record<BlockKind, boolean>> = {
  registration: false,
  session: true,
  activity: true,
  break: false,
  meal: false,
  summary: true,
  closing: true,
};

/** Planned working minutes of a half-day: sessions, activities, summaries and closing, without registration, breaks and meals. */
export const perHalfDay = <Value>(valueIn: (halfDay: HalfDay) => Value): Readonly<Record<HalfDay, Value>> => ({
  d1am: valueIn('d1am'),
  d1pm: valueIn('d1pm'),
  d2am: valueIn('d2am'),
  d2pm: valueIn('d2pm'),
});

export const worksIn = (block: Block, halfDay: HalfDay): boolean => block.halfDay === halfDay && countsAsWork[block.kind];

/** Nobody works in it. */
export const isPause = ({ kind }: Pick<Block, 'kind'>): boolean => kind === 'break' || kind === 'meal';

export const dayPlan = (programme: Programme, day: DayNumber): Day => programme.days[day - 1] as Day;
export const blocksOf = (programme: Programme): readonly Block[] => programme.days.flatMap((day) => day.blocks);
