/** An open training with all that its views are made of. */
import type { Language } from '../kernel/language';
import type { Moment } from '../kernel/time';
import type { Letterhead } from '../letterhead/letterhead';
import type { Programme } from '../programme/programme';
import type { RehearsalReport } from '../stage/rehearsal';
import type { Details, Training } from './state';

/** What is played on it: the day itself, or its rehearsal. */
export interface Stage {
  /** The events are those of the rehearsal alone, if it is one. */
  readonly training: Training;
  readonly now: Moment;
  readonly isRehearsal: boolean;
}

/** Names of files that a laptop wrote and in which somebody is left who was erased. */
export interface LeftWith {
  readonly device: string;
  readonly files: readonly string[];
}

export interface TrainingContext {
  readonly training: Training;
  readonly details: Details;
  readonly programme: Programme;
  /** The desk's language; the projector speaks the training's. */
  readonly language: Language;
  readonly now: Moment;
  readonly device: string;
  /** The training's own, or the laptop's; undefined where the room sees none. */
  readonly letterhead?: Letterhead | undefined;
  /** Stands in the day's place while it lasts; what is registered and edited meanwhile is the training's. */
  readonly rehearsal?: Stage | undefined;
  readonly rehearsed?: RehearsalReport | undefined;
  /** Persons were erased on another laptop, and names are left in this one's own files. */
  readonly waitsForErasing?: boolean;
  /** Files of other laptops in which names are left. */
  readonly leftElsewhere?: readonly LeftWith[];
}

export const stageIn = ({ training, now, rehearsal }: Pick<TrainingContext, 'training' | 'now' | 'rehearsal'>): Stage =>
  rehearsal ?? { training, now, isRehearsal: false };
