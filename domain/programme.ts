/** What a programme is once its files have been read: agenda, slides, statements, helplines, sources. */
import type { Figure } from './figure/figure';
import type { Forms } from './forms/form';
import type { Localized } from './language';
import type { Literature } from './literature';
import type { Activity, QuizQuestion } from './pack-cards';
import type { Paper } from './paper';
import type { PlanField } from './plan/plan-fields';
import type { Duration, LocalTime } from './time';

export const blockKinds = ['registration', 'session', 'activity', 'break', 'meal', 'summary', 'closing'] as const;
export type BlockKind = (typeof blockKinds)[number];
export type DayNumber = 1 | 2;
export const halfDays = ['d1am', 'd1pm', 'd2am', 'd2pm'] as const;
export type HalfDay = (typeof halfDays)[number];

/** A slide's text as a small tree: no HTML, no links to follow. `latin` marks what stays Latin in Cyrillic text. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly latin?: true }
  | { readonly kind: 'strong' | 'emphasis'; readonly content: readonly Inline[] };
export type Paragraph = readonly Inline[];

export const picturePlaces = ['full', 'left', 'right'] as const;
export type PicturePlace = (typeof picturePlaces)[number];

export interface Picture {
  readonly kind: 'picture';
  /** In a programme the name of a file in its folder `media`; in a scene the address at which a window finds it. */
  readonly file: string;
  /** Stands in the picture's place when it can't be shown. */
  readonly alt: string;
  /** Empty when there is none. */
  readonly caption: string;
  /** Beside the text, or across the slide. */
  readonly place: PicturePlace;
}

export interface Film {
  readonly kind: 'film';
  /** In a programme the name of a file in its folder `media`; in a scene the address at which a window finds it. */
  readonly file: string;
  /** Only to be heard. */
  readonly isSound: boolean;
  /** What is seen or heard; stands in its place when it can't be played. */
  readonly alt: string;
  /** Empty when there is none. */
  readonly caption: string;
  /** Seen before it is played, and where it isn't; as `file`. */
  readonly poster: string | undefined;
  /** Words that are spoken in it. Only in a scene: the address at which a window finds them. */
  readonly spoken?: string;
}

/** `step`: the build step that brings this part; parts without one are there from the beginning. */
interface Built {
  readonly step?: number;
}
export type TextBlock = Built &
  (
    | { readonly kind: 'heading'; readonly level: 1 | 2; readonly content: Paragraph }
    | { readonly kind: 'paragraph' | 'quote'; readonly content: Paragraph }
    /** `itemSteps`: of each point, when they come one by one. A point without text keeps the place of one that is still to come. */
    | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Paragraph[]; readonly itemSteps?: readonly number[] }
    | { readonly kind: 'table'; readonly head: readonly Paragraph[]; readonly rows: readonly (readonly Paragraph[])[] }
    | { readonly kind: 'columns'; readonly columns: readonly (readonly TextBlock[])[] }
    | Picture
    | Film
    /** `itemSteps`: of each item, when they come one by one. */
    | { readonly kind: 'figure'; readonly figure: Figure; readonly itemSteps?: readonly number[] }
  );

/** What a slide file may name. */
export const layouts = [
  'title',
  'section',
  'text',
  'columns',
  'number',
  'quote',
  'table',
  'image',
  'film',
  'diagram',
  'figure',
  'definition',
  'case',
  'question',
  'activity',
  'break',
  'agenda',
  'barometer',
  'literature',
] as const;
/** Slides with sources are made by the kit, and pages come from a trainer's own file. */
export type Layout = (typeof layouts)[number] | 'sources' | 'page';

export interface SlideText {
  readonly body: readonly TextBlock[];
  readonly notes: readonly TextBlock[];
}

export interface Slide {
  readonly id: string;
  readonly layout: Layout;
  readonly sources: readonly string[];
  /** Offered as the activity timer's length. */
  readonly timer: Duration | undefined;
  readonly contentNote: boolean;
  /** Next and Back pass it by; it can be gone to. */
  readonly hidden?: true;
  readonly text: { readonly en: SlideText; readonly sr: SlideText };
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
}

export interface Day {
  readonly title: Localized;
  /** When it should be over, where that is not the planned end of its last block. */
  readonly closes?: LocalTime;
  readonly blocks: readonly Block[];
}

export type Answer = 'agree' | 'disagree' | 'depends';

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
  readonly secondHand: boolean;
}

export interface Helpline {
  readonly number: string;
  readonly name: Localized;
}

export interface HelplineWithHours extends Helpline {
  readonly answers: Localized;
  /** `YYYY-MM-DD` */
  readonly checked: string;
}

export interface Programme {
  readonly id: string;
  readonly title: Localized;
  readonly shortTitle: Localized;
  readonly owner: Localized;
  /** Picture for printed sheets: the name of a file in the programme's folder, which may be missing all the same. */
  readonly logo: string | undefined;
  /** What a person still has to do before this is used; shown to the trainer, never on the projector. */
  readonly review: Localized | undefined;
  /** How many half-days a participant must attend. */
  readonly requiredHalfDays: number;
  readonly days: readonly [Day, Day];
  /** In the order in which they are played. */
  readonly statements: readonly Statement[];
  /** A harmless statement to try it out with; without one the barometer begins with the first. */
  readonly practice?: Localized | undefined;
  readonly forms: Forms;
  readonly helplines: { readonly immediate: readonly Helpline[]; readonly others: readonly HelplineWithHours[] };
  readonly sources: ReadonlyMap<string, Source>;
  /** Name of the paper that helps when somebody tells of violence. */
  readonly quietCard: string | undefined;
  readonly activities: readonly Activity[];
  /** About day 1, for the morning of day 2. */
  readonly quiz: readonly QuizQuestion[];
  /** What a group's action plan asks for, in its order; empty for a programme without one. */
  readonly actionPlan: readonly PlanField[];
  /** Proposed lines of a group's agreement. */
  readonly agreement: readonly Localized[];
  /** To be printed; in the order of their names. */
  readonly papers: readonly Paper[];
  /** To read further; a programme may have none. */
  readonly literature?: Literature | undefined;
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
export const worksIn = (block: Block, halfDay: HalfDay): boolean => block.halfDay === halfDay && countsAsWork[block.kind];

export const dayPlan = (programme: Programme, day: DayNumber): Day => programme.days[day - 1] as Day;
export const blocksOf = (programme: Programme): readonly Block[] => programme.days.flatMap((day) => day.blocks);
