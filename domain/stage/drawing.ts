/** Pictures for the room, drawn where nobody looks: what the hidden window is asked for, and what it tells of them. */

import type { Bridge, FaultKit } from '../contract';
import type { AudienceTime, AudienceView } from './audience-view';
import type { SlideParts } from './slide-parts';

/** In pixels of the page. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The same data as the projector gets. */
export interface PictureToDraw {
  readonly view: AudienceView;
  readonly time: AudienceTime;
}

/** What keeps the room from reading a picture; `text`: the words it is about. Lengths are pixels of the size that was drawn. */
export type FitProblem =
  | { readonly kind: 'too-tall' | 'too-wide'; readonly pixels: number; readonly text: string }
  | { readonly kind: 'overlap'; readonly text: string; readonly other: string }
  /** `least`: what a picture of this height asks for; of a statement more than of other text. */
  | {
      readonly kind: 'too-small';
      readonly what: 'text' | 'statement';
      readonly pixels: number;
      readonly least: number;
      readonly text: string;
    }
  /** Drawn larger than the picture has pixels; both are widths. */
  | { readonly kind: 'coarse-picture'; readonly has: number; readonly needs: number; readonly text: string };

export interface DrawingTask {
  readonly id: number;
  readonly size: PictureSize;
  readonly pictures: readonly PictureToDraw[];
  /** Whether they fit, or what they are made of. */
  readonly wants: 'problems' | 'parts';
}

/** What the window tells of each picture of a task, in their order, once type and pictures are there. */
export interface Drawn {
  readonly id: number;
  readonly problems: readonly (readonly FitProblem[])[];
}

/** The same of what they are made of. */
export interface Read {
  readonly id: number;
  readonly slides: readonly SlideParts[];
}

export interface DrawingRequests {
  /** The window listens; without the kit's own type nothing that it draws is as the room would see it. */
  ready: (hasType: boolean) => void;
  drawn: (drawn: Drawn) => void;
  read: (read: Read) => void;
}

export interface DrawingKit extends Bridge<DrawingRequests>, FaultKit {
  /** Returns a function that stops listening. */
  readonly onTask: (listener: (task: DrawingTask) => void) => () => void;
}
