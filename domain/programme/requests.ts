/** What is asked about a programme's words, and about slides that trainers bring: as types only. */
import type { Scene } from '../stage/audience-view';
import type { SlideRef } from '../stage/schema';
import type { DayNumber, Statement } from './programme';
import type { OwnLanguage, OwnSlidesPlace } from './schema';
import type { OneLanguage } from './slide';

export type TextPart = 'body' | 'notes' | 'slide';

export interface TextProblem {
  readonly language: 'en' | 'sr';
  /** `slide`: the two fields together make no slide. */
  readonly part: TextPart;
  /** In the field, from 1. */
  readonly line: number;
  /** The message of the content check. */
  readonly message: string;
}

/** How a slide would be with other words. */
export interface SlideTrial {
  readonly problems: readonly TextProblem[];
  /** Undefined when there is nothing to be seen. */
  readonly scenes: { readonly en: Scene; readonly sr: Scene } | undefined;
}

export interface TextList {
  readonly slides: readonly (SlideRef & {
    readonly day: DayNumber;
    readonly blockTitle: string;
    readonly title: string;
    readonly isChanged: boolean;
  })[];
  readonly statements: readonly (Statement & { readonly isChanged: boolean })[];
  /** Keys of the programme's sources. */
  readonly sources: readonly string[];
}

/** That was dropped on the window. */
export interface DroppedFile {
  /** Its name. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface OwnSlidesRequest {
  /** The block of the agenda. */
  readonly block: string;
  readonly place: OwnSlidesPlace;
}

/** `lang`: in which it is written. `picture`: where a window finds it. `body`: Markdown. `scene`: how the room would see it; undefined while its block is in neither day. */
export type OwnPageView = {
  readonly title: string;
  readonly notes: string;
  readonly lang: OneLanguage;
  readonly isHidden: boolean;
} & (
  | { readonly kind: 'picture'; readonly picture: string }
  | { readonly kind: 'written'; readonly body: string; readonly scene: Scene | undefined }
);

/** How a slide of one's own would be with another text. */
export interface OwnSlideTrial {
  readonly problems: readonly Pick<TextProblem, 'line' | 'message'>[];
  readonly scene: Scene | undefined;
}

export type OwnSlidesView = readonly {
  readonly id: string;
  /** Its title; undefined while it is in neither day. */
  readonly block: string | undefined;
  readonly place: OwnSlidesPlace;
  /** In which all of it is written. */
  readonly language: OwnLanguage;
  readonly file: string;
  readonly pages: readonly OwnPageView[];
}[];

/** To what is asked while a file becomes slides; a password is used once, and kept nowhere. */
export type OwnSlidesAnswer =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'letters' }
  | { readonly kind: 'pages'; readonly language: OwnLanguage }
  /** `pdf`: not yet, but with the pages of a PDF that the person chooses now. `pdf-alone`: those of a PDF that isn't of this presentation. `pdf-instead`: not yet, but with the other PDF that fits. */
  | { readonly kind: 'presentation'; readonly pages: 'own' | 'pdf' | 'pdf-alone' | 'pdf-instead'; readonly language: OwnLanguage };

export interface TakenSlides {
  readonly pages: number;
}
