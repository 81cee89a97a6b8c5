/**
 * Everything that can happen in a training, subject by subject. `body` holds random ids, states and counts; `personal` holds names,
 * contacts and free text, and can be erased without breaking the chain.
 */
import type { AgendaEvent } from '../agenda/schema';
import type { BarometerEvent } from '../barometer/schema';
import type { CertificateEvent } from '../certificates/schema';
import type { FollowUpEvent } from '../follow-up/schema';
import type { GroupsEvent } from '../groups/schema';
import type { EventId } from '../kernel/ids';
import type { Moment } from '../kernel/time';
import type { LetterheadEvent } from '../letterhead/schema';
import type { ProgrammeEvent } from '../programme/schema';
import type { RegisterEvent } from '../register/schema';
import type { ReportEvent } from '../report/schema';
import type { RoomEvent } from '../room/schema';
import type { SigningEvent } from '../signing/schema';
import type { StageEvent } from '../stage/schema';
import type { TrainingEvent } from './schema';

export type DomainEvent =
  | AgendaEvent
  | BarometerEvent
  | CertificateEvent
  | FollowUpEvent
  | GroupsEvent
  | LetterheadEvent
  | ProgrammeEvent
  | RegisterEvent
  | ReportEvent
  | RoomEvent
  | SigningEvent
  | StageEvent
  | TrainingEvent;

export type EventType = DomainEvent['type'];

/** When and where an event happened: which start of which laptop, and in which order. */
export interface Stamp {
  readonly id: EventId;
  readonly device: string;
  readonly start: string;
  readonly sequence: number;
  /** Hybrid logical time, sorts as text: later events of any laptop that has seen this one sort after it. */
  readonly order: string;
  readonly moment: Moment;
}

export type Stamped<Event extends DomainEvent> = Event & Stamp;

/** An event as it lies in a log. */
export type StoredEvent = Stamped<DomainEvent>;

/** The events of these types as they lie in a log. */
export type Of<Type extends EventType> = Extract<StoredEvent, { readonly type: Type }>;

/** The order of all events of a training, whichever log they came from. */
export function inOrder(one: Stamp, other: Stamp): number {
  if (one.order !== other.order) return one.order < other.order ? -1 : 1;
  if (one.device !== other.device) return one.device < other.device ? -1 : 1;
  if (one.start !== other.start) return one.start < other.start ? -1 : 1;
  return one.sequence - other.sequence;
}
