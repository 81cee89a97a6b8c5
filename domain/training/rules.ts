/**
 * What is known of each kind of command and of event: a subject says it of its own, in a record that has a line for each. A line that is
 * missing doesn't compile.
 */
import type { Refusal } from '../kernel/refusal';
import type { Moment } from '../kernel/time';
import type { Programme } from '../programme/programme';
import type { Asked, CommandKind } from './command';
import type { School } from './count-persons';
import type { DomainEvent, EventType, Of, StoredEvent } from './event';
import type { Matter } from './matters';
import type { UndoPlace } from './schema';
import type { Training, TrainingState } from './state';

/** What deciding needs from outside, as values: the programme, the moment, this laptop, and where new ids come from. */
export interface Context {
  readonly programme: Programme;
  readonly moment: Moment;
  /** Only this laptop's acts can be undone here. */
  readonly device: string;
  readonly newId: () => string;
  /** Schools of all other trainings known here, so that one whose name was erased still counts once; for erasing alone. */
  readonly schoolsElsewhere?: readonly School[];
}

/** An empty list is a valid decision: pressing Next on the last slide. */
export type Decision = readonly DomainEvent[];

/** `played`: in the rehearsal alone; `real`: in the training, whatever is rehearsed; `refused`: it would change the day that is to come. */
export type Rehearsed = 'played' | 'real' | 'refused';

interface CommandRule<Kind extends CommandKind> {
  /** From a command to what happens, or to a refusal. Pure. */
  readonly decide: (training: Training, command: Asked<Kind>, context: Context) => Decision | Refusal;
  readonly rehearsed: Rehearsed | ((command: Asked<Kind>) => Rehearsed);
  /** Moving through the deck is painted first and flushed after; everything else is confirmed only once it is on the disk. */
  readonly isNavigation?: true;
  /** Presenting needs it, and it tells of nobody: while the disk refuses, it goes on in memory and is written as soon as it can be. */
  readonly goesOn?: true;
}

export type CommandRules<Kind extends CommandKind> = { readonly [Each in Kind]: CommandRule<Each> };

/** The state after one more event. */
export type Reduce<Event extends StoredEvent> = (state: TrainingState, event: Event) => TrainingState;

interface EventRule<Type extends EventType> {
  /** `replays`: it changes how earlier events are read, so a state alone is not enough and the fold begins again. */
  readonly reduce: Reduce<Of<Type>> | 'replays';
  /** The same for several that follow each other, where that costs less than one by one. */
  readonly reduceAll?: (state: TrainingState, events: readonly Of<Type>[]) => TrainingState;
  /** In which place the act can be undone; null where it can't, as moving through slides. */
  readonly undo: UndoPlace | null;
  /** How it is named before it is taken in from another laptop; `of-its-act`: as what it takes back or does again. */
  readonly about: Matter | 'of-its-act';
}

export type EventRules<Type extends EventType> = { readonly [Each in Type]: EventRule<Each> };
