/** What is asked about a programme's words, and about slides that trainers bring: as types only. */
import type { Scene } from '../stage/audience-view';
import type { SlideRef } from '../stage/schema';
import type { DayNumber, Statement } from './programme';
import type { OwnSlidesPlace } from './schema';

export type TextPart = 'body' | 'notes' | 'slide';

export interface TextProblem {
  readonly language: 'en' | 'sr';
  /** `slide`: the two fields together make no slide. */
  readonly part: TextPart;
  /** In the field, from 1. */
  readonly line: number;
  /** As the content check says it. */
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

export interface OwnSlidesRequest {
  /** Of the agenda. */
  readonly block: string;
  readonly place: OwnSlidesPlace;
}

export type OwnSlidesView = readonly {
  readonly id: string;
  /** Its title; undefined while it is in neither day. */
  readonly block: string | undefined;
  readonly place: OwnSlidesPlace;
  readonly file: string;
  /** `picture`: where a window finds it. */
  readonly pages: readonly { readonly picture: string; readonly title: string; readonly notes: string }[];
}[];

/** To what is asked while a PDF becomes slides; a password is used once, and kept nowhere. */
export type OwnSlidesAnswer = { readonly kind: 'password'; readonly password: string } | { readonly kind: 'letters' };

export interface TakenPdf {
  readonly pages: number;
}
