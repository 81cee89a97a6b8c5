/** Slides on paper: which of them, and how they lie on a page. */
import type { Language } from '../kernel/language';
import type { DayNumber } from '../programme/programme';
import type { AgendaBlockView } from '../stage/run-view';

export const slidesPerPage = [1, 2, 6] as const;
export type SlidesPerPage = (typeof slidesPerPage)[number];

export type HandoutPart =
  | { readonly of: 'training' }
  | { readonly of: 'day'; readonly day: DayNumber }
  | { readonly of: 'block'; readonly block: string };

/** Whether a file can be made of its slides alone. */
export const hasOwnSlides = ({ firstSlide, kind }: AgendaBlockView): boolean =>
  firstSlide !== undefined && kind !== 'break' && kind !== 'meal';

export interface HandoutRequest {
  readonly part: HandoutPart;
  readonly language: Language;
  readonly perPage: SlidesPerPage;
  /** The trainers' notes stand beside the slides. */
  readonly notes: boolean;
}

/** Nobody's personal data are in it. */
export interface HandoutFile {
  readonly file: string;
  readonly slides: number;
  readonly pages: number;
}

/** How far a handout that is being made has come, in slides. */
export interface HandoutProgress {
  readonly drawn: number;
  readonly of: number;
}
