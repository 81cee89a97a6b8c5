/** What a training changed of its programme's words, and the slides that trainers brought. Plain, read-only data. */
import type { Localized } from '../kernel/language';
import type { OwnLanguage, OwnSlidesPlace, StatementWords } from './schema';

export interface ChangedSlide {
  readonly block: string;
  readonly slide: string;
  readonly body: Localized;
  /** Undefined once persons were erased: then the programme's own count again. */
  readonly notes: Localized | undefined;
}

export interface TextChanges {
  /** By block and slide. */
  readonly slides: Readonly<Record<string, ChangedSlide>>;
  readonly statements: Readonly<Record<number, StatementWords>>;
}

export const noTextChanges: TextChanges = { slides: {}, statements: {} };

export interface OwnPage {
  /** A file among the training's attachments; undefined for a page that is written. */
  readonly picture: string | undefined;
  /** Markdown; of a page that is a picture there is none. */
  readonly body: string | undefined;
  /** The page's title; empty where it has none. */
  readonly title: string;
  /** For whoever looks for a slide by typing. */
  readonly words: string;
  /** The trainer's notes, as typed. */
  readonly notes: string;
  /** Next and Back pass it by. */
  readonly isHidden: boolean;
}

export interface OwnSlides {
  readonly id: string;
  /** The programme's block whose slides they join, or one that was added to the agenda. */
  readonly block: string;
  readonly place: OwnSlidesPlace;
  /** In which all of it is written. */
  readonly language: OwnLanguage;
  /** The file's name. */
  readonly file: string;
  readonly pages: readonly OwnPage[];
  /** Files of all that its pages show. */
  readonly pictures: readonly string[];
}
