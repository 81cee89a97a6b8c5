/** A presentation that a trainer brings, as the process that reads it hands it over: what becomes slides, and what is left out. */
import type { Refusal } from '../kernel/refusal';
import type { Crop } from './crop';
import type { OwnLanguage } from './schema';

/** Keys of the words that say what can't be taken over from a slide. */
export const leftOutKinds = [
  'chart',
  'chart-look',
  'diagram',
  'film',
  'sound',
  'animation',
  'object',
  'formula',
  'ink',
  'model',
  'table-large',
  'picture-kind',
  'picture-elsewhere',
  'picture-missing',
  'small-picture',
  'background',
  'comment',
  'notes-end',
] as const;
export type LeftOut = (typeof leftOutKinds)[number];

/** Longer notes nobody finds a place in while speaking; of a presentation's the rest is left out. */
export const longestNotes = 10_000;
/** The most megabytes of a file that becomes slides, a PDF or a presentation: films make them larger, and stay out anyway. */
export const mostSlidesMegabytes = 200;
/** Files that are taken at once: a presentation, and the PDF of the same deck. */
export const mostTogether = 2;
/** A talk of a day has far fewer. */
export const mostPresentedSlides = 200;

export interface ReadPicture {
  /** In the archive. */
  readonly part: string;
  /** Empty where nobody described it. */
  readonly alt: string;
  readonly crop: Crop | undefined;
}

interface ReadText {
  /** Markdown, with its heading and without its picture. */
  readonly body: string;
  /** For whoever looks for it by typing. */
  readonly words: string;
}

/** One of our slides; a full slide of theirs may be several. */
export interface ReadPage extends ReadText {
  readonly picture: ReadPicture | undefined;
  /** The same where numbers are written with a comma; undefined where that is no other text. */
  readonly withComma?: ReadText | undefined;
}

export interface ReadSlide {
  /** Empty where it has none. */
  readonly title: string;
  readonly isHidden: boolean;
  /** Notes as typed; an empty line between paragraphs. */
  readonly notes: string;
  readonly leftOut: readonly LeftOut[];
  /** One at least. */
  readonly pages: readonly ReadPage[];
}

/** What a person reads before anything of a presentation is taken over; slides count from 1. */
export interface PresentationToTake {
  readonly slides: number;
  /** In which they seem to be written. */
  readonly language: OwnLanguage;
  /** The number of our slides: more than its own, where some are too full for one. */
  readonly pages: number;
  /** They stay hidden. */
  readonly hidden: readonly number[];
  readonly leftOut: readonly { readonly slide: number; readonly what: readonly LeftOut[] }[];
  readonly hasMacros: boolean;
  /** A PDF that was saved from it, whose pages are shown: then `hidden` are those that it lacks, if it lacks them. */
  readonly pdf: { readonly file: string; readonly lacksHidden: boolean } | undefined;
  /** Why the PDF that was chosen last can't be that. */
  readonly refusal: Refusal | undefined;
  /** That PDF, where it can be read all the same. */
  readonly alone: { readonly file: string; readonly pages: number } | undefined;
  /** Another one that fits as well as `pdf`, and waits for a yes to take its place. */
  readonly instead: { readonly file: string; readonly pages: number } | undefined;
}

/** A page of a PDF shows them as they are. */
const shownByPdf: readonly LeftOut[] = [
  'chart',
  'chart-look',
  'diagram',
  'object',
  'formula',
  'ink',
  'model',
  'table-large',
  'picture-kind',
  'picture-elsewhere',
  'picture-missing',
  'small-picture',
  'background',
];
export const isShownByPdf = (kind: LeftOut): boolean => shownByPdf.includes(kind);

export interface ReadPresentation {
  /** In their order. */
  readonly slides: readonly ReadSlide[];
  /** Programs lie in it, which nobody runs. */
  readonly hasMacros: boolean;
}
