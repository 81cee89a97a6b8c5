/**
 * What erasing persons takes away: the personal part of everything that came before it, and of what a laptop that did not know
 * of it yet wrote later about the same people. Which line came first is decided by the order of events alone, so that all
 * laptops erase the same. Consent that was taken back erases each line with that contact, wherever it stands.
 */

import type { ParticipantId } from '../kernel/ids';
import type { StoredEvent } from './event';
import { inOrder } from './event';

export const isErasingAll = (event: Pick<StoredEvent, 'type'>): boolean => event.type === 'persons-erased';

/** After it, what was known before is known no more. */
export const isErasing = (event: Pick<StoredEvent, 'type'>): boolean =>
  event.type === 'persons-erased' || event.type === 'follow-up-withdrawn';

/** Ids that an event gives to people. */
function arrivalsIn(event: StoredEvent): readonly ParticipantId[] {
  if (event.type === 'participant-added') return [event.body.participant];
  return event.type === 'participants-imported' ? event.body.participants : [];
}

const numbersIn = (event: StoredEvent): readonly string[] =>
  event.type === 'certificates-issued' ? event.body.certificates.map(({ number }) => number) : [];

/** Ids of those who were known before. */
interface Known {
  readonly people: ReadonlySet<ParticipantId>;
  readonly followUps: ReadonlySet<string>;
  /** By their numbers. */
  readonly certificates: ReadonlySet<string>;
}

const isAbout = (event: StoredEvent, { people, followUps, certificates }: Known): boolean =>
  ((event.type === 'participant-changed' || event.type === 'signature-given' || event.type === 'correction-asked') &&
    people.has(event.body.participant)) ||
  (event.type === 'signed-sheet-attached' && event.body.participants.some((participant) => people.has(participant))) ||
  (event.type === 'certificates-issued' && event.body.certificates.some(({ participant }) => people.has(participant))) ||
  (event.type === 'certificate-withdrawn' && certificates.has(event.body.number)) ||
  ((event.type === 'follow-up-changed' || event.type === 'follow-up-withdrawn') && followUps.has(event.body.followUp));

/** An event whose personal part is gone may have held a contact, so it counts as one. */
const isContactOf = (event: StoredEvent, withdrawn: ReadonlySet<string>): boolean =>
  (event.type === 'follow-up-wished' || event.type === 'follow-up-changed') &&
  withdrawn.has(event.body.followUp) &&
  event.personal?.contact !== '';

/** What erasing all persons takes away; undefined when nobody was erased. */
function erasureOfPersons(events: readonly StoredEvent[]): ((event: StoredEvent) => boolean) | undefined {
  const last = events.filter(isErasingAll).toSorted(inOrder).at(-1);
  if (!last) return undefined;
  const isBefore = (event: StoredEvent): boolean => inOrder(event, last) < 0;
  const before = events.filter(isBefore);
  const known: Known = {
    people: new Set(before.flatMap(arrivalsIn)),
    followUps: new Set(before.flatMap((event) => (event.type === 'follow-up-wished' ? [event.body.followUp] : []))),
    certificates: new Set(before.flatMap(numbersIn)),
  };
  return (event) => isBefore(event) || isAbout(event, known);
}

/** Whether the personal part of an event has to go; undefined when none has. `events` in any order. */
export function erasureIn(events: readonly StoredEvent[]): ((event: StoredEvent) => boolean) | undefined {
  const ofPersons = erasureOfPersons(events);
  const withdrawn = new Set(events.flatMap((event) => (event.type === 'follow-up-withdrawn' ? [event.body.followUp] : [])));
  if (withdrawn.size === 0) return ofPersons;
  return (event) => ofPersons?.(event) === true || isContactOf(event, withdrawn);
}

/** The event without what tells who somebody is, or how they are reached. */
export function withoutPersonal(event: StoredEvent): StoredEvent {
  switch (event.type) {
    case 'training-created':
    case 'details-changed':
    case 'agenda-changed':
    case 'agenda-days-changed':
    case 'day-retimed':
    case 'participant-added':
    case 'participant-changed':
    case 'participants-imported':
    case 'certificate-changed':
    case 'certificates-issued':
    case 'certificate-withdrawn':
    case 'signature-given':
    case 'day-certified':
    case 'certified-day-changed':
    case 'signed-sheet-attached':
    case 'correction-asked':
    case 'message-added':
    case 'room-line-added':
    case 'room-line-changed':
    case 'question-answered':
    case 'slide-text-changed':
    case 'preparation-answered':
    case 'paper-confirmed':
    case 'statement-added':
    case 'argument-noted':
    case 'plan-goal-added':
    case 'plan-written':
    case 'report-written':
    case 'own-slides-added':
    case 'presentation-added':
    case 'own-slide-written':
    case 'own-slide-noted':
    case 'follow-up-wished':
    case 'follow-up-changed':
    case 'follow-up-withdrawn':
    case 'laptop-named':
    case 'laptop-admitted':
      return event.personal === undefined ? event : { ...event, personal: undefined };
    default:
      return event;
  }
}
