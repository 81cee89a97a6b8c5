/** All that a picture for the room may be made of: nothing of it knows a participant. */
import type { Language } from '../kernel/language';
import type { LocalDate, Moment } from '../kernel/time';
import type { LocalNumber } from '../programme/helplines';
import type { Programme } from '../programme/programme';
import type { OnPurposeScene } from './audience-view';
import type { RoomHead } from './room-head';
import type { RunState } from './state';

export interface Held {
  readonly place: string;
  readonly days: readonly [LocalDate, LocalDate];
}

export interface SceneContext {
  readonly programme: Programme;
  readonly run: RunState;
  readonly language: Language;
  readonly now: Moment;
  /** The address under which a window finds the pictures of this training. */
  readonly media: string;
  /** Numbers of services near the training's place. */
  readonly localNumbers: readonly LocalNumber[];
  /** The place and time of the training; a programme alone has neither. */
  readonly held?: Held | undefined;
  /** The organiser; undefined for a programme alone. */
  readonly head?: RoomHead | undefined;
  /** While the groups or a plan cover the screen. */
  readonly onPurpose?: OnPurposeScene | undefined;
}
