/**
 * What another copy of a training takes away here for good, once it is taken in: whom its erasing events name, in numbers and without
 * a name. An entry is never taken away, only what in it tells who somebody is.
 */

import type { EventId } from '../kernel/ids';
import { trainersIn } from './decide-erase';
import type { StoredEvent } from './event';
import type { Training } from './state';

export interface TakenAway {
  readonly participants: number;
  readonly trainers: number;
  /** Sign-ups for a follow-up workshop that lose their school, wish or contact. */
  readonly followUps: number;
  /** Entries that lose names, contacts or what was written freely. */
  readonly entries: number;
  /** Returned sheets that the other laptop removed or corrected. */
  readonly sheets: number;
}

/** Counts people who are known by name here and won't be afterwards. */
export const personsIn = ({ participants, trainers }: TakenAway): number => participants + trainers;

const kinds = ['participants', 'trainers', 'followUps', 'entries', 'sheets'] as const;

/** In the order in which they are told; those of which nothing goes are left out. */
export const partsOf = (away: TakenAway): readonly { readonly kind: (typeof kinds)[number]; readonly count: number }[] =>
  kinds.flatMap((kind) => (away[kind] === 0 ? [] : [{ kind, count: away[kind] }]));

/** Words, by what they are about, so that they can be looked for in what is left. */
interface Told {
  readonly people: ReadonlySet<string>;
  readonly trainers: ReadonlySet<string>;
  readonly followUps: ReadonlySet<string>;
  readonly contacts: ReadonlySet<string>;
}

function toldIn(events: readonly StoredEvent[]): Told {
  const people = new Set<string>();
  const trainers = new Set<string>();
  const followUps = new Set<string>();
  const contacts = new Set<string>();
  for (const event of events) {
    if (event.personal === undefined) continue;
    switch (event.type) {
      case 'participant-added':
      case 'participant-changed':
        people.add(event.body.participant);
        break;
      case 'participants-imported':
        for (const participant of event.body.participants) people.add(participant);
        break;
      case 'training-created':
      case 'details-changed':
        for (const name of event.personal.trainers) trainers.add(name);
        break;
      case 'agenda-changed':
      case 'agenda-days-changed':
      case 'day-retimed':
        for (const name of Object.values(event.personal.leadTrainers)) trainers.add(name);
        break;
      case 'day-certified':
        trainers.add(event.personal.name);
        break;
      case 'preparation-answered':
        trainers.add(event.personal.by);
        break;
      case 'follow-up-wished':
      case 'follow-up-changed':
      case 'follow-up-withdrawn':
        followUps.add(event.body.followUp);
        contacts.add(event.personal.contact);
        break;
    }
  }
  return { people, trainers, followUps, contacts };
}

/** A part in which every field was left empty tells nobody anything; numbers are what somebody drew. */
const holdsWords = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).some(holdsWords)
    : typeof value === 'number' || (typeof value === 'string' && value !== '');

const telling = ({ events }: Training): ReadonlySet<EventId> =>
  new Set(events.flatMap(({ id, personal }) => (holdsWords(personal) ? [id] : [])));

/** `after` holds every entry that `before` holds; `sheets` go besides. Undefined when nothing is taken away. */
export function takenAway(before: Training, after: Training, sheets: number): TakenAway | undefined {
  const left = telling(after);
  const entries = [...telling(before)].filter((id) => !left.has(id)).length;
  if (entries === 0 && sheets === 0) return undefined;
  const told = toldIn(after.events);
  const { participants, followUps } = before.state;
  return {
    participants: participants.filter(({ id, person }) => person !== undefined && !told.people.has(id)).length,
    trainers: trainersIn(before.state).filter((name) => !told.trainers.has(name)).length,
    followUps: followUps.filter(({ id, words }) => words && !(told.followUps.has(id) && told.contacts.has(words.contact))).length,
    entries,
    sheets,
  };
}
