/** Slides as a file for PowerPoint, to be shown or changed there. */
import type { Language } from '../kernel/language';
import type { HandoutPart } from './handout';

export interface PresentationRequest {
  readonly part: HandoutPart;
  readonly language: Language;
  /** The trainers' notes are the speaker's. */
  readonly notes: boolean;
}

/** Nobody's personal data are in it. */
export interface PresentationFile {
  readonly file: string;
  readonly slides: number;
}
