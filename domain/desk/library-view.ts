/** What the Library shows of each training: what may be seen while the room sees the desk, and what the trainer alone may see. */
import type { TrainingId } from '../kernel/ids';
import type { LocalDate } from '../kernel/time';
import type { CardWork } from '../training/card-work';
import type { TrainingStage } from '../training/summary';

export type { TrainingStage };

export interface CardInSight {
  readonly id: TrainingId;
  readonly place: string;
  readonly venue: string;
  readonly days: readonly [LocalDate, LocalDate];
  readonly stage: TrainingStage;
}

export interface TrainingCard extends CardInSight {
  /** Its people are invented. */
  readonly isSample: boolean;
  /** Its name, and its title as the desk's language has it; the name again where no title is known. */
  readonly programme: { readonly id: string; readonly title: string };
  /** Both empty when nobody said. */
  readonly project: string;
  readonly donor: string;
  readonly participants: number;
  readonly personalData: {
    /** Somebody of the training is known by name. */
    readonly held: boolean;
    readonly keepUntil: LocalDate | null;
    /** It is held, and the date is past. */
    readonly isDue: boolean;
    /** The day on which persons were erased. */
    readonly erasedOn: LocalDate | undefined;
  };
  readonly work: CardWork;
  /** The day on which somebody wanted it to go; it waits for laptops that noted in it. */
  readonly deletedOn: LocalDate | undefined;
  /** So many wrote in it, and nobody admitted them. */
  readonly waitingLaptops: number;
}

/** When the training that runs, or else the next that comes, is. */
export interface UpNext {
  /** A day of it was started, and not ended yet. */
  readonly isRunning: boolean;
  /** Whole days from today until its next day; 0 while one runs. */
  readonly inDays: number;
}

/** What every view of the desk tells of the Library; the trainings themselves are asked for, one window of them at a time. */
export interface LibraryView<Card extends CardInSight = TrainingCard> {
  /** The number of trainings that can be read. */
  readonly count: number;
  /** Another number when the list may be another: it is asked for again. */
  readonly edition: number;
  /** Undefined when no training runs and none comes. */
  readonly next: (UpNext & { readonly card: Card }) | undefined;
  /** How many are known of all that lie there; undefined once all were looked at. */
  readonly reading: { readonly done: number; readonly all: number } | undefined;
}

/** What keeps something from being read. */
export interface Trouble {
  /** From its folder on; undefined when it is the folder as a whole. */
  readonly file: string | undefined;
  /** From 1; undefined when it is the file as a whole. */
  readonly line: number | undefined;
  /** In words that go on after the place. */
  readonly problem: string;
}

export interface UnreadableInSight {
  readonly id: TrainingId;
  /** Details as far as they are known. */
  readonly known: Pick<CardInSight, 'place' | 'days'> | undefined;
}

/** A training that can't be read: it is left as it is, and the others are as if it weren't there. */
export interface UnreadableCard extends UnreadableInSight {
  readonly folder: string;
  readonly trouble: Trouble;
}
