/** The agenda, its timers and the times of its blocks at one moment. Plain, read-only data. */
import type { StatementId } from '../barometer/schema';
import type { Duration, Instant, Moment } from '../kernel/time';
import type { DayNumber } from '../programme/programme';
import type { SlideRef } from '../stage/schema';
import type { AgendaBody } from './schema';

/** A row of the agenda without what only trainers read: times follow from it, and the room may read it. */
export type PlannedRow = Omit<AgendaBody['rows'][number], 'material' | 'goal'>;

export type AgendaRow = AgendaBody['rows'][number] & {
  /** Name of a person; empty once persons were erased. */
  readonly leadTrainer: string;
};

export interface PlannedDay<Row extends PlannedRow = PlannedRow> extends Pick<AgendaBody, 'opens' | 'closes'> {
  readonly rows: readonly Row[];
}

export type AgendaDay = PlannedDay<AgendaRow>;

/** Days that were changed; the others are as the programme plans them. */
export type Agenda = Readonly<Partial<Record<DayNumber, AgendaDay>>>;

/** Days of which nobody said it are missing. */
export type HeldAsPlanned = Readonly<Partial<Record<DayNumber, boolean>>>;

/** A running timer is known by when it began; nothing counts ticks. */
export interface TimerState {
  readonly length: Duration;
  readonly runBefore: Duration;
  /** Undefined while paused. */
  readonly runningSince: Instant | undefined;
  /** The place of an activity's timer, which ends there; a groups' timer has none. */
  readonly of?: TimerPlace | undefined;
}

/** The place where an activity's timer was begun. */
export interface TimerPlace {
  readonly slide: SlideRef | undefined;
  readonly statement: StatementId | undefined;
  /** The activity that was on the projector in the slide's place. */
  readonly activity?: string | undefined;
}

export interface BlockTimes {
  readonly started: Moment;
  readonly ended: Moment | undefined;
}
