/** A slide: its layout, and its text as a small tree that holds no HTML. */
import type { Language } from '../kernel/language';
import type { Duration } from '../kernel/time';
import type { Figure } from './figure/figure';

/** A slide's text as a small tree: no HTML, no links to follow. `latin` marks what stays Latin in Cyrillic text. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly latin?: true }
  /** Stands for what a training finds out for itself: the answer, or the day of the call. `line`: a line for the pen while it is empty. */
  | { readonly kind: 'local'; readonly id: string; readonly part: 'answer' | 'day'; readonly line?: true }
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
    /**
     * `itemSteps`: of each point, when they come one by one. A point without text keeps the place of one that is still to come. `levels`:
     * how far in each stands, from 0; left out where all are 0.
     */
    | {
        readonly kind: 'list';
        readonly ordered: boolean;
        readonly items: readonly Paragraph[];
        readonly itemSteps?: readonly number[];
        readonly levels?: readonly number[];
      }
    | { readonly kind: 'table'; readonly head: readonly Paragraph[]; readonly rows: readonly (readonly Paragraph[])[] }
    | { readonly kind: 'columns'; readonly columns: readonly (readonly TextBlock[])[] }
    | Picture
    | Film
    /** `itemSteps`: of each item, when they come one by one. */
    | { readonly kind: 'figure'; readonly figure: Figure; readonly itemSteps?: readonly number[] }
  );

/** The words of a slide apart from the figure that stands beside them. */
export function besideFigure(
  layout: Layout,
  body: readonly TextBlock[],
): { readonly words: readonly TextBlock[]; readonly figure: Figure | undefined } {
  const beside = besideFigures.includes(layout) ? body.find((block) => block.kind === 'figure') : undefined;
  return { words: beside ? body.filter((block) => block !== beside) : body, figure: beside?.figure };
}

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
  'sentence',
  'comparison',
  'dialogue',
  'cards',
  'stations',
  'timeline',
  'activity',
  'break',
  'agenda',
  'barometer',
  'literature',
] as const;
/** Those that open a day or a part of it. */
export const openers: readonly Layout[] = ['title', 'section'];
/** Those whose words leave room for a drawn scene beside them. */
export const besideScene: readonly Layout[] = [
  ...openers,
  'text',
  'columns',
  'number',
  'quote',
  'definition',
  'case',
  'question',
  'sentence',
  'dialogue',
  'activity',
];
/** Those whose words may have a figure beside them. */
export const besideFigures: readonly Layout[] = ['number', 'case', 'activity', 'text', 'question'];
/** Slides with sources are made by the kit, and pages come from a trainer's own file. */
export type Layout = (typeof layouts)[number] | 'sources' | 'page';

export interface SlideText {
  readonly body: readonly TextBlock[];
  readonly notes: readonly TextBlock[];
}

/** The language of a text that exists in one language alone; empty where nobody said which, as in HTML. */
export type OneLanguage = Language | '';

export interface Slide {
  readonly id: string;
  readonly layout: Layout;
  readonly sources: readonly string[];
  /** Offered as the activity timer's length. */
  readonly timer: Duration | undefined;
  readonly contentNote: boolean;
  /** Name of the drawn scene beside its words. */
  readonly scene?: string;
  /** Next and Back pass it by; it can be gone to. */
  readonly hidden?: true;
  /** Its sources say where the exercise comes from: they stand among the day's sources, and not below what it states, for it states nothing. */
  readonly method?: true;
  /** What a trainer brought is in this one alone: others show it as it is, and only Serbian has its other script. */
  readonly oneLanguage?: OneLanguage;
  readonly text: { readonly en: SlideText; readonly sr: SlideText };
}
