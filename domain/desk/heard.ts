/**
 * What another laptop wrote into the open training while this one looked on, for a quiet line: how many people it noted, and nobody's
 * name. Moving through slides is not told: whoever follows a day sees it.
 */
import type { ParticipantId } from '../kernel/ids';
import { eventRules } from '../subjects/events';
import type { StoredEvent } from '../training/event';

export interface Heard {
  /** The laptop that wrote. */
  readonly device: string;
  /** The laptop's name; undefined where nobody gave one. */
  readonly name?: string | undefined;
  /** People who were added, or for whom something was noted; zero where it wrote of something else. */
  readonly people: number;
}

export function peopleNotedIn(event: StoredEvent): readonly ParticipantId[] {
  switch (event.type) {
    case 'participants-imported':
    case 'participant-taken-off':
      return event.body.participants;
    case 'remaining-marked':
    case 'marked-as-morning':
      return event.body.marks.map(({ participant }) => participant);
    case 'participant-added':
    case 'participant-changed':
    case 'attendance-marked':
    case 'signature-given':
    case 'correction-asked':
      return [event.body.participant];
    default:
      return [];
  }
}

/** Slides, covers, timers and their like: whatever can't be taken back and is about nobody. */
export const isUnheard = (event: StoredEvent): boolean =>
  event.type !== 'persons-erased' &&
  event.type !== 'training-deleted' &&
  eventRules[event.type].undo === null &&
  peopleNotedIn(event).length === 0;
